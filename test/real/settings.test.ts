/** What the agent has set holds at once in open pages, and through an update. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, startHarness } from './harness'

const POLICY = "that's our policy"

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness?.close())

  it('takes a rule off from the card, in the open page and after an update', async () => {
    const page = await harness.ticket('4821')
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const draft = await page.html()
    await page.hoverMark(POLICY)
    await page.pressButton('Turn rule off', '[role="dialog"] button')
    await page.waitForMarks([])
    expect(await page.html()).toBe(draft)
    await page.page.close()

    await harness.reloadExtension()
    const again = await harness.ticket('4821')
    await again.type(`Hi Maya, ${POLICY}. You should have told us.`)
    // The other rule shows that Attune works; the first one is still off.
    const marks = await again.waitForMarks(['You should have told us'])
    expect(marks).toHaveLength(1)
    await again.page.close()
  })
})
