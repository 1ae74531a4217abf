/** A page that works against Attune, in both browsers: it may spoil what it shows, and nothing else. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  const pages: HelpdeskPage[] = []
  const opened = (page: HelpdeskPage) => {
    pages.push(page)
    return page
  }

  beforeAll(async () => {
    harness = await startHarness(name)
  })
  afterAll(() => harness?.close())
  afterEach(async () => {
    for (const { page } of pages.splice(0)) await page.close()
  })

  it('marks again what the page has cleared, and takes its names back', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    await page.page.evaluate(() => {
      CSS.highlights.clear()
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('[data-test-id="omni-log-container"]') as Element)
      for (const severity of ['hint', 'caution', 'strong'])
        (CSS.highlights as unknown as Map<string, Highlight>).set(`attune-${severity}`, new Highlight(range))
    })
    await page.type(` ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
  })

  it('answers no event that a script has made', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.type(`Hi Maya, ${POLICY}. ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
    await page.hoverMark(POLICY)
    await page.find('[role="dialog"]')
    const before = await page.html()
    const pressed = await page.inAttune((root) => {
      const buttons = [...root.querySelectorAll<HTMLElement>('button')]
      for (const button of buttons) {
        button.click()
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }))
        for (const key of ['Enter', ' '])
          button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      return buttons.length
    })
    expect(pressed).toBeGreaterThan(5)
    // What came of it would come before the answer to the next key.
    await page.press('End')
    await page.page.keyboard.type(' Bye.')
    await page.until(
      async () => (await page.html()).includes(' Bye.'),
      () => 'the words typed afterwards',
    )
    expect((await page.html()).replace(' Bye.', '')).toBe(before)
    expect((await page.marks()).map(({ text }) => text).sort()).toEqual([NOTHING, POLICY].sort())
  })
})
