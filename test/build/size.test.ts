import { expect, test } from 'vitest'
import { budgetFor, compare } from './size'

const budget = { 'chrome/content/content.js': { raw: 10, gzip: 5 }, 'chrome/*': { raw: 100, gzip: 50 } }

test('a file has its own budget, else that of the nearest folder', () => {
  expect(budgetFor('chrome/content/content.js', budget)).toBe('chrome/content/content.js')
  expect(budgetFor('chrome/popup/popup.js', budget)).toBe('chrome/*')
  expect(budgetFor('cli/attune.js', budget)).toBeUndefined()
})

test('what is over its budget, without one, or missing is named with its bytes', () => {
  const fits = new Map([
    ['chrome/content/content.js', { raw: 10, gzip: 5 }],
    ['chrome/a.js', { raw: 60, gzip: 20 }],
    ['chrome/b.js', { raw: 40, gzip: 20 }],
  ])
  expect(compare(fits, budget).problems).toEqual([])
  expect(compare(new Map([...fits, ['chrome/c.js', { raw: 1, gzip: 1 }]]), budget).problems).toEqual([
    'chrome/* is 1 bytes over its budget of 100',
  ])
  expect(compare(new Map([['cli/attune.js', { raw: 1, gzip: 1 }]]), budget).problems).toEqual([
    'cli/attune.js has no budget',
    'chrome/content/content.js has a budget and is not shipped',
    'chrome/* has a budget and is not shipped',
  ])
})
