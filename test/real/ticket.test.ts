/**
 * A whole ticket with the production build, in both browsers and both helpdesks: typed with real keys, marked, rewritten
 * from the card, summed up from the popup, undone, and sent without a trace.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"
const dismissive = (name: string) => `Hi ${name}, ${POLICY}. ${NOTHING}.`
const MARKED = [POLICY, NOTHING]

/** The words of a draft's HTML of one paragraph. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')

/** Anything in the HTML that an extension could have left behind. */
const TRACES = /attune|<mark|<span|data-(?!list)|style=/i

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

  /** What the first rewrite of the first finding makes of the draft, by the engine's own word. */
  const promised = async (): Promise<string> => {
    const state = await harness.state()
    if (state.kind !== 'ready') throw new Error(`The page is ${state.kind}`)
    const rewrite = state.analysis.findings[0]?.rewrites[0]
    if (!rewrite) throw new Error('There is no rewrite')
    return state.draft.slice(0, rewrite.start) + rewrite.text + state.draft.slice(rewrite.end)
  }

  describe.each([
    ['Zendesk', 'Maya', (h: Harness) => h.ticket('4821')],
    ['Intercom', 'Priya', (h: Harness) => h.conversation('215800')],
  ])('on %s', (_helpdesk, customer, open) => {
    it('marks what was typed, rewrites it on a click, and undoes it in one step', async () => {
      const page = opened(await open(harness))
      await page.type(dismissive(customer))
      await page.waitForMarks(MARKED)
      const before = await page.html()
      const expected = await promised()
      await page.hoverMark(POLICY)
      const dialog = await page.find('[role="dialog"]')
      expect(await dialog.evaluate((card) => card.getAttribute('aria-labelledby'))).toBeTruthy()
      await page.pressButton('', '.rewrite')
      await page.until(
        async () => words(await page.html()) === expected,
        () => `the draft to become ${expected}`,
      )
      expect(await page.html()).not.toMatch(TRACES)
      await page.press('Control+z')
      await page.until(
        async () => (await page.html()) === before,
        () => 'undo to bring the old words back',
      )
    })

    it('leaves bold and links beside a rewrite alone', async () => {
      const page = opened(await open(harness))
      await (await page.composer()).click()
      await page.setHtml(
        `<p>Hi <strong>${customer}</strong>, ${POLICY}, see <a href="https://acme.example/returns">how returns work</a>.</p>`,
      )
      await page.waitForMarks([POLICY])
      const expected = await promised()
      await page.hoverMark(POLICY)
      await page.pressButton('', '.rewrite')
      await page.until(
        async () => words(await page.html()) === expected,
        () => `the draft to become ${expected}`,
      )
      const after = await page.html()
      expect(after).toContain(`<strong>${customer}</strong>`)
      expect(after).toMatch(/<a [^>]*href="https:\/\/acme\.example\/returns"[^>]*>how returns work<\/a>/)
    })

    it('leaves nothing of itself in what is sent', async () => {
      const page = opened(await open(harness))
      await page.type(dismissive(customer))
      await page.waitForMarks(MARKED)
      await page.hoverMark(NOTHING)
      await page.find('[role="dialog"]')
      const dom = await (await page.composer()).evaluate((element) => element.outerHTML)
      expect(dom).not.toMatch(/attune/i)
      const draft = await page.html()
      expect(draft).not.toMatch(TRACES)
      const send = await page.page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLButtonElement>('button')].find((button) =>
          /^(submit as|send)/i.test(button.textContent?.trim() ?? ''),
        ),
      )
      await (send.asElement() as unknown as { click(): Promise<void> }).click()
      await page.waitFor(() => window.demo.sent() !== undefined)
      expect(await page.page.evaluate(() => window.demo.sent()?.html)).toBe(draft)
    })

    it('inserts the next steps from the popup as a list', async () => {
      const page = opened(await open(harness))
      await page.type(
        `Hi ${customer}, I'll check with the courier and e-mail you by Friday. Could you send me a photo of the box?`,
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
      expect(html.slice(html.indexOf('<ul>'))).not.toContain(`Hi ${customer}`)
      expect(html).not.toMatch(/attune/i)
    })
  })

  it('marks nothing in an internal note, a quotation or a signature', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.page.evaluate(() => (window.demo as { setChannel?(channel: string): void }).setChannel?.('internal'))
    await page.type(dismissive('Maya'))
    await page.until(
      async () => (await harness.state()).kind === 'note',
      () => 'the note to be recognised',
    )
    expect(await page.marks()).toEqual([])
    await page.page.evaluate(() => (window.demo as { setChannel?(channel: string): void }).setChannel?.('web'))
    await page.waitForMarks(MARKED)
    await page.setHtml(
      "<p>You should have told us.</p><blockquote><p>that's our policy</p></blockquote><p>A colleague sent “that's our policy” before.</p><p>Kind regards,</p><p>Leo</p><p>That's our policy team</p>",
    )
    await page.until(
      async () =>
        (await page.marks()).every(({ text }) => !text.includes('policy')) && (await page.marks()).length === 1,
      () => 'only the own words to be marked',
    )
  })

  it('mixes up nothing while two tickets and a note alternate ten times', async () => {
    const page = opened(await harness.ticket('4821'))
    const go = (ticket: string) =>
      page.page.evaluate((id) => (window.demo as { open(ticket: string): void }).open(id), ticket)
    const channel = (name: string) =>
      page.page.evaluate((to) => (window.demo as { setChannel(channel: string): void }).setChannel(to), name)
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    const first = await page.html()
    await go('4836')
    await page.type(`Hi Jonas, ${NOTHING}.`)
    await page.waitForMarks([NOTHING])
    const second = await page.html()
    for (let round = 0; round < 10; round++) {
      await go('4821')
      await page.waitForMarks([POLICY])
      await channel('internal')
      await page.waitForMarks([])
      await page.waitFor(() => document.querySelector('[data-attune-root]')?.shadowRoot?.textContent === '')
      await channel('web')
      await page.waitForMarks([POLICY])
      expect(await page.html()).toBe(first)
      await go('4836')
      await page.waitForMarks([NOTHING])
      expect(await page.html()).toBe(second)
    }
    const state = await harness.state()
    expect(state).toMatchObject({ kind: 'ready', ticket: '4836', customerName: 'Jonas Lindqvist' })
  })

  it('hands a ticket over: a line leads to the words it rests on, and the note takes it', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.type("Hi Maya, I'll ask the warehouse by Friday.")
    await page.until(
      async () => (await harness.state()).kind === 'ready',
      () => 'the draft to be read',
    )
    const popup = await popupReady(await harness.popup())
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await press(popup, 'Promised:')
    await page.until(
      () =>
        page.page.evaluate(() =>
          [...(CSS.highlights.get('attune-source') ?? [])].some(
            (range) => range instanceof Range && range.toString().includes('check with the warehouse'),
          ),
        ),
      () => 'the promise to be shown in the conversation',
    )

    const options = await harness.extensionPage('options/index.html', 'background')
    await options.evaluate(() => {
      const row = [...document.querySelectorAll('.setting')].find((each) =>
        each.textContent?.includes('Check internal notes too'),
      )
      row?.querySelector('input')?.click()
    })
    await page.page.bringToFront()
    await page.page.evaluate(() => (window.demo as { setChannel?(channel: string): void }).setChannel?.('internal'))
    await page.type('For the evening shift.')
    await page.until(
      async () => (await harness.state()).kind === 'ready',
      () => 'the note to be read',
    )
    // A page that is closed at once takes what it has not stored yet with it.
    await options.close()
    const again = await popupReady(await harness.popup())
    await again.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await press(again, 'Insert into the note')
    await page.until(
      async () => /<li>.*Promised: .*<\/li>/s.test(await page.html()),
      () => 'the note to hold the hand-over',
    )
    expect(await page.html()).not.toMatch(/attune/i)
  })

  it('keeps every ticket to itself', async () => {
    const page = opened(await harness.ticket('4821'))
    const go = (ticket: string) =>
      page.page.evaluate((id) => (window.demo as { open(ticket: string): void }).open(id), ticket)
    await page.type(dismissive('Maya'))
    await page.waitForMarks(MARKED)
    await go('4836')
    await page.waitForMarks([])
    await page.type(`Hello, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    await go('4821')
    await page.waitForMarks(MARKED)
    await go('4836')
    await page.waitForMarks([POLICY])
  })
})
