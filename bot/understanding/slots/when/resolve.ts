import type { WhenSlot } from '../../../../dialogs/meaning.ts'
import type { Clock, Day, DayPart, Found, Unit } from './found.ts'
import { dayParts } from './found.ts'
import { dayNumber, holidayDays, holidayLength, weekdayOf } from './holidays.ts'
import { londonClock, londonIso, utcMinutes } from './london.ts'

const minutesADay = 1440
const dayMs = 86_400_000

/** Minutes since 1970 on London's own clocks, so that days are plain sums. */
type Minutes = number

interface Now {
  day: number
  minutes: Minutes
  /** The same moment by no clock in particular: hours ago are counted here, as clocks may change between. */
  utc: number
  year: number
  month: number
  date: number
}

/** A stretch of days, `to` not included. */
interface Days {
  from: number
  to: number
  precision: WhenSlot['precision']
}

const readNow = (now: string): Now | undefined => {
  const utc = utcMinutes(now)
  if (Number.isNaN(utc)) return undefined
  const minutes = londonClock(utc)
  const day = Math.floor(minutes / minutesADay)
  const local = new Date(day * dayMs)
  return {
    day,
    minutes,
    utc,
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    date: local.getUTCDate(),
  }
}

const one = (day: number): Days => ({ from: day, to: day + 1, precision: 'day' })

const monthDays = (year: number, month: number, third?: 0 | 1 | 2): Days => {
  const from = dayNumber(year, month, 1)
  const to = dayNumber(year, month + 1, 1)
  if (third === undefined) return { from, to, precision: 'month' }
  return { from: from + third * 10, to: third === 2 ? to : from + (third + 1) * 10, precision: 'week' }
}

const exists = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1

/** The latest date not after today with this day, and month where one was said. */
const latestDate = (now: Now, day: number, month: number | undefined): number | undefined => {
  if (month !== undefined) {
    for (let year = now.year; year > now.year - 9; year -= 1) {
      if (exists(year, month, day) && dayNumber(year, month, day) <= now.day)
        return dayNumber(year, month, day)
    }
    return undefined
  }
  for (let back = 0; back < 12; back += 1) {
    const first = new Date(Date.UTC(now.year, now.month - 1 - back, 1))
    const year = first.getUTCFullYear()
    const inMonth = first.getUTCMonth() + 1
    if (exists(year, inMonth, day) && dayNumber(year, inMonth, day) <= now.day)
      return dayNumber(year, inMonth, day)
  }
  return undefined
}

/** "On 30/11", written on the 27th: a slip rather than last year. */
const isSoon = (now: Now, day: number, month: number): boolean => {
  const ahead = [now.year, now.year + 1]
    .filter((year) => exists(year, month, day))
    .map((year) => dayNumber(year, month, day) - now.day)
  return ahead.some((days) => days > 0 && days <= 7)
}

const seasonStart = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

const holiday = (now: Now, name: string): Days | undefined => {
  const daysOf = holidayDays[name]
  if (!daysOf) return undefined
  const years = name === 'lockdown' ? [2020] : [now.year + 1, now.year, now.year - 1]
  const past = years.flatMap(daysOf).filter((day) => day <= now.day)
  if (past.length === 0) return undefined
  const from = Math.max(...past)
  return { from, to: from + (holidayLength[name] ?? 1), precision: 'day' }
}

const weekdayDay = (now: Now, weekday: number, which: string): number => {
  const today = weekdayOf(now.day)
  const back = (today - weekday + 7) % 7
  if (which === 'this') return now.day - back
  if (which === 'last_week') return now.day - ((today + 6) % 7) - 7 + ((weekday + 6) % 7)
  if (which === 'next') return now.day + ((weekday - today + 7) % 7 || 7)
  const latest = now.day - (back === 0 ? 7 : back)
  return which === 'before_last' ? latest - 7 : latest
}

const daysOf = (day: Day, now: Now): Days | 'impossible' | 'future' | undefined => {
  switch (day.kind) {
    case 'offset':
      return one(now.day + day.days)
    case 'weekday':
      return one(weekdayDay(now, day.weekday, day.which) - 7 * (day.weeksBefore ?? 0))
    case 'date': {
      if (day.year !== undefined && day.month !== undefined) {
        return exists(day.year, day.month, day.day)
          ? one(dayNumber(day.year, day.month, day.day))
          : 'impossible'
      }
      if (day.month !== undefined && isSoon(now, day.day, day.month)) return 'future'
      const latest = latestDate(now, day.day, day.month)
      return latest === undefined ? 'impossible' : one(latest)
    }
    case 'month': {
      const past = day.month < now.month || (day.month === now.month && !day.last)
      return monthDays(day.year ?? (past ? now.year : now.year - 1), day.month, day.third)
    }
    case 'year':
      return { from: dayNumber(day.year, 1, 1), to: dayNumber(day.year + 1, 1, 1), precision: 'year' }
    case 'week': {
      const monday = now.day - ((weekdayOf(now.day) + 6) % 7) - day.back * 7
      return { from: monday, to: monday + 7, precision: 'week' }
    }
    case 'weekend': {
      const today = weekdayOf(now.day)
      const saturday = now.day - ((today + 1) % 7)
      const current = today === 0 || today === 6
      const back = current ? day.back : Math.max(day.back - 1, 0)
      return { from: saturday - back * 7, to: saturday - back * 7 + 2, precision: 'day' }
    }
    case 'calendar_month': {
      const first = new Date(Date.UTC(now.year, now.month - 1 - day.back, 1))
      return monthDays(first.getUTCFullYear(), first.getUTCMonth() + 1)
    }
    case 'calendar_year':
      return {
        from: dayNumber(now.year - day.back, 1, 1),
        to: dayNumber(now.year - day.back + 1, 1, 1),
        precision: 'year',
      }
    case 'season': {
      const month = seasonStart[day.season]
      const from = dayNumber(month <= now.month ? now.year : now.year - 1, month, 1)
      return { from, to: from + 92, precision: 'month' }
    }
    case 'holiday':
      return holiday(now, day.name)
    case 'undated':
      return undefined
  }
}

const isNight = (part: DayPart | undefined): boolean =>
  part === 'night' || part === 'late_night' || part === 'evening'

/** Minutes after midnight a clock time can mean, given the part of the day; the night's small hours come after 24:00. */
const readings = (clock: Clock, part: DayPart | undefined): number[] => {
  const { hour, minute, half } = clock
  const late = part === 'night' || part === 'late_night'
  const inNight = (minutes: number) => (late && minutes < 720 ? minutes + minutesADay : minutes)
  if (half === '24') return [inNight(hour * 60 + minute)]
  const am = (hour % 12) * 60 + minute
  if (half === 'am') return [inNight(am)]
  if (half === 'pm') return [am + 720]
  if (late) return [hour % 12 < 6 ? am + minutesADay : am + 720]
  if (part === 'evening' || part === 'teatime' || part === 'dusk' || part === 'bedtime') return [am + 720]
  if (part === 'afternoon' || part === 'lunchtime' || part === 'after_school')
    return [hour === 11 ? am : am + 720]
  if (part) return [am]
  return [am, am + 720]
}

/** With a day but no "am" or "pm", one to six o'clock is the afternoon, seven to eleven the morning. */
const likelier = (minutes: number[]): number => {
  const [first = 0, second] = minutes
  if (second === undefined) return first
  return first >= 420 && first < 720 ? first : second
}

const endAfter = (from: number, clockTo: Clock): number => {
  const ends = readings(clockTo, undefined).map((minutes) => {
    let end = minutes
    while (end <= from) end += minutesADay
    return end
  })
  return Math.min(...ends)
}

/** "From 11 till 3am": the start that makes the shorter stretch. */
const startsFor = (found: Found): number[] => {
  if (!found.clock) return []
  const starts = readings(found.clock, found.part)
  if (!found.clockTo || starts.length === 1) return starts
  const { clockTo } = found
  const lengths = starts.map((start) => endAfter(start, clockTo) - start)
  const shortest = Math.min(...lengths)
  return starts.filter((_, index) => lengths[index] === shortest)
}

/** The latest of the given times of day that is not after now. */
const latestPast = (now: Now, times: number[]): Minutes => {
  const past = [now.day - 2, now.day - 1, now.day]
    .flatMap((day) => times.map((time) => day * minutesADay + time))
    .filter((minutes) => minutes <= now.minutes)
  return past.length > 0 ? Math.max(...past) : (now.day - 1) * minutesADay + Math.min(...times)
}

const unitMinutes: Record<Exclude<Unit, 'month' | 'year'>, number> = {
  minute: 1,
  hour: 60,
  day: minutesADay,
  week: 7 * minutesADay,
}

/** Now less some units; months and years by the calendar. */
const before = (now: Now, count: number, unit: Unit): Minutes => {
  if (unit === 'month' || unit === 'year') {
    const months = Math.round(unit === 'year' ? count * 12 : count)
    const first = new Date(Date.UTC(now.year, now.month - 1 - months, 1))
    const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
    return (
      dayNumber(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(now.date, length)) * minutesADay
    )
  }
  const length = Math.round(count * unitMinutes[unit])
  if (unit === 'minute' || unit === 'hour') return londonClock(now.utc - length)
  return Math.floor((now.minutes - length) / minutesADay) * minutesADay
}

const wholeParts: Record<NonNullable<Found['whole']>, DayPart | undefined> = {
  day: undefined,
  night: 'night',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  week: undefined,
  weekend: undefined,
}

interface Stretch {
  from: Minutes
  to?: Minutes | undefined
  precision: WhenSlot['precision']
}

/** Hours a part of the day takes; the hour at which it closes counts on after midnight. */
const hoursOf = (part: DayPart, partTo: DayPart | undefined): { opens: number; closes: number } => {
  const [opens, closes] = dayParts[part]
  if (!partTo) return { opens, closes }
  const [, last] = dayParts[partTo]
  return { opens, closes: last > opens ? last : last + 24 }
}

const onDays = (found: Found, days: Days, now: Now): Stretch => {
  const start = days.from * minutesADay
  if (found.clock) {
    const possible = startsFor(found)
    // "today at 8" may be either; the one that has been
    const past = found.repeats ? [] : possible.filter((time) => start + time <= now.minutes)
    const time =
      days.from === now.day && past.length > 0
        ? Math.max(...past)
        : days.from === now.day && !found.repeats
          ? Math.min(...possible)
          : likelier(possible)
    const from = start + time
    const to = found.clockTo ? start + endAfter(time, found.clockTo) : undefined
    return { from, to, precision: 'minute' }
  }
  if (found.part && days.precision === 'day') {
    const { opens, closes } = hoursOf(found.part, found.partTo)
    let from = start + opens * 60
    const to = start + closes * 60
    if (days.from === now.day && from > now.minutes) {
      // at half past five "this morning" has begun, and at four in the afternoon "tonight" nearly has
      if (found.part === 'morning' || found.part === 'dawn' || found.part === 'breakfast') from = start
      else if (from - now.minutes <= 120) from = now.minutes
      // after midnight "tonight" is the night that began yesterday
      else if (isNight(found.part) && now.minutes - start < 360) return onDays(found, one(days.from - 1), now)
    }
    return { from, to, precision: 'part_of_day' }
  }
  return {
    from: start,
    to: days.to - days.from > 1 ? days.to * minutesADay : undefined,
    precision: days.precision,
  }
}

/** The latest day, not after today, on one of the weekdays. */
const latestOn = (now: Now, weekdays: number[], found: Found): Stretch => {
  for (let back = 0; back < 15; back += 1) {
    const day = now.day - back
    if (weekdays.length > 0 && !weekdays.includes(weekdayOf(day))) continue
    const stretch = onDays(found, one(day), now)
    if (stretch.from <= now.minutes) return stretch
  }
  return onDays(found, one(now.day - 1), now)
}

const withoutDay = (found: Found, now: Now): Stretch => {
  if (found.now) return { from: now.minutes, precision: 'minute' }
  if (found.ago) {
    const from = before(now, found.ago.count, found.ago.unit)
    const { unit } = found.ago
    if (unit === 'minute' || unit === 'hour') return { from, precision: unit }
    const day = Math.floor(from / minutesADay)
    if (found.clock || found.part) return onDays(found, one(day), now)
    return { from, precision: unit }
  }
  if (found.repeats && !found.whole) return latestOn(now, found.repeats.days, found)
  if (found.clock) {
    const from = latestPast(now, startsFor(found))
    const day = Math.floor(from / minutesADay)
    const to = found.clockTo
      ? day * minutesADay + endAfter(from - day * minutesADay, found.clockTo)
      : undefined
    return { from, to, precision: 'minute' }
  }
  const part = found.part ?? (found.whole && wholeParts[found.whole])
  if (part) {
    const { opens, closes } = hoursOf(part, found.partTo)
    const windows = part === 'school_run' ? [8 * 60, 15 * 60] : [opens * 60]
    const from = latestPast(now, windows)
    const length = part === 'school_run' ? 60 : (closes - opens) * 60
    return { from, to: from + length, precision: 'part_of_day' }
  }
  if (found.lasting) {
    return {
      from: before(now, found.lasting.count, found.lasting.unit),
      to: now.minutes,
      precision: found.lasting.unit,
    }
  }
  return { from: now.day * minutesADay, to: now.minutes, precision: 'day' }
}

const wholeDays = (found: Found, now: Now): Found => {
  if (found.day || !found.whole) return found
  if (found.whole === 'week') return { ...found, day: { kind: 'week', back: 0 } }
  if (found.whole === 'weekend') return { ...found, day: { kind: 'weekend', back: 0 } }
  return found.whole === 'day' && !found.repeats && now
    ? { ...found, day: { kind: 'offset', days: 0 } }
    : found
}

export interface Resolved {
  range?: WhenSlot
  problem?: 'impossible' | 'future'
}

/**
 * Sets what the words say against a now (ISO 8601) in Europe/London, summer time included. Times without a
 * day, days without a date and dates without a year are the latest that have been.
 */
export const resolve = (said: Found, nowIso: string): Resolved => {
  if (said.problem === 'impossible') return { problem: 'impossible' }
  const now = readNow(nowIso)
  if (!now) return {}
  const found = wholeDays(said, now)
  let stretch: Stretch
  if (found.day) {
    const days = daysOf(found.day, now)
    if (days === 'impossible' || days === 'future') return { problem: days }
    if (!days) return {}
    stretch = onDays(found.whole === 'night' ? { ...found, part: 'night' } : found, days, now)
    if (found.since) stretch = { ...stretch, to: now.minutes }
    if (found.dayTo) {
      const last = daysOf(found.dayTo, now)
      if (last === 'impossible' || last === 'future') return { problem: last }
      if (last) {
        // "friday to sunday" on a saturday: the friday before that sunday
        let from = stretch.from
        while (found.day.kind === 'weekday' && from >= last.to * minutesADay) from -= 7 * minutesADay
        stretch = { ...stretch, from, to: last.to * minutesADay }
      }
    }
  } else stretch = withoutDay(found, now)
  if (found.since && !stretch.to) stretch = { ...stretch, to: now.minutes }
  if (stretch.from > now.minutes + 5) return { problem: 'future' }
  if (said.problem === 'future') return { problem: 'future' }
  // half past one in the night when that hour was left out is told as an hour later, but never later than now
  const written = londonIso(stretch.from)
  const skipped = written !== undefined && now.minutes - stretch.from < 60 && utcMinutes(written) > now.utc
  const from = skipped ? londonIso(now.minutes) : written
  const to = stretch.to !== undefined && stretch.to > stretch.from ? londonIso(stretch.to) : undefined
  if (!from) return {}
  return {
    range: {
      from,
      ...(to && { to }),
      precision: stretch.precision,
      ...(found.repeats && { recurrence: found.repeats.words }),
    },
  }
}
