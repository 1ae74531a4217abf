import { cues } from '../cues'
import { read } from '../read'
import { bodyEnd, firstSpan, offering, type ReplyCheck, separated } from './reply'

const REASONS = cues({
  plain: [
    'because',
    'the reason',
    '(which|that) is why',
    'due to',
    'caused by',
    '{cause} by',
    'so that (you|we|it|nobody|no)',
    'as (we|it|they|the|our|your|each|every) ..4',
  ],
  story: [
    '(was|were) (from|in|on|put|sent|taken|held|left|lying|packed|made|moved|built|caught|given|told|loaded|entered|set|captured|charged|picked|swapped|mixed|stuck|damaged|delayed|dropped|recalled|estimated|missing|closed)',
    '(we|i|they|it|he|she|the|our|your|a|an|one|two) ..6 (slipped|failed|timed out|stopped|broke|missed|dropped|mixed|swapped|got|went|guessed|fell|forgot|overlooked|ran|came off|lost|crashed|hit|needed|expired|closed|blocked|switched|sent|read|picked|rejected|printed|jammed|froze|changed|left|took|put|skipped|counted)',
    '(stands for|means (that|the|your|it)|is (linking|a limit|what))',
    'what (happened|went wrong) (is|was)',
    '(needs|need|requires|require) (one|a|at least|the|it)',
    '(is|are) (just|simply)? (linking|waiting|held|stuck)',
    '(turned|turns) out',
  ],
})
const WHY = cues({
  why: [
    '^ ..4 (why|how come)',
    '(what|why) ..3 (happened|went wrong|failed|caused|is wrong|the (reason|delay|hold up))',
    'how (is|was) (this|that|it) possible',
    'how (does|did|can|could) (this|that|it) ..3 (happen|even)',
  ],
})

/** A reason stands in the reply: asked for where something went wrong, something is refused, or the customer asks why. */
export const explainsWhy: ReplyCheck = {
  id: 'explainsWhy',
  judge(reply) {
    const asksWhy = reply.latest.some(
      (m) => m.from === 'customer' && read(m.text).some((p) => WHY.labels(p.sentence).length > 0),
    )
    const { emotion } = reply.customer
    const told = reply.conversation.messages.some(
      (m) => m.from === 'agent' && read(m.text).some((p) => REASONS.labels(p.sentence).length > 0),
    )
    const wronged =
      reply.fault &&
      reply.upset &&
      emotion !== 'sad' &&
      !(told && !asksWhy && (emotion === 'anxious' || reply.customer.intensity === 'low'))
    const asked =
      asksWhy ||
      wronged ||
      (reply.refuses && reply.upset) ||
      (reply.refuses && reply.findings.some((f) => f.family === 'refusal')) ||
      emotion === 'angry' ||
      emotion === 'confused'
    const plain = firstSpan(reply, (p) => !p.sentence.question && REASONS.labels(p.sentence).includes('plain'))
    if (plain) return { state: 'met', span: plain }
    if (!asked) return { state: 'not-applicable' }
    const story = firstSpan(
      reply,
      (p) =>
        !p.sentence.question &&
        REASONS.labels(p.sentence).includes('story') &&
        !/\b(?:refund|credit)ed\b/i.test(p.sentence.text),
    )
    return story ? { state: 'met', span: story } : { state: 'missing' }
  },
  offer: (reply) => offering(bodyEnd(reply), separated(reply, 'The reason is [reason].', 'end')),
}
