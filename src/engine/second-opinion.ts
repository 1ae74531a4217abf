import type { Sentence } from './read'

/**
 * What a sentence sounds like as a whole: the sum of small weights that its words and their neighbours were given when
 * many labelled sentences were read (`npm run train`). A rule sees the words it looks for; this sees the company they keep:
 * "you should have" beside "by now, and I'm sorry it isn't there" is no reproach. It never marks anything by itself.
 */
export interface SecondOpinion {
  /** Log-odds that a sentence is one to mark: below zero it sounds fine, above it does not. */
  weigh(sentence: Sentence): number
  /** Sentences below this are left alone, whatever a rule found in them. */
  fineBelow: number
}

/** The weights as they are shipped. */
export interface WordWeights {
  /** One letter for two weights of nine steps each, from -4 to 4: `letterOf` says which. */
  table: string
  /** What one step of a weight is worth. */
  step: number
  /** The weight every sentence begins with. */
  bias: number
  fineBelow: number
}

/** Two weights, in steps from -4 to 4, as a letter that needs no escape in JSON but for the backslash. */
export const letterOf = (first: number, second: number): string =>
  String.fromCharCode(FIRST_LETTER + (first + 4) + 9 * (second + 4))

/** `*`: the 81 letters from here on hold no quotation mark. */
const FIRST_LETTER = 42

/** How many weights there are, as a power of two. Features share one by chance; four times as many gain nothing. */
export const WEIGHT_BITS = 15

const KINDS = ['money', 'percent', 'time', 'date', 'url', 'email', 'code', 'number', 'emoji', 'name'] as const

/** FNV-1a over the letters of words, joined as one feature, mixed so that the upper bits count too. */
function placeOf(kind: number, ...words: readonly string[]): number {
  let hash = Math.imul(2166136261 ^ kind, 16777619)
  for (const word of words) {
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619)
    hash = Math.imul(hash ^ 32, 16777619)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % (1 << WEIGHT_BITS)
}

/**
 * The places of a sentence's features in the table, each once: single words, neighbours, three in a row, and pairs with one
 * or two words between them. Numbers, dates, names and addresses count as what they are, not as what they say.
 */
export function featuresOf({ terms, question }: Sentence): number[] {
  const words = ['^', ...terms.map(({ tags, forms }) => KINDS.find((kind) => tags.includes(kind)) ?? forms[0] ?? '')]
  words.push(question ? '?' : '.')
  const features = new Set<number>()
  words.forEach((word, at) => {
    const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]]
    features.add(placeOf(1, word))
    if (second !== undefined) features.add(placeOf(2, word, second))
    if (second !== undefined && third !== undefined) {
      features.add(placeOf(3, word, second, third))
      features.add(placeOf(4, word, third))
    }
    if (fourth !== undefined) features.add(placeOf(5, word, fourth))
  })
  return [...features]
}

/** Reads the weights once; an opinion costs a sum over the words of a sentence. */
export function secondOpinion({ table, step, bias, fineBelow }: WordWeights): SecondOpinion {
  const weightAt = (place: number): number => {
    const pair = table.charCodeAt(place >> 1) - FIRST_LETTER
    return ((place & 1 ? Math.floor(pair / 9) : pair % 9) - 4) * step
  }
  return {
    fineBelow,
    weigh(sentence) {
      const features = featuresOf(sentence)
      return bias + features.reduce((sum, place) => sum + weightAt(place), 0) / Math.sqrt(features.length)
    },
  }
}
