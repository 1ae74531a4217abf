import { expect, test } from 'vitest'
import { createEngine } from '../../src/engine/engine'
import { unmark } from '../../src/engine/prove'
import { read } from '../../src/engine/read'
import { defineRule, NO_GUIDE } from '../../src/engine/rule'
import { featuresOf, letterOf, secondOpinion, WEIGHT_BITS, type WordWeights } from '../../src/engine/second-opinion'
import { rules, secondOpinion as shipped } from '../../src/rules'

const sentenceOf = (text: string) => read(text)[0]!.sentence

/** Weights that are zero but for the features of these sentences. */
function weightsFor(levels: Record<string, number>): WordWeights {
  const table = new Array<number>(1 << WEIGHT_BITS).fill(0)
  for (const [text, level] of Object.entries(levels))
    for (const place of featuresOf(sentenceOf(text))) table[place] = level
  let letters = ''
  for (let place = 0; place < table.length; place += 2) letters += letterOf(table[place]!, table[place + 1]!)
  return { table: letters, step: 0.5, bias: 0.25, fineBelow: -8 }
}

test('a sentence weighs what its words and neighbours weigh together, over the root of their number', () => {
  const fine = 'You should have it by now.'
  const { weigh } = secondOpinion(weightsFor({ [fine]: -4 }))
  const features = featuresOf(sentenceOf(fine)).length
  expect(weigh(sentenceOf(fine))).toBeCloseTo(0.25 - (2 * features) / Math.sqrt(features))
  expect(secondOpinion(weightsFor({})).weigh(sentenceOf(fine))).toBe(0.25)
})

test('every pair of weights has a letter of its own, and none ends a text in quotation marks', () => {
  const letters = new Set<string>()
  for (let first = -4; first <= 4; first++)
    for (let second = -4; second <= 4; second++) letters.add(letterOf(first, second))
  expect(letters.size).toBe(81)
  expect(letters.has("'") || letters.has('"')).toBe(false)
})

test('numbers, dates and names count as what they are', () => {
  const one = featuresOf(sentenceOf('The £20 went to Maria on Monday.'))
  const other = featuresOf(sentenceOf('The £4.50 went to Tomasz on Friday.'))
  expect(other).toEqual(one)
})

const reproach = defineRule({
  id: 'blame/should-have',
  severity: 'caution',
  title: 'A reproach',
  why: 'It looks back.',
  source: 'https://example.com',
  patterns: ['you should have'],
  examples: { flags: [], passes: [] },
})

test('what a shipped rule finds in a sentence that sounds fine is left alone; what a team’s rule finds is not', () => {
  const fine = 'You should have it by now.'
  const weights = weightsFor({ [fine]: -4 })
  const marks = (on: readonly (typeof reproach)[], draft: string, rule = reproach) =>
    createEngine([rule], NO_GUIDE, { secondOpinion: { weights, on } }).mark(draft).length
  expect(marks([reproach], fine)).toBe(0)
  expect(marks([], fine)).toBe(1)
  expect(marks([reproach], 'You should have read that.')).toBe(1)
  const strong = { ...reproach, severity: 'strong' as const }
  expect(marks([strong], fine, strong)).toBe(1)
})

test('no example that a rule must mark is overruled', () => {
  const { weigh, fineBelow } = secondOpinion(shipped.weights)
  const overruled = rules.flatMap(({ id, detector, examples }) =>
    detector
      ? []
      : examples.flags.flatMap((example) => {
          const { text, start, end } = unmark(example.text)
          const of = read(text).filter((placed) => placed.start < end && placed.end > start)
          return of.some(({ sentence }) => weigh(sentence) >= fineBelow) ? [] : [`${id}: ${example.text}`]
        }),
  )
  expect(overruled).toEqual([])
})
