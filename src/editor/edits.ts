import type { Span } from '../engine/analysis'
import type { Edit } from './draft-field'

/** The edits from first to last. */
export const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.start - b.start || a.end - b.end)

/** The text with non-overlapping edits made. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = ''
  let at = 0
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}

/** One edit from the first changed character to the last that does what these do together. */
export const mergeEdits = (text: string, edits: readonly Edit[]): Edit => {
  const ordered = inOrder(edits)
  const start = ordered[0]?.start ?? 0
  const end = ordered.reduce((last, edit) => Math.max(last, edit.end), start)
  const moved = ordered.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }))
  return { start, end, text: applyEdits(text.slice(start, end), moved) }
}

/**
 * The same change without the words that it keeps at its beginning and end, so that their formatting is not touched.
 * Words stay whole, and something is always left to replace: an editor queues a bare insertion for later.
 */
export const trimEdit = (text: string, edit: Edit): Edit => {
  const old = text.slice(edit.start, edit.end)
  const limit = Math.min(old.length, edit.text.length)
  let head = 0
  while (head < limit && old[head] === edit.text[head]) head++
  while (head > 0 && !/\s/.test(old[head - 1] as string)) head--
  let tail = 0
  while (tail < limit - head && old[old.length - 1 - tail] === edit.text[edit.text.length - 1 - tail]) tail++
  while (tail > 0 && !/\s/.test(old[old.length - tail] as string)) tail--
  if (head + tail >= old.length) return edit
  return { start: edit.start + head, end: edit.end - tail, text: edit.text.slice(head, edit.text.length - tail) }
}

/**
 * The same change as several, with these stretches of the draft left alone between them, in order, where the new text
 * has the same words: what is bold stays bold, and a link keeps its address.
 */
export const keepStretches = (text: string, edit: Edit, stretches: readonly Span[]): Edit[] => {
  const edits: Edit[] = []
  let { start, text: rest } = edit
  for (const stretch of stretches) {
    const words = text.slice(stretch.start, stretch.end)
    const found = words.trim() === '' ? -1 : rest.indexOf(words)
    if (found < 0 || cutsWord(rest, found) || cutsWord(rest, found + words.length)) continue
    edits.push({ start, end: stretch.start, text: rest.slice(0, found) })
    start = stretch.end
    rest = rest.slice(found + words.length)
  }
  edits.push({ start, end: edit.end, text: rest })
  return edits.filter((part) => text.slice(part.start, part.end) !== part.text)
}

const cutsWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1))

/** The offset behind the last change, in the text with the edits made. */
export const behindEdits = (edits: readonly Edit[]): number => {
  const shift = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
  return edits.reduce((last, edit) => Math.max(last, edit.end), 0) + shift
}
