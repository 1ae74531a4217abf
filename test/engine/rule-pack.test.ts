import { describe, expect, it } from 'vitest'
import { provePack } from '../../src/engine/prove'
import type { Rule, RulePack } from '../../src/engine/rule'
import { PACK_LIMITS, readRulePack } from '../../src/engine/rule-pack'

const rule: Rule = {
  id: 'jargon/sku',
  severity: 'hint',
  title: 'A stock number',
  why: 'The customer knows the thing by its name.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: ['{sku}'],
  examples: {
    flags: [
      { text: 'The «SKU» is sold out.' },
      { text: 'Both «SKUs» are sold out.', customer: 'Where is my kettle?' },
      { text: 'Please tell me the «sku», Ada.', customerName: 'Ada Low' },
    ],
    passes: ['The kettle is sold out.', { text: 'It is sold out.', customerName: 'Ada Low' }, 'Which kettle is it?'],
  },
}
const pack: RulePack = { name: 'Acme', rules: [rule] }

/** What is wrong with a pack that differs from a sound one in these fields of its rule. */
const refusedFor = (fields: object) => {
  const reading = readRulePack(JSON.stringify({ ...pack, rules: [{ ...rule, ...fields }] }))
  return 'problems' in reading ? reading.problems.map(({ where, message }) => `${where}: ${message}`) : []
}

describe('the shape of a pack', () => {
  it('is taken as it was written', () => {
    expect(readRulePack(JSON.stringify(pack))).toEqual({ pack })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'www.example.org', 'https://'])(
    'has no source like %s',
    (source) => {
      expect(refusedFor({ source })).toEqual(['rules.0.source: must be the address of a page: http://… or https://…'])
    },
  )

  it('has no detectors, and says why', () => {
    expect(refusedFor({ detector: 'password' })).toEqual([
      expect.stringMatching(/^rules\.0\.detector: is not for packs/),
    ])
  })

  it('has families that Attune knows', () => {
    expect(refusedFor({ id: 'sales/upsell' })).toEqual([
      expect.stringMatching(/^rules\.0\.id: must begin with a family/),
    ])
  })

  it('names the place of every mistake', () => {
    expect(refusedFor({ title: ' ', patterns: [], colour: 'red' })).toEqual([
      'rules.0.title: must not be empty',
      'rules.0.patterns: must hold at least one pattern',
      expect.stringMatching(/^rules\.0\.colour: /),
    ])
  })
})

describe('a pack that is too much', () => {
  const problemsOf = (json: string) => {
    const reading = readRulePack(json)
    return 'problems' in reading ? reading.problems : []
  }

  it('is refused by its number of rules, before they are looked at', () => {
    const rules = Array.from({ length: 10_000 }, () => ({ broken: true }))
    expect(problemsOf(JSON.stringify({ name: 'Acme', rules }))).toEqual([
      { where: 'rules', message: 'must not hold more than 2,000' },
    ])
  })

  it('is refused by the size of a pattern', () => {
    expect(refusedFor({ patterns: ['a '.repeat(PACK_LIMITS.pattern)] })).toEqual([
      'rules.0.patterns.0: is too large a pattern: at most 1,000 characters',
    ])
  })

  it('is refused by the size of all patterns together, those of conditions too', () => {
    const wide = Array.from({ length: 100 }, () => 'a'.repeat(1000))
    const rules = Array.from({ length: 5 }, (_, n) => ({ ...rule, id: `jargon/wide-${n}`, patterns: wide }))
    const near = [{ where: 'draft', any: ['a'] }]
    expect(problemsOf(JSON.stringify({ name: 'Acme', rules }))).toEqual([])
    expect(problemsOf(JSON.stringify({ name: 'Acme', rules: [...rules, { ...rule, near }] }))).toEqual([
      { where: '', message: 'holds too much: at most 500,000 characters of patterns in all' },
    ])
  })

  it('is refused by its size before it is parsed', () => {
    expect(problemsOf('['.repeat(PACK_LIMITS.file + 1))).toEqual([
      { where: '', message: 'is too large: at most 4,000,000 characters, not 4,000,001' },
    ])
  })

  it('is refused when it is nested without end', () => {
    const depth = 100_000
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(problemsOf(deep)).not.toEqual([])
    expect(problemsOf(`{"name":"Acme","rules":${deep}}`)).not.toEqual([])
  })

  it('tells only the first of many mistakes', () => {
    const rules = Array.from({ length: 300 }, () => ({ ...rule, title: '' }))
    const problems = problemsOf(JSON.stringify({ name: 'Acme', rules }))
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toEqual({ where: '', message: 'and 250 more' })
  })

  it('changes no prototype', () => {
    const json = JSON.stringify(pack).replace('{"name"', '{"__proto__":{"polluted":true},"name"')
    const reading = readRulePack(json)
    expect('pack' in reading && 'polluted' in reading.pack).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})

describe('the proof of a pack', () => {
  const proof = (changed: Partial<RulePack>, shipped: readonly Rule[] = []) =>
    [...provePack({ ...pack, ...changed }, shipped)].flat().map(({ where, message }) => `${where}: ${message}`)

  it('finds nothing wrong with a sound one', () => {
    expect(proof({})).toEqual([])
  })

  it('names the rule, the pattern and the place that does not compile', () => {
    expect(proof({ rules: [{ ...rule, patterns: ['our @nonsense'] }] })).toEqual([
      'jargon/sku: There is no class «@nonsense» in «our @nonsense» at 5',
    ])
  })

  it('names the example that does not hold', () => {
    const passes = [...rule.examples.passes, 'The SKU is sold out.']
    expect(proof({ rules: [{ ...rule, examples: { ...rule.examples, passes } }] })).toEqual([
      'jargon/sku: marks «SKU» in a near miss: The SKU is sold out.',
    ])
  })

  it('lets no two rules have one id, in the pack or with Attune’s own', () => {
    expect(proof({ rules: [rule, rule] })).toEqual(['jargon/sku: Another rule has this id'])
    expect(proof({}, [rule])).toContain('jargon/sku: Attune has a rule of this id')
  })

  it('names the topic of the guide whose pattern does not compile', () => {
    const topics = [{ id: 'returns', about: ['refund', '(refund'] }]
    expect(proof({ guide: { topics } })).toEqual([expect.stringMatching(/^guide\.topics\.0\.about\.1: Expected «\)»/)])
  })

  it('goes rule by rule, so that a page can go on between', () => {
    const steps = [...provePack({ ...pack, rules: [rule, { ...rule, id: 'jargon/sku-too' }] }, [])]
    expect(steps.length).toBeGreaterThanOrEqual(4)
  })
})
