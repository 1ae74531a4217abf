import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { activityOn, atPauseEnd, forPractice, openSettings, settingsShape, withRule, withSite } = await import(
  '../../src/storage/settings'
)
const { isLeft, leaveInTicket, markAgain } = await import('../../src/storage/left-marks')
const { readAs } = await import('../../src/storage/shelf')

const usual = settingsShape.defaults
const now = new Date('2026-03-04T10:00:00Z')

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('fit their own schema as they come out of the box', () => {
    expect(readAs(settingsShape, { ...usual, version: 1 })).toEqual({ value: usual, problem: null })
  })

  it.each([
    ['a pause of no time', { pauseMs: 0 }],
    ['a pause of an hour', { pauseMs: 3_600_000 }],
    ['an unknown severity', { severity: 'deadly' }],
    ['a time that is none', { snoozedUntil: 'later' }],
    ['readable words where a hash belongs', { leftMarks: [{ hash: 'our policy', rule: 'a/b', day: '2026-03-04' }] }],
  ])('refuse %s', (_, broken) => {
    const reading = readAs(settingsShape, { version: 1, ...broken, sitesOff: ['acme.zendesk.com'] })
    expect(reading.problem?.reason).toBe('damaged')
    expect(reading.value).toEqual({ ...usual, sitesOff: ['acme.zendesk.com'] })
  })

  it('ring once when a pause ends, and do not ring at once for one that ends in years', () => {
    vi.useFakeTimers({ now })
    try {
      const rung: string[] = []
      const rings = (snoozedUntil: string | null) =>
        atPauseEnd({ ...usual, snoozedUntil }, () => rung.push(String(snoozedUntil)))
      rings(null)
      rings('2026-03-04T09:00:00Z')
      rings('2026-03-04T11:00:00Z')
      rings('2036-03-04T11:00:00Z')
      rings('2026-03-04T10:30:00Z')()
      vi.advanceTimersByTime(3_599_999)
      expect(rung).toEqual([])
      vi.advanceTimersByTime(1)
      expect(rung).toEqual(['2026-03-04T11:00:00Z'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('turn rules and sites off and on, each once', () => {
    const [first, later] = [new Date('2026-03-04T10:00:00Z'), new Date('2026-03-06T10:00:00Z')]
    const off = withRule(withRule(usual, 'policy/our-policy', false, first), 'policy/our-policy', false, later)
    expect(off.rulesOff).toEqual(['policy/our-policy'])
    expect(off.rulesOffSince).toEqual({ 'policy/our-policy': '2026-03-04' })
    expect(withRule(off, 'policy/our-policy', true, later)).toEqual(usual)
    const quiet = withSite(usual, 'acme.zendesk.com', false)
    expect(quiet.sitesOff).toEqual(['acme.zendesk.com'])
    expect(withSite(quiet, 'acme.zendesk.com', true)).toEqual(usual)
  })

  it('tell why Attune keeps quiet', () => {
    expect(activityOn(usual, 'acme.zendesk.com', now)).toBe('on')
    expect(activityOn({ ...usual, enabled: false }, 'acme.zendesk.com', now)).toBe('off-everywhere')
    expect(activityOn(withSite(usual, 'acme.zendesk.com', false), 'acme.zendesk.com', now)).toBe('off-site')
    expect(activityOn(withSite(usual, 'acme.zendesk.com', false), 'app.intercom.com', now)).toBe('on')
    const paused = { ...usual, snoozedUntil: '2026-03-04T10:00:01Z' }
    expect(activityOn(paused, 'acme.zendesk.com', now)).toBe('paused')
    expect(activityOn(paused, 'acme.zendesk.com', new Date('2026-03-04T10:00:01Z'))).toBe('on')
  })
})

describe('marks left in a ticket', () => {
  const mark = { site: 'acme.zendesk.com', ticket: '7', rule: 'policy/our-policy', text: 'our policy' }

  it('are known again in the same ticket only, whatever the case of the words', async () => {
    const settings = await openSettings()
    await leaveInTicket(settings, mark, now)
    expect(isLeft(settings.current, mark)).toBe(true)
    expect(isLeft(settings.current, { ...mark, text: 'Our policy' })).toBe(true)
    expect(isLeft(settings.current, { ...mark, ticket: '8' })).toBe(false)
    expect(isLeft(settings.current, { ...mark, rule: 'policy/terms' })).toBe(false)
    expect(isLeft(settings.current, { ...mark, text: 'the policy' })).toBe(false)
    expect(isLeft(settings.current, { ...mark, site: 'other.zendesk.com' })).toBe(false)
  })

  it('are stored without a word of anyone', async () => {
    await leaveInTicket(await openSettings(), mark, now)
    const kept = JSON.stringify(await fakeBrowser.storage.local.get())
    expect(kept).toContain('"day":"2026-03-04"')
    for (const secret of ['our policy', 'acme', '"7"']) expect(kept).not.toContain(secret)
  })

  it('have another hash in another browser', async () => {
    const first = await openSettings()
    await leaveInTicket(first, mark, now)
    const { hash } = first.current.leftMarks[0]!
    await fakeBrowser.storage.local.clear()
    const second = await openSettings()
    await leaveInTicket(second, mark, now)
    expect(second.current.leftMarks[0]!.hash).not.toBe(hash)
  })

  it('can be taken back', async () => {
    const settings = await openSettings()
    await leaveInTicket(settings, mark, now)
    await leaveInTicket(settings, mark, now)
    expect(settings.current.leftMarks).toHaveLength(1)
    await markAgain(settings, [settings.current.leftMarks[0]!.hash])
    expect(isLeft(settings.current, mark)).toBe(false)
  })

  it('forget the oldest beyond 500', async () => {
    const settings = await openSettings()
    const old = Array.from({ length: 500 }, (_, index) => ({
      hash: index.toString(16).padStart(32, '0'),
      rule: 'policy/our-policy',
      day: '2026-01-01',
    }))
    await settings.update((value) => ({ ...value, leftMarks: old }))
    await leaveInTicket(settings, mark, now)
    expect(settings.current.leftMarks).toHaveLength(500)
    expect(settings.current.leftMarks[0]).toEqual(old[1])
    expect(isLeft(settings.current, mark)).toBe(true)
  })
})

it('practising starts with everything on and the agent’s own pause', () => {
  const own = {
    ...settingsShape.defaults,
    enabled: false,
    pauseMs: 700,
    rulesOff: ['vague/soon'],
    sitesOff: ['a.zendesk.com'],
  }
  const practice = forPractice({ ...own, snoozedUntil: '2099-01-01T00:00:00Z', severity: 'strong' })
  expect(activityOn(practice, '', new Date('2026-03-04T10:00:00Z'))).toBe('on')
  expect(practice).toMatchObject({ pauseMs: 700, rulesOff: [], severity: 'hint' })
})
