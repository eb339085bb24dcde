import type { Reading } from '../reading.ts'
import { awayClause, untilClause } from './clauses.ts'
import type { Fragment } from './expressions.ts'
import type { Day, Found } from './found.ts'
import { fragmentAt } from './fragments.ts'

/** Kept with the time words before which they stand. */
const leads = new Set(
  `about around approx approximately roughly nearly almost over since between from after before till until til early late mid just maybe probably sometime ever gone circa by all during throughout`.split(
    /\s+/,
  ),
)
/** By their second word: "well past midnight", "at least august", "back in november", "late on saturday". */
const leadsOfTwo = new Map(
  Object.entries({
    past: 'well way',
    after: 'well way shortly soon long day night week morning',
    before: 'well way shortly just',
    least: 'at',
    in: 'back',
    than: 'later earlier',
    as: 'late early',
    on: 'late early sometime bang spot dead',
    time: 'some',
  }).map(([word, first]) => [word, new Set(first.split(' '))] as const),
)
const betweenPieces = new Set(
  `past at on in the about around approx approximately roughly of early late sometime between from just maybe during probably say usually mostly normally right since after before starting gone nearly almost well bang like ever so especially mainly always also again back was it and or round mostly`.split(
    /\s+/,
  ),
)
const rangeWords = new Set(`to till until til through into and`.split(/\s+/))

const dashes = /[-–—]/
const dashBetween = (reading: Reading, at: number): boolean =>
  dashes.test(reading.text.slice(reading.ends[at - 1] ?? 0, reading.starts[at] ?? 0))

/** Two readings of one day: "saturday 14th", "last week on tuesday". Undefined where they contradict. */
const refined = (first: Day, second: Day): Day | undefined => {
  if (first.kind === 'weekday' && second.kind === 'date') return second
  if (first.kind === 'date' && second.kind === 'weekday') return first
  if (first.kind === 'week' && second.kind === 'weekday')
    return first.back === 1 ? { ...second, which: 'last_week' } : second
  if (first.kind === 'weekday' && second.kind === 'week')
    return second.back === 1 ? { ...first, which: 'last_week' } : first
  if (first.kind === 'weekend' && second.kind === 'weekday') return second
  if (first.kind === 'weekday' && second.kind === 'weekend') return first
  if (first.kind === 'weekday' && second.kind === 'offset') return second
  if (first.kind === 'offset' && second.kind === 'weekday') return first
  if (first.kind === 'holiday' && second.kind === 'date') return first
  if (first.kind === 'date' && second.kind === 'calendar_month') return first
  if (first.kind === 'date' && second.kind === 'calendar_year') return first
  // "after evensong sunday"
  if (first.kind === 'undated') return second
  if (second.kind === 'undated') return first
  return undefined
}

interface Between {
  range: boolean
  /** "Mon or tues": one of the two. */
  or: boolean
  since: boolean
}

/** "Saturday night into sunday morning" is one night. */
const isNextMorning = ({ day, part }: Found, next: Fragment): boolean =>
  part === 'night' &&
  day?.kind === 'weekday' &&
  next.day?.kind === 'weekday' &&
  (day.weekday + 1) % 7 === next.day.weekday

const isBout = ({ lasting }: Fragment): boolean => lasting?.unit === 'hour' || lasting?.unit === 'minute'

/** Adds a fragment to what stands before it; undefined where both cannot be one time. */
const joined = (found: Found, next: Fragment, between: Between, to: number): Found | undefined => {
  if (between.or && next.day && found.day && !next.problem && !found.problem) return { ...found, to }
  const both: Found = { ...found, to, ...(next.problem && { problem: next.problem }) }
  if (between.range) {
    if (next.clock && found.clock && !found.clockTo && !next.day) {
      return { ...both, clockTo: next.clock, ...(next.part && !found.part && { part: next.part }) }
    }
    if (isNextMorning(found, next)) return { ...both, openEnd: true }
    if (next.day && found.day && !found.dayTo && !next.clock) return { ...both, dayTo: next.day }
    if (next.part && (found.clock || found.part) && !found.clockTo)
      return { ...both, openEnd: true, ...(found.part && !found.clock && { partTo: next.part }) }
    // "friday til 5", "weeknights till 2"
    if (next.clock && !next.day && !found.clock && (found.day || found.repeats || found.part))
      return { ...both, openEnd: true }
    return undefined
  }
  if (between.since) {
    if (found.since || !next.day || (found.day && !found.repeats)) return undefined
    return { ...both, since: true, day: next.day }
  }
  if (next.ago || next.now || found.now || found.ago) {
    if (found.ago && next.clock && !found.clock && found.ago.unit !== 'minute' && found.ago.unit !== 'hour')
      return { ...both, clock: next.clock }
    return found.ago && next.part && !found.part && found.ago.unit !== 'minute' && found.ago.unit !== 'hour'
      ? { ...both, part: next.part }
      : undefined
  }
  if (next.lasting && found.lasting) return undefined
  // "screaming for an hour at bedtime": how long a bout lasts is another thing
  if (isBout(found) || isBout(next)) return undefined
  if (next.clock && found.clock) {
    // "3am 4am 5am", "at 2 and 3am": told by the first
    if (next.day || found.clockTo || next.clockTo || !next.clock.half) return undefined
    return { ...both, clock: { ...found.clock, half: found.clock.half ?? next.clock.half } }
  }
  let day = found.day
  if (
    next.day?.kind === 'weekday' &&
    found.day?.kind === 'weekday' &&
    !next.clock &&
    (!found.clock || found.clockTo)
  ) {
    // "sat and sun", "mon tues and weds evening": from the first to the last
    return { ...both, dayTo: next.day, ...(next.part && { part: next.part }) }
  }
  if (next.day && found.day) {
    const one = refined(found.day, next.day)
    if (!one) return undefined
    day = one
  } else if (next.day) day = next.day
  const part =
    next.part && (!found.part || (found.part === 'night' && !found.openEnd)) ? next.part : found.part
  return {
    ...both,
    ...(day && { day }),
    ...(part && { part }),
    ...(next.clock && { clock: next.clock }),
    ...(next.clockTo && { clockTo: next.clockTo }),
    ...(next.repeats && !found.repeats && { repeats: next.repeats }),
    ...(next.lasting && { lasting: next.lasting }),
    ...(next.whole && { whole: next.whole }),
  }
}

const movesAbout =
  /^(?:bang|thump|stomp|clomp|stamp|crash|clatter|mess|muck|lark|fool|run|jump|hang|charge|move|knock)(?:s|es|ing|ning|ed)?$/

/** "Bangs about all night", "messing about every night", "about till 3": the word goes with what is done. */
const isAboutOfMoving = ({ words }: Reading, at: number, found: Found): boolean =>
  found.whole !== undefined ||
  /^(?:till|until|til|from|in)$/.test(words[at] ?? '') ||
  movesAbout.test(words[at - 2] ?? '')

/** Takes in the words before that belong to the time: "since", "about", "between". */
const withLead = (reading: Reading, found: Found, earliest: number): Found => {
  let { at } = found
  let since = found.since ?? false
  let end = false
  while (at > earliest && (reading.gaps[at] ?? 0) === 0) {
    const word = reading.words[at - 1] ?? ''
    if (
      word === 'the' &&
      (found.day || found.part) &&
      at - 1 > earliest &&
      leads.has(reading.words[at - 2] ?? '')
    ) {
      at -= 1
      continue
    }
    if (
      word === 'at' &&
      at - 1 > earliest &&
      /^(?:about|around|from|since|until|till)$/.test(reading.words[at - 2] ?? '')
    ) {
      at -= 1
      continue
    }
    if (
      word === 'of' &&
      /^(?:end|start|beginning|middle|whole|night|rest)$/.test(reading.words[at - 2] ?? '')
    ) {
      at -= reading.words[at - 3] === 'the' ? 3 : 2
      continue
    }
    // "first week of january", "late on saturday"
    if (
      word === 'of' &&
      reading.words[at - 2] === 'week' &&
      /^(?:first|second|last|1st|2nd)$/.test(reading.words[at - 3] ?? '')
    ) {
      at -= 3
      continue
    }
    const further = leadsOfTwo.get(word)
    if (further?.has(reading.words[at - 2] ?? '') && at - 1 > earliest) {
      // "as late as 2am" has three
      at -= word === 'as' ? 3 : 2
      continue
    }
    if (!leads.has(word) || (word === 'all' && !found.repeats)) break
    if (word === 'over' && !found.lasting && !found.day) break
    if (word === 'by' && !found.clock) break
    if (word === 'about' && isAboutOfMoving(reading, at, found)) break
    if (word === 'just' && !found.ago && !found.clock && !reading.words[at]?.startsWith('after')) break
    if (word === 'since') since = true
    if (word === 'till' || word === 'until' || word === 'til') end = true
    at -= 1
  }
  if (at === found.at) return found
  return {
    ...found,
    at,
    ...(since && (found.day || found.clock || found.part) && { since }),
    ...(end && { openEnd: true }),
  }
}

/** "Till late", "til dark". */
export const openEnds = new Set(['late', 'early', 'dark', 'close', 'closing', 'daylight'])

/** Words after a time that belong to it: "onwards", "or so". */
const withTail = (reading: Reading, found: Found): Found => {
  const { words } = reading
  const next = words[found.to] ?? ''
  if ((reading.gaps[found.to] ?? 0) > 0) return found
  if (next === 'onwards' || next === 'ish' || next === 'onward') return { ...found, to: found.to + 1 }
  if (next === 'or' && words[found.to + 1] === 'so') return { ...found, to: found.to + 2 }
  const until = untilClause(reading, found.to)
  if (until !== undefined) return { ...found, to: until, openEnd: true }
  const away = awayClause(reading, found.to)
  if (away !== undefined) return { ...found, to: away }
  if (/^(?:till|until|til|to)$/.test(next) && openEnds.has(words[found.to + 1] ?? '')) {
    return { ...found, to: found.to + 2, openEnd: true }
  }
  return found
}

const longestRun = 12
/** No message tells of more times than this; the rest of a longer one is not searched. */
const mostTimes = 30

const extended = (reading: Reading, first: Found, generous: boolean): Found => {
  let found = withTail(reading, first)
  for (let runs = 0; runs < longestRun; runs += 1) {
    let index = found.to
    let range = index > 0 && dashBetween(reading, index)
    let since = false
    let or = false
    let next: Found | undefined
    for (let skipped = 0; skipped < 4 && index < reading.words.length; skipped += 1) {
      if ((reading.gaps[index] ?? 0) === 2) break
      const word = reading.words[index] ?? ''
      const isRange =
        rangeWords.has(word) &&
        (word !== 'and' || reading.words.slice(found.at, found.to).includes('between'))
      if (!isRange) {
        // after a day, "9-5" and "3.45" are hours
        const hours =
          (found.day ?? found.repeats) !== undefined &&
          (/^\d{1,2}-\d{1,2}$/.test(word) || (index === found.to && isHours(reading, index)))
        const fragment = fragmentAt(reading, index, generous || range || hours, range || hours)
        if (fragment) {
          next = joined(found, fragment.found, { range, since, or }, fragment.to)
          break
        }
      }
      if (isRange) range = true
      else if (word === 'since') since = true
      else if (word === 'or') or = true
      else if (word === 'and' && !found.repeats && !found.day && !found.clock) break
      else if (!betweenPieces.has(word)) break
      index += 1
    }
    if (!next) return found
    found = withTail(reading, next)
  }
  return found
}

/** "3.45" or "9 to 5", straight after a day. */
const isHours = ({ words }: Reading, at: number): boolean =>
  /^\d{1,2}[.:]\d{2}$/.test(words[at] ?? '') ||
  (/^\d{1,2}$/.test(words[at] ?? '') &&
    /^(?:to|til|till|until)$/.test(words[at + 1] ?? '') &&
    /^\d{1,2}(?:am|pm)?$/.test(words[at + 2] ?? ''))

/** Every run of time words, left to right. */
export const findTimes = (reading: Reading, generous: boolean): Found[] => {
  const times: Found[] = []
  let earliest = 0
  for (let index = 0; index < reading.words.length && times.length < mostTimes; index += 1) {
    const fragment = fragmentAt(reading, index, generous)
    if (!fragment) continue
    const found = withLead(reading, { ...fragment.found, at: index, to: fragment.to }, earliest)
    // "not last night, sunday": what it was not is no time of it
    if (
      reading.words[found.at - 1] === 'not' &&
      found.day &&
      !found.since &&
      (reading.gaps[found.at] ?? 0) === 0
    ) {
      earliest = found.to
      index = found.to - 1
      continue
    }
    const whole = extended(reading, found, generous)
    times.push(whole)
    earliest = whole.to
    index = whole.to - 1
  }
  return times
}
