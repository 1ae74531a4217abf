import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extension, world } from './two-ends'

vi.mock('webextension-polyfill', async () => ({ default: (await import('./two-ends')).extension }))

const { ContextInvalidated } = await import('../../src/browser/browser')
const { onBackgroundMessage, tellBackground } = await import('../../src/messages/background-messages')
const { followFrontTab } = await import('../../src/messages/front-tab')
const { askPage, followPage, openPageChannel } = await import('../../src/messages/page-channel')
type Channel = ReturnType<typeof openPageChannel>

const off = { kind: 'off', scope: 'site', site: 'acme.zendesk.com' } as const
const on = { kind: 'no-composer', helpdesk: 'Zendesk', site: 'acme.zendesk.com' } as const
const health = { composer: false, kind: false, conversation: true, customerName: true }
const apply = {
  type: 'apply',
  rule: 'policy/our-policy',
  start: 3,
  end: 13,
  rewrite: 0,
  expected: 'It our policy.',
} as const

let channel: Channel | undefined
const open = (handlers: Partial<Parameters<typeof openPageChannel>[0]> = {}) => {
  channel = openPageChannel({ state: () => off, act: async () => ({ ok: true }), ...handlers })
  return channel
}

beforeEach(() => {
  Object.assign(world, { senderId: 'attune', valid: true, allowed: true })
  world.url = 'https://acme.zendesk.com/agent/tickets/1'
})
afterEach(() => {
  world.valid = true
  channel?.close()
  channel = undefined
})

describe('asking a page', () => {
  it('gives the request to the page and its answer back', async () => {
    const act = vi.fn(async () => ({ ok: false, reason: 'refused', copy: 'by Friday' }) as const)
    open({ act })
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'refused', copy: 'by Friday' })
    expect(act).toHaveBeenCalledWith(apply)
    expect(await askPage(7, { type: 'state' })).toEqual(off)
  })

  it('says so where no page answers', async () => {
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'unreachable' })
    expect(await askPage(7, { type: 'state' })).toEqual({ kind: 'unreadable', reason: 'not-loaded' })
  })

  it.each([
    ['a negative offset', { ...apply, start: -1 }],
    ['half an offset', { ...apply, end: 3.5 }],
    ['a rule that is none', { ...apply, rule: '<b>' }],
    ['no draft', { ...apply, expected: undefined }],
    ['a check nobody knows', { type: 'insertOffer', check: 'sings', expected: '' }],
    ['a request nobody knows', { type: 'sendMail' }],
  ])('with %s is refused before the page sees it', async (_, request) => {
    const act = vi.fn(async () => ({ ok: true }) as const)
    open({ act })
    expect(await askPage(7, request as never)).toEqual({ ok: false, reason: 'invalid' })
    expect(act).not.toHaveBeenCalled()
  })

  it('is not possible for others', async () => {
    const act = vi.fn(async () => ({ ok: true }) as const)
    open({ act })
    world.senderId = 'somebody-else'
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'unreachable' })
    expect(act).not.toHaveBeenCalled()
  })

  it('answers what the page throws as refused, and as outdated once Attune was updated', async () => {
    open({ act: () => Promise.reject(new Error('the editor is gone')) })
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'refused' })
    channel!.close()
    open({ act: () => Promise.reject(new ContextInvalidated()) })
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'outdated' })
    world.valid = false
    expect(await askPage(7, apply)).toEqual({ ok: false, reason: 'outdated' })
  })

  it('shows a state that is none as an error that names the place', async () => {
    open({ state: () => ({ ...on, health: { ...health, composer: 'yes' } }) as never })
    expect(await askPage(7, { type: 'state' })).toEqual({
      kind: 'error',
      message: expect.stringContaining('health.composer'),
    })
  })
})

describe('following a page', () => {
  it('tells the state at once and after every change, until stopped', async () => {
    let state: typeof off | (typeof on & { health: typeof health }) = off
    const { publish } = open({ state: () => state })
    const seen = vi.fn()
    const stop = followPage(7, seen)
    await expect.poll(() => seen.mock.calls).toEqual([[off]])
    state = { ...on, health }
    publish()
    expect(seen).toHaveBeenLastCalledWith(state)
    stop()
    publish()
    expect(seen).toHaveBeenCalledTimes(2)
  })

  it('does not ask the page for its state while nobody follows', () => {
    const state = vi.fn(() => off)
    open({ state }).publish()
    expect(state).not.toHaveBeenCalled()
  })
})

describe('following the page in front', () => {
  const follow = () => {
    const states: unknown[] = []
    const front = followFrontTab((state) => states.push(state))
    return { states, front }
  }

  it('finds it again after a change of tab', async () => {
    const { states, front } = follow()
    await expect.poll(() => states).toEqual([{ kind: 'unreadable', reason: 'not-loaded', site: 'acme.zendesk.com' }])
    open()
    extension.tabs.onActivated.fire()
    await expect.poll(() => states.at(-1)).toEqual(off)
    expect(front.windowId).toBe(1)
    expect(await front.act(apply)).toEqual({ ok: true })
    front.stop()
  })

  it.each([
    ['of somebody else', 'https://example.com/', true, { reason: 'unknown-page', site: 'example.com' }],
    ['of the browser', 'about:addons', true, { reason: 'unknown-page' }],
    [
      'that only looks like a helpdesk',
      'https://notzendesk.com/',
      true,
      { reason: 'unknown-page', site: 'notzendesk.com' },
    ],
    [
      'of a helpdesk that was open before',
      'https://app.intercom.com/a/inbox',
      true,
      { reason: 'not-loaded', site: 'app.intercom.com' },
    ],
    [
      'of a helpdesk that is not allowed',
      'https://app.intercom.com/a/inbox',
      false,
      { reason: 'not-allowed', site: 'app.intercom.com' },
    ],
    ['of an added site', 'https://desk.acme.example/x', true, { reason: 'not-loaded', site: 'desk.acme.example' }],
    ['whose address is not told, all allowed', undefined, true, { reason: 'unknown-page' }],
    ['whose address is not told, not allowed', undefined, false, { reason: 'not-allowed' }],
  ])('explains a page %s', async (_, url, allowed, reason) => {
    world.url = url
    world.allowed = allowed
    world.added = ['https://desk.acme.example/*']
    const { states, front } = follow()
    await expect.poll(() => states).toEqual([{ kind: 'unreadable', ...reason }])
    front.stop()
  })

  it('looks again when Attune began to work in its page, and not for other tabs', async () => {
    world.url = 'https://acme.zendesk.com/agent'
    const { states, front } = follow()
    await expect.poll(() => states).toHaveLength(1)
    open()
    await tellBackground({ tell: 'started' })
    await expect.poll(() => states.at(-1)).toEqual(off)
    front.stop()
  })

  it('looks again once the user allowed it', async () => {
    world.url = undefined
    world.allowed = false
    const { states, front } = follow()
    await expect.poll(() => states).toHaveLength(1)
    world.allowed = true
    world.url = 'https://acme.zendesk.com/agent'
    extension.permissions.onAdded.fire({ origins: ['https://*.zendesk.com/*'] })
    await expect.poll(() => states.at(-1)).toMatchObject({ reason: 'not-loaded' })
    front.stop()
  })
})

describe('telling the background', () => {
  it('carries numbers and families, and nothing else', async () => {
    const heard = vi.fn(async () => {})
    onBackgroundMessage(heard)
    expect(await tellBackground({ tell: 'count', outcome: 'shown', families: ['policy'] })).toBe(true)
    expect(heard).toHaveBeenLastCalledWith({ tell: 'count', outcome: 'shown', families: ['policy'] }, 7)
    expect(await tellBackground({ tell: 'badge', marks: -1 })).toBe(false)
    const withWords = { tell: 'badge', marks: 2, draft: 'our policy' } as const
    await tellBackground(withWords)
    expect(heard).toHaveBeenLastCalledWith({ tell: 'badge', marks: 2 }, 7)
  })
})
