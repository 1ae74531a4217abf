import type { Writable } from 'node:stream'
import type { Engine } from '../engine/engine'
import { type Line, lineGroups } from './lines'
import { type Request, RequestError, readRequest } from './request'

/** Answers are handed on when this many characters have gathered, or when the input so far is answered. */
const WRITE_AT = 64 * 1024

/** What an answer holds: everything about a draft, or its marks alone, which takes a small part of the time. */
export type AnswerScope = 'everything' | 'marks'

/** The answer to one line: what `attune check --jsonl` prints, or what is wrong with the line and where it stands. */
function answer(
  engine: Engine,
  { number, text }: Line,
  file: string | undefined,
  scope: AnswerScope,
): { [field: string]: unknown; error?: string } {
  const failed = (id: Request['id'], problem: string) => ({
    id,
    error: `${file === undefined ? '' : `${file}, `}line ${number}: ${problem}`,
    ...(file !== undefined && { file }),
    line: number,
  })
  if (text === null) return failed(null, 'too long to be read')
  let request: Request
  try {
    request = readRequest(text)
  } catch (error) {
    if (error instanceof RequestError) return failed(error.id, error.message)
    throw error
  }
  try {
    const { id, draft, conversation } = request
    if (scope === 'everything') return { id, ...engine.analyze(draft, conversation) }
    const findings = engine.mark(draft, conversation).map(({ rewrites: _, ...mark }) => mark)
    return { id, findings, unread: engine.unread(draft) }
  } catch (error) {
    return failed(request.id, `the engine failed, which is a fault of Attune: ${(error as Error).message}`)
  }
}

/** Waits until a stream takes more; a reader that has gone away ends the wait as well. */
const drained = (output: Writable) =>
  new Promise<void>((resolve) => {
    const done = () => {
      output.off('drain', done).off('close', done).off('error', done)
      resolve()
    }
    output.on('drain', done).on('close', done).on('error', done)
  })

/**
 * Answers every line of `input` with one line on `output`, in order, and keeps nothing: a filter from lines to lines.
 * Blank lines are passed over. Returns how many lines had no answer but an error.
 */
export async function answerLines(
  engine: Engine,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  file?: string,
  scope: AnswerScope = 'everything',
): Promise<number> {
  let errors = 0
  let waiting = ''
  const flush = async () => {
    const full = waiting !== '' && !output.write(waiting)
    waiting = ''
    if (full && !output.destroyed) await drained(output)
  }
  for await (const lines of lineGroups(input)) {
    for (const line of lines) {
      if (line.text?.trim() === '') continue
      const result = answer(engine, line, file, scope)
      if (result.error !== undefined) errors++
      waiting += `${JSON.stringify(result)}\n`
      if (waiting.length > WRITE_AT) await flush()
    }
    await flush()
    if (output.destroyed) break
  }
  return errors
}
