import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conversation, NO_CONVERSATION, type Rewrite } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { keepsFacts } from '../../src/engine/facts'
import { looksForGaps } from '../../src/engine/rule'
import { rules } from '../../src/rules'

/**
 * Properties of every offered rewrite, over drafts put together from the sentences that the rules are measured on and
 * from sentences full of facts. `REWRITE_RUNS` sets how many drafts are tried, `REWRITE_SEED` which: without it every run
 * tries the same, so that a failure is the change's and not the dice's.
 *
 * `REWRITE_TEXTS` names JSONL files (with commas between) whose texts are put through the same properties instead: one
 * object a line with `text` or `draft`, and if there is one a `conversation` as the command line reads it.
 * `REWRITE_TEXTS_LIMIT` takes only the first so many lines of each file.
 */
const RUNS = Number(process.env.REWRITE_RUNS ?? 250)
const SEED = Number(process.env.REWRITE_SEED ?? 20_260_302)

/** Milliseconds: thousands of cases take their time on a busy machine. */
const LONG = 3_600_000

const folder = join(import.meta.dirname, '../quality/sentences')
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text)
const marked = [
  ...rules.flatMap((rule) => rule.examples.flags.map(({ text }) => text.replace(/[«»]/g, ''))),
  ...sentences,
]

const facts = fc.constantFrom(
  'Your refund of £42.50 reached the card ending 4410 on Friday.',
  'Order MV-3318 leaves Leeds at 14:20.',
  "I'll call the depot and write to you by Tuesday noon.",
  'Once the photo is here, I can book Marta for 12 May.',
  'The return label is at https://acme.example/r/5512 until 30 June.',
  'It takes five working days, unless the bank is closed.',
  'Could you send me the serial number?',
)
const opening = fc.constantFrom('', 'Hi Dana,\n\n', 'hiya\n', 'Dear Mr Osei,\n\n', 'Thanks for the photo. ')
const closing = fc.constantFrom('', '\n\nBest wishes,\nJo', '\n\nCheers', ' Thanks!')
const joint = fc.constantFrom(' ', ' ', '\n\n')
const draft = fc
  .tuple(opening, facts, joint, fc.constantFrom(...marked), joint, facts, closing)
  .map(([a, b, c, d, e, f, g]) => a + b + c + d + e + f + g)
const short = fc.constantFrom(...marked)

const conversation = fc.constantFrom<Conversation>(NO_CONVERSATION, {
  messages: [{ from: 'customer', text: 'My kettle arrived broken on 3 May and nobody answers. I am really fed up.' }],
  customerName: 'Dana Reyes',
  agentName: 'Jo',
})

/** A blank of a rewrite is a gap on purpose. */
const GAPS = new Set(rules.filter(looksForGaps).map(({ id }) => id))

const engine = createEngine(rules)
const changed = (text: string, { start, end, text: words }: Rewrite): string =>
  text.slice(0, start) + words + text.slice(end)
const figures = (text: string): string[] => text.match(/\d[\d.,:/]*\d|\d/g) ?? []
const bare = (text: string): string => text.replace(/\[[^\]\n]*\]/g, '')

/** One rewrite of a text, in its conversation. */
interface Offer {
  text: string
  rewrite: Rewrite
  known: Conversation
  rule: string
}

const holdsOffsets = ({ text, rewrite }: Offer): void => {
  expect(rewrite.start).toBeGreaterThanOrEqual(0)
  expect(rewrite.start).toBeLessThanOrEqual(rewrite.end)
  expect(rewrite.end).toBeLessThanOrEqual(text.length)
  expect(text.slice(rewrite.start, rewrite.end)).not.toBe(rewrite.text)
  for (const blank of rewrite.blanks) expect(rewrite.text.slice(blank.start, blank.end)).toBe(`[${blank.label}]`)
  // Signs of a template that were not in the draft, and words of a program that went wrong.
  const left = rewrite.text.match(/[\uE000\uE001{}<>]|undefined|\bnull\b/g) ?? []
  expect(left.filter((sign) => !text.includes(sign))).toEqual([])
}

const keepsFigures = ({ text, rewrite, known, rule }: Offer): void => {
  const whole = changed(text, rewrite)
  const talked = text + known.messages.map((m) => m.text).join(' ')
  // "100%" as a manner of speaking is no figure, nor is how many minutes the agent has.
  const idle = /^rushing/.test(rule)
    ? /\b\d+ (?:\w+ )?(?:min|minutes?|sec|seconds?|chats?|people|customers?|calls?)\b|\boff at \d+/gi
    : /(?!)/g
  for (const figure of figures(text.replace(/\b100 ?%|24\/7|\d+-year-olds?/g, '').replace(idle, '')))
    expect(whole).toContain(figure)
  for (const figure of figures(bare(rewrite.text))) expect(talked).toContain(figure)
  const addresses = (of: string) => (of.match(/https?:\S+|\S+@\S+/g) ?? []).map((a) => a.replace(/[.,;:]+$/, ''))
  expect(addresses(whole)).toEqual(addresses(text))
}

const isClean = ({ text, rewrite, known, rule }: Offer): void => {
  const whole = changed(text, rewrite)
  const end = rewrite.start + rewrite.text.length
  const marks = engine.mark(whole, known).filter((f) => !GAPS.has(f.rule) && f.start < end && f.end > rewrite.start)
  expect(marks.map((f) => `${f.rule} «${f.text}»`)).toEqual([])
  if (!/^(?:overpromise|rushing|condescension|robotic)/.test(rule) && rewrite.text !== '')
    expect(keepsFacts(text, whole, { draft: text, conversation: known })).toBe(true)
}

const isSound = ({ text, rewrite }: Offer): void => {
  const whole = changed(text, rewrite)
  const count = (pattern: RegExp, of: string): number => of.match(pattern)?.length ?? 0
  for (const flaw of [
    / {2,}/g,
    / [,.;?!](?=\s|$)/g,
    /,\s*[,.;?!]/g,
    /(?<!\.)\.\.(?!\.)/g,
    /[?!]\.|\.[?!]/g,
    /\(\s|\s\)/g,
    /^[,;:.]/gm,
  ])
    expect(count(flaw, whole), `${flaw} in: ${whole}`).toBeLessThanOrEqual(count(flaw, text))
  expect(count(/!/g, whole)).toBeLessThanOrEqual(count(/!/g, text))
  if (!/(?:^|[.?!]\s+|\n)\p{Ll}/u.test(text)) expect(whole).not.toMatch(/(?:^|[.?!]\s+|\n)\p{Ll}(?!\p{Ll}*\p{Lu})/u)
}

const isSettled = (text: string, known: Conversation): void => {
  const { rewrite } = engine.analyze(text, known)
  let built = ''
  let from = 0
  for (const edit of rewrite.edits) {
    expect(edit.start).toBeGreaterThanOrEqual(from)
    built += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  expect(built + text.slice(from)).toBe(rewrite.text)
  for (const blank of rewrite.blanks) expect(rewrite.text.slice(blank.start, blank.end)).toBe(`[${blank.label}]`)
  const again = engine.analyze(rewrite.text, known).rewrite
  expect(again.edits.map((e) => [e.reason, e.text])).toEqual([])
}

const offersOf = (text: string, known: Conversation): Offer[] =>
  engine.check(text, known).flatMap(({ rule, rewrites }) => rewrites.map((rewrite) => ({ text, rewrite, known, rule })))

const PROPERTIES = [
  ['has offsets that hold, and blanks that are brackets', holdsOffsets],
  ['loses, changes and invents no figure, name or address', keepsFigures],
  ['is marked by no rule, and its facts hold for the guard', isClean],
  ['is sound in spacing, punctuation and capitals', isSound],
] as const

const files = process.env.REWRITE_TEXTS?.split(',').filter(Boolean) ?? []

describe.skipIf(files.length > 0)('every offered rewrite', () => {
  it.each(PROPERTIES)(
    '%s',
    (_, property) => {
      fc.assert(
        fc.property(fc.oneof(draft, short), conversation, (text, known) => {
          for (const offer of offersOf(text, known)) property(offer)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    LONG,
  )
})

describe.skipIf(files.length > 0)('the whole draft', () => {
  it(
    'is free of marks where it changed, and finds nothing more to change in itself',
    () => {
      fc.assert(fc.property(draft, conversation, isSettled), { numRuns: RUNS, seed: SEED })
    },
    LONG,
  )
})

/** What a line of a file holds: the command line's own input, or a labelled text. */
interface Line {
  id?: string
  text?: string
  draft?: string
  conversation?: Conversation['messages']
  customerName?: string
  agentName?: string
  channel?: 'email' | 'chat'
}

/** What a property says of a case, or nothing where it holds. */
const complaint = (check: () => void): string | undefined => {
  try {
    check()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 12).join(' ') : String(error)
  }
}

describe.skipIf(files.length === 0)('the texts of a file', () => {
  it.each(files)(
    'hold in %s',
    (file) => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .slice(0, Number(process.env.REWRITE_TEXTS_LIMIT ?? Number.POSITIVE_INFINITY))
        .map((line) => JSON.parse(line) as Line)
      const problems: string[] = []
      let offers = 0
      for (const { id, text: own, draft: unsent, conversation: messages = [], ...known } of lines) {
        const text = unsent ?? own ?? ''
        const around: Conversation = {
          messages,
          ...(known.customerName !== undefined && { customerName: known.customerName }),
          ...(known.agentName !== undefined && { agentName: known.agentName }),
          ...(known.channel !== undefined && { channel: known.channel }),
        }
        for (const offer of offersOf(text, around)) {
          offers++
          for (const [name, property] of PROPERTIES) {
            const wrong = complaint(() => property(offer))
            if (wrong) problems.push(`${id}: ${name}: ${offer.rule} → ${offer.rewrite.text}: ${wrong}`)
          }
        }
        const unsettled = complaint(() => isSettled(text, around))
        if (unsettled) problems.push(`${id}: the whole draft: ${unsettled}`)
      }
      console.info(`${file}: ${lines.length} texts, ${offers} rewrites, ${problems.length} problems`)
      expect(problems).toEqual([])
    },
    LONG,
  )
})
