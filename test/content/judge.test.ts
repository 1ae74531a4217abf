import { expect, test } from 'vitest'
import { createJudge } from '../../src/content/judge'
import type { Rule, RulePack } from '../../src/engine/rule'

const rule: Rule = {
  id: 'jargon/sku',
  severity: 'hint',
  title: 'A stock number',
  why: 'The customer knows the thing by its name.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: ['{sku}'],
  examples: { flags: [], passes: [] },
}
const pack: RulePack = { name: 'Acme', rules: [rule] }
const DRAFT = 'The SKU is sold out. That is against our policy.'
const marked = (judge: ReturnType<typeof createJudge>, used: RulePack | null) =>
  judge
    .engine(used)
    .check(DRAFT)
    .map(({ rule }) => rule.split('/')[0])

test('a team’s rules stand beside Attune’s own', () => {
  const judge = createJudge()
  expect(marked(judge, null)).toEqual(['policy'])
  expect(marked(judge, pack)).toEqual(['jargon', 'policy'])
  expect(judge.packProblem).toBeUndefined()
})

test('the engine is made anew only for another pack', () => {
  const judge = createJudge()
  const first = judge.engine(pack)
  expect(judge.engine(pack)).toBe(first)
  expect(judge.engine(null)).not.toBe(first)
})

test('a pack that cannot be read leaves Attune’s own rules at work, and is told', () => {
  const judge = createJudge()
  expect(marked(judge, { ...pack, rules: [{ ...rule, patterns: ['@nonsense'] }] })).toEqual(['policy'])
  expect(judge.packProblem).toMatch(/^jargon\/sku: There is no class «@nonsense»/)
  expect(marked(judge, { ...pack, guide: { topics: [{ id: 'returns', about: ['(refund'] }] } })).toEqual(['policy'])
  expect(judge.packProblem).toMatch(/^Expected «\)»/)
  expect(marked(judge, pack)).toEqual(['jargon', 'policy'])
  expect(judge.packProblem).toBeUndefined()
})
