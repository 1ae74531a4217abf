import nlp from 'compromise/one'
import type { Span } from './analysis'
import { isShortForm, spell } from './spelling'

/**
 * The one place where compromise is used: it tells where sentences and words end. What a word is compared by comes
 * from `spelling.ts`, because compromise's own expansion leaves a zero-length second half ("that" + "is" for that's)
 * that no mark can be built from. `compromise/one` alone is used: the tagger of `two` costs 90 kB gzip of a content
 * script, and what judging needs of word classes is written in `classes.ts`.
 */

/** What kind of thing a word is, told from its letters. */
export type Tag =
  | 'number'
  | 'money'
  | 'percent'
  | 'time'
  | 'date'
  | 'name'
  | 'url'
  | 'email'
  | 'code'
  | 'word'
  | 'emoji'

/** One word as it is compared. Offsets are UTF-16 code units into the sentence. */
export interface Term extends Span {
  /** The word as written, without punctuation; the two halves of "that's" both carry it. */
  written: string
  /** Span of the whole written word, for marks. */
  word: Span
  /** What it is compared by, main form first: canonical, lower case. */
  forms: readonly string[]
  tags: readonly Tag[]
  /** True when a comma, dash, colon, semicolon or bracket stands between the word before and this one. */
  comma: boolean
  /** True when it starts with a capital letter. */
  capital: boolean
}

/** One sentence, read once and kept: it knows nothing of where it stands. */
export interface Sentence {
  text: string
  /** How many blanks it begins with. */
  lead: number
  terms: readonly Term[]
  /** Ends with a question mark. */
  question: boolean
}

/** A sentence in its place. `start`/`end` are offsets into the text that was read, trailing blanks left out. */
export interface Placed extends Span {
  sentence: Sentence
}

/** Longest stretch that is read as one sentence, in words; a longer one is read in pieces so that matching stays bounded. */
export const MAX_TERMS = 200

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const MONTH =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/
const DAY_WORD = /^(?:today|tonight|tomorrow|yesterday|weekend|midnight|noon|midday)$/
const NUMBER_WORD =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|half)(?:-\w+)?$/

function tagsOf(written: string, lower: string, sentenceStart: boolean): Tag[] {
  const tags: Tag[] = []
  if (
    /^(?:https?:\/\/|www\.)/.test(lower) ||
    /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co|io|uk|de|eu|example|in|au)(?:\/\S*)?$/.test(lower)
  )
    tags.push('url')
  else if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(lower)) tags.push('email')
  else if (/^(?:[£$€₹¥]|rs\.?|us\$|a\$|c\$)\s?\d/.test(lower) || /^\d[\d.,]*(?:[£$€₹¥]|eur|usd|gbp|inr|k)$/.test(lower))
    tags.push('money', 'number')
  else if (/^\d[\d.,]*%$/.test(lower)) tags.push('percent', 'number')
  else if (
    /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|a\.m|p\.m)$/.test(lower) ||
    /^\d{1,2}:\d{2}$/.test(lower) ||
    /^\d{1,2}h$/.test(lower)
  )
    tags.push('time', 'number')
  else if (/^\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?$/.test(lower) || /^\d{1,2}(?:st|nd|rd|th)$/.test(lower))
    tags.push('date', 'number')
  else if (
    /^#?[a-z]*-?\d[\w-]*$/.test(lower) &&
    !/^\d{1,3}-\d{1,3}$/.test(lower) &&
    /[a-z#-]/.test(lower) &&
    !/^\d+(?:\.\d+)?(?:x|gb|mb|kg|g|cm|mm|m|km|ml|l|in|k|h|min|mins|hrs|days?|p)$/.test(lower)
  )
    tags.push('code', 'number')
  else if (/^[\d][\d.,–-]*\w{0,5}$/.test(lower)) tags.push('number')
  else if (NUMBER_WORD.test(lower)) tags.push('number')
  if (
    WEEKDAY.test(lower) ||
    DAY_WORD.test(lower) ||
    (MONTH.test(lower) && (lower.length > 3 || /^[A-Z]/.test(written)))
  )
    tags.push('date')
  if (/\p{Extended_Pictographic}/u.test(written)) tags.push('emoji')
  if (/^\p{L}[\p{L}'’-]*$/u.test(written)) {
    tags.push('word')
    if (!sentenceStart && /^\p{Lu}\p{Ll}/u.test(written) && !tags.includes('date')) tags.push('name')
  }
  return tags
}

/** A bare "its", "ill", "were", "well", "id" is a contraction where its neighbours leave nothing else. */
function bareContraction(lower: string, next: string | undefined, first: boolean): string[] | null {
  if (
    lower === 'its' &&
    next &&
    /^(?:not|just|only|our|the|a|an|your|in|on|been|too|very|really|all|what|because|up|out|against|part|company|nothing|no|never|fine|normal|standard|simply|already|still|quite|been|down|probably|clearly|obviously)$/.test(
      next,
    )
  )
    return ['it', 'is']
  if (
    lower === 'ill' &&
    next &&
    /^(?:be|check|send|have|get|let|look|see|ask|do|make|call|email|try|pass|need|not|never|give|put|also|just|find|go|take|refund|cancel|update|forward|raise|chase|ring|keep|come|start|sort|add|set|open|follow|message|text|write|speak|talk|confirm)$/.test(
      next,
    )
  )
    return ['i', 'will']
  if (
    lower === 'were' &&
    first &&
    next &&
    /^(?:not|unable|sorry|going|happy|just|only|looking|working|doing|here|aware|trying|still|always|very|so|glad)$/.test(
      next,
    )
  )
    return ['we', 'are']
  if (
    lower === 'well' &&
    first &&
    next &&
    /^(?:be|get|send|let|have|look|do|check|need|try|see|make|call|not|never)$/.test(next)
  )
    return ['we', 'will']
  if (lower === 'id' && next && /^(?:be|like|love|have|suggest|recommend|say|need|rather|check|ask)$/.test(next))
    return ['i', 'would']
  return null
}

/** "should of", "could of": what is heard for "should have". */
const heardHave = (lower: string, before: Term | undefined): string[] | null =>
  lower === 'of' && before && /^(?:should|could|would|must|might)$/.test(before.forms[0]!) ? ['have'] : null

interface RawTerm {
  pre: string
  text: string
  post: string
}

/**
 * Hyphens: compromise takes "non-refundable" apart but not "re-open", and takes codes apart too. Here words are always
 * taken apart, unless the whole is a word of its own ("e-mail"), and codes ("AB-1234") never.
 */
function atHyphens(raw: readonly RawTerm[]): RawTerm[] {
  const terms: RawTerm[] = []
  for (const term of raw) {
    const before = terms.at(-1)
    if (before?.post === '-' && /^\d/.test(term.text) && /^(?:[A-Z]{1,6}|\w*\d\w*)$/.test(before.text)) {
      before.text = `${before.text}-${term.text}`
      before.post = term.post
    } else if (/\p{L}-\p{L}/u.test(term.text) && !/\d/.test(term.text) && !isShortForm(term.text)) {
      const parts = term.text.split('-')
      parts.forEach((part, i) => {
        terms.push({ pre: i ? '' : term.pre, text: part, post: i < parts.length - 1 ? '-' : term.post })
      })
    } else terms.push({ ...term })
  }
  return terms
}

function readSentence(text: string, taken: readonly RawTerm[]): Sentence {
  const raw = atHyphens(taken)
  const terms: Term[] = []
  let at = 0
  let comma = false
  for (let i = 0; i < raw.length; i++) {
    const { pre, text: written, post } = raw[i]!
    const start = at + pre.length
    at = start + written.length + post.length
    if (/[,;:()[\]—–|/]|\s-+\s|\.{2,}|…/.test(pre)) comma = true
    if (!written || !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(written)) continue
    const word = { start, end: start + written.length }
    const lower = written.toLowerCase()
    const split =
      heardHave(lower, terms.at(-1)) ?? bareContraction(lower, raw[i + 1]?.text.toLowerCase(), terms.length === 0)
    const spelled = split
      ? split.map((form, k) => ({
          forms: [form, ...(k ? [] : [lower])],
          length: split.length === 1 ? written.length : k ? written.length - 1 : 1,
        }))
      : spell(written)
    const tags = tagsOf(written, lower, terms.length === 0)
    let from = start
    for (const part of spelled) {
      terms.push({
        written,
        word,
        start: from,
        end: from + part.length,
        forms: part.forms,
        tags,
        comma: comma && from === start && terms.length > 0,
        capital: /^\p{Lu}/u.test(written),
      })
      from += part.length
    }
    // Four blanks in a row are something masked, and no phrase reaches across it.
    comma = /[,;:()[\]—–|/]|\s-+\s|\.{2,}|…|\s{4}/.test(post)
  }
  const lead = text.length - text.trimStart().length
  return { text, lead, terms, question: /\?["'”’)\]]*\s*$/.test(text) }
}

const world = nlp.world() as unknown as {
  methods: {
    one: {
      tokenize: {
        splitSentences(text: string, world: unknown): string[]
        fromString(text: string, world: unknown): RawTerm[][]
      }
    }
  }
}
const { splitSentences, fromString } = world.methods.one.tokenize

/** Sentences already read, by their text. Cleared whole when full: a map of this size costs about 2 MB. */
const seen = new Map<string, Sentence[]>()
const SEEN_LIMIT = 2000

function sentencesOf(piece: string): Sentence[] {
  const known = seen.get(piece)
  if (known) return known
  const raw = fromString(piece, world).flat()
  const pieces: Sentence[] = []
  if (raw.length <= MAX_TERMS) pieces.push(readSentence(piece, raw))
  else
    for (let i = 0; i < raw.length; i += MAX_TERMS) {
      const part = raw.slice(i, i + MAX_TERMS)
      pieces.push(readSentence(part.map((t) => t.pre + t.text + t.post).join(''), part))
    }
  if (seen.size >= SEEN_LIMIT) seen.clear()
  seen.set(piece, pieces)
  return pieces
}

/** Longest stretch that compromise is given at once: what it takes to split one grows with the square of its length. */
const MAX_STRETCH = 2_000

/** A line in stretches of that length at most, cut behind a sentence, else between words, else anywhere. */
function stretchesOf(line: string): string[] {
  const stretches: string[] = []
  let from = 0
  while (line.length - from > MAX_STRETCH) {
    let word = 0
    let cut = 0
    for (let at = MAX_STRETCH; at > 1 && cut === 0; at--)
      if (/\s/.test(line[from + at - 1]!)) {
        word ||= at
        if ('.!?'.includes(line[from + at - 2]!)) cut = at
      }
    cut ||= word || MAX_STRETCH
    stretches.push(line.slice(from, from + cut))
    from += cut
  }
  stretches.push(line.slice(from))
  return stretches
}

/** Splits a line where compromise sees a sentence end, and at list bullets and around a lone dash or emoji run. */
function splitLine(line: string): string[] {
  const pieces: string[] = []
  for (const piece of stretchesOf(line).flatMap(sentencesIn)) {
    const before = pieces.at(-1)
    // "order no. 12", "ext. 4": compromise takes the full stop for an end.
    if (
      before !== undefined &&
      /\b(?:nos?|ref|ext|tel|approx|rs|incl|excl|para|art)\.\s*$/i.test(before) &&
      /^[\d#]/.test(piece)
    )
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}

/** Where compromise sees sentences; a stretch that it would not give back whole, for example of blanks, stays one. */
function sentencesIn(stretch: string): string[] {
  if (!stretch.trim()) return [stretch]
  const pieces = splitSentences(stretch, world)
  return pieces.join('') === stretch ? pieces : [stretch]
}

/** Lines already read, by their text: their sentences, in their places within the line. */
const lines = new Map<string, readonly Placed[]>()

function readLine(line: string): readonly Placed[] {
  const known = lines.get(line)
  if (known) return known
  const placed: Placed[] = []
  let from = 0
  for (const sentence of splitLine(line).flatMap(sentencesOf)) {
    const { text, lead, terms } = sentence
    const body = text.trim().length
    if (body && terms.length) placed.push({ sentence, start: from + lead, end: from + lead + body })
    from += text.length
  }
  if (lines.size >= SEEN_LIMIT) lines.clear()
  lines.set(line, placed)
  return placed
}

/**
 * Reads a text into sentences in their places. A line break always ends a sentence. A line that was read before costs
 * a look-up, so after one keystroke only one line is split and one sentence is read.
 */
export function read(text: string): Placed[] {
  const placed: Placed[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    if (line.trim())
      for (const { sentence, start, end } of readLine(line))
        placed.push({ sentence, start: lineStart + start, end: lineStart + end })
    lineStart += line.length + 1
  }
  return placed
}

/** The offset in the read text of an offset in a placed sentence. */
export const placeOffset = ({ sentence, start }: Placed, offset: number): number => start - sentence.lead + offset
