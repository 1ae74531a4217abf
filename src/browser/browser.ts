/**
 * What Attune uses of the browser, and nothing else. The only importer of webextension-polyfill. After an update of
 * the extension an old content script still runs, but every call it makes throws; each function here says what it
 * answers then.
 */
import browser, { type Runtime } from 'webextension-polyfill'

/** A JSON value, as storage and messages carry it. */
export type Json = unknown

/** False once the extension was updated, disabled or removed under a running content script. */
export function contextValid(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false
  }
}

/** Thrown by calls that cannot be answered any more because the extension is gone from under this script. */
export class ContextInvalidated extends Error {
  override readonly name = 'ContextInvalidated'
  constructor() {
    super('Attune was updated or switched off: this page has to be refreshed.')
  }
}

async function asked<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  if (!contextValid()) throw new ContextInvalidated()
  return call()
}

/** The message of `_locales` under this key, its `$1`, `$2`, … filled; the key itself where there is none. */
export function t(key: string, ...substitutions: readonly (string | number)[]): string {
  try {
    return browser.i18n.getMessage(key, substitutions.map(String)) || key
  } catch {
    return key
  }
}

/** The language of the browser's interface as a BCP 47 tag, for dates and plurals; `en` where it cannot be told. */
export function locale(): string {
  try {
    return browser.i18n.getUILanguage() || 'en'
  } catch {
    return 'en'
  }
}

/** The direction in which the browser's interface is written. */
export const direction = (): 'ltr' | 'rtl' => (t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr')

/** The extension's version, as in the manifest. */
export const version = (): string => (contextValid() ? browser.runtime.getManifest().version : '')

/** One area of storage. Reads answer `undefined` for a missing key; all throw `ContextInvalidated`. */
export interface StorageArea {
  read(key: string): Promise<Json>
  write(key: string, value: Json): Promise<void>
  remove(key: string): Promise<void>
  clear(): Promise<void>
}

/** Storage of this browser profile. Nothing is ever synchronised. */
export const localStore: StorageArea = {
  read: (key) => asked(async () => (await browser.storage.local.get(key))[key]),
  write: (key, value) => asked(() => browser.storage.local.set({ [key]: value })),
  remove: (key) => asked(() => browser.storage.local.remove(key)),
  clear: () => asked(() => browser.storage.local.clear()),
}

/** Calls back with the new value (`undefined` when removed) whenever the key changes, in whichever page. */
export function onStored(key: string, onChange: (value: Json) => void): () => void {
  if (!contextValid()) return () => {}
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key]
    if (area === 'local' && change) onChange(change.newValue)
  }
  browser.storage.onChanged.addListener(listener)
  return () => {
    if (contextValid()) browser.storage.onChanged.removeListener(listener)
  }
}

/** What an administrator has set for this browser, by name; nothing where nothing is set. */
export async function managedValues(): Promise<Record<string, Json>> {
  try {
    return await asked(() => browser.storage.managed.get())
  } catch (error) {
    if (error instanceof ContextInvalidated) throw error
    // Firefox refuses where nothing is set.
    return {}
  }
}

/** Calls back whenever an administrator changes something. */
export function onManaged(onChange: () => void): () => void {
  if (!contextValid()) return () => {}
  const listener = (_changes: object, area: string) => {
    if (area === 'managed') onChange()
  }
  browser.storage.onChanged.addListener(listener)
  return () => {
    if (contextValid()) browser.storage.onChanged.removeListener(listener)
  }
}

/** What is needed of a tab. `url` and `title` are only told for pages that Attune may read. */
export interface Tab {
  id: number
  windowId: number
  url?: string | undefined
}

/** The tab in front of this window, or null (for example in a window without tabs). */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await asked(() => browser.tabs.query({ active: true, currentWindow: true }))
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url }
}

/** Calls back when another tab comes to the front or the front tab goes to another page. */
export function onActiveTabChanged(onChange: () => void): () => void {
  const activated = () => onChange()
  const updated = (_id: number, change: { status?: string | undefined }, tab: { active?: boolean }) => {
    if (change.status === 'complete' && tab.active) onChange()
  }
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onUpdated.addListener(updated)
  return () => {
    browser.tabs.onActivated.removeListener(activated)
    browser.tabs.onUpdated.removeListener(updated)
  }
}

/** Sends to the content script of a tab's page; throws when nobody listens there. */
export const sendToTab = (tab: number, message: Json): Promise<Json> =>
  asked(() => browser.tabs.sendMessage(tab, message, { frameId: 0 }))

/** Sends to the extension's own pages and background; throws when nobody listens. */
export const sendToExtension = (message: Json): Promise<Json> => asked(() => browser.runtime.sendMessage(message))

/** Who sent a message: a script of this extension, and in which tab where it runs in one. */
export interface Sender {
  tab?: number | undefined
}

const ownSender = (sender: Runtime.MessageSender | undefined): Sender | null =>
  contextValid() && sender?.id === browser.runtime.id ? { tab: sender?.tab?.id } : null

/**
 * Listens to messages of this extension only. The handler answers with a promise, or with `undefined` for messages
 * that are not its own.
 */
export function onMessage(handle: (message: Json, sender: Sender) => Promise<Json> | undefined): () => void {
  if (!contextValid()) return () => {}
  // The types know only listeners that always answer; the browser also takes `undefined` as "not mine".
  const listener = ((message: unknown, sender: Runtime.MessageSender) => {
    const own = ownSender(sender)
    return own ? handle(message, own) : undefined
  }) as Runtime.OnMessageListenerAsync
  browser.runtime.onMessage.addListener(listener)
  return () => {
    if (contextValid()) browser.runtime.onMessage.removeListener(listener)
  }
}

/** One end of a lasting connection between a page of the extension and a content script. */
export interface Line {
  send(message: Json): void
  close(): void
}

const lineOf = (port: Runtime.Port): Line => ({
  send(message) {
    try {
      port.postMessage(message)
    } catch {
      // The other end went away a moment ago; `onClosed` says so.
    }
  },
  close() {
    try {
      port.disconnect()
    } catch {
      // Already closed from the other end.
    }
  },
})

/** Opens a lasting connection to the content script of a tab. `onClosed` is also called when nobody listens there. */
export function openLine(
  tab: number,
  name: string,
  on: { message: (message: Json) => void; closed: () => void },
): Line {
  const port = browser.tabs.connect(tab, { name, frameId: 0 })
  port.onMessage.addListener((message: unknown) => on.message(message))
  port.onDisconnect.addListener(() => {
    // Reading lastError keeps the browser from logging the ordinary case of a page without our script.
    void browser.runtime.lastError
    on.closed()
  })
  return lineOf(port)
}

/** Waits for connections that the extension's own pages open under this name. */
export function onLine(
  name: string,
  onOpened: (line: Line, onClosed: (closed: () => void) => void) => void,
): () => void {
  if (!contextValid()) return () => {}
  const listener = (port: Runtime.Port) => {
    if (port.name !== name || !ownSender(port.sender)) return
    onOpened(lineOf(port), (closed) => port.onDisconnect.addListener(() => closed()))
  }
  browser.runtime.onConnect.addListener(listener)
  return () => {
    if (contextValid()) browser.runtime.onConnect.removeListener(listener)
  }
}

/** The helpdesk addresses Attune is made for, as match patterns of the manifest. */
export const helpdeskOrigins = (): string[] => browser.runtime.getManifest().host_permissions ?? []

/** The addresses that the user added to those of the manifest, as match patterns. */
export async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await asked(() => browser.permissions.getAll())
  const own = new Set(helpdeskOrigins().map(hostOf))
  return origins.filter((origin) => !own.has(hostOf(origin)))
}

/** The host of a match pattern, `*` for all. */
export const hostOf = (origin: string): string => origin.replace(/^[^/]*:\/\//, '').replace(/\/.*$/, '')

/** Whether a site is one of those that Attune is made for. The manifest's hosts may begin with `*.`. */
export const isHelpdeskSite = (site: string): boolean =>
  helpdeskOrigins()
    .map(hostOf)
    .some((host) => (host.startsWith('*.') ? `.${site}`.endsWith(host.slice(1)) : host === site))

/** The match pattern of a site's pages; a pattern takes every port of the host. */
export const originOf = (site: string): string => `https://${site}/*`

/** Whether the user lets Attune read these addresses. Firefox lets users take it back at any time. */
export const mayRead = (origins: readonly string[]): Promise<boolean> =>
  asked(() => browser.permissions.contains({ origins: [...origins] }))

/** Asks the user; must be called straight from a click. False when the user says no. */
export const askToRead = (origins: readonly string[]): Promise<boolean> =>
  asked(() => browser.permissions.request({ origins: [...origins] }))

/** Takes a permission back. False where the browser keeps it. */
export const giveBack = (origins: readonly string[]): Promise<boolean> =>
  asked(() => browser.permissions.remove({ origins: [...origins] }))

/** Calls back when the user gave or took back a permission, with the match patterns that were given. */
export function onPermissionsChanged(onChange: (given: readonly string[]) => void): () => void {
  const changed = (given: { origins?: string[] }) => onChange(given.origins ?? [])
  const taken = () => onChange([])
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(taken)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(taken)
  }
}

/** The content script as the manifest names it, by paths from the extension's root, where Firefox tells addresses. */
function contentFiles(): { js: string[]; css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  const path = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)
  return { js: (script?.js ?? []).map(path), css: (script?.css ?? []).map(path) }
}

const ADDED = 'added-sites'

/** Has the content script run on these addresses from now on, and on no others beside those of the manifest. */
export async function runContentOn(origins: readonly string[]): Promise<void> {
  const known = await asked(() => browser.scripting.getRegisteredContentScripts({ ids: [ADDED] }))
  if (origins.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ADDED] })
    return
  }
  const script = { id: ADDED, matches: [...origins], ...contentFiles(), runAt: 'document_idle' as const }
  if (known.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Runs the content script in the open pages of these addresses; where it runs already, it does nothing more. */
export async function runContentNow(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const { js, css } = contentFiles()
  for (const { id } of await asked(() => browser.tabs.query({ url: [...origins] }))) {
    if (id === undefined) continue
    try {
      await browser.scripting.insertCSS({ target: { tabId: id }, files: css })
      await browser.scripting.executeScript({ target: { tabId: id }, files: js })
    } catch {
      // A page that shows an error, or went away; it gets the script when it is loaded again.
    }
  }
}

/** The ids of all tabs. */
export async function allTabs(): Promise<number[]> {
  return (await asked(() => browser.tabs.query({}))).flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** Opens the options page, or brings it to the front. */
export const openOptions = (): Promise<void> => asked(() => browser.runtime.openOptionsPage())

/** Opens one of the extension's own pages (path from the extension's root) in a new tab. */
export async function openPage(path: string): Promise<void> {
  await asked(() => browser.tabs.create({ url: browser.runtime.getURL(path) }))
}

/** Shows a short text on the toolbar button, for one tab; an empty text takes it away. */
export async function showBadge(text: string, colour: string, tab: number): Promise<void> {
  await asked(() => browser.action.setBadgeText({ text, tabId: tab }))
  if (text) await asked(() => browser.action.setBadgeBackgroundColor({ color: colour, tabId: tab }))
}

/** Calls back for the keyboard commands of the manifest, with the tab in front. */
export function onCommand(run: (command: string, tab: Tab | undefined) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const found = tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url }
    run(command, found)
  })
}

/** The keys the user has for each command by its name; commands without a key are left out. */
export async function shortcuts(): Promise<Record<string, string>> {
  const commands = await asked(() => browser.commands.getAll())
  return Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])))
}

/** Calls back once after the first installation. */
export function onInstalled(run: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') run()
  })
}

/** Calls back whenever the browser starts, and after Attune was installed or updated. */
export function onStarted(run: () => void): void {
  browser.runtime.onStartup.addListener(run)
  browser.runtime.onInstalled.addListener(() => run())
}

// Neither API is part of the polyfill, and each exists in one browser only.
interface PanelApis {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
}

/** Whether this browser has a panel beside the page that Attune can open. */
export const hasPanel = (): boolean =>
  Boolean((globalThis as { chrome?: PanelApis }).chrome?.sidePanel?.open) || Boolean(browser.sidebarAction?.open)

/** Opens the panel beside the page; must be called straight from a click or key. False where there is none. */
export async function openPanel(windowId: number): Promise<boolean> {
  const sidePanel = (globalThis as { chrome?: PanelApis }).chrome?.sidePanel
  if (sidePanel?.open) {
    await sidePanel.open({ windowId })
    return true
  }
  if (browser.sidebarAction?.open) {
    await browser.sidebarAction.open()
    return true
  }
  return false
}
