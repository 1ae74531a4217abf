import { expect, test } from 'vitest'
import { FAMILIES } from '../../src/engine/analysis'
import { importsOf, nodesOf } from '../build/syntax'
import { problemOfId, ruleFile } from './new-rule'

test('a rule can be started in every family', () => {
  expect(FAMILIES.map((family) => problemOfId(`${family}/said-twice`)).filter(Boolean)).toEqual([])
})

test.each([
  ['', /Give family\/rule-name/],
  ['policy', /Give family\/rule-name/],
  ['policy/', /Give family\/rule-name/],
  ['policy/a/b', /Give family\/rule-name/],
  ['politics/our-policy', /no family “politics”.*policy, refusal/],
  ['policy/Our-Policy', /lower case/],
  ['policy/our_policy', /lower case/],
  ['policy/-x', /lower case/],
  ['../policy', /no family/],
])('“%s” is no id for a rule: %s', (id, problem) => {
  expect(problemOfId(id)).toMatch(problem)
})

test('the file is a module of the shape that a rule has, with its own id', () => {
  const nodes = nodesOf(ruleFile('policy/said-twice'), 'ts')
  const keys = nodes.filter(({ type }) => type === 'Property').map(({ key }) => (key as { name?: string }).name)
  expect(importsOf(nodes)).toEqual(['../../engine/rule'])
  expect(ruleFile('policy/said-twice')).toContain("id: 'policy/said-twice'")
  expect(keys).toEqual(
    expect.arrayContaining(['id', 'severity', 'title', 'why', 'source', 'patterns', 'examples', 'flags', 'passes']),
  )
})
