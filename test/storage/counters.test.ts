import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const { fakeBrowser } = await import('@webext-core/fake-browser')
const { addCounts, isoWeek, openCounters, recentWeeks } = await import('../../src/storage/counters')

beforeEach(() => fakeBrowser.reset())

describe('the ISO week', () => {
  // Dates and weeks from the table of "ISO week date", where years begin or end in a week of the other year.
  it.each([
    ['1977-01-01', '1976-W53'],
    ['1978-01-02', '1978-W01'],
    ['1979-12-31', '1980-W01'],
    ['1980-12-29', '1981-W01'],
    ['1982-01-03', '1981-W53'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2026-03-04', '2026-W10'],
  ])('of %s is %s', (day, week) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    expect(isoWeek(new Date(year, month - 1, date))).toBe(week)
  })

  it('changes on Mondays and on no other day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const day = new Date(1970, 0, 1 + days, 12)
        const next = new Date(1970, 0, 2 + days, 12)
        expect(isoWeek(day) !== isoWeek(next)).toBe(next.getDay() === 1)
      }),
    )
  })
})

describe('counters', () => {
  it('add up by week and family', async () => {
    const counters = await openCounters()
    await addCounts(counters, 'shown', ['policy', 'policy', 'vague'], new Date(2026, 2, 4))
    await addCounts(counters, 'applied', ['policy'], new Date(2026, 2, 5))
    await addCounts(counters, 'left', ['vague'], new Date(2026, 2, 9))
    expect(counters.current.weeks).toEqual({
      '2026-W10': { policy: { shown: 2, applied: 1, left: 0 }, vague: { shown: 1, applied: 0, left: 0 } },
      '2026-W11': { vague: { shown: 0, applied: 0, left: 1 } },
    })
    expect((await openCounters()).current).toEqual(counters.current)
  })

  it('show weeks without marks as zeros, oldest first', async () => {
    const counters = await openCounters()
    await addCounts(counters, 'shown', ['policy', 'blame'], new Date(2025, 11, 29))
    await addCounts(counters, 'applied', ['policy'], new Date(2026, 0, 12))
    expect(recentWeeks(counters.current, new Date(2026, 0, 14), 4)).toEqual([
      { week: '2025-W52', shown: 0, applied: 0, left: 0 },
      { week: '2026-W01', shown: 2, applied: 0, left: 0 },
      { week: '2026-W02', shown: 0, applied: 0, left: 0 },
      { week: '2026-W03', shown: 0, applied: 1, left: 0 },
    ])
  })

  it('forget weeks older than two years', async () => {
    const counters = await openCounters()
    const weeks = Object.fromEntries(
      Array.from({ length: 104 }, (_, index) => [isoWeek(new Date(2024, 0, 3 + 7 * index)), {}]),
    )
    await counters.update(() => ({ weeks }))
    await addCounts(counters, 'shown', ['policy'], new Date(2026, 2, 4))
    expect(Object.keys(counters.current.weeks)).toHaveLength(104)
    expect(counters.current.weeks['2024-W01']).toBeUndefined()
    expect(counters.current.weeks['2026-W10']?.policy?.shown).toBe(1)
  })
})
