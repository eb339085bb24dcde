import { DateTime } from 'luxon'
import { z } from 'zod'
import type { RiskBand } from './states.ts'

const days = z.number().int().min(1).max(60)

/** What the council promises, and when it works. The data is promise.json. */
export const promiseSchema = z.strictObject({
  zone: z.string(),
  /** Working days until first contact. */
  firstContactDays: z.strictObject({ high: days, medium: days, standard: days }),
  /** Working days until the next update, after each contact. */
  updateEveryDays: days,
  /** As the library date-holidays names them. */
  holidays: z.strictObject({ country: z.string(), state: z.string() }),
  /** Other days without work, "2026-12-29". */
  alsoClosed: z.array(z.iso.date()),
})
export type PromiseRules = z.infer<typeof promiseSchema>

export interface PromiseClock {
  /** First contact: how many working days, the end of that day, and its ISO date in the council's zone. */
  firstContact(from: Date, risk: RiskBand): Promise<{ days: number; by: Date; date: string }>
  /** The end of the day by which the reporter should hear again. */
  nextUpdate(from: Date): Promise<Date>
  /** ISO date in the council's zone. */
  dateOf(at: Date): string
  /** The beginning of the day in the council's zone. */
  startOfDay(at: Date): Date
  startOfNextDay(at: Date): Date
}

const quarter = 15 * 60_000
const mostKnown = 1000

/** Bank holidays of a year as ISO dates. The library is heavy: loaded when first asked, kept by year. */
const holidayFinder = ({ country, state }: PromiseRules['holidays']) => {
  const byYear = new Map<number, Promise<ReadonlySet<string>>>()
  const find = async (year: number): Promise<ReadonlySet<string>> => {
    const { default: Holidays } = await import('date-holidays')
    const calendar = new Holidays(country, state, { types: ['public', 'bank'] })
    return new Set(calendar.getHolidays(year).map(({ date }) => date.slice(0, 10)))
  }
  return (year: number): Promise<ReadonlySet<string>> => {
    const known = byYear.get(year) ?? find(year)
    byYear.set(year, known)
    return known
  }
}

/**
 * The one clock for what residents are told and officers work to. Counting starts on the day after; only
 * working days count (Monday to Friday, no bank holidays); a promise lasts until the end of its day.
 */
export const openPromiseClock = (given: unknown): PromiseClock => {
  const rules = promiseSchema.parse(given)
  const holidays = holidayFinder(rules.holidays)
  const alsoClosed = new Set(rules.alsoClosed)
  const local = (at: Date) => DateTime.fromJSDate(at, { zone: rules.zone })

  const isWorking = async (day: DateTime): Promise<boolean> => {
    const date = day.toFormat('yyyy-LL-dd')
    return day.weekday <= 5 && !alsoClosed.has(date) && !(await holidays(day.year)).has(date)
  }

  const countDays = async (from: Date, count: number): Promise<DateTime> => {
    let day = local(from).startOf('day')
    for (let left = count; left > 0; ) {
      day = day.plus({ days: 1 })
      if (await isWorking(day)) left -= 1
    }
    return day.endOf('day')
  }

  // A quarter of an hour never lies across midnight, whatever the zone: what is filed in it shares a promise.
  const known = new Map<string, Promise<DateTime>>()
  const endAfter = (from: Date, count: number): Promise<DateTime> => {
    const key = `${Math.floor(from.getTime() / quarter)} ${count}`
    const end = known.get(key) ?? countDays(from, count)
    if (known.size >= mostKnown) known.clear()
    known.set(key, end)
    return end
  }

  return {
    firstContact: async (from, risk) => {
      const promised = rules.firstContactDays[risk]
      const end = await endAfter(from, promised)
      return { days: promised, by: end.toJSDate(), date: end.toFormat('yyyy-LL-dd') }
    },
    nextUpdate: async (from) => (await endAfter(from, rules.updateEveryDays)).toJSDate(),
    dateOf: (at) => local(at).toFormat('yyyy-LL-dd'),
    startOfDay: (at) => local(at).startOf('day').toJSDate(),
    startOfNextDay: (at) => local(at).startOf('day').plus({ days: 1 }).toJSDate(),
  }
}
