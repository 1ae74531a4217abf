/** What goes wrong around Attune, in both browsers: each time it says so, and nothing of the draft is lost. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'

interface ExtensionApi {
  storage: {
    local: {
      set(items: object): Promise<void>
      get(key: string): Promise<Record<string, unknown>>
      clear(): Promise<void>
    }
  }
  permissions: { remove(which: { origins: string[] }): Promise<boolean> }
}

const POLICY = "that's our policy"

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

  /** Does one thing with the extension's own rights, from a page of it behind the helpdesk. */
  const asExtension = async (what: 'set' | 'get' | 'clear' | 'remove', given: unknown): Promise<unknown> => {
    const page = await harness.extensionPage('options/index.html', 'background')
    try {
      return await page.evaluate(
        (action: string, value: unknown) => {
          const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
          const { storage, permissions } = browser ?? chrome
          if (action === 'set') return storage.local.set(value as object)
          if (action === 'get') return storage.local.get(value as string)
          if (action === 'clear') return storage.local.clear()
          return permissions.remove(value as { origins: string[] })
        },
        what,
        given,
      )
    } finally {
      await page.close()
    }
  }

  it('says that there is no reply box on a page without one', async () => {
    const page = opened(await harness.ticket('4821'))
    await page.page.evaluate(() => document.querySelector('#main_panes')?.remove())
    await page.until(
      async () => (await harness.state()).kind === 'no-composer',
      () => 'the missing composer to be told',
    )
  })

  it('says that a draft is too long, and leaves it alone', async () => {
    const page = opened(await harness.ticket('4821'))
    const text = `${POLICY}. `.repeat(10_000)
    await (await page.composer()).click()
    await page.setHtml(`<p>${text}</p>`)
    await page.until(
      async () => (await harness.state()).kind === 'too-long',
      () => 'the length to be told',
    )
    expect(await page.marks()).toEqual([])
    expect(await page.html()).toContain(POLICY)
  })

  it('works on with defaults where its settings are rubbish, and keeps the rubbish', async () => {
    await asExtension('set', { settings: 'rubbish', counters: { version: 99 }, teamPack: [1, 2] })
    try {
      const page = opened(await harness.ticket('4821'))
      await page.type(`Hi Maya, ${POLICY}.`)
      await page.waitForMarks([POLICY])
      expect(JSON.stringify(await asExtension('get', 'copies'))).toContain('rubbish')
    } finally {
      await asExtension('clear', null)
    }
  })

  it.runIf(name === 'firefox')('asks for the permission that was taken back', async () => {
    await asExtension('remove', { origins: ['https://*.zendesk.com/*'] })
    const page = opened(await harness.ticket('4821'))
    await page.type(`Hi Maya, ${POLICY}.`)
    const popup = await harness.popup()
    await popup.waitForFunction(() =>
      [...document.querySelectorAll('button')].some((button) => /allow/i.test(button.textContent ?? '')),
    )
    expect(await page.marks()).toEqual([])
    expect(await page.html()).toContain(POLICY)
    await popup.close()
  })
})
