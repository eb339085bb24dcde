import { phraseBook } from '../phrases.ts'

const dayMs = 86_400_000

/** Days since 1 January 1970; the month counts from 1. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / dayMs)

/** 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** Easter Sunday by the anonymous Gregorian method (Meeus, "Astronomical Algorithms", chapter 8). */
const easter = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The nth given weekday of a month; n = -1 for the last. */
const nth = (year: number, month: number, weekday: number, n: number): number => {
  if (n > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
  }
  const last = dayNumber(year, month + 1, 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** A holiday that falls on a weekend is kept on the next working day. */
const observed = (day: number, taken: number[] = []): number => {
  let kept = day
  while (weekdayOf(kept) === 0 || weekdayOf(kept) === 6 || taken.includes(kept)) kept += 1
  return kept
}

/** Bank holidays of England and Wales (Banking and Financial Dealings Act 1971), without one-off days. */
const bankHolidays = (year: number): number[] => {
  const christmas = observed(dayNumber(year, 12, 25))
  return [
    observed(dayNumber(year, 1, 1)),
    easter(year) - 2,
    easter(year) + 1,
    nth(year, 5, 1, 1),
    nth(year, 5, 1, -1),
    nth(year, 8, 1, -1),
    christmas,
    observed(dayNumber(year, 12, 26), [christmas]),
  ]
}

const fixed = (month: number, day: number) => (year: number) => [dayNumber(year, month, day)]

/** By the moon's calendar: no rule of ours gives them. */
const diwaliDays = new Map(
  [
    [2024, 10, 31],
    [2025, 10, 20],
    [2026, 11, 8],
    [2027, 10, 29],
    [2028, 10, 17],
    [2029, 11, 5],
    [2030, 10, 26],
  ].map(([year = 0, month = 0, day = 0]): [number, number[]] => [year, [dayNumber(year, month, day)]]),
)

/** Days of each named holiday in a year, as numbers of days since 1970. */
export const holidayDays: Record<string, (year: number) => number[]> = {
  bonfire_night: fixed(11, 5),
  halloween: fixed(10, 31),
  new_years_eve: fixed(12, 31),
  new_years_day: fixed(1, 1),
  christmas_eve: fixed(12, 24),
  christmas_day: fixed(12, 25),
  boxing_day: fixed(12, 26),
  valentines: fixed(2, 14),
  st_patricks: fixed(3, 17),
  st_georges: fixed(4, 23),
  remembrance_day: fixed(11, 11),
  remembrance_sunday: (year) => [nth(year, 11, 0, 2)],
  mothers_day: (year) => [easter(year) - 21],
  fathers_day: (year) => [nth(year, 6, 0, 3)],
  pancake_day: (year) => [easter(year) - 47],
  /** School weeks as Hertfordshire sets them most years: mid February, Whitsun and the end of October. */
  half_term: (year) => [nth(year, 2, 1, 3), nth(year, 5, 1, -1), nth(year, 10, 1, -1)],
  good_friday: (year) => [easter(year) - 2],
  easter_saturday: (year) => [easter(year) - 1],
  easter: (year) => [easter(year)],
  easter_monday: (year) => [easter(year) + 1],
  easter_weekend: (year) => [easter(year) - 2],
  may_day: (year) => [nth(year, 5, 1, 1)],
  spring_bank: (year) => [nth(year, 5, 1, -1)],
  may_bank: (year) => [nth(year, 5, 1, 1), nth(year, 5, 1, -1)],
  august_bank: (year) => [nth(year, 8, 1, -1)],
  bank_holiday: bankHolidays,
  bank_weekend: (year) =>
    bankHolidays(year)
      .filter((day) => weekdayOf(day) === 1)
      .map((day) => day - 2),
  christmas_bank: (year) => bankHolidays(year).slice(6),
  clocks_back: (year) => [nth(year, 10, 0, -1)],
  clocks_forward: (year) => [nth(year, 3, 0, -1)],
  black_friday: (year) => [nth(year, 11, 4, 4) + 1],
  diwali: (year) => diwaliDays.get(year) ?? [],
  /** The first day of the first lockdown: "since lockdown" means no other. */
  lockdown: (year) => (year === 2020 ? [dayNumber(2020, 3, 23)] : []),
}

/** How many days a holiday lasts, where more than one. */
export const holidayLength: Record<string, number> = { easter_weekend: 4, bank_weekend: 3, half_term: 5 }

export const holidayNames = phraseBook<string>([
  [
    'bonfire_night',
    'bonfire|bonny|fireworks|firework night|nite, guy fawkes night?, guy fawkes, november the fifth',
  ],
  ['halloween', 'halloween, hallowe en, all hallows eve, trick or treat night'],
  ['new_years_eve', 'new year~ eve, new yr~ eve, nye, hogmanay'],
  ['new_years_day', 'new year~ day, new year, nyd'],
  ['christmas_eve', 'christmas eve'],
  ['christmas_day', 'christmas day, christmas, christmas holidays|hols|break|time'],
  ['boxing_day', 'boxing day'],
  ['valentines', 'valentine~ day|night?'],
  ['st_patricks', 'st|saint|paddy patrick~ day?, paddys day, st paddys day?'],
  ['st_georges', 'st|saint george~ day'],
  ['remembrance_day', 'remembrance|armistice day'],
  ['remembrance_sunday', 'remembrance sunday'],
  ['mothers_day', 'mother~|mothering|mum~ day|sunday'],
  ['fathers_day', 'father~ day'],
  ['pancake_day', 'pancake day, shrove tuesday'],
  ['good_friday', 'good friday'],
  ['easter_saturday', 'easter saturday'],
  ['easter', 'easter, easter sunday, easter holidays|hols|break'],
  ['easter_monday', 'easter monday, easter bank holiday monday?'],
  ['easter_weekend', 'easter bank? holiday? weekend'],
  ['may_day', 'may day bank? holiday?, early may bank holiday monday?, first may bank holiday'],
  [
    'spring_bank',
    'spring|whitsun|whit|late bank holiday monday?, late may bank holiday, second may bank holiday, end of may bank holiday',
  ],
  ['may_bank', 'may bank holiday monday?'],
  ['august_bank', 'august|summer bank holiday monday?, notting hill weekend'],
  ['christmas_bank', 'christmas bank holiday'],
  ['bank_weekend', 'bank holiday weekend'],
  ['bank_holiday', 'bank holiday monday?, bank hol monday?'],
  ['clocks_back', 'the? clocks went|go|gone back'],
  ['clocks_forward', 'the? clocks went|go|gone forward|forwards'],
  ['black_friday', 'black friday'],
  ['diwali', 'diwali night?, divali'],
  ['lockdown', 'the? first? lockdown, covid, the pandemic'],
])
