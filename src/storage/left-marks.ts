import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { LeftMark, Settings } from './settings'
import type { Shelf } from './shelf'

/** Words that a rule marked in a ticket. */
export interface MarkInTicket {
  site: string
  ticket: string
  rule: string
  /** The marked words. */
  text: string
}

const MOST_LEFT_MARKS = 500

// JSON keeps the parts apart, so that ("a", "bc") and ("ab", "c") never give the same hash.
const hashOf = (salt: string, { site, ticket, rule, text }: MarkInTicket): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([salt, site, ticket, rule, text.toLowerCase()])))).slice(0, 32)

/** Whether the agent decided to leave these words in this ticket. */
export function isLeft(settings: Settings, mark: MarkInTicket): boolean {
  if (settings.leftMarks.length === 0) return false
  const hash = hashOf(settings.salt, mark)
  return settings.leftMarks.some((left) => left.hash === hash)
}

/** Remembers that these words stay in this ticket, as a salted hash; beyond 500 the oldest are forgotten. */
export const leaveInTicket = (settings: Shelf<Settings>, mark: MarkInTicket, now: Date): Promise<void> =>
  settings.update((current) => {
    const salt = current.salt || bytesToHex(randomBytes(16))
    const left: LeftMark = { hash: hashOf(salt, mark), rule: mark.rule, day: now.toISOString().slice(0, 10) }
    const others = current.leftMarks.filter(({ hash }) => hash !== left.hash)
    return { ...current, salt, leftMarks: [...others, left].slice(-MOST_LEFT_MARKS) }
  })

/** Takes back what was left in a ticket, for these words there. */
export const unleaveInTicket = (settings: Shelf<Settings>, marks: readonly MarkInTicket[]): Promise<void> =>
  settings.update((current) => {
    const hashes = new Set(marks.map((mark) => hashOf(current.salt, mark)))
    return { ...current, leftMarks: current.leftMarks.filter(({ hash }) => !hashes.has(hash)) }
  })

/** Takes decisions back: these words are marked again. */
export const markAgain = (settings: Shelf<Settings>, hashes: readonly string[]): Promise<void> =>
  settings.update((current) => ({
    ...current,
    leftMarks: current.leftMarks.filter(({ hash }) => !hashes.includes(hash)),
  }))
