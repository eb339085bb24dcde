import { numberOf } from '../numbers.ts'
import type { Reading } from '../reading.ts'
import type { Day } from './found.ts'
import { doubtful, months, weekdays } from './words.ts'

export interface DateFound {
  day: Day
  to: number
  impossible?: boolean
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const longestOf = (month: number) => lengths[month - 1] ?? 31

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** 31 February, 30 February, 29 February 2026, month 13. */
const cannotBe = (day: number, month: number, year: number | undefined): boolean => {
  if (day < 1 || month < 1 || month > 12 || day > longestOf(month)) return true
  return day === 29 && month === 2 && year !== undefined && !isLeap(year)
}

/** Doubtful as a month alone, not before a number. */
const monthOnly = new Set(['jan', 'dec', 'mar'])

export const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

/** 14, "14th", "fourteenth"; `sure` where it can only be a day of the month. */
const dayOf = (word: string | undefined): { day: number; sure: boolean } | undefined => {
  if (!word) return undefined
  const code = word.charCodeAt(0)
  const written = code >= 48 && code <= 57 ? /^(\d{1,2})(st|nd|rd|th)?$/.exec(word) : null
  if (written) return { day: Number(written[1]), sure: written[2] !== undefined }
  const spoken = ordinals.get(word)
  return spoken === undefined ? undefined : { day: spoken, sure: true }
}

/** A year after a date; "14 nov 25" only where nothing is counted after it. */
const yearOf = ({ words, gaps }: Reading, at: number): number | undefined => {
  const word = words[at] ?? ''
  if ((gaps[at] ?? 0) === 2) return undefined
  if (/^(?:19|20)\d{2}$/.test(word)) return Number(word)
  const ends = words[at + 1] === undefined || (gaps[at + 1] ?? 0) > 0
  return ends && /^[12]\d$|^3\d$/.test(word) && Number(word) >= 15 ? 2000 + Number(word) : undefined
}

const full = (written: string): number => (written.length === 2 ? 2000 + Number(written) : Number(written))

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const british = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/
const beforeDate =
  /^(?:on|since|from|dated|date|until|till|by|before|after|between|the|of|last|and|to|around|about)$/

const dateFrom = (day: number, month: number, year: number | undefined, to: number): DateFound => ({
  day: { kind: 'date', day, month, ...(year !== undefined && { year }) },
  to,
  ...(cannotBe(day, month, year) && { impossible: true }),
})

const inDigits = (reading: Reading, at: number, generous: boolean): DateFound | undefined => {
  const first = (reading.words[at] ?? '').charCodeAt(0)
  if (!(first >= 48 && first <= 57)) return undefined
  const word = (reading.words[at] ?? '').replace(/t\d.*$/, '')
  if (!/^\d{1,4}[-/.]\d/.test(word)) return undefined
  const standard = iso.exec(word)
  if (standard) return dateFrom(Number(standard[3]), Number(standard[2]), Number(standard[1]), at + 1)
  const local = british.exec(word)
  if (!local) return undefined
  const [, day = '', month = '', year] = local
  // "yesterday 3.45"
  if (year === undefined && word.includes('.') && cannotBe(Number(day), Number(month), undefined))
    return undefined
  const slashes = word.includes('/')
  const before = reading.words[at - 1] ?? ''
  const next = reading.words[at + 1] ?? ''
  if (year === undefined) {
    if (
      word === '24/7' ||
      /^(?:of|a|full|bags?|the)$/.test(next) ||
      word === '1/2' ||
      word === '1/4' ||
      word === '3/4'
    ) {
      if (!generous || word === '24/7') return undefined
    }
    if (!slashes && !generous) return undefined
    const plausible = !cannotBe(Number(day), Number(month), undefined)
    // "9/10 bags", "2/3 weeks": a count unless the place speaks for a date
    const alone =
      next === '' ||
      (reading.gaps[at + 1] ?? 0) > 0 ||
      /^(?:at|in|about|around|and|on|by|i|there|they|it|someone|behind|near|outside|approx|when|between|from|to|till|until|morning|night|evening|afternoon)$/.test(
        next,
      )
    // "10/01 a mattress"
    const padded = day.startsWith('0') || month.startsWith('0')
    if (!generous && !beforeDate.test(before) && !weekdays.has(before) && !(plausible && (alone || padded)))
      return undefined
    if (!plausible && !generous && !/^(?:on|since|from|dated)$/.test(before)) return undefined
  }
  return dateFrom(Number(day), Number(month), year === undefined ? undefined : full(year), at + 1)
}

const supportsMonth =
  /^(?:since|in|last|this|early|late|mid|of|from|until|till|by|every|during|start|beginning|end|around|about|before|after|back|next|to)$/

/** A month standing alone: "since august"; "may" and "march" only after a word such as "since". */
const monthAlone = (reading: Reading, at: number): DateFound | undefined => {
  const word = reading.words[at] ?? ''
  const month = months.get(word)
  if (month === undefined) return undefined
  const before = reading.words[at - 1] ?? ''
  const next = reading.words[at + 1]
  const year = yearOf(reading, at + 1)
  // "april next door", "june at number 4" are people
  if (
    doubtful.has(word) ||
    word.length <= 3 ||
    ((word === 'april' || word === 'june') && next !== undefined)
  ) {
    if (year === undefined && !supportsMonth.test(before)) return undefined
    // "to march", "about may be"
    if (/^(?:to|about|around|by)$/.test(before) && doubtful.has(word)) return undefined
    // "may" after "in" or "of" and before a verb is no month: "in may have"
    if (word === 'may' && /^(?:have|be|not|need|want|also|well|of)$/.test(next ?? '')) return undefined
  }
  const third = before === 'early' ? 0 : before === 'mid' ? 1 : before === 'late' ? 2 : undefined
  const ends = reading.words[at - 2]
  const phase =
    before === 'of' && (ends === 'end' || ends === 'start' || ends === 'beginning' || ends === 'middle')
      ? ends === 'end'
        ? 2
        : ends === 'middle'
          ? 1
          : 0
      : third
  return {
    day: {
      kind: 'month',
      month,
      ...(year !== undefined && { year }),
      ...(phase !== undefined && { third: phase }),
      ...(before === 'last' && { last: true }),
    },
    to: year === undefined ? at + 1 : at + 2,
  }
}

/** A calendar date or month that begins at the word `at`, day before month as the British write it. */
export const dateAt = (reading: Reading, at: number, generous: boolean): DateFound | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  const digits = inDigits(reading, at, generous)
  if (digits) return digits

  const first = dayOf(word) ?? (word === 'the' ? dayOf(words[at + 1]) : undefined)
  if (first) {
    let index = word === 'the' ? at + 2 : at + 1
    if (words[index] === 'of') index += 1
    const month = months.get(words[index] ?? '')
    const monthWord = words[index] ?? ''
    const isMonth = month !== undefined && (reading.gaps[index] ?? 0) < 2
    if (
      isMonth &&
      (first.sure ||
        !(monthWord === 'may' || monthWord === 'march') ||
        !/^(?:have|be|not|need)$/.test(words[index + 1] ?? ''))
    ) {
      const year = yearOf(reading, index + 1)
      return dateFrom(first.day, month, year, year === undefined ? index + 1 : index + 2)
    }
    // "on the 14th", "sat 14th": the day alone
    const end = word === 'the' ? at + 2 : at + 1
    const before = words[at - 1] ?? ''
    const next = words[end] ?? ''
    const follows =
      next === '' ||
      (reading.gaps[end] ?? 0) > 0 ||
      !/^(?:floor|time|one|place|house|flat|door|garage|day|night|week|century|bag|road|street|avenue|still|party|person|attempt|call|report|birthday|year|block|set|hand|green|hole|tee|grade|edition)$/.test(
        next,
      )
    const placed =
      weekdays.has(before) ||
      /^(?:on|since|from|until|till|by|dated|around|about|of|night|between|dumped|left|tipped)$/.test(
        before,
      ) ||
      (word === 'the' && next === 'at') ||
      generous
    // "on the twelfth", said last, but not "on the second"
    const spoken = ordinals.get(word === 'the' ? (words[at + 1] ?? '') : word)
    const saidLast = spoken !== undefined && spoken > 3 && before === 'on' && (reading.gaps[end] ?? 2) > 0
    if (first.sure && placed && follows && (spoken === undefined || saidLast)) {
      const impossible = first.day < 1 || first.day > 31
      return { day: { kind: 'date', day: first.day }, to: end, ...(impossible && { impossible: true }) }
    }
    return undefined
  }

  const month = months.get(word)
  if (month !== undefined) {
    const skip = words[at + 1] === 'the' ? 2 : 1
    const next = dayOf(words[at + skip])
    if (
      next &&
      (next.sure ||
        (!doubtful.has(word) && (words[at + skip] ?? '').length <= 2 && !timeAfter(words[at + skip + 1])) ||
        // "jan 12", said last
        (monthOnly.has(word) && next.day <= 31 && (reading.gaps[at + skip + 1] ?? 2) > 0))
    ) {
      const year = yearOf(reading, at + skip + 1)
      return dateFrom(next.day, month, year, at + skip + (year === undefined ? 1 : 2))
    }
    return monthAlone(reading, at)
  }

  const year = word.length === 4 && /^(?:19|20)\d{2}$/.test(word) ? Number(word) : undefined
  if (
    year !== undefined &&
    /^(?:since|in|from|during|back|of|until)$/.test(words[at - 1] ?? '') &&
    numberOf(words[at + 1]) === undefined
  ) {
    return { day: { kind: 'year', year }, to: at + 1 }
  }
  return undefined
}

/** "nov 3 bags" counts bags. */
const timeAfter = (word: string | undefined): boolean =>
  word !== undefined && /^(?:bags?|am|pm|weeks?|days?|men|lads|people)$/.test(word)
