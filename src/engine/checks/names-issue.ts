import { placeOffset, read } from '../read'
import { keyOf, keysOf } from '../topic'
import { customerKeys } from './acknowledges-feeling'
import { bodyStart, offering, type ReplyCheck, separated } from './reply'

/** The reply says what it is about in the customer's own nouns, numbers or dates, outside of marked wording. */
export const namesIssue: ReplyCheck = {
  id: 'namesIssue',
  judge(reply) {
    const theirs = customerKeys(reply)
    const core = new Set<string>()
    for (const placed of read(reply.customer.issue)) for (const key of keysOf(placed.sentence.terms)) core.add(key)
    if (!theirs.size) return { state: 'not-applicable' }
    const all = new Set<string>()
    let best: { start: number; end: number } | undefined
    for (const placed of reply.sentences) {
      const here = new Set<string>()
      let core2 = 0
      let number = false
      for (const term of placed.sentence.terms) {
        const key = keyOf(term)
        if (!key || !theirs.has(key)) continue
        const at = placeOffset(placed, term.start)
        if (reply.flagged({ start: at, end: at + 1 })) continue
        if (!here.has(key) && core.has(key)) core2++
        here.add(key)
        if (/\d{2}/.test(key)) number = true
      }
      for (const key of here) all.add(key)
      if (!best && (here.size >= 2 || (core2 >= 1 && here.size >= 1) || number))
        best = { start: placed.start, end: placed.end }
      if (here.size >= 2 || number || core2 >= 2) return { state: 'met', span: best }
    }
    const names = [...all].filter((k) => core.has(k)).length
    return names >= 1 || all.size >= 3 ? { state: 'met', span: best } : { state: 'missing' }
  },
  offer(reply) {
    const about = reply.customer.issue
    return about
      ? offering(bodyStart(reply), separated(reply, `Thank you for writing about ${about}.`, 'start'))
      : undefined
  },
}
