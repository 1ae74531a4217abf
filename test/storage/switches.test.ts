import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { activityOn, openSettings } = await import('../../src/storage/settings')
const { switches } = await import('../../src/storage/switches')

const now = new Date('2026-03-04T10:00:00Z')
const site = 'acme.zendesk.com'
const activity = async (at = now) => activityOn((await openSettings()).current, site, at)

beforeEach(() => fakeBrowser.reset())

describe('the switches of popup and panel', () => {
  const { onSite, onEnable, onPause, onResume, onCheckNotes } = switches(() => now)

  it('turn one site off and on', async () => {
    await onSite(site, false)
    expect(await activity()).toBe('off-site')
    await onSite(site, true)
    expect(await activity()).toBe('on')
  })

  it('turn Attune on again everywhere', async () => {
    await (await openSettings()).update((settings) => ({ ...settings, enabled: false }))
    await onEnable()
    expect(await activity()).toBe('on')
  })

  it('pause for an hour, or less', async () => {
    await onPause()
    expect(await activity(new Date('2026-03-04T10:59:59Z'))).toBe('paused')
    expect(await activity(new Date('2026-03-04T11:00:00Z'))).toBe('on')
    await onResume()
    expect(await activity()).toBe('on')
  })

  it('let notes be checked, and leave everything else as it was', async () => {
    await (await openSettings()).update((settings) => ({ ...settings, rulesOff: ['vague/soon'] }))
    await onCheckNotes()
    expect((await openSettings()).current).toMatchObject({ checkNotes: true, rulesOff: ['vague/soon'] })
  })
})
