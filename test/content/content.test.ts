import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const startPage = vi.hoisted(() => vi.fn(async (_helpdesk: { id: string }) => () => {}))
vi.mock('../../src/content/page', () => ({ startPage }))

const started = () => startPage.mock.calls.map(([helpdesk]) => helpdesk.id)

/** A window with an address, and the content script injected into it. */
async function openPage(href: string, frame = false): Promise<EventTarget> {
  const page = new EventTarget()
  vi.stubGlobal('window', Object.assign(page, { top: frame ? new EventTarget() : page }))
  goTo(href)
  await inject()
  return page
}

const goTo = (href: string) => vi.stubGlobal('location', new URL(href))

/** Runs the content script as the browser does, from its first line. */
async function inject() {
  vi.resetModules()
  await import('../../src/content/content')
}

beforeEach(() => startPage.mockClear())
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(globalThis, Symbol.for('attune'))
})

test('a page of a helpdesk is started at once, and once only', async () => {
  const page = await openPage('https://acme.zendesk.com/agent/tickets/1')
  await inject()
  page.dispatchEvent(new Event('focusin'))
  expect(started()).toEqual(['zendesk'])
})

test('a frame within a page is left alone', async () => {
  const page = await openPage('https://acme.zendesk.com/agent/tickets/1', true)
  page.dispatchEvent(new Event('focusin'))
  expect(started()).toEqual([])
})

test.each(['focusin', 'popstate'])(
  'a page that becomes an inbox without loading is started by %s',
  async (occasion) => {
    const page = await openPage('https://app.intercom.com/admins/sign_in')
    page.dispatchEvent(new Event(occasion))
    expect(started()).toEqual([])
    goTo('https://app.intercom.com/a/inbox/x1/inbox/conversation/9')
    page.dispatchEvent(new Event(occasion))
    page.dispatchEvent(new Event(occasion))
    expect(started()).toEqual(['intercom'])
  },
)
