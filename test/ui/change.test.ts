import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePieces, type Piece, sentenceAround } from '../../src/ui/change'
import { withEdits } from '../../src/ui/whole-rewrite'

/** Pieces as people would write them: `-removed-`, `+added+`, `[blank]`. */
const written = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) =>
      piece.kind === 'blank'
        ? `[${piece.label}]`
        : piece.kind === 'same'
          ? piece.text
          : piece.kind === 'removed'
            ? `-${piece.text}-`
            : `+${piece.text}+`,
    )
    .join('')
const blankIn = (text: string, label: string) => {
  const start = text.indexOf(`[${label}]`)
  return { start, end: start + label.length + 2, label }
}

describe('the pieces of a change', () => {
  it('keep what stays and show what goes and comes', () => {
    const after = "I know this isn't what you hoped for: refunds close after 30 days."
    expect(written(changePieces("Unfortunately that's our policy and refunds close after 30 days.", after))).toBe(
      "-Unfortunately that's our policy and- +I know this isn't what you hoped for:+ refunds close after 30 days.",
    )
  })

  it('keep words that only change their capital, in their new letters', () => {
    expect(written(changePieces('Sorry, but refunds close after 30 days.', 'Refunds close after 30 days.'))).toBe(
      '-Sorry, but- Refunds close after 30 days.',
    )
  })

  it('do not cling to a single word in the middle of a change', () => {
    expect(written(changePieces('You need to calm down now', 'I see why you are upset'))).toBe(
      '-You need to calm down now- +I see why you are upset+',
    )
  })

  it('put no space before punctuation that follows removed words', () => {
    expect(written(changePieces('We close at five today!', 'We close at five today, as on every Friday.'))).toBe(
      'We close at five today-!-+, as on every Friday.+',
    )
  })

  it('show blanks as one piece each, with or without brackets in their span', () => {
    const after = 'Refunds close then, because [reason]. I can [option].'
    const blanks = [blankIn(after, 'reason'), blankIn(after, 'option')]
    const pieces = changePieces('Refunds close then.', after, blanks)
    expect(pieces.filter(({ kind }) => kind === 'blank')).toEqual([
      { kind: 'blank', label: 'reason' },
      { kind: 'blank', label: 'option' },
    ])
    const inside = blanks.map((blank) => ({ ...blank, start: blank.start + 1, end: blank.end - 1 }))
    expect(changePieces('Refunds close then.', after, inside)).toEqual(pieces)
  })

  it('hold exactly the words of both texts, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('our', 'policy', 'refund', 'close', 'Close', 'sorry', '.', ',', '!', '\n'), {
        maxLength: 14,
      })
      .map((words) => words.join(' '))
    const words = (texts: string[]) => texts.join(' ').split(/\s+/).filter(Boolean).join(' ')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = changePieces(before, after)
        const texts = (...kinds: string[]) =>
          pieces.flatMap((piece) => (piece.kind !== 'blank' && kinds.includes(piece.kind) ? [piece.text] : []))
        expect(words(texts('same', 'added'))).toBe(words([after]))
        expect(words(texts('same', 'removed')).toLowerCase()).toBe(words([before]).toLowerCase())
      }),
    )
  })
})

describe('the sentence around a change', () => {
  const draft = 'Hi Maya,\nThanks for waiting. We will write soon, I promise. Bye'

  it('ends where the sentence ends', () => {
    const start = draft.indexOf('soon')
    expect(sentenceAround(draft, { start, end: start + 4 })).toEqual({
      before: 'We will write ',
      after: ', I promise.',
    })
  })

  it('is empty on both sides of a whole sentence', () => {
    const start = draft.indexOf('Thanks')
    expect(sentenceAround(draft, { start, end: start + 'Thanks for waiting.'.length })).toEqual({
      before: '',
      after: '',
    })
  })

  it('is cut at a word where it is long', () => {
    const long = `${'very '.repeat(40)}soon ${'indeed '.repeat(40)}`
    const { before, after } = sentenceAround(long, { start: 200, end: 204 })
    expect(before).toMatch(/^… very (very )+$/)
    expect(before.length).toBeLessThan(70)
    expect(after).toMatch(/^ indeed( indeed)+ …$/)
    expect(after.length).toBeLessThan(70)
  })
})

it('a draft with edits has each made once, whatever their order', () => {
  const edit = (start: number, end: number, text: string) => ({
    start,
    end,
    text,
    kind: 'plain' as const,
    blanks: [],
    reason: 'vague/soon',
  })
  expect(withEdits('one two three', [edit(0, 3, 'uno'), edit(8, 13, 'tre'), edit(4, 4, 'e ')])).toBe('uno e two tre')
})
