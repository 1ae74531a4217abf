import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/engine/analysis'
import type { Engine } from '../../src/engine/engine'
import { wordWeights } from '../../src/rules/word-weights'
import { keptAside, LabelError, type Labelled, labelledReplies, labelledSentences } from './labelled'
import { cautions, foundByFamily, judge, measure, worthBy } from './measure'
import { qualityReport } from './report'
import { trainedWeights } from './training'

/** A folder of labels that holds these lines. */
function labels(...lines: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'attune-labels-'))
  mkdirSync(join(root, 'sentences'))
  writeFileSync(join(root, 'sentences/policy.jsonl'), lines.join('\n'))
  return root
}

const fine = (id: string) =>
  JSON.stringify({ id, text: 'The parcel left today.', family: 'ok', span: null, hard: true })

test.each([
  ['{"id":', 'policy.jsonl:1: not a line of JSON'],
  [`${fine('a')}\n${fine('a')}`, 'policy.jsonl:2: the id a is taken'],
  ['{"text":"Rules."}', 'policy.jsonl:1: "id" must be a text'],
  ['{"id":"a"}', 'policy.jsonl:1: "text" must be a text'],
  ['{"id":"a","text":"Rules.","family":"policy"}', 'the marked words are missing'],
  ['{"id":"a","text":"Rules.","family":"policy","span":"rules"}', '"rules" does not stand in the text'],
  ['{"id":"a","text":"Rules.","family":"rude","span":"Rules"}', 'no family is called rude'],
])('a label that cannot be right is named with its place: %s', (line, problem) => {
  expect(() => labelledSentences(labels(line))).toThrow(LabelError)
  expect(() => labelledSentences(labels(line))).toThrow(problem)
})

test('one text in three is kept aside, always the same ones', () => {
  const ids = [...labelledSentences(), ...labelledReplies()].map(({ id }) => id)
  const share = ids.filter(keptAside).length / ids.length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.37)
  expect(['policy-p001', 'policy-p002', 'policy-p003'].map(keptAside)).toEqual([false, true, true])
})

test('a mark is right where it shares words with a label, in any family', () => {
  const text = 'Rules are rules. Your parcel left today.'
  const mark = (start: number, end: number, family: Finding['family'], severity: Finding['severity']) =>
    ({ start, end, family, severity, rule: `${family}/one` }) as Finding
  const marks: Record<string, Finding[]> = {
    [text]: [mark(0, 9, 'refusal', 'caution'), mark(17, 28, 'vague', 'hint')],
    'It left today.': [mark(0, 2, 'vague', 'hint')],
  }
  const engine = { mark: (draft: string) => marks[draft] ?? [] } as unknown as Engine
  const texts: Labelled[] = [
    { id: 'a', text, hard: true, marks: [{ start: 0, end: 15, family: 'policy' }] },
    { id: 'b', text: 'Nothing here.', hard: false, marks: [{ start: 0, end: 12, family: 'vague' }] },
    { id: 'c', text: 'It left today.', hard: true, marks: [] },
  ]
  const judged = judge(engine, texts)
  expect(measure(judged)).toEqual({
    found: { of: 2, count: 1 },
    foundHard: { of: 1, count: 1 },
    rightFamily: { of: 1, count: 0 },
    stray: { of: 2, count: 1 },
    fineMarked: { of: 1, count: 1 },
    fineCaution: { of: 1, count: 0 },
    nearMissMarked: { of: 1, count: 1 },
  })
  expect(measure(cautions(judged)).fineMarked).toEqual({ of: 1, count: 0 })
  expect(foundByFamily(judged).get('vague')).toEqual({ of: 1, count: 0 })
  expect(worthBy(judged, ({ family }) => family).get('vague')).toEqual({ marks: 2, right: 0 })
})

test('docs/quality.md says what the rules are worth today; npm run quality writes it anew', () => {
  const written = readFileSync(fileURLToPath(new URL('../../docs/quality.md', import.meta.url)), 'utf8')
  expect(qualityReport() === written, 'docs/quality.md is out of date: run npm run quality').toBe(true)
})

test('the weights that ship are those the sentences teach today; npm run train writes them anew', () => {
  const { table, ...numbers } = trainedWeights()
  const { table: shippedTable, ...shipped } = wordWeights
  expect(numbers).toEqual(shipped)
  expect(table === shippedTable, 'src/rules/word-weights.ts is out of date: run npm run train').toBe(true)
})
