import type { Span } from './analysis'

/** A time as people write it. Offsets into the text that was looked at. */
export interface TimeSpan extends Span {
  text: string
  /** Says nothing a customer could plan with: "soon", "in due course", "as soon as we can". */
  vague: boolean
}

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|(?:a )?couple(?: of)?|(?:a )?few|several|half an?)'
const UNIT =
  '(?:(?:working|business|calendar|full|whole|more|further) )?(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|nights?|weeks?|wks?|months?|years?|fortnight)'
const AMOUNT = `${NUMBER}(?:\\s?(?:-|–|to|or|and)\\s?${NUMBER})?[\\s-]?${UNIT}\\b`
const DAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\\b'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'
const ORDINAL = '\\d{1,2}(?:st|nd|rd|th)\\b'
const DATE = `(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?|the ${ORDINAL}|${ORDINAL}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?![\\d%])|\\d{4}-\\d{2}-\\d{2})`
const CLOCK =
  "(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o[’']clock|hrs)\\b|\\d{1,2}:\\d{2}\\b|noon\\b|midnight\\b|midday\\b|lunch ?time\\b|lunch\\b)"
const PART = '(?:morning|afternoon|evening|night|weekend|week|month|year|quarter|day)\\b'
const NEAR = `(?:today|tonight|tomorrow|yesterday|tmrw|tmr|tomoz|overnight|(?:this|next|that|last|the same|the following|the next|early next|later this|over the|all|every|each) (?:${PART}|${DAY}|hour|few days|couple of days)|(?:the )?(?:end|close|middle|start|beginning) of (?:the |this |next |play|business)?\\s?(?:${PART}|${DAY}|business|play)?|cob\\b|eod\\b|month[- ]end|weekdays?\\b|later (?:today|on|this ${PART})|earlier today|first thing|then|(?:the )?weekend\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day ${PART}|shift\\b)`
/** A bare number is an hour only after these, with nothing countable behind it. */
const HOUR = `(?:\\d{1,2})(?=\\s*(?:$|[.,;:!?)]|(?:and|to|or|at|on|so|but|if|tomorrow|today|tonight|this|sharp|latest|either|as|with|in the|until|till|-|–)(?![a-z])))`

const ATOM = `(?:in the (?:morning|afternoon|evening|next ${AMOUNT}|meantime)|${AMOUNT}|${DATE}|${CLOCK}|${NEAR}|(?:the )?${DAY}|morning\\b|afternoon\\b|evening\\b)`
const LINK = `(?:,? ?(?:at|on|by|before|around|about|from|until|till|to|and again at|and at|or|and|-|–|in the|of|the|between|i\\.e\\. by|latest|no later than)? ?)`
const PREPOSITION =
  '(?:no later than|not later than|at the latest by|at around|at about|by around|by about|on or before|by|on|at|before|after|until|till|til|from|within|in|inside|under|for|around|about|during|over|between|since|every|each|once|to)'
const IN_MONTH = `(?:in|by|until|till|from|since|during|before|after) ${MONTH}(?! \\d)`
const QUALIFIED = '(?:the next |the coming |about |around |roughly |up to |at least |at most |another |only )?'
const PLACED = `(?:${PREPOSITION} )?${QUALIFIED}`
const HOUR_AFTER = '(?:by|at|till|until|til|before|after|around|from|between) '
const PASSING = `(?:right now|straight ?away|right away|immediately|at once|there and then|now\\b|in a (?:moment|minute|second|sec|tick|bit|while)|within the hour|within minutes|(?:this|that) minute|any (?:minute|moment|day|time) now|the moment (?:it|you|he|she|they|we)[^.,;!?\\n]{1,40})`
const VAGUE =
  '(?:as soon as (?:possible|(?:we|i|they|it|he|she|the [a-z]+) (?:can|are able|is able|am able|could|possibly can))|asap|soon(?:est)?|shortly|in due course|in (?:good|due) time|at some (?:point|stage|time)(?: (?:this|next) (?:week|month)| soon| later)?|sometime(?: soon| (?:this|next) week)?|some time (?:soon|this week|next week)|eventually|momentarily|at (?:the|our|your|their|my) (?:earliest|earliest convenience)|in the (?:near|coming|foreseeable) (?:future|days|weeks)|before (?:too )?long|one of these days|in a while|when(?:ever)? (?:we|i|they|the [a-z]+|someone) (?:can|gets? (?:to|round to|around to) (?:it|that|this|them)|(?:has|have) (?:time|a moment|a chance)|(?:is|are|am) (?:free|able|available))|as and when|when possible|where possible|in the next while|down the line|sooner or later|going forward)\\b'
/** "until you've got cash in hand", "by the time you land" */
const UNTIL =
  "(?:until|till|by the time) (?:you|it|they|he|she|we|i|the|your|that|this|everything|someone)(?:['’]\\p{L}+)?\\b(?: [\\p{L}'’]+){1,6}"

/**
 * The parts of a time as sticky expressions. One expression of all of them, with the atom in it four times, took half a
 * second to compile at its first use; the parts are tried where a word begins and joined here.
 */
const sticky = (source: string) => new RegExp(source, 'iuy')
const AT = {
  vague: sticky(VAGUE),
  month: sticky(IN_MONTH),
  placed: sticky(PLACED),
  qualified: sticky(QUALIFIED),
  atom: sticky(ATOM),
  link: sticky(LINK),
  space: sticky(',? ?'),
  hour: sticky(HOUR),
  hourAfter: sticky(HOUR_AFTER),
  passing: sticky(PASSING),
  until: sticky(UNTIL),
}

/** Where the expression ends when it begins exactly at `at`; -1 where it does not. */
const endOf = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : -1
}

/** Goes on from one time to the next that is joined to it: "on Friday at 5 or Monday". */
function joined(text: string, from: number): number {
  let end = from
  for (;;) {
    // The word of a link may be the beginning of the next time: the "to" of "today".
    const starts = [endOf(AT.link, text, end), endOf(AT.space, text, end)]
    const next = Math.max(...starts.flatMap((start) => [endOf(AT.atom, text, start), endOf(AT.hour, text, start)]))
    if (next <= end) return end
    end = next
  }
}

/** The end of a time that begins at `at`, or -1. */
function timeAt(text: string, at: number): { end: number; vague: boolean } | null {
  const vague = endOf(AT.vague, text, at)
  if (vague > at) return { end: vague, vague: true }
  const month = endOf(AT.month, text, at)
  if (month > at) return { end: month, vague: false }
  for (const begin of new Set([endOf(AT.placed, text, at), endOf(AT.qualified, text, at), at])) {
    const atom = begin < 0 ? -1 : endOf(AT.atom, text, begin)
    if (atom > begin) return { end: joined(text, atom), vague: false }
  }
  const after = endOf(AT.hourAfter, text, at)
  const hour = after < 0 ? -1 : endOf(AT.hour, text, after)
  if (hour > after) return { end: joined(text, hour), vague: false }
  const end = Math.max(endOf(AT.passing, text, at), endOf(AT.until, text, at))
  return end > at ? { end, vague: false } : null
}

/** Where a time may begin: at a word or number that nothing before makes part of something else. */
const BEGIN = /(?<![\p{L}\p{N}#£$€₹¥-]|\d[.,:])[\p{L}\p{N}]/gu

function* matches(text: string): Generator<{ start: number; whole: string; vague: boolean }> {
  let from = 0
  for (const { index } of text.matchAll(BEGIN)) {
    if (index < from) continue
    const found = timeAt(text, index)
    if (!found) continue
    from = found.end
    yield { start: index, whole: text.slice(index, found.end), vague: found.vague }
  }
}

const remembered = new Map<string, readonly TimeSpan[]>()
const LIMIT = 2000

/** Ends of a match that are no part of a time. */
const TRAILING = /(?:[\s,–-]|\b(?:at|on|by|and|or|to|from|the|of|before|until|till|between|about|around))+$/i

/**
 * The times written in a text, in order, each with the word that places it ("by Friday", "within two working days").
 * Money, order numbers and versions are no times.
 */
export function timesIn(text: string): readonly TimeSpan[] {
  const known = remembered.get(text)
  if (known) return known
  const found: TimeSpan[] = []
  for (const match of matches(text)) {
    const whole = match.whole.replace(TRAILING, '')
    if (!whole) continue
    // "a day", "the month" alone, "then" as "and then", "may" the verb, "lunch" the meal, "now" in "by now".
    const bare = whole.toLowerCase()
    if (/^(?:then|lunch|once then|in the meantime)$/.test(bare)) continue
    if (/^(?:for|on|over|at|from|in|to) (?:then|lunch)$/.test(bare)) continue
    if (
      /^(?:sat|sun|mar|may|wed|mon|fri|second|seconds|a second|\d{1,2}(?:st|nd|rd|th)|every day|each day|end of|the end of|morning|afternoon|evening)$/.test(
        bare,
      )
    )
      continue
    if (/^(?:a |an |one |per )(?:day|month|year|week|hour|night)$/.test(bare)) continue
    const { start } = match
    const before = text.slice(Math.max(0, start - 12), start).toLowerCase()
    if (/(?:[£$€₹¥]|good |\bper )$/.test(before)) continue
    if (/^(?:in|for|to|on|at) \d{1,2}[/.]\d/.test(bare) && !/[/.]\d{1,2}$/.test(bare)) continue
    if (/^\d{1,2}\.\d{1,2}$/.test(bare)) continue
    found.push({
      start,
      end: start + whole.length,
      text: text.slice(start, start + whole.length),
      vague: match.vague,
    })
  }
  if (remembered.size >= LIMIT) remembered.clear()
  remembered.set(text, found)
  return found
}

/** A time that a customer could hold somebody to, and not a look back ("since Monday", "yesterday"). */
export const isAhead = (time: TimeSpan): boolean =>
  !/^(?:since|yesterday|last|from yesterday|earlier|for (?:over|the last|the past|nearly|almost))|\bago\b/i.test(
    time.text,
  )

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const SMALL: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  couple: 2,
}
const MINUTE = 60_000
const HOUR_MS = 60 * MINUTE
const DAY_MS = 24 * HOUR_MS

/**
 * The last moment a written time can mean, seen from `from` (ISO 8601), as ISO 8601; null where it is not certain.
 * Days end at 23:59 of the zone that `from` is written in (taken as UTC).
 */
export function dueBy(time: string, from: string): string | null {
  const base = Date.parse(from)
  if (Number.isNaN(base)) return null
  const t = time.toLowerCase().replace(/[’]/g, "'")
  if (new RegExp(`^${VAGUE}`, 'i').test(t)) return null
  const now = new Date(base)
  const endOfDay = (d: Date) => new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), 23, 59))
  const clock = (d: Date): Date => {
    const at =
      /(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m|p\.m)/.exec(t) ??
      /\b(?:at|by|before|until|till|and|to) (\d{1,2})(?::(\d{2}))?(?! ?(?:\w*day|st|nd|rd|th|of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|working|business|hour|min|week|month))(?:\b|$)/.exec(
        t,
      ) ??
      /\b(\d{1,2}):(\d{2})/.exec(t)
    if (/\bnoon|midday\b/.test(t)) return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), 12))
    if (/morning/.test(t) && !at) return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), 12))
    if (/afternoon/.test(t) && !at) return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), 18))
    if (!at) return endOfDay(d)
    let hour = Number(at[1])
    const half = at[3] ?? ''
    if (half.startsWith('p') && hour < 12) hour += 12
    else if (half.startsWith('a') && hour === 12) hour = 0
    // "by 3" said in office hours is the afternoon.
    else if (!half && !at[2] && hour < 8) hour += 12
    if (hour > 23) return endOfDay(d)
    return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), hour, Number(at[2] ?? 0)))
  }
  const iso = (d: Date) => d.toISOString()

  const full = /(\d{4})-(\d{2})-(\d{2})/.exec(t)
  if (full) return iso(clock(new Date(Date.UTC(Number(full[1]), Number(full[2]) - 1, Number(full[3])))))
  const named =
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})[a-z]*(?:,? (\\d{4}))?`).exec(t) ??
    new RegExp(`(${MONTHS.join('|')})[a-z]* (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`).exec(t)
  if (named) {
    const first = Number(named[1])
    const day = Number.isNaN(first) ? Number(named[2]) : first
    const month = MONTHS.indexOf((Number.isNaN(first) ? named[1] : named[2])!.slice(0, 3))
    let date = new Date(Date.UTC(Number(named[3] ?? now.getUTCFullYear()), month, day))
    if (!named[3] && date.getTime() < base - 180 * DAY_MS)
      date = new Date(Date.UTC(now.getUTCFullYear() + 1, month, day))
    return iso(clock(date))
  }
  const ordinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(t)
  if (ordinal) {
    const day = Number(ordinal[1])
    let date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), day))
    if (date.getTime() < base - 3 * DAY_MS) date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, day))
    return iso(clock(date))
  }
  const weekday = new RegExp(`\\b(${DAYS.join('|')})[a-z]*\\b`).exec(t)
  if (weekday) {
    const wanted = DAYS.indexOf(weekday[1]!)
    let ahead = (wanted - now.getUTCDay() + 7) % 7
    if (/\bnext\b/.test(t) && ahead < 4) ahead += 7
    return iso(clock(new Date(base + ahead * DAY_MS)))
  }
  if (/\btomorrow|tmrw|tmr|tomoz\b/.test(t)) return iso(clock(new Date(base + DAY_MS)))
  if (/\bwithin the hour\b/.test(t)) return iso(new Date(base + HOUR_MS))
  if (
    /\b(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?(?:day|business|play)|the same day|eod|cob|overnight)\b/.test(
      t,
    )
  )
    return iso(/tonight|overnight/.test(t) ? endOfDay(now) : clock(now))
  if (/\b(?:end of (?:the |this )?week|this week)\b/.test(t)) {
    const ahead = (7 - now.getUTCDay()) % 7
    return iso(endOfDay(new Date(base + ahead * DAY_MS)))
  }
  if (/\bnext week\b/.test(t)) return iso(endOfDay(new Date(base + (((7 - now.getUTCDay()) % 7) + 7) * DAY_MS)))
  const amount = new RegExp(
    `(${NUMBER})(?:\\s?(?:-|–|to|or)\\s?(${NUMBER}))?[\\s-]?((?:working|business) )?(sec|min|h(?:ou)?r|day|week|wk|month)`,
  ).exec(t)
  if (amount) {
    const word = (amount[2] ?? amount[1])!.replace(/^a couple.*/, 'couple')
    const count = SMALL[word] ?? Number(word)
    if (!Number.isFinite(count) || count <= 0) return null
    const unit = amount[4]!
    if (unit === 'sec') return iso(new Date(base + count * 1000))
    if (unit === 'min') return iso(new Date(base + count * MINUTE))
    if (unit.startsWith('h')) return iso(new Date(base + count * HOUR_MS))
    if (unit === 'week' || unit === 'wk') return iso(endOfDay(new Date(base + count * 7 * DAY_MS)))
    if (unit === 'month')
      return iso(endOfDay(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + count, now.getUTCDate()))))
    if (!amount[3]) return iso(endOfDay(new Date(base + count * DAY_MS)))
    const date = new Date(base)
    for (let left = count; left > 0; ) {
      date.setTime(date.getTime() + DAY_MS)
      if (date.getUTCDay() % 6 !== 0) left--
    }
    return iso(endOfDay(date))
  }
  if (/\b(?:at|by|before|until|till|between|from) \d{1,2}|\d(?:am|pm|:\d\d)|\bnoon|midday|midnight\b/.test(t)) {
    const due = clock(now)
    return iso(due.getTime() < base && /midnight/.test(t) ? endOfDay(now) : due)
  }
  return null
}
