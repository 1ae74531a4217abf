/**
 * A moment some days before now, ISO 8601. The demo conversations are told from today backwards, so that "waiting
 * since" stays believable whenever the pages are opened.
 */
export function daysAgo(days: number, clock: `${number}:${number}`): string {
  const [hours, minutes] = clock.split(':').map(Number)
  const moment = new Date()
  moment.setDate(moment.getDate() - days)
  moment.setHours(hours ?? 0, minutes ?? 0, 0, 0)
  return moment.toISOString()
}

/** A moment some minutes before now, ISO 8601. */
export const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()

/** A moment as a helpdesk shows it beside a message: the time today, else the day with it. */
export function spoken(iso: string): string {
  const moment = new Date(iso)
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const today = new Date().toDateString() === moment.toDateString()
  return today ? `Today ${time}` : `${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} ${time}`
}
