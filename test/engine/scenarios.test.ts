import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckId, Emotion, Intensity, Message, Stage, StepOwner } from '../../src/engine/analysis'
import { createEngine } from '../../src/engine/engine'
import { rules } from '../../src/rules'

interface Scenario {
  id: string
  channel: 'email' | 'chat'
  customerName: string
  agentName: string
  conversation: Message[]
  draft: string
  labels: {
    emotion: Emotion
    intensity: Intensity
    stage: Stage
    issue: string
    questions: { text: string; answeredInDraft: boolean }[]
    commitments: { owner: StepOwner; text: string; when: string | null }[]
    checks: Record<CheckId, boolean | null>
  }
}

const load = (name: string): Scenario[] =>
  readFileSync(new URL(`./scenarios/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const engine = createEngine(rules)
const NEGATIVE = new Set<Emotion>(['angry', 'frustrated', 'anxious', 'disappointed', 'confused', 'sad'])
const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/** Shares of what was read right, over all scenarios of a file. */
function measure(scenarios: readonly Scenario[]) {
  const counts: Record<string, [number, number]> = {}
  const count = (name: string, right: boolean) => {
    counts[name] ??= [0, 0]
    const pair = counts[name]
    pair[1]++
    if (right) pair[0]++
  }
  for (const { conversation, draft, customerName, agentName, channel, labels } of scenarios) {
    const got = engine.analyze(draft, { messages: conversation, customerName, agentName, channel })
    count('emotion', got.customer.emotion === labels.emotion)
    count('upset or not', NEGATIVE.has(got.customer.emotion) === NEGATIVE.has(labels.emotion))
    count('intensity', got.customer.intensity === labels.intensity)
    count('stage', got.customer.stage === labels.stage)
    const want = words(labels.issue)
    const shared = [...words(got.customer.issue)].filter((word) => want.has(word)).length
    count('issue', shared >= Math.min(2, want.size))
    const same = (a: string, b: string) => a.includes(b.slice(0, 25)) || b.includes(a.slice(0, 25))
    for (const q of labels.questions) {
      const hit = got.questions.find((g) => same(g.text, q.text))
      count('questions found', hit !== undefined)
      if (hit) count('questions answered or not', hit.answered === q.answeredInDraft)
    }
    for (const g of got.questions)
      count(
        'questions right',
        labels.questions.some((q) => same(g.text, q.text)),
      )
    const touches = (span: { start: number; end: number }, text: string) => {
      const at = draft.indexOf(text)
      return span.start < at + text.length && span.end > at
    }
    for (const c of labels.commitments) {
      const hit = got.nextSteps.find((s) => touches(s, c.text))
      count('steps found', hit !== undefined)
      if (!hit) continue
      count('steps: owner', hit.owner === c.owner)
      if (c.when) count('steps: time', hit.when !== null && (hit.when.includes(c.when) || c.when.includes(hit.when)))
    }
    for (const s of got.nextSteps)
      count(
        'steps right',
        labels.commitments.some((c) => touches(s, c.text)),
      )
    for (const check of got.checks) {
      const label = labels.checks[check.id]
      const right = check.state === (label === null ? 'not-applicable' : label ? 'met' : 'missing')
      count('checks', right)
      count(`check ${check.id}`, right)
    }
  }
  return Object.fromEntries(Object.entries(counts).map(([name, [right, all]]) => [name, right / all]))
}

/** The least each measure must reach. An issue label is one reader's wording, so its floor differs by file. */
const FLOORS: Record<string, Record<string, number>> = {
  conversations: {
    emotion: 0.9,
    'upset or not': 0.97,
    intensity: 0.9,
    stage: 0.9,
    issue: 0.85,
    'questions found': 0.98,
    'questions right': 0.97,
    'questions answered or not': 0.9,
    'steps found': 0.93,
    'steps right': 0.94,
    'steps: owner': 0.95,
    'steps: time': 0.95,
    checks: 0.9,
  },
  further: {
    emotion: 0.88,
    'upset or not': 0.94,
    intensity: 0.92,
    stage: 0.88,
    issue: 0.4,
    'questions found': 0.97,
    'questions right': 0.96,
    'questions answered or not': 0.88,
    'steps found': 0.93,
    'steps right': 0.92,
    'steps: owner': 0.95,
    'steps: time': 0.95,
    checks: 0.88,
  },
  'held-out': {
    emotion: 0.7,
    'upset or not': 0.9,
    intensity: 0.8,
    stage: 0.9,
    issue: 0.4,
    'questions found': 0.95,
    'questions right': 0.9,
    'questions answered or not': 0.85,
    'steps found': 0.8,
    'steps right': 0.85,
    'steps: owner': 0.9,
    'steps: time': 0.85,
    checks: 0.85,
  },
}

describe.each(Object.entries(FLOORS))('labelled conversations: %s', (name, floors) => {
  const measured = measure(load(name))
  it.each(Object.entries(floors))('%s reaches %d', (measureName, floor) => {
    expect(measured[measureName]).toBeGreaterThanOrEqual(floor)
  })

  it('no check falls under three in four', () => {
    const low = Object.entries(measured).filter(
      ([key, share]) => key.startsWith('check ') && share < (name === 'held-out' ? 0.6 : 0.75),
    )
    expect(low).toEqual([])
  })
})

describe('what is read points to the words it rests on', () => {
  it.each(['conversations', 'further', 'held-out'])('%s', (name) => {
    for (const { id, conversation, draft, customerName, channel } of load(name)) {
      const got = engine.analyze(draft, { messages: conversation, customerName, channel })
      for (const q of got.questions) {
        expect(conversation[q.message]!.text.slice(q.start, q.end), id).toBe(q.text)
        if (q.answer) expect(draft.slice(q.answer.start, q.answer.end).trim(), id).not.toBe('')
      }
      for (const e of got.customer.evidence) {
        expect(conversation[e.message]!.from, id).toBe('customer')
        expect(conversation[e.message]!.text.slice(e.start, e.end).trim(), id).not.toBe('')
      }
      for (const p of got.promises) expect(conversation[p.message]!.text.slice(p.start, p.end), id).toBe(p.text)
      for (const s of got.nextSteps) {
        expect(s.end, id).toBeGreaterThan(s.start)
        expect(s.end, id).toBeLessThanOrEqual(draft.length)
        if (s.when) expect(draft, id).toContain(s.when)
      }
      for (const b of got.summaryBlanks) expect(got.summary.slice(b.start, b.end), id).toMatch(/^\[\w+\]$/)
      // Extractive: every word of the summary but its frame stands in the draft.
      const frame = new Set(['next', 'steps', 'you', 'when', 'who'])
      const own = words(draft)
      for (const word of words(got.summary)) expect(own.has(word) || frame.has(word), `${id}: ${word}`).toBe(true)
    }
  })

  it('reads the same twice', () => {
    const [first] = load('conversations')
    const read = () => {
      const { tookMs: _, ...rest } = engine.analyze(first!.draft, { messages: first!.conversation })
      return rest
    }
    expect(read()).toEqual(read())
  })
})
