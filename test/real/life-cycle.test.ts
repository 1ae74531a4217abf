/** What happens to an extension while an agent works: each time the draft stays as it is, and the agent is told. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ZENDESK_TICKET } from '../helpdesk/server'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

interface Api {
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  }
}

const POLICY = "that's our policy"
const NOTHING = "There's nothing I can do"

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let harness: Harness
  let page: HelpdeskPage

  // Each of these spoils the extension, so that each has a browser of its own.
  beforeEach(async () => {
    harness = await startHarness(name)
    page = await harness.ticket('4821')
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
  })
  afterEach(() => harness?.close())

  const roots = () => page.page.evaluate(() => document.querySelectorAll('[data-attune-root]').length)
  /** Whether anything of Attune can be seen in the page. */
  const visible = () =>
    page.page.evaluate(() =>
      [...document.querySelectorAll('[data-attune-root]')].some((root) =>
        [...(root.shadowRoot?.querySelectorAll('button') ?? [])].some((button) =>
          button.checkVisibility({ visibilityProperty: true }),
        ),
      ),
    )
  const stored = async (): Promise<Record<string, unknown>> => {
    const options = await harness.extensionPage('options/index.html', 'background')
    try {
      return await options.evaluate(() => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
        return (browser ?? chrome).storage.local.get(null)
      })
    } finally {
      await options.close()
    }
  }

  it('goes from a page under which it was updated, and comes back when it is refreshed', async () => {
    const before = await page.html()
    await page.hoverMark(POLICY)
    await page.find('[role="dialog"]')
    await harness.reloadExtension()
    await page.page.bringToFront()
    await page.type(' Bye.')
    if (name === 'chromium') {
      await page.until(
        async () => (await roots()) === 0 && (await page.marks()).length === 0,
        () => 'the old interface and its marks to go',
      )
      const popup = await harness.popup()
      await popup.waitForFunction(() => /refresh|reload/i.test(document.body.textContent ?? ''), { polling: 50 })
      if (!popup.isClosed()) await popup.close()
    } else {
      // Firefox gives open pages the new script at once.
      await page.waitForMarks([POLICY])
      expect(await roots()).toBe(1)
    }
    expect(await page.html()).toBe(before.replace('policy.', 'policy. Bye.'))
    await page.page.reload()
    await page.ready()
    await page.type(`Hi Maya, ${POLICY}.`)
    await page.waitForMarks([POLICY])
    expect(await roots()).toBe(1)
  })

  // Firefox lets a content script do nothing any more from the moment on: docs/threat-model.md says what stays.
  it.runIf(name === 'chromium')('leaves nothing to be seen when it is removed while a card is open', async () => {
    const before = await page.html()
    await page.hoverMark(POLICY)
    await page.find('[role="dialog"]')
    await harness.browser.uninstallExtension(harness.extensionId)
    await page.type(' Bye.')
    await page.until(
      async () => !(await visible()),
      () => 'the interface to go',
    )
    expect(await page.html()).toBe(before.replace('policy.', 'policy. Bye.'))
  })

  it.runIf(name === 'chromium')(
    'goes at the next key when it is switched off, and comes back when it is on again',
    async () => {
      const before = await page.html()
      await harness.setEnabled(false)
      await page.page.bringToFront()
      await page.type(' Bye.')
      await page.until(
        async () => !(await visible()) && (await page.marks()).length === 0,
        () => 'the interface and its marks to go',
      )
      const draft = before.replace('policy.', 'policy. Bye.')
      expect(await page.html()).toBe(draft)
      await harness.setEnabled(true)
      const other = await harness.ticket('4821')
      await other.type(`Hi Maya, ${POLICY}.`)
      await other.waitForMarks([POLICY])
      expect(await page.html()).toBe(draft)
    },
  )

  it('reads a draft on in a page that the browser kept whole for “back”', async () => {
    await page.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) document.documentElement.dataset.kept = ''
      })
    })
    const draft = await page.html()
    await page.page.goto(page.page.url().replace('/agent/tickets/4821', '/agent/dashboard'))
    // Firefox tells nobody that a kept page has loaded, for it has not.
    if (name === 'chromium') await page.page.goBack()
    else await page.page.evaluate(() => history.back())
    await page.until(
      async () => (await page.page.evaluate(() => document.documentElement.dataset.kept)) === '',
      () => 'the kept page to be shown again',
    )
    expect(await page.html()).toBe(draft)
    await page.waitForMarks([POLICY])
    await page.press('Control+End')
    await page.type(` ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
    expect(await roots()).toBe(1)
  })

  // The windows that a driver may open in Chromium apart from the others hold no extension, let in or not.
  it.runIf(name === 'firefox')('stays out of private windows until it is let in, and then works there', async () => {
    const hidden = await harness.openPrivate(ZENDESK_TICKET('4821'))
    await hidden.type(`Hi Maya, ${POLICY}.`)
    await page.type(` ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
    // What was typed later is marked by now.
    expect(await hidden.marks()).toEqual([])
    expect(await hidden.page.evaluate(() => document.querySelectorAll('[data-attune-root]').length)).toBe(0)
    await harness.allowPrivate()
    const known = await harness.openPrivate(ZENDESK_TICKET('4836'))
    await known.type(`Well, ${POLICY}.`)
    await known.waitForMarks([POLICY])
  })

  it('holds in one window what was decided in the other on the same ticket', async () => {
    const other = await harness.ticket('4821')
    await other.type(`Hi Maya, ${POLICY}. ${NOTHING}.`)
    await other.waitForMarks([POLICY, NOTHING])
    await other.hoverMark(POLICY)
    await other.pressButton('Leave in this ticket', '[role="dialog"] button')
    await other.waitForMarks([NOTHING])
    await page.waitForMarks([])
    expect(await page.html()).toContain(POLICY)
    expect(await page.html()).not.toContain('nothing I can do')
  })

  it.runIf(name === 'chromium')('works on in a tab that went elsewhere and came back', async () => {
    const address = page.page.url()
    await page.page.goto(address.replace('/agent/tickets/4821', '/agent/tickets/4836'))
    await page.page.goBack()
    await page.ready()
    await (await page.composer()).click()
    await page.setHtml(`<p>${POLICY}. ${NOTHING}.</p>`)
    await page.waitForMarks([POLICY, NOTHING])
    expect(await roots()).toBe(1)
  })

  it.runIf(name === 'chromium')('loses no count and no key while its worker is ended again and again', async () => {
    const worker = async () => {
      const target = harness.browser
        .targets()
        .find((each) => each.type() === 'service_worker' && each.url().includes(harness.extensionId))
      if (!target) return
      const session = await harness.browser.target().createCDPSession()
      const { targetInfos } = await session.send('Target.getTargets')
      const info = targetInfos.find(({ url, type }) => type === 'service_worker' && url === target.url())
      if (info) await session.send('Target.closeTarget', { targetId: info.targetId })
      await session.detach()
    }
    await worker()
    await page.type(` ${NOTHING}.`)
    await page.waitForMarks([POLICY, NOTHING])
    await worker()
    const goes = (mark: string) =>
      page.until(
        async () => (await page.marks()).every(({ text }) => text !== mark),
        () => `the mark on “${mark}” to go`,
      )
    // The rewrite may bring a blank that is marked itself.
    await page.hoverMark(NOTHING)
    await page.pressButton('Leave it this time', '[role="dialog"] button')
    await goes(NOTHING)
    await worker()
    await page.hoverMark(POLICY)
    await page.pressButton('', '.rewrite')
    await goes(POLICY)
    let counters: unknown
    await page.until(
      async () => {
        ;({ counters } = await stored())
        return /"applied":1/.test(JSON.stringify(counters)) && /"left":1/.test(JSON.stringify(counters))
      },
      () => `both to be counted, but there is ${JSON.stringify(counters)}`,
    )
  })

  it.runIf(name === 'chromium')('says that nothing was stored when the storage is full', async () => {
    const options: Page = await harness.extensionPage('options/index.html', 'background')
    const full = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api }
      let refused = false
      // Down to single bytes, so that no setting has room any more.
      for (let size = 4_000_000, n = 0; size >= 1; ) {
        try {
          await chrome.storage.local.set({ [`fill${n}`]: 'x'.repeat(size) })
          n++
        } catch {
          refused = true
          size = Math.floor(size / 4)
        }
      }
      return refused
    })
    expect(full).toBe(true)
    await options.close()
    const before = await page.html()
    await page.page.bringToFront()
    await page.hoverMark(POLICY)
    await page.pressButton('Turn rule off', '[role="dialog"] button')
    await page.find('.notice.failed', 'did not store')
    await page.waitForMarks([POLICY])
    expect(await page.html()).toBe(before)
  })
})
