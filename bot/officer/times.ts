import { DateTime } from 'luxon'

/** Everything officers read is in this zone; the store holds UTC. */
export const zone = 'Europe/London'

const london = (at: Date): DateTime => DateTime.fromJSDate(at, { zone }).setLocale('en-GB')

/** "Tue 3 Nov 2026, 14:05". Absolute always: a page may be printed for a court. */
export const dateTime = (at: Date): string => london(at).toFormat('ccc d LLL yyyy, HH:mm')

/** "Tue 3 Nov 2026". */
export const dateOnly = (at: Date): string => london(at).toFormat('ccc d LLL yyyy')

/** "14:05:09", with seconds: when a list was true. */
export const clock = (at: Date): string => london(at).toFormat('HH:mm:ss')

/** "2026-11-03", for a `datetime` attribute or a file name. */
export const isoDay = (at: Date): string => london(at).toFormat('yyyy-LL-dd')

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** How near a promise is. `overdue` and `today` are the two an officer must not miss. */
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'none'

/** What the reporter is owed, in words that need no colour. */
export interface PromiseWords {
  urgency: Urgency
  /** "Update overdue by 2 days", "Due today", "Due in 3 days", "Nothing due". */
  words: string
  /** What is due: "First contact" or "Update". */
  what: string
  /** "Tue 3 Nov 2026", the promised day; undefined when nothing is due. */
  day: string | undefined
}

const dueIn = (what: string, days: number): { urgency: Urgency; words: string } => {
  if (days < 0) return { urgency: 'overdue', words: `${what} overdue by ${plural(-days, 'day')}` }
  if (days === 0) return { urgency: 'today', words: 'Due today' }
  if (days === 1) return { urgency: 'soon', words: 'Due tomorrow' }
  return { urgency: days === 2 ? 'soon' : 'later', words: `Due in ${plural(days, 'day')}` }
}

/**
 * Says how a promise stands, by calendar days in Europe/London: one for today is not overdue until the day
 * is over.
 */
export const promiseWords = (
  { dueBy, firstContactAt }: { dueBy: Date | null; firstContactAt: Date | null },
  now: Date,
): PromiseWords => {
  const what = firstContactAt ? 'Update' : 'First contact'
  if (!dueBy) return { urgency: 'none', words: 'Nothing due', what, day: undefined }
  const days = Math.round(london(dueBy).startOf('day').diff(london(now).startOf('day'), 'days').days)
  return { ...dueIn(what, days), what, day: dateOnly(dueBy) }
}

/** "5 minutes ago", "3 hours ago", "12 days ago": beside an absolute time, never instead of one. */
export const ago = (at: Date, now: Date): string => {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${plural(minutes, 'minute')} ago`
  if (minutes < 24 * 60) return `${plural(Math.floor(minutes / 60), 'hour')} ago`
  return `${plural(Math.floor(minutes / (24 * 60)), 'day')} ago`
}

/** Midnight that ends the day of `now` in Europe/London: the first moment of the next day. */
export const midnightAfter = (now: Date): Date => london(now).plus({ days: 1 }).startOf('day').toJSDate()
