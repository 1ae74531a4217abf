import { StringDecoder } from 'node:string_decoder'

/** One line of the input; `text` is null when the line was longer than the bound and was skipped. */
export interface Line {
  /** Counted from 1. */
  number: number
  text: string | null
}

/** A line longer than this many characters is not kept in memory: it holds the longest draft and a long conversation. */
const LONGEST_LINE = 32 * 1024 * 1024

/**
 * The lines of a stream, in the groups in which its bytes arrive, so that each group can be answered before the next is
 * read and memory stays flat however long the stream is. Only `\n` ends a line (a `\r` before it is dropped): JSON may
 * hold U+2028 and U+2029 unescaped, which node's readline takes for line ends.
 */
export async function* lineGroups(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8')
  let number = 0
  let rest = ''
  let skipping = false

  const lineOf = (text: string): Line => {
    number++
    const tooLong = skipping || text.length > longest
    skipping = false
    if (tooLong) return { number, text: null }
    const start = number === 1 && text.startsWith('\uFEFF') ? 1 : 0
    return { number, text: text.slice(start, text.endsWith('\r') ? -1 : undefined) }
  }

  for await (const bytes of stream) {
    const pieces = decoder.write(Buffer.from(bytes)).split('\n')
    const last = pieces.pop() ?? ''
    const lines = pieces.map((piece, index) => lineOf(index === 0 ? rest + piece : piece))
    rest = pieces.length ? last : rest + last
    if (rest.length > longest) {
      rest = ''
      skipping = true
    }
    if (lines.length) yield lines
  }
  rest += decoder.end()
  if (rest || skipping) yield [lineOf(rest)]
}
