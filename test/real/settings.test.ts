/** What the agent has set holds at once in open pages, and through an update. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, startHarness } from './harness'

interface Stored {
  storage: { local: { set(values: object): Promise<void> } }
}

const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"

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

  it('is quiet while it pauses, and goes on by itself', async () => {
    const page = await harness.ticket('4821')
    await page.type(`Hi Maya, ${NOTHING}.`)
    await page.waitForMarks([NOTHING])
    const options = await harness.extensionPage('options/index.html', 'background')
    await options.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Stored>
      const snoozedUntil = new Date(Date.now() + 3000).toISOString()
      await (browser ?? chrome).storage.local.set({ settings: { version: 1, snoozedUntil } })
    })
    await page.waitForMarks([])
    await options.waitForFunction(() => document.body.textContent?.includes('Attune is paused until'), { polling: 50 })
    await page.waitForMarks([NOTHING])
    await options.waitForFunction(() => document.body.textContent?.includes('Attune is not paused.'), { polling: 50 })
    await options.close()
    await page.page.close()
  })
})
