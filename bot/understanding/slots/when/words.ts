import type { DayPart, Unit } from './found.ts'

const table = <T>(rows: [T, string][]): Map<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)))

/** Sunday is 0. */
export const weekdays = table<number>([
  [0, 'sunday sun'],
  [1, 'monday mon'],
  [2, 'tuesday tues tue'],
  [3, 'wednesday weds wed'],
  [4, 'thursday thurs thur thu thursdy'],
  [5, 'friday fri'],
  [6, 'saturday sat'],
])

export const weekdaysMany = table<number>([
  [0, 'sundays'],
  [1, 'mondays'],
  [2, 'tuesdays'],
  [3, 'wednesdays'],
  [4, 'thursdays'],
  [5, 'fridays'],
  [6, 'saturdays'],
])

export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const months = table<number>([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
])

export const units = table<Unit>([
  ['minute', 'minute minutes min mins'],
  ['hour', 'hour hours hr hrs'],
  ['day', 'day days'],
  ['week', 'week weeks wk wks'],
  ['month', 'month months mth mths'],
  ['year', 'year years yr yrs'],
])

export const parts = table<DayPart>([
  ['morning', 'morning morn'],
  ['afternoon', 'afternoon arvo aft'],
  ['evening', 'evening eve'],
  ['night', 'night nighttime'],
  ['lunchtime', 'lunchtime dinnertime'],
  ['teatime', 'teatime'],
  ['breakfast', 'breakfast breakfasttime'],
  ['bedtime', 'bedtime'],
  ['dawn', 'dawn daybreak sunrise'],
  ['dusk', 'dusk sunset nightfall'],
  ['daytime', 'daytime'],
])

/** "Nights", "evenings": repeated by being many. */
export const partsMany = table<DayPart>([
  ['morning', 'mornings'],
  ['afternoon', 'afternoons'],
  ['evening', 'evenings'],
  ['night', 'nights'],
  ['lunchtime', 'lunchtimes'],
])

/** Vague counts. */
export const vagueCounts = table<number>([
  [1, 'a an one'],
  [2, 'couple'],
  [3, 'few'],
  [4, 'several'],
])

/** Words that are a day or a month only with other time words beside them. */
export const doubtful = new Set(['sat', 'sun', 'may', 'march', 'mar', 'second', 'jan', 'wed', 'mon', 'dec'])

/** Said with force between "every" or "all" and what it is said of. */
export const oaths =
  'bloody|blinking|flipping|fucking|fuckin|effing|frigging|friggin|damn|sodding|ruddy|blooming'
