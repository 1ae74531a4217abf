import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine'
import { rules } from '../../src/rules'
import { labelledConversations } from '../quality/conversations'
import { FIRST_RUNS } from '../quality/first-runs'
import { MEASURES, type Measure, measureReading } from '../quality/reading-measure'

const engine = createEngine(rules)
const conversations = labelledConversations()
const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])

/**
 * The least that each measure must reach: in the conversations given to the project, in those read while the reading was
 * written, in the batches added later, and in those kept aside. `docs/reading.md` tells what they reach.
 */
const FLOORS: Record<(typeof MEASURES)[number], readonly [given: number, read: number, later: number, aside: number]> =
  {
    emotion: [0.9, 0.88, 0.72, 0.65],
    'upset or not': [0.97, 0.95, 0.93, 0.9],
    intensity: [0.9, 0.88, 0.73, 0.75],
    stage: [0.9, 0.9, 0.75, 0.8],
    issue: [0.85, 0.66, 0.6, 0.5],
    'questions found': [0.98, 0.98, 0.95, 0.86],
    'questions right': [0.97, 0.95, 0.9, 0.9],
    'questions answered or not': [0.9, 0.87, 0.88, 0.82],
    'steps found': [0.93, 0.92, 0.88, 0.77],
    'steps right': [0.94, 0.92, 0.8, 0.88],
    'steps: owner': [0.95, 0.95, 0.92, 0.86],
    'steps: time': [0.95, 0.95, 0.92, 0.9],
    checks: [0.9, 0.88, 0.85, 0.82],
  }

const GROUPS = {
  given: conversations.filter(({ file }) => file === 'conversations'),
  read: conversations.filter(({ file, aside }) => file !== 'conversations' && !aside && !(file in FIRST_RUNS)),
  'added in batches': conversations.filter(({ file }) => file in FIRST_RUNS),
  'kept aside': conversations.filter(({ aside }) => aside),
}

describe.each(Object.entries(GROUPS))('labelled conversations: %s', (name, group) => {
  const { shares } = measureReading(engine, group)
  const reached = (measure: Measure): number => {
    const { count, of } = shares.get(measure)!
    return count / of
  }
  const column = Object.keys(GROUPS).indexOf(name)

  it.each(MEASURES)('%s', (measure) => {
    expect(reached(measure)).toBeGreaterThanOrEqual(FLOORS[measure][column]!)
  })

  it('no check falls far behind the others', () => {
    const low = [...shares.keys()].filter(
      (measure) => measure.startsWith('check ') && reached(measure) < (column < 2 ? 0.75 : 0.55),
    )
    expect(low).toEqual([])
  })
})

describe('what is read points to the words it rests on', () => {
  it.each(Object.entries(GROUPS))('%s', (_, group) => {
    for (const { id, conversation, draft, customerName, channel } of group) {
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
    const [first] = GROUPS.given
    const read = () => {
      const { tookMs: _, ...rest } = engine.analyze(first!.draft, { messages: first!.conversation })
      return rest
    }
    expect(read()).toEqual(read())
  })
})
