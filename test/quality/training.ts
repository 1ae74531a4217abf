/** Teaches the second opinion from the labelled sentences. The same sentences always give the same weights. */
import { mask } from '../../src/engine/mask'
import { unmark } from '../../src/engine/prove'
import { read } from '../../src/engine/read'
import { familyOf } from '../../src/engine/rule'
import { featuresOf, letterOf, WEIGHT_BITS, type WordWeights } from '../../src/engine/second-opinion'
import { rules } from '../../src/rules'
import { keptAside, type Labelled, labelledReplies, labelledSentences } from './labelled'

/** A sentence as its features, and whether it is one to mark. */
interface Lesson {
  features: readonly number[]
  marked: boolean
}

/** How often all lessons are gone through, how fast they are learned, and how strongly weights are held near zero. */
const ROUNDS = 12
const RATE = 0.5
const HELD = 2e-6

/** Sentences this far on the fine side are left alone; chosen on the third that is kept aside. */
const FINE_BELOW = -3.5

/** The share of weights that is not cut when they are rounded to steps. */
const KEPT_WHOLE = 0.95

/** Fewer sentences than this say nothing of a feature. */
const SEEN_AT_LEAST = 2

const examplesOfRules = (): Labelled[] =>
  rules
    .filter(({ detector }) => !detector)
    .flatMap(({ id, examples }) => [
      ...examples.flags.map(({ text }, index) => {
        const { start, end, text: plain } = unmark(text)
        return { id: `${id}-flag-${index}`, text: plain, hard: false, marks: [{ start, end, family: familyOf(id) }] }
      }),
      ...examples.passes.flatMap((example, index) =>
        // What passes only because of the conversation says nothing about its words.
        typeof example === 'string' ? [{ id: `${id}-pass-${index}`, text: example, hard: true, marks: [] }] : [],
      ),
    ])

const lessonsOf = (texts: readonly Labelled[]): Lesson[] =>
  texts.flatMap(({ text, marks }) =>
    read(mask(text)).map(({ sentence, start, end }) => ({
      features: featuresOf(sentence),
      marked: marks.some((mark) => start < mark.end - 2 && end > mark.start + 2),
    })),
  )

/** Numbers between 0 and 1 in an order that never changes (a linear congruence, Numerical Recipes' constants). */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Logistic regression by stochastic descent with a step of its own for each weight (AdaGrad). */
function learn(lessons: readonly Lesson[]): { weights: Float64Array; bias: number } {
  const size = 1 << WEIGHT_BITS
  const [weights, slopes] = [new Float64Array(size), new Float64Array(size)]
  const seen = new Uint32Array(size)
  for (const { features } of lessons) for (const place of features) seen[place]!++
  const known = lessons.map(({ features, marked }) => ({
    marked,
    features: features.filter((place) => seen[place]! >= SEEN_AT_LEAST),
    scale: 1 / Math.sqrt(features.length),
  }))
  const random = sequence(7)
  const order = known.map((_, index) => index)
  let bias = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1))
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    for (const index of order) {
      const { features, marked, scale } = known[index]!
      let sum = 0
      for (const place of features) sum += weights[place]!
      const miss = (marked ? 1 : 0) - 1 / (1 + Math.exp(-(bias + sum * scale)))
      bias += 0.02 * miss
      for (const place of features) {
        const slope = miss * scale - HELD * weights[place]!
        slopes[place]! += slope * slope
        weights[place]! += (RATE * slope) / (Math.sqrt(slopes[place]!) + 1e-3)
      }
    }
  }
  return { weights, bias }
}

/** The weights in nine steps each: the few that are larger than the largest step are cut to it. */
function packed({ weights, bias }: { weights: Float64Array; bias: number }): WordWeights {
  const sizes = [...weights].map(Math.abs).filter((size) => size > 0.01)
  const largest = sizes.sort((a, b) => a - b)[Math.floor(sizes.length * KEPT_WHOLE)] ?? 1
  const rounded = (value: number) => Math.round(value * 1e4) / 1e4
  const step = rounded(largest / 4)
  const level = (place: number) => Math.max(-4, Math.min(4, Math.round(weights[place]! / step)))
  let table = ''
  for (let place = 0; place < weights.length; place += 2) table += letterOf(level(place), level(place + 1))
  return { table, step, bias: rounded(bias), fineBelow: FINE_BELOW }
}

/** What is learned from all sentences that may be read, whole replies and the rules' own examples. */
export function trainedWeights(): WordWeights {
  const texts = [...labelledSentences(), ...labelledReplies()].filter(({ id }) => !keptAside(id))
  return packed(learn(lessonsOf([...texts, ...examplesOfRules()])))
}
