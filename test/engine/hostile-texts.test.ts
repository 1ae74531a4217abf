/**
 * Texts that make careless code take for ever: what anyone may paste into a draft, and what a customer may send. Time is
 * compared with that of an ordinary text of the same length in the same run, so that no machine is too slow for it.
 */
import { describe, expect, it } from 'vitest'
import type { Message } from '../../src/engine/analysis'
import { createEngine, type Engine } from '../../src/engine/engine'
import { NO_GUIDE } from '../../src/engine/rule'
import { rules, secondOpinion } from '../../src/rules'

const LENGTH = 40_000

/**
 * A hostile text may take this many times what an ordinary one takes. What grows with the square of the length takes
 * hundreds of times as much.
 */
const MOST_TIMES = 10

const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH)

/** An ordinary text: every sentence is another one, so that none is known from before. */
const ORDINARY = Array.from(
  { length: LENGTH / 80 },
  (_, n) => `Your parcel ${n} left on Monday ${n % 28}, and it will reach you within ${n + 2} working days now.\n`,
)
  .join('')
  .slice(0, LENGTH)

const HOSTILE: readonly [what: string, unit: string][] = [
  ['exclamation marks', '!'],
  ['question marks', '?'],
  ['full stops', '.'],
  ['full stops apart', '. '],
  ['empty lines', '\n'],
  ['lines of one blank', ' \n'],
  ['blanks', ' '],
  ['tabs', '\t'],
  ['one endless word', 'a'],
  ['one endless number', '1,'],
  ['words without an end of sentence', 'because I will '],
  ['one rule broken without end', "that's our policy "],
  ['open double quotes', '“ '],
  ['open low quotes', '„ a'],
  ['open guillemets', '« a'],
  ['straight quotes', ' "a b'],
  ['single quotes', " 'abc"],
  ['apostrophes', " 'a'b"],
  ['dashes', '—'],
  ['hyphens', 'a-'],
  ['brackets', '[a '],
  ['placeholders that never end', '{{a'],
  ['code that never ends', '`a'],
  ['addresses', 'a@b.'],
  ['ats', '@.'],
  ['passwords', 'otp:'],
  ['sign-offs', 'Kind regards,\n'],
  ['quoted mail that never begins', 'From: @ '],
  ['openings', "i'm sorry but yesif theres no other "],
  ['questions', 'can you ? '],
  ['zero-width characters', 'a\u200b\u200d\u2060'],
  ['text that runs the other way', '\u202eabc\u202c \u2067'],
  ['letters under marks', 'a\u0301\u0302'],
  ['families of emoji', '👨‍👩‍👧'],
  ['halves of characters', '\ud83d'],
  ['markup', '<img src=x onerror=alert(1)>'],
]

const message = (text: string): Message => ({ from: 'customer', text })

describe('an engine given hostile texts', () => {
  const engine = createEngine(rules, NO_GUIDE, { secondOpinion })
  const took = (work: (engine: Engine) => unknown): number => {
    const began = performance.now()
    work(engine)
    return performance.now() - began
  }
  const readDraft = (draft: string) => (of: Engine) => of.analyze(draft, { messages: [message('Where is my kettle?')] })
  const readMessage = (text: string) => (of: Engine) =>
    of.analyze("Hi Maya, that's our policy.", { messages: [message(text)] })

  // The first reading compiles what later ones use.
  readDraft("Hi Maya, that's our policy.")(engine)
  const ordinary = { draft: took(readDraft(ORDINARY)), message: took(readMessage(ORDINARY.replaceAll('our', 'my'))) }

  it.each(HOSTILE)('reads a draft of %s in the time of its length', (_what, unit) => {
    expect(took(readDraft(filled(unit)))).toBeLessThan(MOST_TIMES * ordinary.draft)
  })

  it.each(HOSTILE)('reads a customer who sends %s in the time of its length', (_what, unit) => {
    expect(took(readMessage(filled(unit)))).toBeLessThan(MOST_TIMES * Math.max(ordinary.draft, ordinary.message))
  })

  it('still sees the words between them', () => {
    const draft = `${'!'.repeat(5000)}\n${'“ '.repeat(2000)}\n${'\n'.repeat(3000)}Sorry, that's our policy.`
    expect(engine.check(draft).map(({ text }) => text)).toContain("that's our policy")
  })

  it('reads a line that is longer than a stretch as it reads the same sentences on lines of their own', () => {
    const sentences = Array.from({ length: 120 }, (_, n) => `We shipped parcel ${n} on time and that's our policy.`)
    const marked = (draft: string) => engine.mark(draft).map(({ text, rule }) => `${rule} ${text}`)
    expect(marked(sentences.join(' '))).toEqual(marked(sentences.join('\n')))
    expect(marked(sentences.join(' '))).toHaveLength(120)
  })

  it('gives rewrites to the first marks of a draft full of them, and names the others', () => {
    const draft = Array.from({ length: 90 }, (_, n) => `Parcel ${n} stays here, that's our policy.`).join('\n')
    const findings = engine.check(draft)
    expect(findings.length).toBeGreaterThanOrEqual(90)
    expect(findings[0]?.rewrites).not.toEqual([])
    expect(findings.at(-1)).toMatchObject({ text: "that's our policy", rewrites: [] })
  })
})
