import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../src/engine/classes'
import '../../src/engine/engine'
import { compilePatterns, ownPatterns, PatternError, patternsOnNeed } from '../../src/engine/pattern'
import { read } from '../../src/engine/read'

/** The marked words of every hit of a pattern in a text of one sentence. */
function hits(pattern: string, text: string): string[] {
  const { sentence } = read(text)[0]!
  return compilePatterns([pattern])
    .scan(sentence)
    .map(({ mark }) =>
      sentence.text.slice(sentence.terms[mark.from]!.word.start, sentence.terms[mark.to - 1]!.word.end),
    )
}

describe('patterns compiled on first need', () => {
  it('of the engine are all without a fault', () => {
    expect(ownPatterns().length).toBeGreaterThan(500)
    expect(compilePatterns(ownPatterns()).size).toBe(ownPatterns().length)
  })

  it('find what others find, and show a fault at the first sentence', () => {
    const sentence = read('It is late again.')[0]!.sentence
    expect(patternsOnNeed(['late again']).scan(sentence)).toEqual(compilePatterns(['late again']).scan(sentence))
    const faulty = patternsOnNeed(['(late'])
    expect(() => faulty.scan(sentence)).toThrow(PatternError)
  })
})

describe('the pattern language', () => {
  it.each([
    ['our policy', 'That is Our Policy, sir', ['Our Policy']],
    ['{refund}', 'We refunded one and are refunding two', ['refunded', 'refunding']],
    [
      '(per|according to) our terms',
      'According to our terms and per our terms',
      ['According to our terms', 'per our terms'],
    ],
    ['very? late', 'late, very late', ['late', 'very late']],
    ['you ..2 pay', 'you will have to pay; you must pay', ['you must pay']],
    ['you ..3 pay', 'you will have to pay', ['you will have to pay']],
    ['you ..3 pay', 'you know, just pay', []],
    ['you ...3 pay', 'you know, just pay', ['you know, just pay']],
    ['^ check', 'Check it and check again', ['Check']],
    ['again $', 'again and again', ['again']],
    ['no , sorry', 'no, sorry', ['no, sorry']],
    ['no , sorry', 'no sorry', []],
    ['!not possible', 'not possible but quite possible', ['quite possible']],
    ['you should have [{contact} us]', 'You should have contacted us', ['contacted us']],
    ['_ weeks', 'two weeks', ['two weeks']],
    ['#number weeks', 'some weeks, two weeks, 3 weeks', ['two weeks', '3 weeks']],
    ['@cannot help', "I can't help", ["can't help"]],
    ["isn't", 'it is not', ['is not']],
  ])('%s in «%s»', (pattern, text, expected) => {
    expect(hits(pattern, text)).toEqual(expected)
  })

  it('keeps named words for rewrites', () => {
    const { sentence } = read('You should have called us within 14 days')[0]!
    const [hit] = compilePatterns(['you should have {call} us rest:(..6 days)']).scan(sentence)
    expect(hit!.captures.rest).toEqual({ from: 5, to: 8 })
  })

  it.each([
    ['(our policy', 'Expected «)»'],
    ['our @nobody', 'no class «@nobody»'],
    ['our #verb', 'no kind of word «#verb»'],
    ['our ..99 policy', 'A gap spans'],
    ['(a|)', 'Empty choice'],
    ['', 'An empty pattern'],
    ['!(not now)', 'Only single words'],
    ['('.repeat(40), 'Nested too deeply'],
    ['a ) b', 'Unexpected «)»'],
    ['our @__proto__', 'Unexpected «@»'],
    ['our @constructor', 'no class'],
  ])('refuses «%s» and says where', (pattern, problem) => {
    expect(() => compilePatterns([pattern])).toThrow(PatternError)
    expect(() => compilePatterns([pattern])).toThrow(problem)
  })

  it('compiles every class', () => {
    for (const name of Object.keys(CLASSES)) expect(() => compilePatterns([`@${name}`]), name).not.toThrow()
  })

  it('costs no more than pattern times sentence, however the pattern is built', () => {
    // Counted in words looked at, not in time: what a machine takes for one step is its own affair.
    const looks = (pattern: (size: number) => string, gaps: number, length: number): number => {
      const text = Array.from({ length }, () => 'a').join(' ')
      let count = 0
      const terms = read(text)[0]!.sentence.terms.map((term) => ({
        ...term,
        get tags() {
          count++
          return term.tags
        },
        get comma() {
          count++
          return false
        },
      }))
      compilePatterns([pattern(gaps)]).scan({ text, lead: 0, terms, question: false })
      return count
    }
    // What makes a backtracking matcher explode: many gaps in a row, many ways to the same place, and no end.
    // The end asks for no word that could tell beforehand that there is none.
    for (const pattern of [
      (size: number) => `${'#word ..9 '.repeat(size)} !#word`,
      (size: number) => `${'(#word|#word ..3 #word) ..9 '.repeat(size)} !#word`,
      (size: number) => `${'(#word #word?)? '.repeat(size)} !#word`,
      (size: number) => `${'@cannot? #word ..4 '.repeat(size)} !#word`,
    ]) {
      const once = looks(pattern, 8, 45)
      expect(once).toBeGreaterThan(45)
      expect(looks(pattern, 8, 180)).toBeLessThanOrEqual(5 * once)
      expect(looks(pattern, 32, 45)).toBeLessThanOrEqual(5 * once)
    }
  })
})
