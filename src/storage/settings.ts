import * as v from 'valibot'
import { SEVERITIES, type Severity } from '../engine/analysis'
import { openShelf, type Shape, type Shelf } from './shelf'

/** Words that were left for good in one ticket. Only a hash is kept; `day` (YYYY-MM-DD) is for the list in options. */
export interface LeftMark {
  hash: string
  rule: string
  day: string
}

/** A field that the user turned on where nothing tells whether customers read it. `field` is its name on the site. */
export interface FieldOn {
  site: string
  field: string
}

/** Everything the agent can set. */
export interface Settings {
  enabled: boolean
  /** Ids of rules that are off. */
  rulesOff: string[]
  /** The day (YYYY-MM-DD) on which a rule was turned off, by its id; none for rules turned off before this was kept. */
  rulesOffSince: Record<string, string>
  /** The mildest severity that is marked. */
  severity: Severity
  /** How long typing must rest before a draft is checked, in milliseconds. */
  pauseMs: number
  /** Hosts on which Attune keeps quiet. */
  sitesOff: string[]
  fieldsOn: FieldOn[]
  leftMarks: LeftMark[]
  /** ISO 8601; until then Attune keeps quiet everywhere. */
  snoozedUntil: string | null
  /** Internal notes are checked too. */
  checkNotes: boolean
  /** Random text that goes into every hash, so that nobody can try words against a stolen hash list. */
  salt: string
}

/** The pause can be set between these, in milliseconds. */
export const PAUSE_MS = { least: 100, most: 2000, usual: 300 } as const

const host = v.pipe(v.string(), v.maxLength(253))
const ruleId = v.pipe(v.string(), v.maxLength(120))

/** How settings are kept. */
export const settingsShape: Shape<Settings> = {
  key: 'settings',
  version: 1,
  fields: {
    enabled: v.boolean(),
    rulesOff: v.array(ruleId),
    rulesOffSince: v.record(ruleId, v.pipe(v.string(), v.isoDate())),
    severity: v.picklist(SEVERITIES),
    pauseMs: v.pipe(v.number(), v.integer(), v.minValue(PAUSE_MS.least), v.maxValue(PAUSE_MS.most)),
    sitesOff: v.array(host),
    fieldsOn: v.array(v.object({ site: host, field: v.pipe(v.string(), v.maxLength(120)) })),
    leftMarks: v.array(
      v.object({
        hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
        rule: ruleId,
        day: v.pipe(v.string(), v.isoDate()),
      }),
    ),
    snoozedUntil: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    checkNotes: v.boolean(),
    salt: v.string(),
  },
  defaults: {
    enabled: true,
    rulesOff: [],
    rulesOffSince: {},
    severity: 'hint',
    pauseMs: PAUSE_MS.usual,
    sitesOff: [],
    fieldsOn: [],
    leftMarks: [],
    snoozedUntil: null,
    checkNotes: false,
    salt: '',
  },
}

/** Opens the settings. */
export const openSettings = (): Promise<Shelf<Settings>> => openShelf(settingsShape)

/** Whether Attune works on this site at this moment, and if not, why. */
export type Activity = 'on' | 'off-everywhere' | 'off-site' | 'paused'

/** See `Activity`. `site` is the host of the page. */
export function activityOn(settings: Settings, site: string, now: Date): Activity {
  if (!settings.enabled) return 'off-everywhere'
  if (settings.sitesOff.includes(site)) return 'off-site'
  if (settings.snoozedUntil && Date.parse(settings.snoozedUntil) > now.getTime()) return 'paused'
  return 'on'
}

/** The longest time the browser's timers can wait, in ms: with more they ring at once (HTML: a signed 32-bit integer). */
const LONGEST_WAIT = 2 ** 31 - 1

/**
 * Calls back once when the pause ends by itself, so that what depends on it is looked at again; earlier where it ends
 * weeks from now. Never calls back where there is no pause. Returns what stops the waiting.
 */
export function atPauseEnd({ snoozedUntil }: Settings, onEnd: () => void): () => void {
  const left = Date.parse(snoozedUntil ?? '') - Date.now()
  if (!(left > 0)) return () => {}
  const timer = setTimeout(onEnd, Math.min(left, LONGEST_WAIT))
  return () => clearTimeout(timer)
}

const withItem = (list: readonly string[], item: string, inside: boolean): string[] =>
  inside ? [...new Set([...list, item])] : list.filter((each) => each !== item)

/** The settings with a rule on or off, which `now` is the day of. */
export function withRule(settings: Settings, rule: string, on: boolean, now: Date): Settings {
  const { [rule]: since = now.toISOString().slice(0, 10), ...others } = settings.rulesOffSince
  return {
    ...settings,
    rulesOff: withItem(settings.rulesOff, rule, !on),
    rulesOffSince: on ? others : { ...others, [rule]: since },
  }
}

/** The settings with a site on or off. */
export const withSite = (settings: Settings, site: string, on: boolean): Settings => ({
  ...settings,
  sitesOff: withItem(settings.sitesOff, site, !on),
})

/** Whether the user turned this field on. */
export const isFieldOn = (settings: Settings, { site, field }: FieldOn): boolean =>
  settings.fieldsOn.some((each) => each.site === site && each.field === field)

/** The settings with a field on or off. */
export const withField = (settings: Settings, { site, field }: FieldOn, on: boolean): Settings => ({
  ...settings,
  fieldsOn: [
    ...settings.fieldsOn.filter((each) => each.site !== site || each.field !== field),
    ...(on ? [{ site, field }] : []),
  ],
})

/** The settings without any field of a site. */
export const withoutFieldsOf = (settings: Settings, site: string): Settings => ({
  ...settings,
  fieldsOn: settings.fieldsOn.filter((each) => each.site !== site),
})

const HOUR = 60 * 60 * 1000

/** The settings with a pause of an hour from `now` on, or with none. */
export const withPause = (settings: Settings, now: Date | null): Settings => ({
  ...settings,
  snoozedUntil: now && new Date(now.getTime() + HOUR).toISOString(),
})

/** The settings to practise with: the agent's own ways, but nothing is off or left. */
export const forPractice = (settings: Settings): Settings => ({
  ...settings,
  enabled: true,
  severity: 'hint',
  rulesOff: [],
  rulesOffSince: {},
  sitesOff: [],
  leftMarks: [],
  snoozedUntil: null,
})
