import { bodyEnd, offering, type ReplyCheck, separated } from './reply'

/** Every question the customer asked is answered, be it by an honest "I don't know yet". */
export const answersAllQuestions: ReplyCheck = {
  id: 'answersAllQuestions',
  judge(reply) {
    if (!reply.questions.length) return { state: 'not-applicable' }
    const open = reply.questions.filter((q) => !q.answered)
    return open.length ? { state: 'missing' } : { state: 'met', span: reply.questions[0]!.answer }
  },
  offer(reply) {
    const open = reply.questions.find((q) => !q.answered)
    if (!open) return undefined
    const text = `On your question “${open.text.trim()}”: [answer].`
    return offering(bodyEnd(reply), separated(reply, text, 'end'))
  },
}
