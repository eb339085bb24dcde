import type { ContactTime } from '../../../dialogs/reporting/categories.ts'
import type { AsideHit } from './asides.ts'
import { numberOf } from './numbers.ts'
import type { Reading } from './reading.ts'
import { wordsAsWritten } from './reading.ts'

/** "Ring me after 6": when to reach the writer, which is no time at which anything happened. */
export interface SafeTimes {
  times: ContactTime[]
  /** As written. */
  words: string
  at: number
  to: number
}

const parts = new Map<string, ContactTime>([
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['afternoon', 'afternoon'],
  ['afternoons', 'afternoon'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['anytime', 'any'],
])

const known = new Map<string, number>([
  ['noon', 12],
  ['midday', 12],
  ['lunch', 13],
  ['lunchtime', 13],
  ['dinner', 18],
  ['tea', 18],
  ['teatime', 18],
  ['work', 17],
])

/** An hour of the day somebody can be rung: "6" is six in the evening, "9" could be either. */
const hourOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  const named = known.get(word)
  if (named !== undefined) return named
  const match = /^(\d{1,2})(?:[.:]\d\d)?(am|pm)?$/.exec(word)
  const hour = match ? Number(match[1]) : numberOf(word)
  if (hour === undefined || hour < 1 || hour > 23) return undefined
  if (match?.[2] === 'am') return hour
  if (match?.[2] === 'pm') return (hour % 12) + 12
  return hour <= 7 ? hour + 12 : hour
}

const after = (hour: number): ContactTime[] =>
  hour >= 17 ? ['evening'] : hour >= 12 ? ['afternoon', 'evening'] : []
const upTo = (hour: number): ContactTime[] =>
  hour <= 12 ? ['morning'] : hour <= 17 ? ['morning', 'afternoon'] : []
const between = (from: number, to: number): ContactTime[] =>
  to <= 12 ? ['morning'] : from >= 12 && to <= 17 ? ['afternoon'] : from >= 17 ? ['evening'] : []

/** The times from the word on, and where their words end. */
const timesFrom = (
  { words, gaps }: Reading,
  start: number,
): { times: ContactTime[]; to: number } | undefined => {
  for (let at = start; at < Math.min(start + 6, words.length) && (gaps[at] ?? 2) < 2; at += 1) {
    const word = words[at] ?? ''
    const part = parts.get(word) ?? (word === 'any' && words[at + 1] === 'time' ? 'any' : undefined)
    if (part !== undefined) {
      const second =
        words[at + 1] === 'or' || words[at + 1] === 'and' ? parts.get(words[at + 2] ?? '') : undefined
      return second !== undefined
        ? { times: [part, second], to: at + 3 }
        : { times: [part], to: at + (word === 'any' ? 2 : 1) }
    }
    const hour = hourOf(words[at + 1] === 'my' ? words[at + 2] : words[at + 1])
    const to = words[at + 1] === 'my' ? at + 3 : at + 2
    if (hour === undefined) continue
    const ends = /^(?:pm|am|o'clock|oclock)$/.test(words[to] ?? '') ? to + 1 : to
    if (word === 'after' || word === 'from') {
      const until = /^(?:to|till|until)$/.test(words[to] ?? '') ? hourOf(words[to + 1]) : undefined
      if (until !== undefined) return { times: between(hour, until), to: to + 2 }
      return { times: after(hour), to: ends }
    }
    if (word === 'before' || word === 'until' || word === 'till') return { times: upTo(hour), to: ends }
    if (word === 'between') {
      const until = hourOf(words[to + 1])
      if (until !== undefined) return { times: between(hour, until), to: to + 2 }
    }
  }
  return undefined
}

/**
 * When it is safe to reach the writer, where they say so. `times` is empty where the hours fit no part of the day,
 * or where they say when not to: the words are kept all the same.
 */
export const safeTimesIn = (reading: Reading, hits: readonly AsideHit[]): SafeTimes | undefined => {
  for (const { at, to, value } of hits) {
    if (value.of !== 'contact') continue
    // "he keeps ringing, they call me after midnight": somebody else does
    if (/^(?:he|she|they|will|would|keeps?|who|people|always|to)$/.test(reading.words[at - 1] ?? '')) continue
    const told = timesFrom(reading, to)
    if (told === undefined) continue
    const end = Math.min(told.to, reading.words.length)
    return {
      times: value.is === 'never' ? [] : told.times,
      words: wordsAsWritten(reading, at, end),
      at,
      to: end,
    }
  }
  return undefined
}

/** The message with the words from `at` up to `to` blank, for whoever looks for something else. */
export const withoutWords = (reading: Reading, at: number, to: number): Reading => {
  const isIn = (index: number) => index >= at && index < to
  return {
    ...reading,
    words: reading.words.map((word, index) => (isIn(index) ? '' : word)),
    gaps: reading.gaps.map((gap, index) => (index >= at && index <= to ? 2 : gap)),
    marks: reading.marks.map((mark, index) => (isIn(index) ? 0 : mark)),
  }
}
