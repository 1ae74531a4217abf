import { offering, type ReplyCheck } from './reply'

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .toLowerCase()

/** The parts of a name that one may be called by. */
const partsOf = (name: string): string[] =>
  name
    .split(/[\s,]+/)
    .map((part) => fold(part).replace(/[^\p{L}'’-]/gu, ''))
    .filter((part) => part.length > 1 && !/^(?:mr|mrs|ms|miss|dr|prof|van|von|de|del|da|la|le|bin|al|ter)$/.test(part))

/** The customer's name stands in the reply. */
export const usesName: ReplyCheck = {
  id: 'usesName',
  judge(reply) {
    const name = reply.conversation.customerName
    if (!name) return { state: 'not-applicable' }
    const parts = new Set(partsOf(name).flatMap((p) => [p, ...p.split('-').filter((x) => x.length > 2)]))
    if (!parts.size) return { state: 'not-applicable' }
    for (const match of reply.draft.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      const word = fold(match[0]).replace(/['’]s$/, '')
      if (parts.has(word) && /^\p{Lu}/u.test(match[0]))
        return { state: 'met', span: { start: match.index, end: match.index + match[0].length } }
      if (parts.has(word) && reply.conversation.channel === 'chat')
        return { state: 'met', span: { start: match.index, end: match.index + match[0].length } }
    }
    return { state: 'missing' }
  },
  offer(reply) {
    const name = reply.conversation.customerName?.trim().split(/\s+/)[0]
    if (!name) return undefined
    const greeting = /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening))(?= ?[,!.\n])/i.exec(reply.draft)
    return greeting ? offering(greeting[0].length, ` ${name}`) : undefined
  },
}
