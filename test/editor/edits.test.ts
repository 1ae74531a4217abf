import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/editor/draft-field'
import { applyEdits, behindEdits, keepStretches, mergeEdits, trimEdit } from '../../src/editor/edits'
import { endOfReply, inOneLine, lineAround } from '../../src/editor/lines'
import { listEdit } from '../../src/editor/list-edit'
import { sameDraft } from '../../src/editor/read-back'

const words = fc
  .array(fc.constantFrom('a', 'b', 'that', ' ', ' ', '\n', '.'), { maxLength: 30 })
  .map((parts) => parts.join(''))

/** A draft and non-overlapping edits of it, in any order. */
const edited = fc
  .tuple(words, fc.array(fc.tuple(fc.nat(40), fc.nat(40), words), { maxLength: 4 }))
  .map(([text, raw]) => {
    const cuts = raw.flatMap(([a, b]) => [a % (text.length + 1), b % (text.length + 1)]).sort((a, b) => a - b)
    const edits: Edit[] = raw.map(([, , to], index) => ({
      start: cuts[2 * index] ?? 0,
      end: cuts[2 * index + 1] ?? 0,
      text: to,
    }))
    return {
      text,
      edits: edits.filter((edit, index) => index === 0 || edit.start > (edits[index - 1]?.end ?? 0)).reverse(),
    }
  })

describe('edits', () => {
  test('merged, trimmed and split around kept words, they make the same draft', () => {
    fc.assert(
      fc.property(edited, fc.nat(40), fc.nat(10), ({ text, edits }, from, length) => {
        const meant = applyEdits(text, edits)
        expect(applyEdits(text, [mergeEdits(text, edits)])).toBe(meant)
        expect(
          applyEdits(
            text,
            edits.map((edit) => trimEdit(text, edit)),
          ),
        ).toBe(meant)
        const kept = edits.flatMap((edit) => {
          const start = Math.min(edit.start + (from % (edit.end - edit.start + 1)), edit.end)
          return keepStretches(text, edit, [{ start, end: Math.min(edit.end, start + length) }])
        })
        expect(applyEdits(text, kept)).toBe(meant)
      }),
      { numRuns: 2000 },
    )
  })

  test('are trimmed to whole words, and never to a bare insertion', () => {
    const trimmed = (from: string, to: string) => trimEdit(from, { start: 0, end: from.length, text: to })
    expect(trimmed('Hi Maya, that is it', 'Hi Maya, this is it')).toEqual({ start: 9, end: 13, text: 'this' })
    expect(trimmed('one two', 'one more two').end).toBeGreaterThan(trimmed('one two', 'one more two').start)
  })

  test('keep words only where the new text has them as words', () => {
    const text = 'see a here'
    const stretch = { start: 4, end: 5 }
    expect(keepStretches(text, { start: 0, end: 10, text: 'that' }, [stretch])).toHaveLength(1)
    expect(keepStretches(text, { start: 0, end: 10, text: 'find a now' }, [stretch])).toEqual([
      { start: 0, end: 4, text: 'find ' },
      { start: 5, end: 10, text: ' now' },
    ])
  })

  test('end where their last change ends', () => {
    expect(
      behindEdits([
        { start: 4, end: 5, text: 'xyz' },
        { start: 0, end: 2, text: '' },
      ]),
    ).toBe(5)
  })
})

describe('lines', () => {
  test('are told around a span', () => {
    expect(lineAround('ab\ncd\nef', 4)).toEqual({ start: 3, end: 5 })
    expect(lineAround('ab\ncd\nef', { start: 1, end: 4 })).toEqual({ start: 0, end: 5 })
    expect(lineAround('ab\n\ncd', 3)).toEqual({ start: 3, end: 3 })
    expect(inOneLine('ab\ncd', { start: 1, end: 4, text: '' })).toBe(false)
    expect(inOneLine('ab\ncd', { start: 0, end: 2, text: 'x\n' })).toBe(false)
    expect(inOneLine('ab\ncd', { start: 0, end: 2, text: 'x' })).toBe(true)
  })

  test.each([
    ['', 0],
    ['Hi', 2],
    ['Hi\n', 3],
    ['Hi\n\n\n\n', 4],
    ['Hi\n\n-- \nLeo', 2],
    ['Hi\n--\nLeo', 2],
    ['a -- b', 6],
  ])('%j ends at %i', (text, end) => {
    expect(endOfReply(text)).toBe(end)
  })

  test('a list goes behind the reply, parted as its paragraphs are', () => {
    const texts = (draft: string, lists: 'list' | 'lines') =>
      applyEdits(draft, [listEdit(draft, 'Next', ['a', 'b'], lists).edit])
    expect(texts('Hi', 'list')).toBe('Hi\nNext\na\nb')
    expect(texts('Hi\n\nBye\n--\nLeo', 'lines')).toBe('Hi\n\nBye\n\nNext\n- a\n- b\n--\nLeo')
    expect(texts('', 'list')).toBe('Next\na\nb')
  })
})

test('a read-back lets pass what autocorrect makes, and nothing else', () => {
  expect(sameDraft('“Don’t” wait… – ok', '"Don\'t" wait... -- ok')).toBe(true)
  expect(sameDraft('a \nb', 'a\nb')).toBe(true)
  expect(sameDraft('I can', "I can't")).toBe(false)
  expect(sameDraft('5 days', '6 days')).toBe(false)
})
