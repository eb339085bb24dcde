/** Parts of the day people name, with the hours they mean (24 and above run into the next day). */
export const dayParts = {
  early_hours: [0, 6],
  dawn: [5, 7],
  breakfast: [7, 9],
  morning: [6, 12],
  school_run: [8, 9],
  lunchtime: [12, 14],
  afternoon: [12, 18],
  after_school: [15, 17],
  teatime: [16, 18],
  evening: [17, 22],
  dusk: [17, 19],
  bedtime: [21, 23],
  night: [18, 30],
  late_night: [22, 28],
  daytime: [8, 18],
} as const
export type DayPart = keyof typeof dayParts

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface Clock {
  hour: number
  minute: number
  /** Absent: it may be before or after noon. */
  half?: 'am' | 'pm' | '24'
}

/** Which day or stretch of days is meant. Months count from 1, weekdays from 0 for Sunday. */
export type Day =
  | { kind: 'offset'; days: number }
  | {
      kind: 'weekday'
      weekday: number
      which: 'latest' | 'last_week' | 'this' | 'next' | 'before_last'
      /** "A week last tuesday": so many weeks before it. */
      weeksBefore?: number
    }
  | { kind: 'date'; day: number; month?: number | undefined; year?: number | undefined }
  | {
      kind: 'month'
      month: number
      year?: number | undefined
      third?: 0 | 1 | 2 | undefined
      last?: boolean | undefined
    }
  | { kind: 'year'; year: number }
  | { kind: 'week'; back: number }
  | { kind: 'weekend'; back: number }
  | { kind: 'calendar_month'; back: number }
  | { kind: 'calendar_year'; back: number }
  | { kind: 'season'; season: 'spring' | 'summer' | 'autumn' | 'winter' }
  | { kind: 'holiday'; name: string }
  /** "A while back", "the end of term": no date follows. */
  | { kind: 'undated' }

/** What one run of time words says, before it is set against a now. */
export interface Found {
  at: number
  to: number
  day?: Day
  dayTo?: Day
  clock?: Clock
  clockTo?: Clock
  /** "till late", "until morning". */
  openEnd?: boolean
  part?: DayPart
  /** "Dawn til dusk": the part of the day in which it ends. */
  partTo?: DayPart
  /** The start of a stretch that has lasted until now. */
  since?: boolean
  ago?: { count: number; unit: Unit }
  lasting?: { count: number; unit: Unit }
  /** "All day", "all night". */
  whole?: 'day' | 'night' | 'morning' | 'afternoon' | 'evening' | 'week' | 'weekend'
  /** Weekdays it repeats on; empty for "every day" and patterns without days. */
  repeats?: { days: number[]; words: string }
  now?: boolean
  problem?: 'impossible' | 'future'
}
