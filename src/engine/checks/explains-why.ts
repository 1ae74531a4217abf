import { cues } from '../cues'
import { read } from '../read'
import { REASONS } from '../reasons'
import { bodyEnd, firstSpan, offering, type ReplyCheck, separated } from './reply'

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
      emotion === 'angry' ||
      emotion === 'frustrated' ||
      emotion === 'disappointed' ||
      emotion === 'confused' ||
      (emotion === 'anxious' && reply.fault && !told)
    const asked =
      asksWhy || wronged || (reply.refuses && (reply.upset || reply.findings.some((f) => f.family === 'refusal')))
    const plain = firstSpan(reply, (p) => !p.sentence.question && REASONS.labels(p.sentence).includes('plain'))
    if (plain) return { state: 'met', span: plain }
    if (!asked) return { state: 'not-applicable' }
    const story = firstSpan(reply, (p) => {
      if (p.sentence.question) return false
      const reason = REASONS.find(p).find((r) => r.label === 'story')
      if (!reason) return false
      // What was put right is no reason, nor is the harm an apology names.
      const act = reply.steps.some((s) => s.owner !== 'customer' && s.start < reason.end && s.end > reason.start)
      const regret = /\b(?:sorry|apologi[sz]e)\b[^,:;.–—]*$/i.test(reply.draft.slice(p.start, reason.start))
      return !act && !regret
    })
    return story ? { state: 'met', span: story } : { state: 'missing' }
  },
  offer: (reply) => offering(bodyEnd(reply), separated(reply, 'The reason is [reason].', 'end')),
}
