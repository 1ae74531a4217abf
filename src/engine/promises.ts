import type { Message, NextStep, Promised } from './analysis'
import { cues } from './cues'
import { read } from './read'
import { findSteps } from './steps'
import { dueBy } from './times'
import { shared, topicOf } from './topic'

/** A customer's words that something promised did not come, or did. */
const OUTCOME = cues({
  broken: [
    '(nobody|no one|noone) ..3 (called|rang|came|replied|wrote|turned|showed|contacted|emailed|messaged|answered|answer|answers|picked|responded|ring|call|phoned|got)',
    '^ ..6 no (call|reply|response|answer|contact|message|engineer|update|updates|phone call|email|sign|show|news|callback|refund|slot|delivery|parcel|technician|word|bill|voucher|driver|visit|confirmation|one|credit|money|replacement|label|link|courier|collection)',
    '(came|come) and (went|gone)',
    '(still|yet) ..3 (no|not|nothing|have not|has not|waiting|do not|does not|did not|is not|am not|missing)',
    '(not|never) ..4 (arrived|come|came|received|appeared|happened|heard|called|turned|got|showed|refunded|credited|fixed|replied|shown|have (it|this|that|them))',
    '(do|did|have|has) not ..3 (have|got|receive|received|get|see|arrive|arrived|come|hear|heard|show|happen)',
    '^ no ..3 $',
    '^ ..1 nothing ..2 $',
    '^ ..2 (it is|now|today is|already) ..2 (#date|#time|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ..2 $',
    '(have|had) no ..2 (reply|letter|call|answer|news|message|update|email)',
    '(has|have) passed',
    'nothing (has)? ..2 (arrived|come|came|happened|changed|received|yet|back)? $',
    'you (said|promised|told|were going to|were supposed to)',
    '(was|were) (supposed|meant|promised|told|going) to',
    '(waiting|waited) ..4 (still|since|for)',
    'it (is|has been) ..3 (#number|two|three|four|five|six|eight|ten|weeks|days) ..2 (days|weeks|hours|minutes|months) ..2 (now|already|late|since)?',
    'any (news|update|updates|word|progress)',
  ],
  kept: [
    '(it|that|they|this|the|my) ..4 (arrived|works|working|came|received|fixed|back|sorted|resolved|here|perfect)',
    '(got|received|have) (it|them|the|my) ..3 (thank|thanks|today|now|this morning)',
    'thank you ..6 (quick|fast|sorting|fixing|sending|refund)',
    '(you|you guys) are ..2 (star|stars|legend|legends|fast|best|amazing|brilliant)',
    '(finally|now) ..3 (works|working|prints|fixed|sorted|arrived|resolved|loads)',
  ],
})

interface Made {
  step: NextStep
  text: string
}

const remembered = new Map<string, readonly Made[]>()
const LIMIT = 400

/** "I've booked an engineer for Thursday": done, and a promise all the same. */
const booked = (step: NextStep): boolean =>
  step.when !== null && /\b(?:booked|scheduled|arranged|reserved|put you down)\b/i.test(step.action)

/** What an agent's message promises: what agent or company are still to do. */
function promisesIn(text: string): readonly Made[] {
  const known = remembered.get(text)
  if (known) return known
  const made = findSteps(text)
    .filter(
      (s) => (!s.done || booked(s)) && (s.owner === 'agent' || s.owner === 'company' || s.owner === 'third-party'),
    )
    .map((step) => ({ step, text: text.slice(step.start, step.end) }))
  if (remembered.size >= LIMIT) remembered.clear()
  remembered.set(text, made)
  return made
}

/** Does what the customer wrote after it tell that a promise was broken or kept? */
function outcome(messages: readonly Message[], after: number): 'broken' | 'kept' | null {
  let told: 'broken' | 'kept' | null = null
  for (let i = after + 1; i < messages.length; i++) {
    if (messages[i]!.from !== 'customer') continue
    for (const placed of read(messages[i]!.text)) {
      const labels = OUTCOME.labels(placed.sentence)
      if (labels.includes('broken')) return 'broken'
      if (labels.includes('kept')) told = 'kept'
    }
  }
  return told
}

/**
 * What agents promised earlier in this conversation, with when it was due (where the message's time makes that
 * certain) and whether it was kept: "no" when the customer says it did not come, or when it is past due at `now` and no
 * later agent message speaks of it; "yes" when the customer says it did, or a later agent message or the draft reports it
 * done;
 * else "unknown".
 */
export function findPromises(messages: readonly Message[], draft: string, now?: string): Promised[] {
  const promises: Promised[] = []
  messages.forEach((message, i) => {
    if (message.from !== 'agent') return
    const made = promisesIn(message.text)
    if (!made.length) return
    const told = outcome(messages, i)
    for (const { step, text } of made) {
      const due = step.when && message.at ? (dueBy(step.when, message.at) ?? undefined) : undefined
      const topic = read(text)[0]
      const keys = topic && topicOf(topic.sentence)
      const reports = (text: string) =>
        keys !== undefined &&
        findSteps(text).some(
          (s) => s.done && read(text.slice(s.start, s.end)).some((p) => shared(topicOf(p.sentence), keys) > 0),
        )
      const reported = messages.slice(i + 1).some((m) => m.from === 'agent' && reports(m.text))
      const late = due !== undefined && now !== undefined && Date.parse(due) < Date.parse(now)
      const answeredSince = messages.slice(i + 1).some((m) => m.from === 'agent')
      const broken = (told === 'broken' && !reported) || (late && !answeredSince && !reported && told !== 'kept')
      // A draft that reports it done in time keeps it; a late one does not undo that it was late.
      const kept: Promised['kept'] = broken ? 'no' : reported || told === 'kept' || reports(draft) ? 'yes' : 'unknown'
      promises.push({
        message: i,
        start: step.start,
        end: step.end,
        text,
        when: step.when,
        ...(due ? { due } : {}),
        kept,
      })
    }
  })
  return promises
}

/** Promises that the customer still waits for and that were not kept. */
export const brokenPromises = (promises: readonly Promised[]): Promised[] => promises.filter((p) => p.kept === 'no')
