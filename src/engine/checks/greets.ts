import { cues } from '../cues'
import { offering, type ReplyCheck } from './reply'

const GREETING = cues({
  greets: [
    '^ (hi|hello|hey|hiya|heya|hullo|dear|greetings|howdy|morning|afternoon|evening|good (morning|afternoon|evening|day)|kia ora|hola|bonjour|ciao|hallo|namaste|namaskar|salaam|shalom|aloha|guten tag|buongiorno|moin|dia duit|talofa|merhaba|ola|konnichiwa|vanakkam|g’day|gday|welcome)',
  ],
})

/** A greeting opens the reply. In a chat that goes on nobody greets twice, so it is not asked for there. */
export const greets: ReplyCheck = {
  id: 'greets',
  judge(reply) {
    for (const placed of reply.sentences.slice(0, 2)) {
      const hit = GREETING.find(placed)[0]
      if (hit) return { state: 'met', span: { start: hit.start, end: hit.end } }
    }
    // A short first line that ends in a comma is a greeting in any language: "Sawubona Mbali,".
    const line = /^\s*([\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}),\s*\n/u.exec(reply.draft)
    if (line)
      return {
        state: 'met',
        span: { start: line[0].indexOf(line[1]!), end: line[0].indexOf(line[1]!) + line[1]!.length },
      }
    if (reply.ongoing && reply.conversation.channel === 'chat') return { state: 'not-applicable' }
    return { state: 'missing' }
  },
  offer(reply) {
    const name = reply.conversation.customerName?.trim().split(/\s+/)[0]
    const hello = name ? `Hi ${name},` : 'Hello,'
    return offering(0, reply.draft.includes('\n') ? `${hello}\n\n` : `${hello} `)
  },
}
