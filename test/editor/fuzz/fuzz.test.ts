import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS, EDITORS, Lab } from '../lab/lab'
import { fuzz } from './run'

/** How many sequences of each editor; `npm run fuzz` makes as many as one likes. */
const RUNS = 3

/** The same each time: a failure here is of a change in the code, not of the day. */
const SEED = 20_782_000

describe.each(BROWSERS)('random sequences in %s', (browser) => {
  let lab: Lab
  beforeAll(async () => {
    lab = await Lab.open(browser)
  }, 180_000)
  afterAll(() => lab?.close())

  test.each(EDITORS)('of %s leave the model as expected, and undo restores', async (editor) => {
    const { sequences, failures } = await fuzz([lab], { editor, runs: RUNS, seed: SEED })
    expect(failures).toEqual([])
    expect(sequences).toBe(RUNS)
  })
})
