import type { Span } from './analysis'
import { type Clause, clausesOf } from './clauses'
import { cues } from './cues'
import { type Placed, read } from './read'
import { timesIn } from './times'
import { shared, topicOf } from './topic'

/** What kind of answer a question waits for. */
export type Wants = 'yes-no' | 'time' | 'reason' | 'amount' | 'person' | 'place' | 'thing' | 'manner' | 'act' | 'choice'

/** A question as the answer is looked for. `keys` is what it is about. */
export interface Asked {
  wants: Wants
  keys: ReadonlySet<string>
  clause: Clause | null
}

const SIGNS = cues({
  yes: [
    '^ (hi|hello)? (and|so|but)? (yes|sure|absolutely|certainly|definitely|correct|exactly|indeed|yep|of course|no (worries|problem|bother))',
    '(and|but|so) yes',
    ', yes',
    'you (are|can|may) (absolutely|certainly|indeed|of course|definitely)',
    '(that is|you are) (right|correct|fine|okay|possible|no problem)',
    '(is|are) (fine|okay|included|possible|safe|allowed|welcome|covered)',
  ],
  no: [
    '^ (and|so|but)? (no|not) !(problem|worries|doubt|need|bother|trouble|longer|drama)',
    '(and|but|so) no ,',
    'no ..4 (will|can) be',
    'not possible',
    '@cannot',
    '(does|do|is|are|will|would|has|have) not',
    'no ..4 (needed|required|due|available|refund|fee|charge)',
    'you do not (have|need) to',
    'no need',
    '(nothing|nobody|never|none)',
  ],
  unknown: [
    '(i|we) do not (know|have)..6 (yet|at the moment|right now)?',
    '(i am|we are) not (sure|certain) yet',
    '(i|we) (will|shall) (check|find out|ask|confirm|let you know|come back to you|get back to you)',
    'not known yet',
    'still (finding out|checking|waiting to hear)',
  ],
  reason: [
    '@reason',
    'because',
    'the reason',
    'what (happened|went wrong) (is|was)',
    '(was|were|is|are) (a|an|our|due|caused)',
    'came from',
    'turned out',
    'stands for',
    '(slipped|failed|broke|missed|dropped|mixed|swapped|timed out|got (stuck|lost|pulled|mixed|held)|went (wrong|missing|astray)|fell|forgot|overlooked|sent the wrong|ran out|never (reached|arrived|left|got|made|set))',
  ],
  person: [
    '#name',
    'i (will|am|have)',
    'we (will|are|have)',
    'you',
    '(team|desk|department|council|crew|colleague|manager|courier)',
    'us',
  ],
  place: [
    '#url',
    '#email',
    '(under|in|at|on|to) ..3 (page|tab|settings|menu|app|desk|office|branch|counter|address|shop|store|street|room|portal|website|link)',
    '(here|online|below|attached|above)',
    '#name',
  ],
  manner: [
    '(go|tap|click|open|enter|select|choose|press|log|sign|send|use|fill|follow|scan|dial|pick|type|upload|complete|submit|ask|call|book|visit)',
    'you can',
    '(here is|this is) how',
    '(step|steps|link|form)',
    'there are (two|three|a few|several) ways',
    'a (code|pickup)',
  ],
})

/** The amount words that "how much" and "how many" wait for. */
const AMOUNT =
  /[£$€₹¥]\s?\d|\d+(?:[.,]\d+)?\s?(?:%|percent|eur|usd|gbp|inr|rs\b|euros?|pounds?|dollars?|rupees?|quid|bucks|kr\b|chf|gb|mb|kg|cm|mm|km|l\b|seats?|users?|pieces?|times)|\b(?:free|no (?:charge|fee|cost)|nothing|at no cost)\b|\d/i

interface Spot {
  placed: Placed
  keys: ReadonlySet<string>
  signs: ReadonlySet<string>
  question: boolean
}

const drafts = new Map<string, Spot[]>()

function spotsOf(draft: string): Spot[] {
  const known = drafts.get(draft)
  if (known) return known
  const spots = read(draft).map((placed) => ({
    placed,
    keys: topicOf(placed.sentence),
    signs: new Set<string>(SIGNS.labels(placed.sentence)),
    question: placed.sentence.question,
  }))
  if (drafts.size > 40) drafts.clear()
  drafts.set(draft, spots)
  return spots
}

/**
 * The words of the draft that answer a question, or null. An answer is on the topic and gives what was asked for: a
 * time for "when", a reason for "why", a yes or no (a flat no is an answer), the act itself for "could you", or an
 * honest "I don't know yet".
 */
export function answerTo(asked: Asked, draft: string): Span | null {
  const spots = spotsOf(draft)
  let best: { score: number; spot: Spot } | null = null
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i]!
    if (spot.question && !/\b(?:would you|which|shall i|do you want)\b/i.test(spot.placed.sentence.text)) continue
    // A greeting or a signature answers nothing.
    if (
      !clausesOf(spot.placed.sentence).length &&
      !spot.signs.has('yes') &&
      !spot.signs.has('no') &&
      spot.placed.sentence.terms.length < 4
    )
      continue
    const score = scoreOf(asked, spot, spots[i - 1], spots[i + 1])
    if (score > 0 && (!best || score > best.score)) best = { score, spot }
  }
  return best && best.score >= 1 ? { start: best.spot.placed.start, end: best.spot.placed.end } : null
}

function scoreOf(asked: Asked, spot: Spot, before: Spot | undefined, after: Spot | undefined): number {
  const own = shared(asked.keys, spot.keys)
  const near = Math.max(before ? shared(asked.keys, before.keys) : 0, after ? shared(asked.keys, after.keys) : 0)
  const topic = own + near * 0.3
  const text = spot.placed.sentence.text
  const few = asked.keys.size <= 1
  switch (asked.wants) {
    case 'time': {
      if (!timesIn(text).length) return spot.signs.has('unknown') && own ? 1 : 0
      return own >= 1 || (few && own + near > 0) || asked.keys.size === 0 ? 1 + topic : near ? 0.9 : 0
    }
    case 'reason':
      return spot.signs.has('reason') ? (own >= 1 || asked.keys.size === 0 ? 1.2 + topic : near || few ? 1 : 0) : 0
    case 'amount':
      return AMOUNT.test(text) && (own >= 1 || few) ? 1 + topic : spot.signs.has('no') && own ? 1 : 0
    case 'person':
      return spot.signs.has('person') && own >= 1 ? 1 + topic : 0
    case 'place':
      return spot.signs.has('place') && own >= 1 ? 1 + topic : 0
    case 'manner':
      return spot.signs.has('manner') && (own >= 1 || few) ? 1 + topic : 0
    case 'act':
      return own >= 1 && (own >= 2 || asked.keys.size <= 2 || spot.signs.has('yes'))
        ? 1 + topic
        : spot.signs.has('yes') && near
          ? 1
          : 0
    case 'choice':
    case 'yes-no': {
      const sign = spot.signs.has('yes') || spot.signs.has('no') || spot.signs.has('unknown')
      if (own >= 2) return 1 + topic
      if (own >= 1 && (sign || asked.keys.size <= 2)) return 1 + topic
      if (spot.signs.has('yes') && /^\W*(?:\w+,? )?(?:yes|sure|of course)\b/i.test(text) && near) return 1
      return 0
    }
    default:
      return own >= 2 || (own >= 1 && asked.keys.size <= 2) ? 1 + topic : 0
  }
}
