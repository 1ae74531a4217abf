import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Analysis } from '../../src/engine/analysis'
import { PROJECT } from './bundled'
import { labelledConversations } from './conversations'
import { LabelError } from './labelled'
import { measureReading } from './reading-measure'
import { readingReport, readingSides } from './reading-report'

/** A labelled conversation with something changed. */
const line = (change: object = {}, labels: object = {}) =>
  JSON.stringify({
    id: 'a',
    channel: 'chat',
    customerName: 'Ada Obi',
    agentName: 'Lu',
    conversation: [{ from: 'customer', text: 'The blue kettle leaks. When will a new one come?' }],
    draft: 'I will send one on Monday.',
    ...change,
    labels: {
      emotion: 'frustrated',
      intensity: 'low',
      stage: 'first-contact',
      issue: 'the leaking blue kettle',
      questions: [{ text: 'When will a new one come?', answeredInDraft: true }],
      commitments: [{ owner: 'agent', text: 'I will send one on Monday', when: 'on Monday' }],
      checks: { greets: false },
      ...labels,
    },
  })

function folder(file: string, ...lines: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'attune-conversations-'))
  mkdirSync(join(root, 'scenarios'))
  writeFileSync(join(root, 'scenarios', `${file}.jsonl`), lines.join('\n'))
  return root
}

test.each([
  [line({ draft: 'I will send it.' }), 'customers.jsonl:1: "I will send one on Monday" or its time'],
  [line({}, { questions: [{ text: 'Why?' }] }), 'customers.jsonl:1: "Why?" does not stand in the conversation'],
  [line({ conversation: 'none' }), 'customers.jsonl:1: not a labelled conversation'],
])('labels that cannot be right are named with their place: %#', (wrong, problem) => {
  expect(() => labelledConversations(folder('customers', wrong))).toThrow(LabelError)
  expect(() => labelledConversations(folder('customers', wrong))).toThrow(problem)
})

test('at least twenty of the conversations are kept aside, always the same ones', () => {
  const aside = labelledConversations().filter((conversation) => conversation.aside)
  expect(aside.length).toBeGreaterThanOrEqual(20)
  expect(labelledConversations(folder('held-out', line()))[0]!.aside).toBe(true)
  expect(labelledConversations(folder('further', line()))[0]!.aside).toBe(false)
})

test('what is read is held against its labels, one count a thing', () => {
  const [conversation] = labelledConversations(folder('customers', line()))
  const read: Pick<Analysis, 'customer' | 'questions' | 'nextSteps' | 'checks'> = {
    customer: { emotion: 'angry', intensity: 'low', stage: 'waiting', issue: 'the leaking thing', evidence: [] },
    questions: [{ message: 0, start: 23, end: 48, text: 'When will a new one come?', answered: false }],
    nextSteps: [{ start: 0, end: 25, owner: 'company', action: 'send one', when: 'Monday', done: false }],
    checks: [{ id: 'greets', state: 'missing' }],
  }
  const { shares, emotionF1, misses } = measureReading({ analyze: () => read as Analysis }, [conversation!])
  expect(emotionF1).toBe(0)
  expect(Object.fromEntries([...shares].map(([name, { count, of }]) => [name, `${count}/${of}`]))).toMatchObject({
    emotion: '0/1',
    'upset or not': '1/1',
    intensity: '1/1',
    stage: '0/1',
    // "the" and "leaking" are two of the label's words.
    issue: '1/1',
    'questions found': '1/1',
    'questions right': '1/1',
    'questions answered or not': '0/1',
    'steps found': '1/1',
    'steps right': '1/1',
    'steps: owner': '0/1',
    'steps: time': '1/1',
    'check greets': '1/1',
  })
  expect(misses.map(({ measure }) => measure)).toContain('steps: owner')
})

test('docs/reading.md says how customers are read today; npm run reading writes it anew', () => {
  const written = readFileSync(join(PROJECT, 'docs/reading.md'), 'utf8')
  expect(readingReport(readingSides()) === written, 'docs/reading.md is out of date: run npm run reading').toBe(true)
})
