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
export type Urgency = 'overdue' | 'today' | 'soon' | 'later' | 'met' | 'closed'

/** The promise of a case, in words that need no colour. */
export interface PromiseWords {
  urgency: Urgency
  /** "Overdue by 2 days", "Due today", "Due in 3 days", "Contacted Tue 3 Nov 2026". */
  words: string
  /** "Tue 3 Nov 2026", the promised day. */
  day: string
}

/**
 * Says how a promise stands, by calendar days in Europe/London: a promise for today is not overdue until
 * the day is over.
 */
export const promiseWords = (
  subject: { promisedBy: Date; firstContactAt: Date | null; closed: boolean },
  now: Date,
): PromiseWords => {
  const day = dateOnly(subject.promisedBy)
  if (subject.firstContactAt) {
    return { urgency: 'met', words: `First contact ${dateOnly(subject.firstContactAt)}`, day }
  }
  if (subject.closed) return { urgency: 'closed', words: 'Closed', day }
  const days = Math.round(
    london(subject.promisedBy).startOf('day').diff(london(now).startOf('day'), 'days').days,
  )
  if (days < 0) return { urgency: 'overdue', words: `Overdue by ${plural(-days, 'day')}`, day }
  if (days === 0 && subject.promisedBy < now) return { urgency: 'overdue', words: 'Overdue since today', day }
  if (days === 0) return { urgency: 'today', words: 'Due today', day }
  if (days === 1) return { urgency: 'soon', words: 'Due tomorrow', day }
  return { urgency: days <= 2 ? 'soon' : 'later', words: `Due in ${plural(days, 'day')}`, day }
}

/** "5 minutes ago", "3 hours ago", "12 days ago": beside an absolute time, never instead of one. */
export const ago = (at: Date, now: Date): string => {
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${plural(minutes, 'minute')} ago`
  if (minutes < 24 * 60) return `${plural(Math.floor(minutes / 60), 'hour')} ago`
  return `${plural(Math.floor(minutes / (24 * 60)), 'day')} ago`
}

/** Midnight that ends the day of `now` in Europe/London. */
export const endOfToday = (now: Date): Date => london(now).endOf('day').toJSDate()
