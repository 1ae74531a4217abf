import type { Conversation, Span } from './analysis'
import { patternsOnNeed } from './pattern'
import { type Placed, placeOffset, read, type Sentence } from './read'
import type { DetectorName } from './rule'

/** What a detector looks at. `sentences` are the agent's own English sentences of the draft. */
export interface DetectorInput {
  draft: string
  sentences: readonly Placed[]
  conversation: Conversation
}

type Detector = (input: DetectorInput) => Span[]

/**
 * What a template left to fill in: `<insert date>`, `{{customer_name}}`, `XXX`, `____`. Zendesk fills in its own
 * placeholders when a reply is sent (support.zendesk.com/hc/en-us/articles/4408886858138), so those are no gap.
 */
const PLACEHOLDER =
  /<(?:insert|enter|add|your|customer|name|date|first|last|agent|order|amount|link)[^<>\n]{0,40}>|\{\{(?!\s*(?:ticket|current_user|agent|dc|satisfaction|account|user|article)\b)[^{}\n]{1,60}\}\}|(?<![\w-])X{3,}(?![\w-])|(?<!_)_{3,}(?!_)|(?<!\w)(?:TBC|TBD|TODO)(?!\w)/g

/** A bracketed word: a blank of a rewrite or a template that is still open, or brackets that somebody meant. */
const BLANK =
  /\[(?!\d+\]|[xX]\]|(?:ok|OK|url|URL|link|LINK|sic|redacted|REDACTED|email|EMAIL|phone|PHONE|attached|Attached)\]|[Ii]mage|…\])[A-Za-z][A-Za-z0-9 _/'’.-]{1,60}\](?!\()/g

const LINES_REMEMBERED = 2000

/** Looks through a draft line by line, for what no line break lies in; a line that was looked through before is not again. */
function lineByLine(find: (line: string) => readonly Span[]): Detector {
  const known = new Map<string, readonly Span[]>()
  return ({ draft }) => {
    const spans: Span[] = []
    let from = 0
    for (const line of draft.split('\n')) {
      let found = known.get(line)
      if (!found) {
        found = find(line)
        if (known.size >= LINES_REMEMBERED) known.clear()
        known.set(line, found)
      }
      for (const { start, end } of found) spans.push({ start: from + start, end: from + end })
      from += line.length + 1
    }
    return spans
  }
}

const everywhere = (expression: RegExp): Detector =>
  lineByLine((line) =>
    [...line.matchAll(expression)].map((found) => ({ start: found.index, end: found.index + found[0].length })),
  )

const sorry = patternsOnNeed([
  '(am|are)? (so|very|really|truly|terribly|sincerely)? sorry',
  '(apologize|apologies|apology)',
])
const notApology = patternsOnNeed([
  'sorry to (hear|see|learn|read)',
  'no need to apologize',
  '(accept|accepting) ..3 apology',
  'you ..3 (apologize|sorry)',
  'your (apology|apologies)',
])

/** Short forms that customers read every day, in any trade. */
const EVERYDAY = new Set(
  'OK ID PDF UK US USA EU UAE NZ NYC TV PC DVD CD USB SIM PIN QR GPS AM PM GMT BST CET EST PST VAT GST FAQ SMS DM CCTV GP NHS BBQ DIY ATM IBAN BIC EUR GBP USD AUD HDMI LED UV HR IT AC MOT IOS PS5 XL XXL XS NO NOT YES PO PS RSVP ASAP FYI ETA BA MA PHD DOB APP CV CEO DJ VIP MRI GMAIL II III IV VI VII AND OR THE A4 A3 M1 M25 URL SOS RIP UTC IE EG'.split(
    ' ',
  ),
)
/** Three to seven capitals, digits among them: SENCO, MPAN, P11D. Two are as often the initials of whoever writes. */
const ABBREVIATION = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d&-]{3,7}s?$/u

/** Whether a word looks like a number of something, like WX4471. */
const isCode = (word: string): boolean => (word.match(/\d/g) ?? []).length > 1

const knownAbbreviations = new WeakMap<Sentence, readonly number[]>()

/** Which terms of a sentence are abbreviations beyond the everyday ones; looked for once a sentence. */
function abbreviationsOf(sentence: Sentence): readonly number[] {
  let found = knownAbbreviations.get(sentence)
  if (!found) {
    const words = sentence.terms.filter(({ tags }) => tags.includes('word'))
    // A sentence in capitals is loud, not full of abbreviations.
    const loud = words.filter(({ written }) => written === written.toUpperCase()).length > words.length / 2
    found = sentence.terms.flatMap(({ written }, index) =>
      !loud && ABBREVIATION.test(written) && !EVERYDAY.has(written.replace(/s$/, '')) && !isCode(written)
        ? [index]
        : [],
    )
    knownAbbreviations.set(sentence, found)
  }
  return found
}

const saidBy = new WeakMap<Conversation, ReadonlySet<string>>()

/** Every word the customer of a conversation wrote, in capitals; gathered once. */
function wordsOfCustomer(conversation: Conversation): ReadonlySet<string> {
  let said = saidBy.get(conversation)
  if (!said) {
    said = new Set(
      conversation.messages
        .filter(({ from }) => from === 'customer')
        .flatMap(({ text }) => text.toUpperCase().match(/[\p{L}\d]+/gu) ?? []),
    )
    saidBy.set(conversation, said)
  }
  return said
}

const spanOf = (placed: Placed, from: number, to: number): Span => ({
  start: placeOffset(placed, placed.sentence.terms[from]!.word.start),
  end: placeOffset(placed, placed.sentence.terms[to - 1]!.word.end),
})

const GREETING =
  /^[ \t]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hiya|kia ora|namaste|g'?day|howdy)[ \t]+(?:(?:mr|mrs|ms|miss|mx|dr|prof)\.?[ \t]+)?([\p{L}][\p{L}'’-]*)((?:[ \t]+\p{Lu}[\p{L}'’-]*){0,3})[ \t]*[,!.:;–—-]?[ \t]*(?:$|\n|(?=[^\n]))/iu

/** Words that can follow a greeting and are nobody's name. */
const NOT_A_NAME =
  /^(?:there|all|team|everyone|everybody|folks|guys|sir|madam|ma'?am|customer|client|guest|valued|mate|again|both|you|friend|and|thanks|thank|sorry|just|we|i|the|to|from|yes|no|lovely|hope|how|it|this|that|your|our|friends|colleague|colleagues|sirs|member|subscriber|user|buddy|love|hun|dear|happy|good|glad|great|welcome|so|please|morning|afternoon|evening|day)$/i

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

/** Words that carry what the customer wrote about: long enough, and no grammar. */
const GRAMMAR = new Set(
  'about after again against also although always another around because been before being between both could days does doing done down during each either even ever every from getting give given goes going have having hello here into just know like make many more most much need never only other over please really said same should since some still such than thank thanks that their them then there these they thing this those through time today under until very want wanted week were what when where which while will with would your yours hours minutes customer support team understand sorry frustrating frustrated frustration feel feeling'.split(
    ' ',
  ),
)

const contentWords = (text: string): Set<string> => {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]{3,}/gu))
    if (!GRAMMAR.has(word)) words.add(word.replace(/(?:'s|’s|s|ed|ing)$/, ''))
  return words
}

const empathy = patternsOnNeed([
  '(i|we) (can|could|do|really|fully|completely|totally|truly|absolutely|certainly)? (understand|appreciate|get|see|imagine|realize|recognize) ..4 (frustrating|frustration|frustrated|feel|feeling|upset|upsetting|annoying|annoyance|inconvenience|concern|concerns|disappointing|disappointment|stressful|difficult|inconvenient)',
  '(that|this|it) (sounds|must|is) ..3 (frustrating|annoying|upsetting|stressful|disappointing|difficult)',
  '(sorry|apologize|apologies) for (any|the|your|this|all)? ..2 (inconvenience|frustration|trouble|issue|issues)',
])

const acknowledges = patternsOnNeed([
  '@sorry',
  '(understand|realize|appreciate|see|imagine|hear|know) ..6 (frustrating|frustrated|frustration|upset|annoying|hard|difficult|waited|waiting|angry|disappointing|let down|time|worry|stressful|not)',
  '(you are right|that is not|this is not|should not have (happened|had)|no one should|nobody should|unacceptable|not okay|not good enough)',
  '@thanks',
  '@feelingWord',
])
const explains = patternsOnNeed([
  'because',
  'due to',
  'the reason',
  'this (happened|happens|is because)',
  'caused by',
  'as per',
  'our (policy|terms|system)',
  'normally|usually',
])
const angry = patternsOnNeed([
  'angry|furious|livid|fuming|unacceptable|ridiculous|disgusted|disgusting|disgraceful|appalling|joke|useless|fed up|worst|shocking|sick of|outrageous|pathetic|incompetent|fobbed off|scam|complaint|lawyer|ombudsman|trading standards|chargeback',
  '(third|fourth|fifth|3rd|4th|5th) time',
])

const hits = (set: ReturnType<typeof patternsOnNeed>, placed: Placed) => set.scan(placed.sentence)

const luhn = (digits: string): boolean => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i])
    if (i % 2) digit = digit > 4 ? digit * 2 - 9 : digit * 2
    sum += digit
  }
  return sum % 10 === 0
}

/** The looks at a whole draft, by the name that rules use. */
export const detectors: Readonly<Record<DetectorName, Detector>> = {
  'heaped-abbreviations': ({ sentences, conversation }) => {
    const heaps = sentences.filter(({ sentence }) => abbreviationsOf(sentence).length > 1)
    // Most drafts have none, and then nobody has to look through the conversation.
    if (heaps.length === 0) return []
    const said = wordsOfCustomer(conversation)
    return heaps.flatMap((placed) => {
      const { terms } = placed.sentence
      const at = abbreviationsOf(placed.sentence).filter((index) => !said.has(terms[index]!.written))
      const different = new Set(at.map((index) => terms[index]!.written))
      // From one place to another, in a carrier's letters: the customer booked it in those.
      const route = at.length === 2 && ['to', '-'].includes(terms[at[0]! + 1]?.written ?? '') && at[1] === at[0]! + 2
      return different.size > 1 && !route ? [spanOf(placed, at[0]!, at.at(-1)! + 1)] : []
    })
  },

  placeholder: everywhere(PLACEHOLDER),

  blank: everywhere(BLANK),

  'second-apology': ({ sentences }) => {
    const spans = sentences.flatMap((placed) => {
      const [hit] = hits(sorry, placed)
      return hit && hits(notApology, placed).length === 0 ? [spanOf(placed, hit.from, hit.to)] : []
    })
    return spans.slice(1)
  },

  'other-name': ({ draft, conversation: { customerName } }) => {
    const greeting = GREETING.exec(draft)
    if (!customerName?.trim() || !greeting) return []
    const [whole, first = '', more = ''] = greeting
    if (NOT_A_NAME.test(first) || !/^\p{L}/u.test(first)) return []
    // Without a capital it is a name only where nothing else of the sentence follows.
    if (!/^\p{Lu}/u.test(first) && !/[,!]\s*$/.test(whole)) return []
    const known = customerName
      .split(/[\s.@_-]+/)
      .map(fold)
      .filter(Boolean)
    const greeted = [first, ...more.trim().split(/\s+/)]
      .flatMap((name) => [name, ...name.split('-')])
      .map(fold)
      .filter(Boolean)
    const alike = (a: string, b: string) =>
      a === b ||
      (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a) || a.slice(0, 3) === b.slice(0, 3)))
    if (greeted.some((name) => known.some((other) => alike(name, other)))) return []
    // A name written in another script or an address says nothing about what the customer is called.
    if (!known.some((name) => /^[a-z]{2,}$/.test(name)) || /@/.test(customerName)) return []
    const start = greeting.index + whole.indexOf(first)
    return [{ start, end: start + (first + more).length }]
  },

  'card-number': lineByLine((line) =>
    [...line.matchAll(/(?<![\d.])(?:\d[ -]?){13,19}(?!\d)/g)].flatMap((found) => {
      const written = found[0].trimEnd().replace(/-$/, '')
      const digits = written.replace(/\D/g, '')
      return /^[3-6]/.test(digits) && luhn(digits) && !/^(\d)\1+$/.test(digits)
        ? [{ start: found.index, end: found.index + written.length }]
        : []
    }),
  ),

  password: everywhere(
    /\b(?:password|passcode|pin|security code|cvv|cvc|one-time code|otp)(?: is| was|:| =)[ \t]*["'“‘]?(?=\S{0,80}\d)([^\s"'”’,;]{4,})/gi,
  ),

  'empathy-without-subject': ({ draft, sentences, conversation }) => {
    // Most drafts hold no such sentence, and then nobody has to look for what the customer wrote about.
    const placed = sentences.find((each) => hits(empathy, each).length > 0)
    if (!placed) return []
    const theirs = contentWords(
      conversation.messages
        .filter(({ from }) => from === 'customer')
        .map(({ text }) => text)
        .join('\n'),
    )
    if (theirs.size < 3) return []
    for (const word of contentWords(draft)) if (theirs.has(word)) return []
    const hit = hits(empathy, placed)[0]!
    return [spanOf(placed, hit.from, hit.to)]
  },

  'explains-before-acknowledging': ({ sentences, conversation }) => {
    const latest = conversation.messages.findLast(({ from }) => from === 'customer')
    if (!latest || !read(latest.text).some((placed) => hits(angry, placed).length > 0)) return []
    for (const placed of sentences) {
      if (hits(acknowledges, placed).length > 0) return []
      const [hit] = hits(explains, placed)
      if (hit) return [spanOf(placed, 0, placed.sentence.terms.length)]
    }
    return []
  },
}
