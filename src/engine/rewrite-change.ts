import type { Blank, Rewrite, RewriteKind, Span } from './analysis'

/** One change of a sentence with its blanks, and what it makes of the draft. */

/** A blank travels through the fitting as label between these two private-use letters, so that brackets of the draft are none. */
const OPEN = '\uE000'
const CLOSE = '\uE001'
const BLANK = /\uE000([^\uE001]*)\uE001/g

/** One change of the sentence: offsets into the sentence's text. */
export interface Change extends Span {
  text: string
}

/** The words of a change outside its blanks, changed by `form`. */
export const outsideBlanks = (text: string, form: (words: string) => string): string =>
  text
    .split(/(\uE000[^\uE001]*\uE001)/)
    .map((piece, i) => (i % 2 ? piece : form(piece)))
    .join('')

/** A blank as it travels through the fitting. */
export const blank = (label: string): string => OPEN + label + CLOSE

/** Turns blanks into brackets with offsets, and a taken-out sentence into one that leaves no gap. */
export function finished(change: Change, kind: RewriteKind, draft: string): Rewrite | null {
  let { start, end } = change
  if (change.text === '') {
    const widened = withoutGap(draft, start, end)
    if (!widened) return null
    start = widened.start
    end = widened.end
  }
  const blanks: Blank[] = []
  let text = ''
  let from = 0
  for (const match of change.text.matchAll(BLANK)) {
    text += change.text.slice(from, match.index)
    const label = match[1]!
    blanks.push({ start: text.length, end: text.length + label.length + 2, label })
    text += `[${label}]`
    from = match.index + match[0].length
  }
  text += change.text.slice(from)
  if (draft.slice(start, end) === text) return null
  return { start, end, text, kind, blanks }
}

/** Widens a removed stretch by the blanks that would be left over; null when the draft would be left without a sentence. */
function withoutGap(draft: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  const lineStart = draft.lastIndexOf('\n', start - 1) + 1
  const nextBreak = draft.indexOf('\n', end)
  const lineEnd = nextBreak < 0 ? draft.length : nextBreak
  const before = draft.slice(lineStart, start)
  const after = draft.slice(end, lineEnd)
  if ((`${draft.slice(0, start)} ${draft.slice(end)}`.match(/[\p{L}\p{N}]{2,}/gu) ?? []).length < 3) return null
  if (before.trim() === '' && after.trim() === '') {
    // The whole line goes, with one of the breaks beside it.
    start = lineStart
    end = lineEnd
    if (nextBreak >= 0) {
      while (draft[end] === '\n') end++
      if (start === 0) return { start, end }
      const kept = /\n*$/.exec(draft.slice(0, start))![0].length
      const gone = end - lineEnd
      return { start, end: gone >= kept ? end : Math.min(end, lineEnd + gone) }
    }
    while (start > 0 && /\s/.test(draft[start - 1]!)) start--
    return { start, end }
  }
  if (after.trim() === '') while (start > lineStart && /[ \t]/.test(draft[start - 1]!)) start--
  else if (/^[ \t]/.test(after) && (before === '' || /[ \t]$/.test(before)))
    while (/[ \t]/.test(draft[end] ?? '')) end++
  return { start, end }
}
