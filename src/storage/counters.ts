import * as v from 'valibot'
import { FAMILIES, type Family } from '../engine/analysis'
import { openShelf, type Shape, type Shelf } from './shelf'

/** What became of the marks of one family in one week. */
export interface Tally {
  shown: number
  applied: number
  left: number
}

/** Numbers by ISO week (`2026-W10`) and family. No word of anyone is part of it. */
export interface Counters {
  weeks: Record<string, Partial<Record<Family, Tally>>>
}

const MOST_WEEKS = 104
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const isoWeekName = v.pipe(v.string(), v.regex(/^\d{4}-W\d{2}$/))

/** How counters are kept. */
export const countersShape: Shape<Counters> = {
  key: 'counters',
  version: 1,
  fields: {
    weeks: v.record(
      isoWeekName,
      v.record(v.picklist(FAMILIES), v.object({ shown: count, applied: count, left: count })),
    ) as v.GenericSchema<unknown, Counters['weeks']>,
  },
  defaults: { weeks: {} },
}

/** Opens the counters. */
export const openCounters = (): Promise<Shelf<Counters>> => openShelf(countersShape)

const DAY = 24 * 60 * 60 * 1000

/** The ISO 8601 week of a moment in local time, as `2026-W10`: weeks begin on Monday, week 1 holds 4 January. */
export function isoWeek(moment: Date): string {
  const day = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate())
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  const thursday = new Date(day + (3 - weekday) * DAY)
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY))
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** Adds one to the outcome of each family (a family may come several times). Weeks older than two years are dropped. */
export const addCounts = (
  counters: Shelf<Counters>,
  outcome: keyof Tally,
  families: readonly Family[],
  now: Date,
): Promise<void> =>
  counters.update(({ weeks }) => {
    const name = isoWeek(now)
    const week = { ...weeks[name] }
    for (const family of families) {
      const tally = week[family] ?? { shown: 0, applied: 0, left: 0 }
      week[family] = { ...tally, [outcome]: tally[outcome] + 1 }
    }
    const kept = Object.entries({ ...weeks, [name]: week }).sort(([a], [b]) => a.localeCompare(b))
    return { weeks: Object.fromEntries(kept.slice(-MOST_WEEKS)) }
  })

/** One week of the chart: all families together. */
export interface WeekTotal extends Tally {
  week: string
}

/** The last weeks up to now, oldest first, with zeros for weeks without marks. */
export function recentWeeks({ weeks }: Counters, now: Date, howMany: number): WeekTotal[] {
  return Array.from({ length: howMany }, (_, index) => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 7 * (howMany - 1 - index), 12)
    const week = isoWeek(day)
    const total: WeekTotal = { week, shown: 0, applied: 0, left: 0 }
    for (const tally of Object.values(weeks[week] ?? {})) {
      total.shown += tally.shown
      total.applied += tally.applied
      total.left += tally.left
    }
    return total
  })
}
