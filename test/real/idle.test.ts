/** Nothing of Attune runs in a page while nobody types in it; traced in a real Chromium. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Harness, type HelpdeskPage, startHarness } from './harness'
import { traced } from './trace'

const POLICY = "that's our policy"

let harness: Harness
beforeAll(async () => {
  harness = await startHarness('chromium')
})
afterAll(() => harness?.close())

/** A second, counted in frames of the page. */
const frames = (page: HelpdeskPage) =>
  page.page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

it.each([
  ['CKEditor 5', () => harness.ticket('4821')],
  ['ProseMirror', () => harness.conversation('215800')],
])('no script of Attune runs beside %s while a checked draft is left alone', async (_, open) => {
  const page = await open()
  const typing = await traced(page.page, async () => {
    await page.type(`Hi, ${POLICY}. `)
    await page.waitForMarks([POLICY])
  })
  // The trace does see Attune where there is something to do.
  expect(typing.extension.length).toBeGreaterThan(0)

  await page.until(
    async () => (await harness.state()).kind === 'ready',
    () => 'the draft to be analysed',
  )
  // What it still had to do is soon done; what comes back by itself would be in every one of these.
  let quiet = 0
  let last = ''
  for (let look = 0; look < 6 && quiet < 2; look++) {
    const { extension } = await traced(page.page, () => frames(page))
    quiet = extension.length === 0 ? quiet + 1 : 0
    last = extension.map(({ name, took }) => `${name} ${took} ms`).join(', ')
  }
  expect(quiet, last).toBe(2)
})
