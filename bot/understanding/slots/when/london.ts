import { DateTime, IANAZone } from 'luxon'

const zone = IANAZone.create('Europe/London')
const hourMs = 3_600_000

/**
 * London's offset for each hour asked so far, in minutes. The zone changes on the hour, and asking Intl costs
 * as much as all the slots together.
 */
const known = new Map<number, number>()
const mostKnown = 50_000

const offsetAt = (utcMs: number): number => {
  const hour = Math.floor(utcMs / hourMs)
  const before = known.get(hour)
  if (before !== undefined) return before
  const offset = zone.offset(utcMs)
  if (known.size >= mostKnown) known.clear()
  known.set(hour, offset)
  return offset
}

const hasOffset = /(?:z|[+-]\d{2}:?\d{2})$/i

/** Minutes since 1970 for an ISO 8601 time, by no clock in particular; without an offset it is London's own. NaN where it is no time. */
export const utcMinutes = (iso: string): number =>
  Math.floor((hasOffset.test(iso) ? Date.parse(iso) : DateTime.fromISO(iso, { zone }).toMillis()) / 60_000)

/** What London's clocks show at a minute since 1970. */
export const londonClock = (utc: number): number =>
  Number.isNaN(utc) ? Number.NaN : utc + offsetAt(utc * 60_000)

const two = (value: number) => (value < 10 ? `0${value}` : `${value}`)

/**
 * ISO 8601 with offset for minutes on London's clocks. When the clocks go back, an hour that comes twice is
 * the first; when they go forward, the hour that is left out is an hour later.
 */
export const londonIso = (minutes: number): string | undefined => {
  const summer = (minutes - 60) * 60_000
  const isSummer = offsetAt(summer) === 60
  const winter = minutes * 60_000
  const offset = isSummer ? 60 : offsetAt(winter)
  const local = new Date((isSummer || offset === 0 ? minutes : minutes + offset) * 60_000)
  const year = local.getUTCFullYear()
  if (Number.isNaN(year) || year < 1000 || year > 9999) return undefined
  const date = `${year}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`
  return `${date}T${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:00${offset === 60 ? '+01:00' : '+00:00'}`
}
