import type { Span } from './analysis'
import { type Clause, clausesOf } from './clauses'
import { cues } from './cues'
import { type Placed, read } from './read'
import { REASONS } from './reasons'
import { findSteps } from './steps'
import { timesIn } from './times'
import { shared, stem, topicOf } from './topic'

/** What kind of answer a question waits for. */
export type Wants =
  | 'yes-no'
  | 'time'
  | 'reason'
  | 'amount'
  | 'person'
  | 'place'
  | 'thing'
  | 'manner'
  | 'act'
  | 'choice'
  | 'plan'

/** A question as the answer is looked for. */
export interface Asked {
  wants: Wants
  /** What it is about. */
  keys: ReadonlySet<string>
  /** What it asks of that: the words behind the verb, without the subject's. */
  focus: ReadonlySet<string>
  /** A time stands in it ("can it be done this week?"). */
  timed: boolean
  /** A figure stands in it ("57x84", "£31"). */
  figures: boolean
  clause: Clause | null
}

const SIGNS = cues({
  yes: [
    '^ ..4 (yes|sure|absolutely|certainly|definitely|correct|exactly|indeed|yep|of course|no (worries|problem|bother))',
    '(and|but|so|,) yes',
    'you (are|can|may|could) ..2 !(reach|call|contact|rest|see|find|imagine|expect)',
    '(that|it|this) is (right|correct|fine|okay|possible|no problem|included|free)',
    '(is|are) (fine|okay|included|possible|safe|allowed|welcome|covered|enough|valid)',
    '(we|i|they) do !(not|apologize|understand|appreciate|hope)',
    'there (is|are) !(no|not|nothing)',
  ],
  no: [
    '^ ..3 (no|not) !(worries|doubt|bother|trouble|longer|drama|one|wonder)',
    '(and|but|so) no ,',
    'no ..6 (will|can) be',
    'not (possible|available|included|yet|needed|required|a problem|something|a thing)',
    '@cannot',
    '(does|do|is|are|will|would|has|have) not ..3',
    'no ..4 (needed|required|due|available|refund|fee|charge|need|problem|credit)',
    'no (need|credit|refund|charge|fee)',
    '(nothing|none) ..4 (has|have|will|is|to|gets)',
    '(not|is not|are not) ..3 (a thing|possible|offered)',
  ],
  unknown: [
    '(i|we) do not ..2 (know|have) ..6 (yet|at the moment|right now|for certain)',
    '(i am|we are) not (sure|certain) yet',
    '(i|we) (will|shall) ..2 (check|find out|ask|confirm) ..8',
    '(let me|i am|we are) ..1 (check|checking|asking|ask|finding|find)',
    'not known yet',
    'still (finding out|checking|waiting to hear)',
  ],
  person: [
    '#name',
    'i (will|am|have)',
    'we (will|are|have|pay)',
    '(is|are|sits|rests|lies) (now)? with (me|us|our|my|the)',
    '(team|department|council|crew|colleague|manager|courier|driver|desk)',
  ],
  place: [
    '(#url|#email)',
    '(under|in|at|on|to|behind|near|by) ..3 (page|tab|settings|menu|app|desk|office|branch|counter|address|shop|store|street|room|portal|website|link|door|station|yard|road|chat|bottom|top|email|letter|box|corner|menu|list|app)',
    'there is a (link|form|page|button|desk|shop|place|box)',
    '(here|online|below|attached|above)',
  ],
  manner: [
    '^ ..3 (go|tap|click|open|enter|select|choose|press|log|sign|send|use|fill|follow|scan|dial|pick|type|upload|complete|submit|ask|call|book|visit|turn|set|search|install|print|reply|write|hold)',
    '(please|just|to) ..2 (go|tap|click|open|enter|select|choose|press|log|sign|send|use|fill|follow|scan|pick|type|upload|complete|submit|visit|turn|delete|try)',
    'you can ..6',
    '(here is|this is) how',
    '(step|steps|ways|link)',
    '(ways|options|codes?) ..4',
  ],
  /** A sentence that passes the question on instead of answering it. */
  passes: [
    '(something|anything|nothing) (i|we) ..2 (deal|handle|do|look)',
    '(have|need) to (ask|contact|take it up|speak|check with|call|go to|refer)',
    'take (it|this|that) up with',
    '(ask|contact|refer to|consult|try|check) (the|your|their|page|a) ..4 (people|team|department|manual|number|website|installer|courier|carrier|bank|guide|faq|terms|host)',
    '(is|are) ..3 (business|job|responsibility|problem)',
    'looks after',
    '(explained|listed|found|stated|set out|displayed) ..3 (on|in|at|before)',
    'in (accordance|line) with',
    'handled under',
    '(appropriate|relevant|necessary|required|applicable) (form|forms|documents|department|team|fee)',
    '(no|any|further) ..2 comment',
    'pursuant',
  ],
  /** Wishes, thanks and regrets: no statement about anything. */
  idle: [
    '(sorry|apologize|apologies|regret)',
    '^ ..3 (thank|thanks|welcome|enjoy|happy|have a)',
    '(inconvenience|patience|feedback)',
    '(please|kindly) (wait|be patient|bear|note|remain)',
    '(can|could) (see|understand|imagine|appreciate)',
    '(right|reason) to be',
  ],
})

const PRICE = stem('price')

/** Tells where something is in its course. */
const STANDS =
  /\b(?:is|are|was|were)\s+(?:now |still |currently |already )?(?:with|at|in|on|under|being|pending|waiting|ready|approved|complete|completed|processed|sent|booked|scheduled)\b/i

/** Says that something is not done, in the first person. */
const REFUSING =
  /\b(?:we|i)(?:['’]re| are|['’]m| am)? (?:can(?:not|['’]t)|won['’]t|will not|do not|don['’]t|unable|not able)\b/i

/** The amount words that "how much" and "how many" wait for. */
const AMOUNT =
  /\d|\b(?:free|no (?:charge|fee|cost|limit)|nothing|at no cost|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|every (?:day|week|month|year))\b/i

/** A name for the thing asked for: quoted, numbered, linked, or told behind a colon. */
const NAMED =
  /["“'‘][^"”'’]{2,}["”'’]|\d|https?:|:\s|\b[A-Z]{2,}\b|\bcalled\b|\b(?:is|was|are|were) (?:the|a|an|that|because|too|not)\b/

interface Spot {
  placed: Placed
  keys: ReadonlySet<string>
  signs: ReadonlySet<string>
  reasons: boolean
  question: boolean
  /** An act of agent, company or a third party stands in it, done or to come. */
  act: boolean
  /** A request to the customer. */
  request: boolean
  timed: boolean
}

const drafts = new Map<string, Spot[]>()

function spotsOf(draft: string): Spot[] {
  const known = drafts.get(draft)
  if (known) return known
  const steps = findSteps(draft)
  const spots = read(draft).map((placed) => {
    const { sentence } = placed
    const inside = steps.filter((s) => s.start >= placed.start && s.end <= placed.end + 1)
    return {
      placed,
      keys: topicOf(sentence),
      signs: new Set<string>(SIGNS.labels(sentence)),
      reasons: REASONS.labels(sentence).length > 0,
      question: sentence.question,
      act: inside.some((s) => s.owner !== 'customer'),
      request: inside.some((s) => s.owner === 'customer'),
      timed: timesIn(sentence.text).some((t) => !t.vague),
    }
  })
  if (drafts.size > 40) drafts.clear()
  drafts.set(draft, spots)
  return spots
}

const DIRECT =
  /^\W*(?:\p{L}+[,!]? ){0,3}(?:and |so |but )?(?:yes|no|sure|of course|not yet|absolutely|certainly)\b(?! (?:worries|wonder|doubt|one|longer))/iu

/**
 * The words of the draft that answer each question, or null. An answer is on the topic and gives what was asked for: a
 * time for "when", a reason for "why", a yes or no (a flat no is an answer), the act itself for "could you", or an
 * honest "I don't know yet". Passing the question on is none. A bare "Yes, …" answers one question, the nearest.
 */
export function answersTo(questions: readonly Asked[], draft: string): (Span | null)[] {
  const spots = spotsOf(draft)
  const taken = new Set<Spot>()
  const found = questions.map((asked) => {
    let best: { score: number; spot: Spot } | null = null
    for (let i = 0; i < spots.length; i++) {
      const spot = spots[i]!
      const { sentence } = spot.placed
      if (spot.question && !/\b(?:would you|which|shall i|do you want)\b/i.test(sentence.text)) continue
      // A greeting or a signature answers nothing.
      if (!clausesOf(sentence).length && !spot.signs.has('yes') && !spot.signs.has('no') && sentence.terms.length < 4)
        continue
      const score = scoreOf(asked, spot, spots[i - 1], spots[i + 1])
      if (score >= 1 && (!best || score > best.score)) best = { score, spot }
    }
    if (best) taken.add(best.spot)
    return best?.spot ?? null
  })
  // "Could you pass on my thanks?", asked alone, is answered by what the agent will do.
  if (questions.length === 1 && questions[0]!.wants === 'act' && !found[0])
    found[0] = spots.find((s) => s.act && !s.question) ?? null
  questions.forEach((asked, q) => {
    if (found[q] || !/^(?:yes-no|choice|act)$/.test(asked.wants)) return
    const spot = spots.find((s) => !taken.has(s) && DIRECT.test(s.placed.sentence.text))
    if (!spot) return
    taken.add(spot)
    found[q] = spot
  })
  return found.map((spot) => (spot ? { start: spot.placed.start, end: spot.placed.end } : null))
}

function scoreOf(asked: Asked, spot: Spot, before: Spot | undefined, after: Spot | undefined): number {
  const { signs } = spot
  const own = shared(asked.keys, spot.keys)
  const focus = shared(asked.focus, spot.keys)
  const near = Math.max(before ? shared(asked.keys, before.keys) : 0, after ? shared(asked.keys, after.keys) : 0)
  const topic = own + focus * 0.5 + near * 0.3
  const text = spot.placed.sentence.text
  const some = asked.keys.size
  const idle = signs.has('idle') && !spot.act
  const says = signs.has('yes') || signs.has('no')
  const direct =
    /^\W*(?:\p{L}+[,!]? ){0,3}(?:and |so |but )?(?:yes|no|sure|of course|not yet|absolutely|certainly)\b/iu.test(text)
  if (signs.has('passes') && !signs.has('unknown') && !direct) return 0
  // "When will it be done?" has no noun of its own: any firm time answers.
  const bare = some === 0
  if (signs.has('unknown') && (own >= 1 || bare) && asked.wants !== 'act') return 1 + topic
  switch (asked.wants) {
    case 'time':
      if (!spot.timed) return signs.has('no') && own >= 2 ? 1 : 0
      if (own >= 1 || bare) return 1 + topic + (spot.act ? 0.5 : 0)
      return spot.act ? 1 + near * 0.3 : 0
    case 'reason':
      if (!spot.reasons || (signs.has('idle') && !spot.act && own === 0 && !/\b(?:because|due to)\b/i.test(text)))
        return 0
      return own >= 1 || bare || some <= 2 || near ? 1 + topic : 0
    case 'plan':
      // "It is with our credit team": where it stands is an answer to how it stands.
      return spot.act || spot.request || (STANDS.test(text) && !idle) ? 1 + topic : 0
    case 'amount':
      return AMOUNT.test(text) && (own >= 1 || some <= 1) && !idle ? 1 + topic : signs.has('no') && own ? 1 : 0
    case 'person':
      return (signs.has('person') && own >= 1) || (signs.has('no') && own >= 2)
        ? 1 + topic
        : spot.act && (own >= 1 || (bare && signs.has('person')))
          ? 1
          : 0
    case 'place':
      // "It's now under the three dots": the thing is the subject.
      if (
        /^\W*(?:\p{L}+[,!] )?(?:it|they|that|those|you['’]ll find (?:it|them))\b.{0,20}\b(?:under|in|at|on|behind|inside|next to|below|above|through|via|near|by|from)\b/iu.test(
          text,
        )
      )
        return 1 + topic
      return signs.has('place') && (own >= 1 || some <= 1) && !idle ? 1 + topic : 0
    case 'manner':
      return (signs.has('manner') || spot.request) && (own >= 1 || some <= 2) && !idle ? 1 + topic : 0
    case 'thing':
      if (idle) return 0
      if (some === 0) return spot.request || spot.act ? 1 : 0
      return (own >= 1 && (NAMED.test(text) || spot.act || spot.request)) || own >= 2 || (signs.has('no') && own >= 1)
        ? 1 + topic
        : 0
    case 'act':
      if (idle) return 0
      if (spot.act && (own >= 1 || bare || (asked.timed && spot.timed))) return 1.5 + topic
      if (direct && near + own > 0) return 1.2
      // "Can you stop it?" – "I've frozen the card": what was done is done to "it".
      if (spot.act && some <= 1 && !spot.request) return 1
      if (own >= 2 && (says || spot.request)) return 1 + topic
      return spot.act && some <= 2 && near ? 1 : 0
    case 'choice':
    case 'yes-no': {
      if (idle) return 0
      if (asked.focus.size && focus) {
        if (
          says ||
          spot.act ||
          spot.request ||
          focus + own >= 3 ||
          spot.reasons ||
          some <= 2 ||
          (asked.figures && /\d/.test(text))
        )
          return 1.2 + topic
      }
      if (!asked.focus.size && own >= 1 && (says || spot.act || spot.timed)) return 1 + topic
      // A price question is answered by an amount.
      if (
        asked.keys.has(PRICE) &&
        /[£$€₹¥]\s?\d|\d\s?(?:eur|usd|gbp|inr|rs|pounds?|euros?|dollars?|rupees?|yen|kr)\b|\bfree\b/i.test(text)
      )
        return 1 + topic
      if (direct && (near > 0 || own > 0)) return 1.1 + topic
      if (asked.timed && spot.act && spot.timed) return 1
      if ((own >= 2 && says) || own >= 3) return 1 + topic * 0.5
      // "Do I press it again or wait?" – "Please wait": the request is the answer.
      if (asked.wants === 'choice' && spot.request && (own > 0 || asked.clause?.subject.kind === 'i')) return 1
      // A flat no beside what it is about.
      if (signs.has('no') && own === 0 && near >= 1 && some <= 3 && REFUSING.test(text)) return 1
      if (bare && (direct || spot.act)) return 1
      // "Can it be stopped?" – "Transfers cannot be recalled": no other question has so little of its own.
      if (signs.has('no') && some <= 1 && asked.clause?.subject.kind === 'it') return 1
      return 0
    }
  }
}
