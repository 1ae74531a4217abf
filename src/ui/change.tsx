import { diffWordsWithSpace } from 'diff'
import type { JSX } from 'preact'
import type { Blank, Span } from '../engine/analysis'
import { useLanguage } from './translate'

/** A piece of a shown change, in reading order. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string } | { kind: 'blank'; label: string }

// Each blank becomes one character of the private use area, so that a diff never cuts through it.
const FIRST_BLANK = 0xe100
const blankMark = (index: number) => String.fromCharCode(FIRST_BLANK + index)
const BLANK_MARKS = /([\uE100-\uE1FF])/

function withBlankMarks(text: string, blanks: readonly Blank[]): string {
  let marked = ''
  let at = 0
  blanks.forEach((blank, index) => {
    if (blank.start < at) return
    const bracketed = text[blank.start - 1] === '[' && text[blank.end] === ']'
    marked += text.slice(at, blank.start - (bracketed ? 1 : 0)) + blankMark(index)
    at = blank.end + (bracketed ? 1 : 0)
  })
  return marked + text.slice(at)
}

interface Stretch {
  before: string
  after: string
  same: boolean
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

// A word or two kept between two changes make a change hard to read: they become part of one larger change.
const FEWEST_KEPT_WORDS = 3

function readable(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const inside = index > 0 && index < stretches.length - 1
    const kept = stretch.same && !(inside && wordCount(stretch.before) < FEWEST_KEPT_WORDS)
    const last = joined.at(-1)
    if (last && !last.same && !kept) {
      last.before += stretch.before
      last.after += stretch.after
    } else joined.push({ ...stretch, same: kept })
  })
  return joined
}

/** The change from one text to another, word by word, blanks of the new text standing for themselves. */
export function changePieces(before: string, after: string, blanks: readonly Blank[] = []): Piece[] {
  let at = 0
  const parts = diffWordsWithSpace(before, withBlankMarks(after, blanks), { ignoreCase: true })
  const stretches = parts.map(({ value, added, removed }): Stretch => {
    // What both sides have comes back in the letters of the new text; the old ones may differ in case.
    const old = added ? '' : before.slice(at, at + value.length)
    at += old.length
    return { before: old, after: removed ? '' : value, same: !added && !removed }
  })
  const pieces: Piece[] = []
  const add = (kind: 'same' | 'removed' | 'added', text: string) => {
    for (const part of text.split(BLANK_MARKS)) {
      const index = part.charCodeAt(0) - FIRST_BLANK
      if (BLANK_MARKS.test(part)) pieces.push({ kind: 'blank', label: blanks[index]?.label ?? '' })
      else if (part) pieces.push({ kind, text: part })
    }
  }
  for (const { before: old, after: fresh, same } of readable(stretches)) {
    if (same) {
      add('same', fresh)
      continue
    }
    // White space at the edges belongs to neither side: struck-out or coloured spaces would only blur the change.
    const shown = fresh.trim() ? fresh : old
    const added = fresh.trim()
    const removed = old.trim()
    add('same', /^\s*/.exec(shown)![0])
    add('removed', removed)
    if (removed && /^[\p{L}\p{N}\uE100-\uE1FF]/u.test(added)) add('same', ' ')
    add('added', added)
    add('same', shown.trim() ? /\s*$/.exec(shown)![0] : '')
  }
  return pieces
}

const SENTENCE_END = /[.!?…]["'”’)]*\s|\n/g
const MOST_CONTEXT = 60

/** The rest of the sentence on both sides of a span, cut at words with an ellipsis where it is long. */
export function sentenceAround(draft: string, { start, end }: Span): { before: string; after: string } {
  const covered = draft.slice(start, end).trimEnd()
  let from = 0
  for (const match of draft.slice(0, start).matchAll(SENTENCE_END)) from = match.index + match[0].length
  SENTENCE_END.lastIndex = 0
  const rest = /[.!?…]$/.test(covered) ? '' : draft.slice(end)
  const stop = SENTENCE_END.exec(rest)
  SENTENCE_END.lastIndex = 0
  const before = draft.slice(from, start)
  const after = stop ? rest.slice(0, stop.index + stop[0].trimEnd().length) : rest
  return {
    before: before.length > MOST_CONTEXT ? `… ${before.slice(-MOST_CONTEXT).replace(/^\S*\s/, '')}` : before,
    after: after.length > MOST_CONTEXT ? `${after.slice(0, MOST_CONTEXT).replace(/\s\S*$/, '')} …` : after,
  }
}

/** A place that only the agent can fill, as a chip. */
export function BlankChip({ label }: { label: string }): JSX.Element {
  return <span class="blank">{label}</span>
}

/** A text with its blanks as chips. */
export function TextWithBlanks({ text, blanks }: { text: string; blanks: readonly Blank[] }): JSX.Element {
  const parts = withBlankMarks(text, blanks).split(BLANK_MARKS)
  return (
    <>
      {parts.map((part) =>
        BLANK_MARKS.test(part) ? (
          <BlankChip key={part} label={blanks[part.charCodeAt(0) - FIRST_BLANK]?.label ?? ''} />
        ) : (
          part
        ),
      )}
    </>
  )
}

interface ChangeProps {
  draft: string
  change: Span & { text: string; blanks: readonly Blank[] }
  /** Shows the rest of the sentence around the change. */
  context?: boolean
}

/** What a change does to the draft: words struck out, words added, blanks as chips. */
export function Change({ draft, change, context = false }: ChangeProps): JSX.Element {
  const { t } = useLanguage()
  const before = draft.slice(change.start, change.end)
  const around = context ? sentenceAround(draft, change) : { before: '', after: '' }
  const pieces = changePieces(before, change.text, change.blanks)
  return (
    <>
      <span class="change" dir="auto" aria-hidden="true">
        {around.before}
        {pieces.map((piece, index) => {
          const key = `${index}`
          if (piece.kind === 'blank') return <BlankChip key={key} label={piece.label} />
          if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>
          if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
          return <span key={key}>{piece.text}</span>
        })}
        {around.after}
      </span>
      <span class="unseen">
        {before.trim() ? t('changeSpoken', before.trim(), change.text) : t('additionSpoken', change.text)}
      </span>
    </>
  )
}
