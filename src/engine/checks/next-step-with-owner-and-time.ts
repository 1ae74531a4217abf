import { timesIn } from '../times'
import { bodyEnd, offering, type ReplyCheck, separated } from './reply'

/** What happens next, who does it, by when. Not asked for where nothing is left to do. */
export const nextStepWithOwnerAndTime: ReplyCheck = {
  id: 'nextStepWithOwnerAndTime',
  judge(reply) {
    const ours = reply.steps.filter((s) => s.owner !== 'customer')
    const timed = reply.steps.find((s) => {
      if (s.when === null || reply.flagged(s)) return false
      const time = timesIn(s.when)[0]
      return !time?.vague && (s.owner !== 'customer' || /^(?:by|before|until|till|on|within)\b/i.test(s.when))
    })
    const open = reply.questions.some((q) => !q.answered)
    const { emotion } = reply.customer
    if (emotion === 'positive' && !reply.questions.length) return { state: 'not-applicable' }
    if (timed && !(timed.done && open && !reply.upset && !ours.some((s) => !s.done)))
      return { state: 'met', span: { start: timed.start, end: timed.end } }
    // A calm customer whose questions are answered and to whom nothing is promised waits for nothing.
    const pending = ours.some((s) => !s.done)
    const finished = ours.some((s) => s.done)
    if (!reply.upset && !pending && (finished || (reply.questions.length > 0 && !open && !reply.refuses)))
      return { state: 'not-applicable' }
    return { state: 'missing' }
  },
  offer: (reply) => offering(bodyEnd(reply), separated(reply, 'I’ll [what you will do] by [when].', 'end')),
}
