/**
 * An extension with one tab: what one end of a message sends, the other end's listeners hear. Stands in for
 * webextension-polyfill, whose fake has no tabs to send to.
 */
type Listener = (...values: never[]) => unknown

const event = () => {
  const listeners = new Set<Listener>()
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...values: unknown[]) => [...listeners].map((listener) => listener(...(values as never[]))),
    get size() {
      return listeners.size
    },
  }
}

const ID = 'attune'
const TAB = 7

export const world = {
  /** The id that senders carry; another one is another extension. */
  senderId: ID,
  /** False: the content script's extension was updated under it. */
  valid: true,
  /** The address that the browser tells of the tab in front. */
  url: 'https://acme.zendesk.com/agent/tickets/1' as string | undefined,
  allowed: true,
  /** Sites beside the manifest's that the user allowed, as match patterns. */
  added: [] as string[],
}

const onMessage = event()
const onConnect = event()
const onActivated = event()
const onUpdated = event()
const onAdded = event()
const onRemoved = event()
interface Registered {
  matches: string[]
  js: string[]
}
const registered: Registered[] = []
const HOSTS = ['https://*.zendesk.com/*', 'https://app.intercom.com/*']
const OWN = /^https:\/\/([^/]*\.zendesk\.com|app\.intercom\.com)\//
const calls: string[] = []
const stored: Record<string, unknown> = {}
const sender = () => ({ id: world.senderId, tab: { id: TAB } })
const toOtherEnd = async (message: unknown) => {
  const answers = onMessage.fire(structuredClone(message), sender()).filter((answer) => answer !== undefined)
  if (answers.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.')
  return structuredClone(await answers[0])
}

export const extension = {
  /** What the browser was asked to do, in order. */
  calls,
  /** The content scripts that were registered beside the manifest's. */
  registered,
  /** What is in local storage. */
  stored,
  storage: {
    local: {
      get: async (key: string) => structuredClone(key in stored ? { [key]: stored[key] } : {}),
      set: async (values: Record<string, unknown>) => void Object.assign(stored, structuredClone(values)),
    },
    onChanged: event(),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void calls.push(`badge ${tabId} "${text}"`),
    setBadgeBackgroundColor: async ({ tabId }: { tabId: number }) => void calls.push(`badge colour ${tabId}`),
  },
  commands: {
    onCommand: event(),
    getAll: async () => [
      { name: 'next-mark', shortcut: 'Alt+J' },
      { name: 'open-panel', shortcut: '' },
    ],
  },
  sidebarAction: { open: async () => void calls.push('sidebar opened') },
  runtime: {
    onInstalled: event(),
    onStartup: event(),
    getURL: (path: string) => (path === '/' ? 'moz-extension://attune/' : path),
    get id() {
      return world.valid ? ID : undefined
    },
    lastError: undefined,
    getManifest: () => ({
      host_permissions: HOSTS,
      content_scripts: [{ matches: HOSTS, js: ['content/content.js'], css: ['content/highlights.css'] }],
    }),
    sendMessage: toOtherEnd,
    onMessage,
    onConnect,
  },
  tabs: {
    query: async () => [{ id: TAB, windowId: 1, url: world.url }],
    sendMessage: (_tab: number, message: unknown) => toOtherEnd(message),
    connect: (_tab: number, { name }: { name: string }) => {
      const here = { name, onMessage: event(), onDisconnect: event(), postMessage: () => {}, disconnect: () => {} }
      const there = { ...here, sender: sender(), onMessage: event(), onDisconnect: event() }
      here.disconnect = () => void there.onDisconnect.fire()
      there.disconnect = () => void here.onDisconnect.fire()
      there.postMessage = ((message: unknown) => {
        here.onMessage.fire(structuredClone(message))
      }) as () => void
      queueMicrotask(() => {
        if (onConnect.size === 0) here.onDisconnect.fire()
        else onConnect.fire(there)
      })
      return here
    },
    create: async ({ url }: { url: string }) => void calls.push(`opened ${url}`),
    onActivated,
    onUpdated,
  },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Registered[]) => void registered.push(...scripts),
    updateContentScripts: async (scripts: Registered[]) => void registered.splice(0, registered.length, ...scripts),
    unregisterContentScripts: async () => void registered.splice(0),
    insertCSS: async () => {},
    executeScript: async ({ target }: { target: { tabId: number } }) => void calls.push(`injected ${target.tabId}`),
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => (OWN.test(origin) ? world.allowed : world.added.includes(origin))),
    getAll: async () => ({ origins: [...HOSTS, ...world.added] }),
    onAdded,
    onRemoved,
  },
}
