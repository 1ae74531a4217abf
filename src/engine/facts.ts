import type { Conversation } from './analysis'
import { type Placed, read } from './read'
import type { Guide } from './rule'
import { baseOf } from './verb-forms'
import { verbOf } from './verbs'

/**
 * The guard of every offered text: what a reader could rely on before must be what can be relied on after. It compares
 * numbers, times, amounts, names, addresses, codes, placeholders, negations, conditions and promises, and knows nothing
 * of rules or templates, so that no template can talk it round.
 */

export type FactKind =
  | 'number'
  | 'time'
  | 'name'
  | 'address'
  | 'code'
  | 'placeholder'
  | 'negation'
  | 'condition'
  | 'promise'

/** A difference that keeps a rewrite from being offered. */
export interface FactProblem {
  kind: FactKind
  change: 'lost' | 'new' | 'turned'
  what: string
  /** True for a number in words and for "today": as often a way of speaking as a fact. */
  spelled?: boolean
}

/** Where a fact of an offered text may come from beside the words it replaces. */
export interface FactSources {
  draft: string
  conversation: Conversation
  guide?: Guide | undefined
}

/** What one text says that must hold, each by a key that does not depend on its spelling. */
interface Facts {
  hard: Map<string, FactKind>
  /** Keys of `hard` that stand only in words. */
  spelled: Set<string>
  names: Set<string>
  /** Word stems said with and without a negation. */
  denied: Set<string>
  affirmed: Set<string>
  conditions: string[]
  promises: Set<string>
  negations: number
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
}
const DAYS =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:May|Mar)\b(?=\s+\d|\s*$)|(?<=\d(?:st|nd|rd|th)?\s)(?:May|Mar)\b|\b(?:today|tonight|tomorrow|yesterday|midnight|noon|weekend|christmas|easter|lunchtime)\b|\b(?:this|next|last) (?:morning|afternoon|evening|week|month|year|weekend|spring|summer|autumn|winter)\b/gi
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,;!?]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
const PLACEHOLDER = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>|\[(?:URL|NAME)\]/g
/** Figures with what they count: currency before, unit behind. */
const FIGURE =
  /(?<![\p{L}\p{N}])(?<currency>[£$€₹¥]|(?:[A-Z]{1,2}\$)|(?:rs|inr|usd|eur|gbp|aud)\.? ?)?(?<figure>\d[\d.,:/-]*\d|\d)(?<unit> ?(?:%|percent\b|per cent\b|€|£|\$|am\b|pm\b|a\.m\.|p\.m\.|gb\b|mb\b|tb\b|kg\b|km\b|mm\b|cm\b|mbps\b))?/giu
const CODE = /(?<![\p{L}\p{N}]-?)#?(?=[\p{L}\d-]*\d)(?=[\p{L}\d-]*\p{L})[\p{L}\d]+(?:-[\p{L}\d]+)*/gu
/** Figures that count nothing. */
const IDIOM =
  /\b100 ?%(?!\s+(?:refund|of|cotton|off|discount|wool|organic))|\b24\/7\b|(?<=\b(?:my|our|a|an|any|even an?|of our) )(?:\d+|\p{L}+)-year-olds?\b/giu
const ORDINARY_CODE = /^\d+(?:st|nd|rd|th|am|pm|gb|mb|kg|km|mm|cm|h|k|x|mins?|hrs?|days?|s|p|m|g|-\w*[a-z]{3,})$/i

const NEGATION = /^(?:not|no|never|none|nothing|nobody|neither|nor|without|cannot)$/
const NEGATIVE_WORD =
  /^(?:unable|impossible|fail|failed|fails|forgot|forgotten|forget|neglected|omitted|avoid|stop|stopped|quit|missed|against|refuse|refused|declined|denied|prohibited|forbidden|exclude|excluded|excludes|ineligible|outside)$/
const LIGHT =
  /^(?:a|an|the|i|we|you|it|he|she|they|me|us|him|her|them|my|our|your|his|its|their|this|that|these|those|there|here|be|am|is|are|was|were|been|being|have|has|had|do|does|did|done|will|would|can|could|shall|should|may|might|must|to|of|in|on|at|by|for|with|from|as|and|or|but|so|if|then|than|just|simply|only|really|actually|very|too|any|some|much|many|more|most|all|both|such|what|which|who|when|where|why|how|up|out|off|about|over|again|also|even|ever|yet|still|already|because|since|one|able|get|got|go|going|let|please|possible|thing|things|something|anything|need|way|now|right|sure|know|see|say|make|like|well|ok|okay|'s|s|instead|back|else|matter|matters|worry|reason|problem|fuss|bother)$/

const stem = (word: string): string => {
  const base = baseOf(word) ?? word
  return base
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/e$/, '')
}

/** Names: capitalised words inside a sentence, and at its start where the word is no word of the language. */
function namesOf(sentences: readonly Placed[]): Set<string> {
  const names = new Set<string>()
  for (const { sentence } of sentences)
    for (const [at, term] of sentence.terms.entries()) {
      if (!term.tags.includes('name') || /^I(?:['’]|$)/.test(term.written)) continue
      if (new RegExp(DAYS.source, 'i').test(term.written)) continue
      const before = sentence.terms[at - 1]?.forms[0] ?? ''
      const twoBefore = sentence.terms[at - 2]?.forms[0] ?? ''
      if (before === 'at' && /^(?:we|here|us|)$/.test(twoBefore)) continue
      names.add(term.written.toLowerCase().replace(/['’]s$/, ''))
    }
  return names
}

const moneyOf = (currency: string | undefined, unit: string | undefined): string => {
  const c = `${currency ?? ''}${unit ?? ''}`.toLowerCase().replace(/[\s.]/g, '')
  return /^(?:per)?cent$|percent/.test(c) ? '%' : c
}

/** What was read last, by text: a draft's facts are asked for with every rewrite of it. */
const lately = new Map<string, Facts>()
const READ_LIMIT = 400

function factsOf(text: string): Facts {
  let facts = lately.get(text)
  if (!facts) {
    facts = readFacts(text)
    if (lately.size >= READ_LIMIT) lately.clear()
    lately.set(text, facts)
  }
  return facts
}

function readFacts(text: string): Facts {
  const hard = new Map<string, FactKind>()
  let rest = text
  const take = (pattern: RegExp, kind: FactKind, key: (m: RegExpMatchArray) => string | null) => {
    rest = rest.replace(pattern, (...args) => {
      const groups = typeof args.at(-1) === 'object' ? args.at(-1) : undefined
      const match = Object.assign([String(args[0])], { groups }) as unknown as RegExpMatchArray
      const k = key(match)
      if (k === null) return String(args[0])
      hard.set(k, kind)
      return ' '.repeat(String(args[0]).length)
    })
  }
  take(PLACEHOLDER, 'placeholder', (m) => m[0])
  take(ADDRESS, 'address', (m) => m[0].toLowerCase())
  rest = rest.replace(IDIOM, (m) => ' '.repeat(m.length))
  take(CODE, 'code', (m) => (ORDINARY_CODE.test(m[0]) ? null : m[0].toLowerCase()))
  take(DAYS, 'time', (m) => m[0].toLowerCase().replace(/\s+/g, ' '))
  take(FIGURE, 'number', (m) => {
    const { currency, figure, unit } = m.groups as Record<string, string | undefined>
    return `${moneyOf(currency, unit)}${figure!.replace(/[.,:/-]+$/, '').replace(/,(?=\d{3})/g, '')}`
  })
  const spelled = new Set(hard.has('today') ? ['today'] : [])
  for (const [word] of rest.matchAll(/\b\p{L}+\b/gu)) {
    const value = NUMBER_WORDS[word.toLowerCase()]
    if (value === undefined || hard.has(String(value))) continue
    hard.set(String(value), 'number')
    spelled.add(String(value))
  }
  const sentences = read(text)
  const denied = new Set<string>()
  const affirmed = new Set<string>()
  const conditions: string[] = []
  const promises = new Set<string>()
  let negations = 0
  for (const { sentence } of sentences) {
    const terms = sentence.terms
    const word = (i: number): string => terms[i]?.forms[0] ?? ''
    // What would have been is neither said nor denied: "had it been posted" and "it was not posted" are one fact.
    const plainWords = terms.map((t) => t.forms[0]!).join(' ')
    const unrealSentence =
      /^(?:\w+ )?had (?!to\b)|\bif (?:\w+ ){1,6}had (?:\w+ ){0,2}\w+|\b(?:should|would|could|ought to|must|might) (?:not )?(?:\w+ )?have \w+/.test(
        plainWords,
      )
    for (let i = 0; i < terms.length; i++) {
      const w = word(i)
      if (NEGATION.test(w)) {
        negations++
        continue
      }
      // A condition that is not an apology's "if", nor a past that did not happen.
      if (/^(?:if|unless|once|until|till)$/.test(w)) {
        const clause = terms.slice(i + 1, i + 8).map((t) => t.forms[0]!)
        const before = terms.slice(Math.max(0, i - 6), i).map((t) => t.forms[0]!)
        const apology = before.some((b) =>
          /^(?:sorry|apolog|regret|pardon|shame|pity|wonder|see|check|ask|sure|know|afraid|unfortunate)/.test(b),
        )
        const unreal =
          /^(?:had|have|were|would)$/.test(clause[1] ?? '') ||
          clause.slice(0, 4).includes('had') ||
          clause.includes('would')
        const once =
          w === 'once' &&
          (terms[i + 1] === undefined ||
            terms[i + 1]!.comma ||
            !/^(?:the|a|i|we|you|it|they|that|this|your|our|my|he|she|those|all|both|we)/.test(clause[0]!))
        const past = clause
          .slice(1, 7)
          .some(
            (c) =>
              /^(?:was|were|did|had)$/.test(c) ||
              (verbOf(c)?.form === 'past' &&
                !/^(?:is|are|be|been|has|have|get|gets|we|they|it)$/.test(clause[clause.indexOf(c) - 1] ?? '')),
          )
        const noClause =
          /^(?:until|till)$/.test(w) &&
          !clause.slice(1, 6).some((c) => verbOf(c) !== null || /^(?:is|are|has|have|can|be|does|do)$/.test(c))
        const polite =
          w === 'if' &&
          /^(?:you)$/.test(clause[0] ?? '') &&
          /^(?:like|want|prefer|wish|need|would|could|can|feel|have|think)$/.test(clause[1] ?? '')
        if (!apology && !unreal && !past && !noClause && !once && !polite && clause.length > 1) conditions.push(w)
      }
      // I will / we will / I am going to + verb.
      if (/^(?:will|shall)$/.test(w) || (w === 'going' && word(i + 1) === 'to')) {
        const subject = terms.slice(Math.max(0, i - 3), i).some((t) => /^(?:i|we)$/.test(t.forms[0]!))
        let k = w === 'going' ? i + 2 : i + 1
        let negative = false
        while (
          k < terms.length &&
          /^(?:also|now|then|still|personally|happily|gladly|definitely|certainly|of|course|just|only|always|not|never)$/.test(
            word(k),
          )
        ) {
          if (/^(?:not|never)$/.test(word(k))) negative = true
          k++
        }
        if (subject && !negative && word(k)) promises.add(stem(word(k)))
      }
      if (LIGHT.test(w) || NEGATIVE_WORD.test(w) || w.length < 3) continue
      // Denied within three words of a negation, with no clause border between.
      let isDenied = false
      for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
        if (terms[k + 1]?.comma) break
        if (/^(?:but|because|so|if|when|unless|that)$/.test(word(k))) break
        if (NEGATION.test(word(k)) || NEGATIVE_WORD.test(word(k))) {
          isDenied = true
          break
        }
      }
      if (unrealSentence && !isDenied) continue
      ;(isDenied ? denied : affirmed).add(stem(w))
    }
  }
  return { hard, spelled, names: namesOf(sentences), denied, affirmed, conditions, promises, negations }
}

/** The facts of a text that stand in numbers, times, addresses and codes, as written, for the label of a blank. */
export function factWords(text: string, names: readonly string[] = []): string[] {
  const found: string[] = names.filter((name) => text.includes(name) && !new RegExp(DAYS.source, 'i').test(name))
  const take = (pattern: RegExp, from: string): string =>
    from.replace(pattern, (match: string) => {
      found.push(match.trim())
      return ' '.repeat(match.length)
    })
  let rest = take(
    PLACEHOLDER,
    text.replace(IDIOM, (m) => ' '.repeat(m.length)),
  )
  rest = take(ADDRESS, rest)
  rest = take(DATE, rest)
  rest = take(PLACE, rest)
  rest = take(NUMBERED, rest)
  rest = take(CODE, rest)
  rest = take(DAYS, rest)
  rest = take(FIGURE_OF, rest)
  rest = take(FIGURE, rest)
  take(NUMBER_WORD, rest)
  return [...new Set(found)].sort((a, b) => text.indexOf(a) - text.indexOf(b))
}
const NUMBER_WORD = new RegExp(
  `\\b(?:${Object.keys(NUMBER_WORDS).join('|')})(?:-\\p{L}+)?\\b(?: (?!${'(?:of|in|on|at|to|and|or|is|was|are|were|that|for|from|with|by|not|tends|does|do|did|has|have|had|will|can|instead|more|other)'}\\b)\\p{L}+)?`,
  'giu',
)
const FIGURE_OF =
  /(?<![\p{L}\p{N}£$€.,:/-])\d[\d,.]* (?!(?:of|in|on|at|to|and|or|is|was|are|were|that|for|from|with|by|not|as|if|you|we|it)\b)\p{L}{3,}/giu
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)\\b(?:,? \\d{4}\\b)?`,
  'giu',
)
const PLACE =
  /\b(?:page|section|clause|step|gate|row|bay|order|line|item|lane|unit|case|ref|number|day|version|room|flat|seat|table|bus|flight)s? #?\d[\d.,-]*\b/giu
/** A figure with the word that tells what it counts. */
const NUMBERED =
  /(?<![\p{L}\p{N}£$€])(?:(?:page|section|clause|step|order|ref|case|line|item|gate|row|bay)s? )?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred)[ -](?:(?:working|business|calendar|more|full) )?(?:minutes?|hours?|days?|weeks?|months?|years?|times?|items?|people|seconds?)\b/giu

/** Text of an offered rewrite with its blanks taken out: a label is no fact. */
const LABEL = /\[(?!URL\]|NAME\])([^\]\n]*)\]/g
const unlabelled = (text: string): string => text.replace(LABEL, '…')

const sourcesText = ({ draft, conversation, guide }: FactSources): string =>
  [
    draft,
    ...conversation.messages.map((m) => m.text),
    conversation.customerName ?? '',
    conversation.agentName ?? '',
    guide?.agentName ?? '',
    guide?.signature ?? '',
    ...(guide?.topics ?? []).flatMap((t) => [t.reason ?? '', ...(t.options ?? [])]),
    ...(guide?.prefer ?? []).map((p) => p.say),
  ].join('\n')

/** The words of a text in lower case, of "Lars-Erik's" both the whole and its halves. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [])
      .map((word) => word.replace(/^['’]+|['’]s?$/g, ''))
      .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word])),
  )

/**
 * What would be lost, invented or turned round if `after` stood in place of `before`. Both are whole sentences of the
 * draft; blanks in `after` stand in brackets. `free` are words that may go with the marked wording although they look
 * like a negation or a condition: what the marked words themselves deny is their tone, not the draft's decision.
 */
export function factProblems(before: string, after: string, context: FactSources): FactProblem[] {
  const problems: FactProblem[] = []
  const plain = unlabelled(after)
  const was = factsOf(before)
  const is = factsOf(plain)
  // A label that names a fact asks the agent to say it: it is not lost.
  const asked = factsOf([...after.matchAll(LABEL)].map((m) => m[1]).join('. '))
  const known = factsOf(sourcesText(context))
  const knownText = sourcesText(context).toLowerCase()
  for (const [key, kind] of was.hard)
    if (!is.hard.has(key) && !asked.hard.has(key))
      problems.push({ kind, change: 'lost', what: key, spelled: was.spelled.has(key) })
  for (const [key, kind] of is.hard)
    if (!was.hard.has(key) && !known.hard.has(key)) problems.push({ kind, change: 'new', what: key })
  const afterWords = wordsOf(plain)
  const labelWords = wordsOf([...after.matchAll(LABEL)].map((m) => m[1]).join(' '))
  for (const name of was.names)
    if (!afterWords.has(name) && !labelWords.has(name)) problems.push({ kind: 'name', change: 'lost', what: name })
  for (const name of is.names) if (!knownText.includes(name)) problems.push({ kind: 'name', change: 'new', what: name })
  for (const word of was.denied)
    if (!was.affirmed.has(word) && is.affirmed.has(word) && !is.denied.has(word))
      problems.push({ kind: 'negation', change: 'turned', what: word })
  for (const word of was.affirmed)
    if (!was.denied.has(word) && is.denied.has(word) && !is.affirmed.has(word) && !refusalOf(before, word))
      problems.push({ kind: 'negation', change: 'turned', what: word })
  const conditionsAfter = (
    plain.match(/\b(?:if|unless|once|until|till|when|as soon as|after|before|provided|anything else)\b/gi) ?? []
  ).length
  if (was.conditions.length > conditionsAfter)
    problems.push({ kind: 'condition', change: 'lost', what: was.conditions[0]! })
  for (const word of is.conditions)
    if (!was.conditions.length && /^(?:unless|until)$/.test(word) && !knownText.includes(` ${word} `))
      problems.push({ kind: 'condition', change: 'new', what: word })
  for (const verb of was.promises)
    if (!is.promises.has(verb) && !is.affirmed.has(verb) && !is.denied.has(verb) && !LIGHT.test(verb))
      problems.push({ kind: 'promise', change: 'lost', what: verb })
  for (const verb of is.promises)
    if (!was.promises.has(verb) && !known.promises.has(verb) && !was.affirmed.has(verb) && !LIGHT.test(verb))
      problems.push({ kind: 'promise', change: 'new', what: verb })
  return problems
}

/** A no that is written without "not": a rewrite may say it plainly. */
function refusalOf(before: string, _word: string): boolean {
  return /\b(?:against|unable|impossible|out of the question|declin\w+|refus\w+|reject\w*|deni\w+|exclud\w+|prohibit\w*|forbid\w*|non-\w+|no chance|nil|final|stands|stays|remains|not|never|no|won['’]?t|can['’]?t|cannot|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|only|outside|too late|expired|closed|over|past|limit\w*)\b/i.test(
    before,
  )
}

/** True when `after` can stand in place of `before` with every fact kept and none invented; see `factProblems`. */
export const keepsFacts = (before: string, after: string, context: FactSources): boolean =>
  factProblems(before, after, context).length === 0
