import { expect, it } from 'vitest'
import { FAMILIES } from '../../src/engine/analysis'
import { proveRules } from '../../src/engine/prove'
import { rules } from '../../src/rules'

const files = Object.keys(import.meta.glob('../../src/rules/*/*.ts')).map((file) =>
  file.replace(/^.*rules\//, '').replace(/\.ts$/, ''),
)

it('names every rule after its file', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort())
})

it('proves every rule by its own examples', () => {
  expect(proveRules(rules).map(({ rule, problem }) => `${rule}: ${problem}`)).toEqual([])
})

it.each(FAMILIES.slice(0, 13))('has at least five rules in %s', (family) => {
  expect(rules.filter(({ id }) => id.startsWith(`${family}/`)).length).toBeGreaterThanOrEqual(5)
})
