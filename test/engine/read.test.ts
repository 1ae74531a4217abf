import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOffset, read } from '../../src/engine/read'

const words = (text: string) => read(text).map(({ sentence }) => sentence.terms.map((term) => term.forms[0]))

describe('reading a draft', () => {
  it('ends sentences at full stops and at every line break, not at abbreviations', () => {
    const text = 'Hi Mr. Smith,\nyour order no. 12.5 left at 5 p.m. on Monday. All good?'
    expect(read(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hi Mr. Smith,',
      'your order no. 12.5 left at 5 p.m. on Monday.',
      'All good?',
    ])
  })

  it.each([
    ["that's", ['that', 'is']],
    ['that’s', ['that', 'is']],
    ['thats', ['that', 'is']],
    ["CAN'T", ['can', 'not']],
    ['cannot', ['can', 'not']],
    ['dont', ['do', 'not']],
    ["won't", ['will', 'not']],
    ["should've", ['should', 'have']],
    ['apologise', ['apologize']],
    ['promise', ['promise']],
    ['behaviour', ['behavior']],
    ['U', ['you']],
  ])('compares %s by %j', (written, expected) => {
    expect(words(written)).toEqual([expected])
  })

  it('hears "should of" as "should have", and "ill check" as "I will check"', () => {
    expect(words('You should of asked')).toEqual([['you', 'should', 'have', 'asked']])
    expect(words('ill check')).toEqual([['i', 'will', 'check']])
    expect(words('he was ill yesterday')).toEqual([['he', 'was', 'ill', 'yesterday']])
  })

  it('tells what kind of thing a word is', () => {
    const tags = read('We sent £12.50 to Maya on Monday at 5pm, see https://a.example/x, ref AB-1234.')[0]!.sentence
      .terms
    const tagged = Object.fromEntries(tags.map((term) => [term.written, term.tags.filter((tag) => tag !== 'word')]))
    expect(tagged).toMatchObject({
      '£12.50': ['money', 'number'],
      Maya: ['name'],
      Monday: ['date'],
      '5pm': ['time', 'number'],
      'https://a.example/x': ['url'],
      'AB-1234': ['code', 'number'],
    })
  })

  it('gives every term the place of its word in the draft, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const placed of read(text))
          for (const term of placed.sentence.terms)
            expect(text.slice(placeOffset(placed, term.word.start), placeOffset(placed, term.word.end))).toBe(
              term.written,
            )
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a sentence once: the same sentence is the same object wherever it stands', () => {
    const [first] = read('We checked your order. Thanks.')
    const again = read('Hello again! We checked your order. Thanks.')
    expect(again.some(({ sentence }) => sentence === first!.sentence)).toBe(true)
  })
})
