import type { Span } from '../engine/analysis'
import type { Edit } from './draft-field'

/** The whole lines that a span touches, without the newline at their end. An offset is an empty span. */
export const lineAround = (text: string, span: Span | number): Span => {
  const { start, end } = typeof span === 'number' ? { start: span, end: span } : span
  const newline = text.indexOf('\n', end)
  // Counted from before its start, a text would be searched at its first character.
  return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline }
}

/**
 * The lines with those behind them up to the next that is not empty, where the last is an empty one: CKEditor leaves a
 * block alone at whose very start a selection ends. A single empty line is left as it is.
 */
export const throughEmptyLines = (text: string, { start, end }: Span): Span => {
  let last = end
  while (last > start && last < text.length && text[last - 1] === '\n') last = lineAround(text, last + 1).end
  return { start, end: last }
}

/** Whether an edit neither crosses the end of a line nor makes a new one. */
export const inOneLine = (text: string, edit: Edit): boolean =>
  !text.slice(edit.start, edit.end).includes('\n') && !edit.text.includes('\n')

/** Where a reply ends: before the signature that `--` begins, or at the end, one empty line left where there are several. */
export const endOfReply = (text: string): number => {
  const signature = text.search(/^-- ?$/m)
  if (signature >= 0) return text.slice(0, signature).trimEnd().length
  const end = text.trimEnd().length
  return end < text.length && end > 0 ? Math.min(text.length, end + 2) : end
}
