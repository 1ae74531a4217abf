/**
 * The whole extension in a real browser on the demo helpdesk. Chromium is driven over its DevTools protocol and Firefox
 * over WebDriver BiDi, both through one library, so that a test is written once and runs in either.
 *
 * What had to be found out:
 * - Chrome since 137 ignores `--load-extension`; installing over a pipe works in Chromium and Chrome alike.
 * - Firefox grants host permissions to an extension installed over BiDi, so content scripts run without a click.
 * - BiDi may not navigate to `moz-extension:` addresses. With `-remote-allow-system-access` a script in the browser's
 *   own window opens them in a tab, and the tab is an ordinary page to us (its address reads about:blank).
 * - A prompt for a permission cannot be answered without a window. Firefox has a preference that answers an extension's
 *   request with yes, and the function behind the switches of its add-ons page. Chromium's extensions page gives and
 *   takes host permissions through the API behind its switches, but only those that the manifest asks for outright;
 *   `withHosts` makes a copy of the extension that does, and differs in nothing else.
 * - Chromium opens the real toolbar popup; Firefox opens it too, but hides it from BiDi. There the popup's page runs in
 *   a background tab: the active tab of the window is still the helpdesk, which is what a popup asks for.
 */
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type ElementHandle, type Page, TimeoutError } from 'puppeteer-core'
import base from '../../manifest/base.json' with { type: 'json' }
import type { PageState } from '../../src/messages/page-state'
import type { PageCommand } from '../../src/messages/requests'
import type {} from '../helpdesk/demo'
import { type DemoServer, HOSTS, INTERCOM_CONVERSATION, startDemo, ZENDESK_TICKET } from '../helpdesk/server'
import { type BrowserName, needBrowser } from './browsers'

export type { BrowserName } from './browsers'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** The built extension of each browser. */
export const EXTENSION: Readonly<Record<BrowserName, string>> = {
  chromium: join(PROJECT, 'dist/chrome'),
  firefox: join(PROJECT, 'dist/firefox'),
}

/** A copy of Chromium's extension whose manifest asks for these hosts as well; the caller removes it. */
export async function withHosts(hosts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-'))
  await cp(EXTENSION.chromium, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...hosts] }))
  return folder
}

/** How long anything may take before a test gives up on it, in milliseconds. */
const PATIENCE = 15_000

/** One painted stretch: the highlight's name (`attune-…`) and the words under it. */
export interface PaintedMark {
  name: string
  text: string
}

export interface HarnessOptions {
  /** A window is shown when false. */
  headless?: boolean
  /** The browser's program; the installed one when left out. */
  executable?: string
  /** The folder of the extension, or null for a browser without one. */
  extension?: string | null
  scheme?: 'light' | 'dark'
  /** The port of a proxy on this machine that everything goes through which the browser asks of any host. */
  proxy?: number
  /** In CSS pixels. */
  width?: number
  height?: number
}

/** The few calls of the BiDi connection that puppeteer has no words for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

/** What the harness asks of an extension page's own API. */
interface ExtensionApi {
  tabs: {
    query(which: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>
    sendMessage(tab: number, message: object): Promise<unknown>
  }
}

/** What Chromium's extensions page asks of the browser when somebody moves a switch there. */
interface ExtensionsPage {
  developerPrivate: {
    addHostPermission(id: string, origin: string): Promise<void>
    removeHostPermission(id: string, origin: string): Promise<void>
    updateExtensionConfiguration(change: {
      extensionId: string
      hostAccess?: string
      incognitoAccess?: boolean
    }): Promise<void>
    getExtensionInfo(id: string): Promise<{ permissions: { runtimeHostPermissions?: { hostAccess: string } } }>
  }
  management: { setEnabled(id: string, enabled: boolean): Promise<void> }
}

/** A page of the demo helpdesk with the extension in it. */
export class HelpdeskPage {
  constructor(
    readonly page: Page,
    readonly browser: BrowserName,
  ) {}

  /** Waits until the page's editors are there. */
  async ready(): Promise<this> {
    await this.page.waitForFunction(() => window.demo?.ready() === true, { timeout: PATIENCE })
    return this
  }

  /** The composer that a person sees. */
  async composer(): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.page.waitForFunction(
      () =>
        [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].find((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        ),
      { timeout: PATIENCE },
    )
    return handle as ElementHandle<HTMLElement>
  }

  /** Clicks into the composer and types with real keys; `\n` is Enter. */
  async type(text: string): Promise<void> {
    // A page behind another one paints nothing, and a click waits for what is painted.
    await this.page.bringToFront()
    await (await this.composer()).click()
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter')
      await this.page.keyboard.type(line)
    }
  }

  /** Presses keys together, for example `Control+z` or `Alt+j`. */
  async press(keys: string): Promise<void> {
    const all = keys.split('+') as Parameters<Page['keyboard']['press']>[0][]
    for (const key of all.slice(0, -1)) await this.page.keyboard.down(key)
    const last = all.at(-1)
    if (last) await this.page.keyboard.press(last)
    for (const key of all.slice(0, -1).reverse()) await this.page.keyboard.up(key)
  }

  /** What the helpdesk would send now, from the editor's own model. */
  html(): Promise<string> {
    return this.page.evaluate(() => window.demo.html())
  }

  /** Sets the draft through the editor's own model. */
  setHtml(html: string): Promise<void> {
    return this.page.evaluate((given) => window.demo.setHtml(given), html)
  }

  /** The marks that are painted in the composer a person sees, in the order of the text. */
  marks(): Promise<PaintedMark[]> {
    return this.page.evaluate(readMarks)
  }

  /** Waits until exactly these words are marked, in any order, and returns the marks. */
  async waitForMarks(words: readonly string[], timeout = PATIENCE): Promise<PaintedMark[]> {
    const wanted = [...words].sort()
    let seen: PaintedMark[] = []
    await this.until(
      async () => {
        seen = await this.marks()
        const texts = seen.map(({ text }) => text).sort()
        return texts.length === wanted.length && texts.every((text, index) => text === wanted[index])
      },
      () => `marks ${JSON.stringify(words)}, but there are ${JSON.stringify(seen)}`,
      timeout,
    )
    return seen
  }

  /** Rests the mouse on a mark, in the middle of its first line. */
  async hoverMark(words: string): Promise<void> {
    const place = await this.page.evaluate((wanted) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('attune-')) continue
        for (const range of highlight) {
          if (!(range instanceof Range) || range.toString() !== wanted) continue
          const box = range.getClientRects()[0]
          if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
        }
      }
      return null
    }, words)
    if (!place) throw new Error(`Nothing is marked as “${words}”.`)
    await this.page.mouse.move(place.x - 3, place.y)
    await this.page.mouse.move(place.x, place.y, { steps: 2 })
  }

  /** Asks again until the answer is true. `what` says in the error what was waited for. */
  async until(holds: () => Promise<boolean>, what: () => string, timeout = PATIENCE): Promise<void> {
    const end = Date.now() + timeout
    while (!(await holds())) {
      if (Date.now() > end) throw new TimeoutError(`Waited ${timeout} ms for ${what()}.`)
      await new Promise((resolve) => setTimeout(resolve, 25))
    }
  }

  /** Waits for a condition of the page. */
  async waitFor<A extends unknown[]>(condition: (...given: A) => unknown, ...given: A): Promise<void> {
    await this.page.waitForFunction(condition as (...given: unknown[]) => unknown, { timeout: PATIENCE }, ...given)
  }

  /** Runs `look` with the open shadow root of Attune's interface; undefined while there is none. */
  async inAttune<T, A extends unknown[]>(
    look: (root: ShadowRoot, ...given: A) => T,
    ...given: A
  ): Promise<T | undefined> {
    const root = (
      await this.page.evaluateHandle(() => document.querySelector('[data-attune-root]')?.shadowRoot ?? null)
    ).asElement() as unknown as ElementHandle<ShadowRoot & Element> | null
    if (!root) return undefined
    return (await root.evaluate(look as (root: ShadowRoot, ...given: unknown[]) => unknown, ...given)) as T
  }

  /**
   * The first visible element of Attune's interface that fits `selector` and whose accessible name (label or text)
   * contains `name`; waits for it.
   */
  async find(selector: string, name = ''): Promise<ElementHandle<HTMLElement>> {
    const handle = await this.page
      .waitForFunction(
        (wanted: string, words: string) => {
          const root = document.querySelector('[data-attune-root]')?.shadowRoot
          return [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].find(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) &&
              (element.getAttribute('aria-label') ?? element.textContent ?? '').includes(words),
          )
        },
        { timeout: PATIENCE },
        selector,
        name,
      )
      .catch(async (error) => {
        const html = await this.inAttune((root) => root.innerHTML)
        throw new Error(`Attune shows no ${selector} named “${name}”. Its interface holds: ${html}`, { cause: error })
      })
    return handle as ElementHandle<HTMLElement>
  }

  /** Presses a button of Attune's interface with the mouse. */
  async pressButton(name: string, selector = 'button'): Promise<void> {
    await (await this.find(selector, name)).click()
  }

  /** Writes a picture of the window, when nothing of Attune's moves any more. */
  async screenshot(path: string): Promise<void> {
    await this.waitFor(() => {
      const root = document.querySelector('[data-attune-root]')?.shadowRoot
      return (root?.getAnimations() ?? []).every(({ playState }) => playState !== 'running')
    })
    await mkdir(dirname(path), { recursive: true })
    await this.page.screenshot({ path: path as `${string}.png` })
  }
}

/**
 * Runs in the page: every range under a highlight of ours, except in composers that nobody sees. The mark whose card is
 * open lies under a second highlight, which says nothing new; words of the conversation that were asked for are no mark.
 */
function readMarks(): PaintedMark[] {
  const ranges: (PaintedMark & { range: AbstractRange })[] = []
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('attune-') || name === 'attune-current' || name === 'attune-source') continue
    for (const range of highlight) {
      const element = range.startContainer.parentElement
      const text = range instanceof Range ? range.toString() : ''
      if (text !== '' && element?.checkVisibility({ visibilityProperty: true })) ranges.push({ name, text, range })
    }
  }
  ranges.sort((a, b) => {
    const order = a.range.startContainer.compareDocumentPosition(b.range.startContainer)
    return order & Node.DOCUMENT_POSITION_FOLLOWING
      ? -1
      : order & Node.DOCUMENT_POSITION_PRECEDING
        ? 1
        : a.range.startOffset - b.range.startOffset
  })
  return ranges.map(({ name, text }) => ({ name, text }))
}

/** One browser with the extension, and the demo helpdesk behind its addresses. */
export interface Harness {
  name: BrowserName
  browser: Browser
  /** The extension's id in this browser; empty where there is none. */
  extensionId: string
  /** What the extension opened when it was installed; undefined where there is none. */
  welcome: Page | undefined
  /** The demo helpdesk behind its addresses. */
  demo: DemoServer
  /** Opens any address of the demo's hosts in a new tab; `first` is run in the page before any script of it. */
  open(url: string, first?: () => void): Promise<HelpdeskPage>
  /** Opens a ticket of the Zendesk demo; `query` begins with `?`. */
  ticket(id: string, query?: string, first?: () => void): Promise<HelpdeskPage>
  /** Opens a conversation of the Intercom demo. */
  conversation(id: string, query?: string): Promise<HelpdeskPage>
  /** Opens the toolbar popup for the tab in front. */
  popup(): Promise<Page>
  /** What Attune says to popup and panel about the tab in front. */
  state(): Promise<PageState>
  /** Gives the page in front a command, as its key does: browsers keep their own shortcuts from keys made by a driver. */
  command(name: PageCommand): Promise<void>
  /** Opens a page of the extension, for example `options/index.html`; in the background the tab in front stays. */
  extensionPage(path: string, where?: 'front' | 'background'): Promise<Page>
  /** Lets the extension read the pages of a match pattern, or no longer, as the user does in the browser's settings. */
  setAllowed(origin: string, allowed: boolean): Promise<void>
  /** Switches the extension off or on, as the user does on the browser's page of extensions. */
  setEnabled(enabled: boolean): Promise<void>
  /** Lets the extension into private windows; Firefox alone. */
  allowPrivate(): Promise<void>
  /** Opens an address in a private window of its own; Firefox alone. */
  openPrivate(url: string): Promise<HelpdeskPage>
  /** Loads the extension's files again; open pages keep the old content script until they are reloaded. */
  reloadExtension(): Promise<void>
  close(): Promise<void>
}

/** Chromium's own names for the two schemes. */
const BLINK_SCHEMES = { dark: 0, light: 1 } as const

function launchChromium(executablePath: string, port: number, options: HarnessOptions): Promise<Browser> {
  const rules = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : viewportOf(options),
    args: [
      ...(options.proxy === undefined
        ? [`--host-resolver-rules=${rules}`]
        : [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      '--no-default-browser-check',
      '--lang=en-US',
      ...(options.scheme ? [`--blink-settings=preferredColorScheme=${BLINK_SCHEMES[options.scheme]}`] : []),
      // Chromium's sandbox does not start under root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

function launchFirefox(executablePath: string, options: HarnessOptions): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: options.headless === false ? null : viewportOf(options),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.proxy === undefined
        ? { 'network.dns.localDomains': HOSTS.join(',') }
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': options.proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': options.proxy,
            'network.proxy.no_proxies_on': '',
            'network.proxy.allow_hijacking_localhost': true,
          }),
      'network.stricttransportsecurity.preloadlist': false,
      'intl.accept_languages': 'en-US',
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.scheme ? { 'layout.css.prefers-color-scheme.content-override': BLINK_SCHEMES[options.scheme] } : {}),
    },
  })
}

const viewportOf = ({ width = 1280, height = 800 }: HarnessOptions) => ({ width, height })

/** Evaluates in Firefox's own window, where the browser's interface lives. */
async function inFirefox(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [context] = (tree as { contexts: { context: string }[] }).contexts
  const { result } = await connection.send('script.evaluate', {
    target: { context: context?.context },
    awaitPromise: true,
    expression,
  })
  const { exceptionDetails } = result as { exceptionDetails?: { text: string } }
  if (exceptionDetails) throw new Error(`Firefox refused: ${exceptionDetails.text}`)
}

/** The page that `open` brings up: the one that was not there before. */
async function newPage(browser: Browser, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(await browser.pages())
  await open()
  const end = Date.now() + PATIENCE
  for (;;) {
    const page = (await browser.pages()).find((one) => !before.has(one))
    if (page) return page
    if (Date.now() > end) throw new TimeoutError('The page did not open.')
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

const loaded = async (page: Page): Promise<Page> => {
  await page.waitForFunction(() => document.readyState === 'complete' && document.body.childElementCount > 0, {
    timeout: PATIENCE,
    // A tab in the background gets no animation frames to poll on.
    polling: 50,
  })
  return page
}

/**
 * Starts the demo helpdesk and a browser with the extension in it.
 * @throws Error that says what to do, when there is no browser or the extension has not been built
 */
export async function startHarness(name: BrowserName, options: HarnessOptions = {}): Promise<Harness> {
  const extension = options.extension === undefined ? EXTENSION[name] : options.extension
  if (extension !== null && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}. Run npm run build first.`)
  }
  const executable = options.executable ?? (await needBrowser(name))
  const demo = await startDemo()
  let browser: Browser | undefined
  try {
    browser =
      name === 'chromium'
        ? await launchChromium(executable, demo.port, options)
        : await launchFirefox(executable, options)
    const { proxy } = options
    if (extension === null)
      return harnessOf({ name, browser, demo, extension, extensionId: '', welcome: undefined, proxy })
    // The welcome page comes to the front by itself; nothing may be opened before it is there.
    const installing = browser
    let extensionId = ''
    const welcome = await newPage(installing, async () => {
      extensionId = await installing.installExtension(extension)
    })
    return harnessOf({ name, browser, demo, extension, extensionId, welcome, proxy })
  } catch (error) {
    await browser?.close()
    await demo.close()
    throw error
  }
}

function harnessOf(parts: {
  name: BrowserName
  browser: Browser
  demo: DemoServer
  extension: string | null
  extensionId: string
  welcome: Page | undefined
  proxy: number | undefined
}): Harness {
  const { name, browser, demo, extension, extensionId, welcome, proxy } = parts

  const open = async (url: string, first?: () => void): Promise<HelpdeskPage> => {
    const page = await browser.newPage()
    if (first) await page.evaluateOnNewDocument(first)
    const address = new URL(url)
    // Firefox can be told the machine of a host, but not its port; a proxy knows both.
    if (name === 'firefox' && proxy === undefined) address.port = String(demo.port)
    await page.goto(address.href)
    return new HelpdeskPage(page, name)
  }

  const extensionPage = async (path: string, where: 'front' | 'background' = 'front'): Promise<Page> => {
    if (name === 'firefox') {
      const inBackground = where === 'background'
      const open = `gBrowser.addTab(WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).getURL(${JSON.stringify(path)}), {
        inBackground: ${inBackground}, triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      })`
      return loaded(
        await newPage(browser, () =>
          inFirefox(browser, inBackground ? `void ${open}` : `gBrowser.selectedTab = ${open}; undefined`),
        ),
      )
    }
    const url = `chrome-extension://${extensionId}/${path}`
    if (where === 'front') {
      const page = await browser.newPage()
      await page.goto(url)
      return loaded(page)
    }
    const session = await browser.target().createCDPSession()
    const page = await newPage(browser, () => session.send('Target.createTarget', { url, background: true }))
    await session.detach()
    return loaded(page)
  }

  const popup = async (): Promise<Page> => {
    const path = popupPath(extension)
    if (name === 'firefox') {
      const page = await extensionPage(path, 'background')
      await page.setViewport({ width: 440, height: 600 })
      return page
    }
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes(extensionId),
      { timeout: PATIENCE },
    )
    await (await worker.worker())?.evaluate('chrome.action.openPopup()')
    const target = await browser.waitForTarget(
      (one) => one.url() === `chrome-extension://${extensionId}/${path}` && one.type() === 'page',
      { timeout: PATIENCE },
    )
    return loaded(await target.asPage())
  }

  /** Asks as the popup does, from a page of the extension that leaves the helpdesk's tab in front. */
  const ask = async (request: object): Promise<unknown> => {
    const page = await extensionPage(popupPath(extension), 'background')
    try {
      return await page.evaluate(async (message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
        const api = browser ?? chrome
        const [tab] = await api.tabs.query({ active: true, currentWindow: true })
        return api.tabs.sendMessage(tab?.id ?? -1, message)
      }, request)
    } finally {
      await page.close()
    }
  }

  return {
    name,
    browser,
    demo,
    state: async () => (await ask({ type: 'state' })) as PageState,
    command: async (command) => void (await ask({ type: 'command', command })),
    extensionId,
    welcome,
    open,
    ticket: async (id, query = '', first) => (await open(ZENDESK_TICKET(id) + query, first)).ready(),
    conversation: async (id, query = '') => (await open(INTERCOM_CONVERSATION(id) + query)).ready(),
    popup,
    extensionPage,
    async setAllowed(origin, allowed) {
      if (name === 'firefox') {
        const what = JSON.stringify({ permissions: [], origins: [origin] })
        await inFirefox(
          browser,
          `(async () => {
            const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
            const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})
            await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, ${what}, extension)
          })()`,
        )
        return
      }
      const page = await browser.newPage()
      await page.goto('chrome://extensions')
      await page.evaluate(
        async (id, pattern, add, helpdesks) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome
          const hosts = (await developerPrivate.getExtensionInfo(id)).permissions.runtimeHostPermissions
          const chosen = hosts?.hostAccess === 'ON_SPECIFIC_SITES'
          if (!chosen) {
            // All are taken away by this, and those of the helpdesks given again.
            await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' })
            for (const host of helpdesks) await developerPrivate.addHostPermission(id, host)
          }
          if (add) await developerPrivate.addHostPermission(id, pattern)
          else if (chosen) await developerPrivate.removeHostPermission(id, pattern)
        },
        extensionId,
        origin,
        allowed,
        base.host_permissions,
      )
      await page.close()
    },
    async setEnabled(enabled) {
      if (name === 'firefox')
        return inFirefox(
          browser,
          `AddonManager.getAddonByID(${JSON.stringify(extensionId)}).then((addon) => addon.${enabled ? 'enable' : 'disable'}())`,
        )
      const page = await browser.newPage()
      await page.goto('chrome://extensions')
      await page.evaluate(
        (id, on) => (globalThis as unknown as { chrome: ExtensionsPage }).chrome.management.setEnabled(id, on),
        extensionId,
        enabled,
      )
      await page.close()
    },
    allowPrivate() {
      if (name !== 'firefox') throw new Error('Chromium’s private windows cannot be driven.')
      return inFirefox(
        browser,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
          const what = { permissions: ['internal:privateBrowsingAllowed'], origins: [] }
          await ExtensionPermissions.add(${JSON.stringify(extensionId)}, what)
          await (await AddonManager.getAddonByID(${JSON.stringify(extensionId)})).reload()
        })()`,
      )
    },
    async openPrivate(url) {
      if (name !== 'firefox') throw new Error('Chromium’s private windows cannot be driven.')
      const address = new URL(url)
      if (proxy === undefined) address.port = String(demo.port)
      const open = `openTrustedLinkIn(${JSON.stringify(address.href)}, 'window', { private: true })`
      return new HelpdeskPage(await newPage(browser, () => inFirefox(browser, open)), name).ready()
    },
    async reloadExtension() {
      if (extension === null) return
      // Installing over itself is an update: settings stay, as they do for people.
      await browser.installExtension(extension)
    },
    async close() {
      await browser.close()
      await demo.close()
    },
  }
}

function popupPath(extension: string | null): string {
  if (extension === null) throw new Error('A browser without the extension has no popup.')
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    action?: { default_popup?: string }
  }
  const path = manifest.action?.default_popup
  if (!path) throw new Error('The manifest names no popup.')
  return path
}
