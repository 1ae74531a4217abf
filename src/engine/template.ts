/**
 * The texts of rewrite templates, read once: words, blanks, slots with their changes and fallbacks, and optional parts.
 * `docs/rewrites.md` explains them to rule authors.
 */

export type Part =
  | { kind: 'words'; text: string }
  | { kind: 'blank'; label: string }
  | {
      kind: 'slot'
      name: string
      /** Changes of a capture, in order. */
      changes: readonly string[]
      /** What stands there when the slot has nothing: a blank, or these words, or nothing (the template falls). */
      fallback?: { blank: string } | { words: string }
    }
  | { kind: 'optional'; parts: readonly Part[] }

/** A template that cannot be read: where, and what is wrong. */
export class TemplateError extends Error {
  constructor(text: string, at: number, problem: string) {
    super(`${problem} in «${text}» at ${at + 1}`)
    this.name = 'TemplateError'
  }
}

/** Texts already read. They come from rules and guides; a program that proves pack after pack must not grow by them. */
const known = new Map<string, readonly Part[]>()
const KNOWN_LIMIT = 2000

/** The parts of a template text. Throws TemplateError. */
export function parseTemplate(text: string): readonly Part[] {
  let parts = known.get(text)
  if (!parts) {
    const read = readParts(text, 0, false)
    parts = read.parts
    if (known.size >= KNOWN_LIMIT) known.clear()
    known.set(text, parts)
  }
  return parts
}

function readParts(text: string, from: number, optional: boolean): { parts: Part[]; at: number } {
  const parts: Part[] = []
  let words = ''
  const flush = () => {
    if (words) parts.push({ kind: 'words', text: words })
    words = ''
  }
  let at = from
  while (at < text.length) {
    const c = text[at]!
    if (c === '[' || c === '{') {
      const end = text.indexOf(c === '[' ? ']' : '}', at)
      if (end < 0) throw new TemplateError(text, at, `«${c}» is not closed`)
      const inner = text.slice(at + 1, end)
      flush()
      if (c === '[') {
        if (!inner.trim()) throw new TemplateError(text, at, 'A blank needs a label')
        parts.push({ kind: 'blank', label: inner.trim() })
      } else parts.push(readSlot(text, at, inner))
      at = end + 1
    } else if (c === '<') {
      if (optional) throw new TemplateError(text, at, 'An optional part stands inside another')
      flush()
      const inner = readParts(text, at + 1, true)
      if (text[inner.at] !== '>') throw new TemplateError(text, at, '«<» is not closed')
      parts.push({ kind: 'optional', parts: inner.parts })
      at = inner.at + 1
    } else if (c === '>' && optional) break
    else {
      words += c
      at++
    }
  }
  flush()
  return { parts, at }
}

function readSlot(text: string, at: number, inner: string): Part {
  const slot = /^([a-z]+)((?:~[a-z]+)*)(?:\|(\|?)(.*))?$/.exec(inner.trim())
  if (!slot) throw new TemplateError(text, at, `«{${inner}}» is not a slot`)
  const [, name, changes, double, fallback] = slot
  const part: Part = { kind: 'slot', name: name!, changes: changes!.split('~').filter(Boolean) }
  if (fallback === undefined) return part
  return { ...part, fallback: double ? { words: fallback } : { blank: fallback.trim() || name! } }
}
