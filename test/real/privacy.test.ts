/**
 * What the privacy page promises, seen from outside: through a whole ticket with every surface of Attune open, nothing
 * but the helpdesk's own page is asked of any host, and what is stored afterwards holds no word of anyone.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rules } from '../../src/rules'
import { HOSTS } from '../helpdesk/server'
import { type BrowserName, type Harness, type HelpdeskPage, startHarness } from './harness'
import { type RecordingProxy, startRecordingProxy } from './recording-proxy'

interface StorageApi {
  storage: Record<string, { get(keys: null): Promise<object> } | undefined>
}

/** What browsers ask of their makers by themselves. */
const BROWSER_MAKERS =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|google(apis)?\.com|gstatic\.com|gvt1\.com|chromium\.org)$/

const POLICY = "that's our policy"
const BLAME = 'You should have told us'
const DRAFT = `Hi Maya, I'll ring Klaasjan by Friday. About the zeppelin in marzipan, ${POLICY}. ${BLAME}.`

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let proxy: RecordingProxy
  let harness: Harness
  let page: HelpdeskPage

  beforeAll(async () => {
    proxy = await startRecordingProxy()
    harness = await startHarness(name, { proxy: proxy.port })
    proxy.leadTo(harness.demo.port)
    page = await harness.ticket('4821')
  })
  afterAll(async () => {
    await harness?.close()
    await proxy?.close()
  })

  /** Presses the first button of an extension page whose words hold `words`. */
  const press = async (surface: Page, words: string) => {
    await surface.waitForFunction(
      (wanted: string) => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(wanted))
        button?.click()
        return button !== undefined
      },
      { polling: 50, timeout: 15_000 },
      words,
    )
  }

  /** Everything that the extension has stored anywhere, as text. */
  const stored = async (): Promise<string> => {
    const options = await harness.extensionPage('options/index.html', 'background')
    try {
      return await options.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: StorageApi; chrome: StorageApi }
        const areas: Record<string, unknown> = {}
        for (const area of ['local', 'sync', 'session'])
          areas[area] = await (browser ?? chrome).storage[area]?.get(null).catch(() => null)
        return JSON.stringify({
          areas,
          page: { ...localStorage },
          session: { ...sessionStorage },
          databases: await indexedDB.databases(),
          caches: await caches.keys().catch(() => []),
          cookies: document.cookie,
        })
      })
    } finally {
      await options.close()
    }
  }

  it('asks nothing of any host through a whole ticket, and stores no word of it', async () => {
    const before = harness.demo.asked.length
    expect(before).toBeGreaterThan(0)

    await page.type(DRAFT)
    await page.waitForMarks([POLICY, BLAME])
    const goes = (mark: string) =>
      page.until(
        async () => (await page.marks()).every(({ text }) => text !== mark),
        () => `the mark on “${mark}” to go`,
      )
    // The rewrite may bring a blank that is marked itself.
    await page.hoverMark(BLAME)
    await page.pressButton('Leave in this ticket', '[role="dialog"] button')
    await goes(BLAME)
    await page.hoverMark(POLICY)
    await page.pressButton('', '.rewrite')
    await goes(POLICY)

    const state = await harness.state()
    if (state.kind !== 'ready') throw new Error(`The page is ${state.kind}`)
    const popup = await harness.popup()
    await press(popup, 'Insert summary')
    await page.until(
      async () => /<li>/.test(await page.html()),
      () => 'the summary to be inserted',
    )
    if (!popup.isClosed()) await popup.close()
    const panel = await harness.extensionPage('panel/index.html', 'background')
    await panel.waitForFunction(() => document.querySelector('h1') !== null, { polling: 50 })
    await panel.close()

    // Counted and left, or the look into the storage would prove nothing.
    let dump = ''
    await page.until(
      async () => {
        dump = await stored()
        return /"applied":1/.test(dump) && /"left":1/.test(dump) && /"hash":"[0-9a-f]{32}"/.test(dump)
      },
      () => `the counters and the mark that was left, but there is ${dump}`,
    )

    const { customerName = '', conversation, draft } = state
    const written = [customerName, draft, DRAFT, ...conversation.messages.map(({ text }) => text)].join(' ')
    const own = new Set(
      [...rules.map(({ id }) => id), 'applied', 'version', 'shown', 'rules', 'settings'].flatMap((id) =>
        id.split(/[/-]/),
      ),
    )
    const words = new Set((written.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !own.has(word)))
    expect(words).toContain('marzipan')
    expect(words.size).toBeGreaterThan(40)
    expect([...words].filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(dump))).toEqual([])

    expect(harness.demo.asked.slice(before)).toEqual([])
    const others = proxy.hosts.filter((host) => !(HOSTS as readonly string[]).includes(host))
    expect(others.filter((host) => !BROWSER_MAKERS.test(host))).toEqual([])
  })

  it('would have seen a request', async () => {
    const other = await harness.browser.newPage()
    await other.goto('https://leak.example/?draft=marzipan').catch(() => {})
    await page.until(
      async () => proxy.hosts.includes('leak.example'),
      () => 'the proxy to see a request',
    )
    await other.close()
  })

  it('has the browser refuse what its pages ask of a network', async () => {
    const options = await harness.extensionPage('options/index.html', 'background')
    const refused = await options.evaluate(async () => {
      const told: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => told.push(event.effectiveDirective))
      await fetch('https://leak-fetch.example/').catch(() => {})
      const picture = new Image()
      picture.src = 'https://leak-picture.example/'
      await new Promise((resolve) => picture.addEventListener('error', resolve))
      return told
    })
    await options.close()
    expect(refused.sort()).toEqual(['connect-src', 'img-src'])
    expect(proxy.hosts.filter((host) => /^leak-/.test(host))).toEqual([])
  })
})
