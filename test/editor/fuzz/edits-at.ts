import type { Edit } from '../../../src/editor/draft-field'
import type { Span } from '../../../src/engine/analysis'
import type { Change } from './actions'

/** The edit that a change means in this draft, or null where the draft has no such place. */
export const editAt = (text: string, { where, at, count, text: words }: Change): Edit | null => {
  if (text === '' && where !== 'behind') return null
  const lines = linesOf(text)
  const line = lines[at % lines.length] as Span
  if (where === 'behind') return insertAt(line.end, line.start === line.end ? words : ` ${words}`)
  if (where === 'new line') return insertAt(line.end, `\n${words}`)
  if (where === 'before') return insertAt(line.start, `${words}\n`)
  if (where === 'line gone') {
    return line.start > 0 ? { start: line.start - 1, end: line.end, text: '' } : null
  }
  const all = [...text.matchAll(/[^\s\uFFFC]+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const first = all[at % all.length]
  if (!first) return null
  const within = all.filter(({ start }) => start >= first.start && !/[\n\uFFFC]/.test(text.slice(first.start, start)))
  const last = within[Math.min(count, within.length) - 1] as Span
  if (where === 'words') return { start: first.start, end: last.end, text: words }
  // Words that go take one of the spaces around them along, so that one is left.
  const { start, end } = { start: first.start, end: last.end }
  if (text[end] === ' ') return { start, end: end + 1, text: '' }
  return text[start - 1] === ' ' ? { start: start - 1, end, text: '' } : { start, end, text: '' }
}

/** The edits that several changes mean together: those that overlap or touch an earlier one are left out. */
export const editsAt = (text: string, changes: readonly Change[]): Edit[] => {
  const edits: Edit[] = []
  for (const change of changes) {
    const edit = editAt(text, change)
    if (edit && edits.every((other) => edit.end < other.start || edit.start > other.end)) edits.push(edit)
  }
  return edits
}

const insertAt = (at: number, text: string): Edit => ({ start: at, end: at, text })

const linesOf = (text: string): Span[] => {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
}
