import { expect, test } from 'vitest'
import { provenPack } from '../../src/options/proven-pack'
import { rules } from '../../src/rules'

const rule = {
  id: 'jargon/sku',
  severity: 'hint',
  title: 'A stock number',
  why: 'The customer knows the thing by its name.',
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  patterns: ['{sku}'],
  examples: {
    flags: [
      { text: 'The «SKU» is sold out.' },
      { text: 'Both «SKUs» are sold out.' },
      { text: 'Please tell me the «sku».' },
    ],
    passes: ['The kettle is sold out.', 'It is sold out.', 'Which kettle is it?'],
  },
}
const taken = (fields: object) => provenPack(JSON.stringify({ name: 'Acme', rules: [{ ...rule, ...fields }] }))

test('a pack that holds what its examples promise may be stored', async () => {
  expect(await taken({})).toEqual({ pack: { name: 'Acme', rules: [rule] } })
})

test('a pack that does not is refused with the rule and the reason', async () => {
  expect(await taken({ patterns: ['{sku}', 'part number'] })).toEqual({
    problems: [{ where: 'jargon/sku', message: 'no example needs the pattern «part number»' }],
  })
  expect(await taken({ patterns: ['(sku'] })).toEqual({
    problems: [{ where: 'jargon/sku', message: 'Expected «)» in «(sku» at 5' }],
  })
  expect(await taken({ source: 'javascript:alert(1)' })).toEqual({
    problems: [{ where: 'rules.0.source', message: 'must be the address of a page: http://… or https://…' }],
  })
})

test('a pack stands beside Attune’s own rules, not in their place', async () => {
  const { id } = rules[0]!
  expect(await taken({ id })).toEqual({ problems: [{ where: id, message: 'Attune has a rule of this id' }] })
})
