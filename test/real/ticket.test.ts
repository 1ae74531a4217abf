/**
 * A whole ticket with the production build, in both browsers and both helpdesks: typed with real keys, marked, rewritten
 * from the card, summed up from the popup, undone, and sent without a trace.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

const DISMISSIVE = "Hi Maya, that's our policy. There's nothing I can do."
const MARKED = ["that's our policy", "There's nothing I can do"]

/** Anything in the HTML that an extension could have left behind. */
const TRACES = /attune|<mark|<span|data-|style=|class="(?!image|table|todo)/i

const popupReady = async (page: Page): Promise<Page> => {
  await page.waitForFunction(() => document.querySelector('h2, h1, [role="heading"]') !== null)
  return page
}

/** Presses a button of an extension page by its words. */
const press = async (page: Page, name: string): Promise<void> => {
  const button = await page.waitForFunction(
    (words: string) =>
      [...document.querySelectorAll<HTMLButtonElement>('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words) && !each.disabled,
      ),
    { timeout: 15_000 },
    name,
  )
  await (button.asElement() as unknown as { click(): Promise<void> }).click()
}

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

  describe.each([
    ['Zendesk', (h: Harness) => h.ticket('4821')],
    ['Intercom', (h: Harness) => h.conversation('215800')],
  ])('on %s', (_helpdesk, open) => {
    it('marks what was typed, rewrites it on a click, and undoes it in one step', async () => {
      const page = opened(await open(harness))
      await page.type(DISMISSIVE)
      await page.waitForMarks(MARKED)
      const before = await page.html()
      await page.hoverMark("that's our policy")
      const dialog = await page.find('[role="dialog"]')
      expect(await dialog.evaluate((card) => card.getAttribute('aria-labelledby'))).toBeTruthy()
      await page.pressButton('', '.rewrite')
      await page.until(
        async () => (await page.html()) !== before,
        () => 'the rewrite to arrive',
      )
      const after = await page.html()
      expect(after).not.toContain("that's our policy")
      expect(after).toContain('Hi Maya')
      expect(after).toContain("There's nothing I can do.")
      expect(after).not.toMatch(TRACES)
      await page.press('Control+z')
      await page.until(
        async () => (await page.html()) === before,
        () => 'undo to bring the old words back',
      )
    })

    it('leaves bold and links beside a rewrite alone', async () => {
      const page = opened(await open(harness))
      const html =
        '<p>Hi <strong>Maya</strong>, that\'s our policy. See <a href="https://acme.example/returns">how returns work</a>.</p>'
      await (await page.composer()).click()
      await page.setHtml(html)
      await page.waitForMarks(["that's our policy"])
      await page.hoverMark("that's our policy")
      await page.pressButton('', '.rewrite')
      await page.until(
        async () => !(await page.html()).includes("that's our policy"),
        () => 'the rewrite to arrive',
      )
      const after = await page.html()
      expect(after).toContain('<strong>Maya</strong>')
      expect(after).toMatch(/See <a [^>]*href="https:\/\/acme\.example\/returns"[^>]*>how returns work<\/a>\./)
    })

    it('leaves nothing of itself in what is sent', async () => {
      const page = opened(await open(harness))
      await page.type(DISMISSIVE)
      await page.waitForMarks(MARKED)
      await page.hoverMark("There's nothing I can do")
      await page.find('[role="dialog"]')
      const html = await page.html()
      expect(html).not.toMatch(TRACES)
      const dom = await (await page.composer()).evaluate((element) => element.outerHTML)
      expect(dom).not.toMatch(/attune/i)
    })

    it('inserts the next steps from the popup as a list', async () => {
      const page = opened(await open(harness))
      await page.type(
        "Hi Maya, I'll check with the courier and e-mail you by Friday. Could you send me a photo of the box?",
      )
      await page.until(
        async () => (await harness.state()).kind === 'ready',
        () => 'the draft to be read',
      )
      const popup = await popupReady(await harness.popup())
      await press(popup, 'Insert summary')
      await page.until(
        async () => /<li>/.test(await page.html()),
        () => 'the list to arrive',
      )
      const html = await page.html()
      expect(html).toMatch(/<ul>.*<li>.*by Friday.*<\/ul>/s)
      expect(html).not.toMatch(/attune/i)
    })
  })

  it('marks nothing in an internal note, a quotation or a signature', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.page.evaluate(() => (window.demo as { setChannel?(channel: string): void }).setChannel?.('internal'))
    await page.type(DISMISSIVE)
    await page.until(
      async () => (await harness.state()).kind === 'note',
      () => 'the note to be recognised',
    )
    expect(await page.marks()).toEqual([])
    await page.page.evaluate(() => (window.demo as { setChannel?(channel: string): void }).setChannel?.('web'))
    await page.waitForMarks(MARKED)
    await page.setHtml(
      "<p>You should have told us.</p><blockquote><p>that's our policy</p></blockquote><p>You wrote “that's our policy” twice.</p><p>Kind regards,</p><p>Leo</p><p>That's our policy team</p>",
    )
    await page.until(
      async () =>
        (await page.marks()).every(({ text }) => !text.includes('policy')) && (await page.marks()).length === 1,
      () => 'only the own words to be marked',
    )
  })

  it('keeps every ticket to itself', async () => {
    const page = opened(await harness.ticket('4821'))
    const go = (ticket: string) =>
      page.page.evaluate((id) => (window.demo as { open(ticket: string): void }).open(id), ticket)
    await page.type(DISMISSIVE)
    await page.waitForMarks(MARKED)
    await go('4836')
    await page.waitForMarks([])
    await page.type("Hello, that's our policy.")
    await page.waitForMarks(["that's our policy"])
    await go('4821')
    await page.waitForMarks(MARKED)
    await go('4836')
    await page.waitForMarks(["that's our policy"])
  })
})
