import { numberOf } from '../numbers.ts'
import type { Reading } from '../reading.ts'
import type { Clock } from './found.ts'
import { units } from './words.ts'

export interface ClockFound {
  clock: Clock
  /** "10-2am", "9.30-11pm" in one word. */
  clockTo?: Clock
  to: number
  impossible?: boolean
}

const setOf = (words: string) => new Set(words.split(/\s+/))

const timePrepositions = setOf(
  'at around about by since until till til from between before after approx approximately roughly gone past nearly circa say',
)

/** What may follow a bare hour. "About 10 kids" and "at 9 bedwell crescent" are not clock times. */
const mayFollow = setOf(
  `in on this last and but when i we there they he she someone somebody it its then till until til to or so ish pm am
  monday tuesday wednesday thursday friday saturday sunday mon tues thurs fri mondays fridays saturdays sundays weekdays
  tonight yesterday today every each at for while because most near by outside behind next o'clock oclock
  morning evening night after before tomorrow again sometime onwards the which where with is was have has you`,
)

const halfOf = (word: string | undefined): 'am' | 'pm' | undefined => {
  if (word === 'am' || word === 'a.m' || word === 'ams') return 'am'
  return word === 'pm' || word === 'p.m' ? 'pm' : undefined
}

const suffixed = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|ish|hrs|h|oclock)?$/
const four = /^(\d{2})(\d{2})(hrs|h|hours)?$/
const span = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?[-/](\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/

const made = (hour: number, minute: number, half: string | undefined): Clock | undefined => {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined
  if (half === 'am' || half === 'pm')
    return hour > 12 ? { hour: hour % 24, minute, half: '24' } : { hour, minute, half }
  if (hour > 12 || hour === 0) return { hour: hour % 24, minute, half: '24' }
  return { hour, minute }
}

/** "Two or three in the morning": the words up to the second hour. */
const orHour = (reading: Reading, to: number): number => {
  const word = reading.words[to]
  if (word !== 'or' && word !== 'to') return to
  return hourWord(reading.words[to + 1]) !== undefined && hasPart(reading, to + 2) ? to + 2 : to
}

const afterHour = (reading: Reading, to: number): boolean => {
  const next = reading.words[to]
  if (next === undefined || (reading.gaps[to] ?? 0) > 0 || mayFollow.has(next)) return true
  // a postcode or a vehicle's plate counts nothing
  return /^[a-z]+\d/.test(next)
}

/** "8 every morning", "2 in the morning", "11 at night": the part of the day makes it an hour. */
const partFollows =
  /^(?:in (?:the )?(?:morning|afternoon|evening|early)\b|at night|every (?:morning|night|evening|day)|this (?:morning|afternoon|evening)|last night|each (?:morning|night)|yesterday|tonight|on the dot)/
const hasPart = (reading: Reading, to: number): boolean =>
  // "number 8, yesterday" is a bus
  (reading.gaps[to] ?? 2) === 0 && partFollows.test(reading.words.slice(to, to + 3).join(' '))

/** "I counted 7 tonight", "got another 3 this morning": how many, not at what hour. */
const counting =
  /^(?:count(?:ed|s)?|see|saw|seen|find|found|got|another|picked|cleared|cleaned|binned|bagged|moved|removed|collected|had|have|only|these|those|next|all)$/

/** "Later than 11", "as early as 5", "bang on 6". */
const leadOfTwo = /^(?:(?:later|earlier) than|(?:late|early) as|(?:bang|spot|dead) on)$/

const openEnd = /^(?:late|dark|dawn|dusk|close|closing|midnight|\d{1,2}(?:[:.]\d{2})?(?:am|pm))$/
/** "3 til late", "six till three in the morning". */
const rangeFollows = (reading: Reading, to: number): boolean =>
  /^(?:till|til|until)$/.test(reading.words[to] ?? '') &&
  (openEnd.test(reading.words[to + 1] ?? '') ||
    (hourWord(reading.words[to + 1]) !== undefined && hasPart(reading, to + 2)))

const someone =
  /^(?:boys?|girls?|lads?|kids?|man|men|woman|women|child|children|son|daughter|teenagers?|youths?|lady|bloke|guy|person|him|her|them|be|looked|looks|aged)$/

/** "The" after an hour is a place ("at 10 the hyde") unless a part of the day follows it. */
const isHouseNumber = (reading: Reading, to: number): boolean =>
  reading.words[to] === 'the' && !/^(?:till|until|til)$/.test(reading.words[to - 2] ?? '')

/** "am", "pm", "o'clock", "ish" or "hours" after the hour. */
const ending = (reading: Reading, at: number): { half?: 'am' | 'pm'; to: number; sure: boolean } => {
  let to = at
  let sure = false
  if (
    /^o'?clock$|^oclock$/.test(reading.words[to] ?? '') ||
    (reading.words[to] === 'o' && reading.words[to + 1] === 'clock')
  ) {
    to += reading.words[to] === 'o' ? 2 : 1
    sure = true
  }
  if (reading.words[to] === 'ish') {
    to += 1
    sure = true
  }
  const half = halfOf(reading.words[to])
  if (half && (reading.gaps[to] ?? 0) === 0) return { half, to: to + 1, sure: true }
  if (/^(?:a|p)$/.test(reading.words[to] ?? '') && reading.words[to + 1] === 'm') {
    return { half: reading.words[to] === 'a' ? 'am' : 'pm', to: to + 2, sure: true }
  }
  return { to, sure }
}

/** "Elevenish", "tenish": the hours so said. */
export const vagueHours = new Map<string, number>(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [`${word.replace(/e$/, '')}ish`, index + 1] as const)
    .concat([['nineish', 9]]),
)

const hourWord = (word: string | undefined): number | undefined => {
  const hour = numberOf(word) ?? vagueHours.get(word ?? '')
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined
}

const withEnding = (reading: Reading, hour: number, minute: number, at: number): ClockFound => {
  const end = ending(reading, at)
  return { clock: { hour, minute, ...(end.half && { half: end.half }) }, to: end.to }
}

/** "Half two" is 2.30; "quarter past 9", "20 to six", "five past". */
const spoken = (reading: Reading, at: number): ClockFound | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  if (word === 'half') {
    const skip = words[at + 1] === 'past' || words[at + 1] === 'gone' ? 2 : 1
    const hour = hourWord(words[at + skip]?.replace(/(\d)ish$/, '$1'))
    if (hour === undefined) return undefined
    const next = words[at + skip + 1] ?? ''
    if (units.has(next) || /^(?:of|bags?|metres?|miles?)$/.test(next)) return undefined
    return withEnding(reading, hour, 30, at + skip + 1)
  }
  const start = word === 'a' && words[at + 1] === 'quarter' ? at + 1 : at
  const quarter = words[start] === 'quarter' || words[start] === '1/4'
  const minutes = quarter ? 15 : numberOf(words[start])
  if (minutes === undefined || minutes < 1 || minutes > 29) return undefined
  let index = start + 1
  const said = words[index] === 'minutes' || words[index] === 'mins'
  if (said) index += 1
  const way = words[index]
  if (way !== 'past' && way !== 'to' && way !== 'after') return undefined
  const hour = words[index + 1] === 'midnight' ? 12 : hourWord(words[index + 1])
  if (hour === undefined) return undefined
  if (!quarter && !said) {
    // "10 to 15 bags", "5 to 6 lads": only round minutes, and only where a time may stand
    const before = words[at - 1] ?? ''
    // "about 20 past 7 a van came"
    const past = way !== 'to' && timePrepositions.has(before)
    if (minutes % 5 !== 0 || !(past || afterHour(reading, index + 2))) return undefined
    const falling = way === 'to' && (reading.gaps[index + 2] ?? 2) > 0 && minutes > hour
    const placed =
      at === 0 ||
      // "up the lane ten to 8": what is counted goes up
      falling ||
      timePrepositions.has(before) ||
      /^(?:its|is|was|it|just|only|now)$/.test(before) ||
      hasPart(reading, index + 2)
    if (way === 'to' && (before === 'from' || before === 'between' || !placed)) return undefined
  }
  const found = withEnding(reading, hour, 0, index + 2)
  if (words[index + 1] === 'midnight') found.clock.half = 'am'
  const total = (hour % 12) * 60 + (way === 'to' ? -minutes : minutes)
  const wrapped = (total + 720) % 720
  const half = found.clock.half
  const crossed = way === 'to' && hour === 12 && half ? (half === 'am' ? 'pm' : 'am') : half
  return {
    clock: { hour: Math.floor(wrapped / 60) || 12, minute: wrapped % 60, ...(crossed && { half: crossed }) },
    to: found.to,
  }
}

const rangeInOneWord = (reading: Reading, at: number, generous: boolean): ClockFound | undefined => {
  const word = reading.words[at] ?? ''
  const match = span.exec(word)
  if (!match) return undefined
  const [, hour = '', minute = '0', half, hourTo = '', minuteTo = '0', halfTo] = match
  const end = ending(reading, at + 1)
  const last = halfTo ?? end.half
  const before = reading.words[at - 1] ?? ''
  if (!last && !half && !generous && !(before === 'from' || before === 'between')) return undefined
  if (word.includes('/') && !last) return undefined
  const clock = made(Number(hour), Number(minute), half)
  const clockTo = made(Number(hourTo), Number(minuteTo), last)
  return clock && clockTo ? { clock, clockTo, to: end.to } : undefined
}

const plainClockAt = (
  reading: Reading,
  at: number,
  generous: boolean,
  ends = false,
): ClockFound | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  if (word === 'midnight') return { clock: { hour: 12, minute: 0, half: 'am' }, to: at + 1 }
  if (word === 'noon' || word === 'midday') return { clock: { hour: 12, minute: 0, half: 'pm' }, to: at + 1 }
  const said = spoken(reading, at)
  if (said) return said
  const code = word.charCodeAt(0)
  const digits = code >= 48 && code <= 57
  if (!digits && hourWord(word) === undefined) return undefined
  const before = words[at - 1] ?? ''
  // "boys about 12" says an age
  const placed =
    ends ||
    leadOfTwo.test(`${words[at - 2] ?? ''} ${before}`) ||
    (timePrepositions.has(before) &&
      !(
        /^(?:about|around|approx|approximately|roughly|nearly|say|circa)$/.test(before) &&
        someone.test(words[at - 2] ?? '')
      )) ||
    (hasPart(reading, at + 1) && !counting.test(before)) ||
    rangeFollows(reading, at + 1) ||
    orHour(reading, at + 1) > at + 1
  if (!digits) {
    const hour = hourWord(word)
    if (hour === undefined) return undefined
    const end = ending(reading, at + 1)
    if (!end.sure && !vagueHours.has(word)) {
      const bare = generous && words.length <= 4
      if (!(placed || bare) || !afterHour(reading, end.to) || isHouseNumber(reading, end.to)) return undefined
      if (
        before === 'about' ||
        before === 'past' ||
        before === 'by' ||
        before === 'after' ||
        before === 'say'
      ) {
        if (word === 'one' && !generous) return undefined
      }
    }
    return { clock: { hour, minute: 0, ...(end.half && { half: end.half }) }, to: orHour(reading, end.to) }
  }
  const ranged = rangeInOneWord(reading, at, generous)
  if (ranged) return ranged
  const written = suffixed.exec(word)
  const end = ending(reading, at + 1)
  if (written) {
    const [, hour = '', minute, suffix] = written
    const half = suffix === 'am' || suffix === 'pm' ? suffix : end.half
    // "10ish bags", "50ish": a count or an age
    if (suffix === 'ish' && !end.half && (Number(hour) > 12 || !afterHour(reading, end.to))) return undefined
    if (suffix === 'ish' && someone.test(before)) return undefined
    const sure = end.sure || suffix !== undefined || (minute !== undefined && word.includes(':'))
    if (!sure) {
      // "3.30" may be a price or a length, "3" a count
      const bare = generous && (words.length <= 4 || minute !== undefined)
      if (!(placed || bare) || !afterHour(reading, end.to) || isHouseNumber(reading, end.to)) return undefined
      if (minute === undefined && (Number(hour) > 12 || Number(hour) === 0)) return undefined
    }
    const clock = made(Number(hour), Number(minute ?? 0), half)
    if (!clock)
      return sure ? { clock: { hour: 0, minute: 0, half: '24' }, to: end.to, impossible: true } : undefined
    if (minute !== undefined && hour.startsWith('0') && !half) clock.half = '24'
    return { clock, to: orHour(reading, end.to) }
  }
  const military = four.exec(word)
  if (military) {
    const [, hour = '', minute = '', suffix] = military
    const hours = suffix !== undefined || /^(?:hrs|hours|h)$/.test(words[at + 1] ?? '')
    // "2019" is a year and "0130" in a row of digits is part of a phone number
    const alone = !/^[\d+]/.test(words[at + 1] ?? '') && !/^[\d+]/.test(before)
    const likely =
      hours ||
      (/^(?:to|till|til|until)$/.test(words[at + 1] ?? '') && four.test(words[at + 2] ?? '')) ||
      (alone && (placed || generous || (hour.startsWith('0') && afterHour(reading, at + 1))))
    if (
      !likely ||
      (/^(?:19|20)/.test(word) && !hours && before !== 'at' && before !== 'around' && before !== 'about')
    )
      return undefined
    const clock = made(Number(hour), Number(minute), '')
    if (!clock) return undefined
    if (end.half) clock.half = end.half
    else clock.half = '24'
    return { clock, to: hours && suffix === undefined ? at + 2 : end.to }
  }
  return undefined
}

/** "9pm on the dot", "7am sharp". */
const dotted = ({ words }: Reading, found: ClockFound | undefined): ClockFound | undefined => {
  if (!found) return undefined
  const next = words[found.to]
  if (next === 'sharp' || next === 'prompt') return { ...found, to: found.to + 1 }
  return next === 'on' && words[found.to + 1] === 'the' && words[found.to + 2] === 'dot'
    ? { ...found, to: found.to + 3 }
    : found
}

const named: Record<string, 'am' | 'pm'> = {
  'in the morning': 'am',
  'in the afternoon': 'pm',
  'in the evening': 'pm',
  'in morning': 'am',
  'in afternoon': 'pm',
  'in evening': 'pm',
}

/** "Ten at night" is evening, "two at night" is not. */
const halfNamed = (
  reading: Reading,
  to: number,
  hour: number,
): { half: 'am' | 'pm'; to: number } | undefined => {
  const { words } = reading
  const first = words[to]
  if (first === 'at' && words[to + 1] === 'night') return { half: hour % 12 < 6 ? 'am' : 'pm', to: to + 2 }
  if (first !== 'in') return undefined
  const bare = named[`in ${words[to + 1] ?? ''}`]
  if (bare) return { half: bare, to: to + 2 }
  const half = named[`in ${words[to + 1] ?? ''} ${words[to + 2] ?? ''}`]
  return half && { half, to: to + 3 }
}

/**
 * A clock time that begins at the word `at`. `generous` (the question was "when?") takes bare hours anywhere;
 * `ends` says that it closes a range; otherwise an hour needs "am", "o'clock", minutes, or "at" before it and no thing counted after it.
 */
export const clockAt = (
  reading: Reading,
  at: number,
  generous: boolean,
  ends = false,
): ClockFound | undefined => {
  const found = dotted(reading, plainClockAt(reading, at, generous, ends))
  if (!found || found.impossible || (found.clockTo ?? found.clock).half) return found
  const half = halfNamed(reading, found.to, (found.clockTo ?? found.clock).hour)
  if (!half) return found
  if (found.clockTo) return { ...found, clockTo: { ...found.clockTo, half: half.half }, to: half.to }
  return { ...found, clock: { ...found.clock, half: half.half }, to: half.to }
}
