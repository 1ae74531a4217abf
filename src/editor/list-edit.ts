import type { Span } from '../engine/analysis'
import type { Edit } from './draft-field'
import { endOfReply, lineAround } from './lines'

/** A list to be inserted: the change of the text that it makes, and what a rich editor needs to make it. */
export interface ListEdit {
  edit: Edit
  /** The line behind which the list goes, or the empty line whose place it takes. */
  line: Span
  /** The lines as they are shown: with a dash each where the field holds no lists. */
  items: readonly string[]
  /** Whether an empty line stands before the list, as the agent parts paragraphs. */
  parted: boolean
}

/** What inserting a list changes; without `at` it goes to the end of the reply, before a signature. */
export const listEdit = (
  draft: string,
  title: string,
  lines: readonly string[],
  lists: 'list' | 'lines',
  at = endOfReply(draft),
): ListEdit => {
  const line = lineAround(draft, at)
  const empty = line.start === line.end
  const items = lists === 'list' ? lines : lines.map((text) => `- ${text}`)
  const parted = !empty && draft.includes('\n\n')
  const before = empty ? '' : parted ? '\n\n' : '\n'
  const text = before + [...(title ? [title] : []), ...items].join('\n')
  return { edit: { start: line.end, end: line.end, text }, line, items, parted }
}
