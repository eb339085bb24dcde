import { newMark } from '../marks.ts'
import { numberMark, numberOf } from '../numbers.ts'
import type { Reading } from '../reading.ts'
import { clockAt, vagueHours } from './clock.ts'
import { dateAt, ordinals } from './dates.ts'
import type { Fragment } from './expressions.ts'
import { expressions, repeat } from './expressions.ts'
import type { DayPart, Unit } from './found.ts'
import { holidayNames } from './holidays.ts'
import {
  doubtful,
  months,
  oaths,
  parts,
  partsMany,
  units,
  vagueCounts,
  weekdayNames,
  weekdays,
  weekdaysMany,
} from './words.ts'

const neverDay =
  /^(?:i|he|she|they|we|just|been|was|were|are|is|people|men|man|car|and|youths|kids|lads|the|a|all|who|being|it|them|that|left|van|group|rubbish|stuff|bags|mattress|sofa)$/
const beforeDay =
  /^(?:on|last|since|every|each|this|from|next|till|until|til|by|past|fri|thurs|thu|sunday|saturday|friday|most|late|early)$/
const afterDay =
  /^(?:night|nite|nights|morning|afternoon|evening|eve|gone|just|lunchtime|teatime|last|before|to|till|until|morn|am|pm|arvo|aft)$/

const reported = new Set(
  'dumped left tipped fly-tipped flytipped chucked slung happened appeared arrived occurred started noticed found seen'.split(
    ' ',
  ),
)

/** "Sat" and "sun" are days only where other time words say so. */
const isDay = (reading: Reading, at: number, generous: boolean): boolean => {
  const word = reading.words[at] ?? ''
  if (!doubtful.has(word) || word === 'may') return true
  const before = reading.words[at - 1] ?? ''
  const next = reading.words[at + 1] ?? ''
  if (beforeDay.test(before) || afterDay.test(next)) return true
  // "sat about 5", but "sat at the bus stop"
  if (
    /^(?:about|around|at)$/.test(next) &&
    /^\d{1,2}(?:[:.]\d{2})?(?:am|pm|ish)?$/.test(reading.words[at + 2] ?? '')
  )
    return true
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(next) || /^\d{1,2}\/\d/.test(next)) return true
  if (weekdays.has(before) || weekdays.has(next)) return true
  const joined = /^(?:and|or|to|into)$/
  if (
    (joined.test(before) && weekdays.has(reading.words[at - 2] ?? '')) ||
    (joined.test(next) && weekdays.has(reading.words[at + 2] ?? ''))
  )
    return true
  // "mon the hoops", "they wed in the church"
  if (word === 'wed' || word === 'mon') return !/^(?:the|in|to|at)$/.test(next) || generous
  // "dumped sun", said last
  if (reported.has(before) && (reading.gaps[at + 1] ?? 2) > 0) return true
  return generous && !neverDay.test(before)
}

const weekdayLeads = new Set(['last', 'this', 'next', 'past'])

/** "A week last tuesday", "two weeks ago friday", "a fortnight on saturday" (which is to come). */
const weeksFromDay = (reading: Reading, at: number): { found: Fragment; to: number } | undefined => {
  const { words } = reading
  let index = at
  const counted = countAt(reading, index)
  if (counted) index = counted.to
  const unit = words[index]
  const weeks = unit === 'fortnight' ? 2 : /^(?:weeks?|wks?)$/.test(unit ?? '') ? 1 : 0
  // "week last tuesday" is a week before it, "week on" alone is not
  const bare = !counted && unit !== 'fortnight'
  if (weeks === 0 || (bare && words[index + 1] !== 'last')) return undefined
  index += 1
  const way = words[index] ?? ''
  if (!/^(?:last|past|ago|back|on)$/.test(way)) return undefined
  index += words[index + 1] === 'on' ? 2 : 1
  const weekday = weekdays.get(words[index] ?? '')
  if (weekday === undefined) return undefined
  const future = way === 'on'
  return {
    found: {
      day: { kind: 'weekday', weekday, which: 'latest', weeksBefore: weeks * (counted?.count ?? 1) },
      ...(future && { problem: 'future' as const }),
    },
    to: index + 1,
  }
}

/** What a word after the weekday says: "tuesday gone", "saturday last week", "thursday before last". */
const weekdayAt = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Fragment; to: number } | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  let index = at
  let which: 'latest' | 'last_week' | 'this' | 'next' | 'before_last' = 'latest'
  let marked = false
  if (weekdayLeads.has(word)) {
    which = word === 'this' ? 'this' : word === 'next' ? 'next' : 'latest'
    index += 1
    if (words[index] === 'coming') {
      which = 'next'
      index += 1
    }
    if (words[index] === 'past') index += 1
    marked = true
  }
  const weekday = weekdays.get(words[index] ?? '')
  if (weekday === undefined || (!marked && !isDay(reading, index, generous))) return undefined
  index += 1
  if (words[index] === 'just' && words[index + 1] === 'gone') index += 2
  else if (words[index] === 'gone' || (words[index] === 'last' && words[index + 1] !== 'night')) {
    if (words[index + 1] === 'week') {
      which = 'last_week'
      index += 1
    }
    index += 1
  } else if (words[index] === 'before' && words[index + 1] === 'last') {
    which = 'before_last'
    index += 2
  } else if (words[index] === 'week' && !marked) {
    which = 'next'
    index += 1
  } else if (words[index] === 'of' && words[index + 1] === 'last' && words[index + 2] === 'week') {
    which = 'last_week'
    index += 3
  }
  return {
    found: {
      day: { kind: 'weekday', weekday, which },
      ...(which === 'next' && { problem: 'future' as const }),
    },
    to: index,
  }
}

const listed = (
  reading: Reading,
  at: number,
  generous: boolean,
): { days: number[]; to: number; many: boolean } => {
  const days: number[] = []
  let to = at
  let many = false
  let index = at
  while (index < reading.words.length && days.length < 7) {
    const word = reading.words[index] ?? ''
    const several = weekdaysMany.get(word)
    const day = several ?? weekdays.get(word)
    if (
      day !== undefined &&
      (several !== undefined || days.length > 0 || generous || isDay(reading, index, generous))
    ) {
      days.push(day)
      many ||= several !== undefined
      index += 1
      to = index
      continue
    }
    if (
      days.length > 0 &&
      (word === 'and' || word === 'or') &&
      weekdays.has(reading.words[index + 1] ?? '')
    ) {
      index += 1
      continue
    }
    if (
      days.length > 0 &&
      (word === 'and' || word === 'or') &&
      weekdaysMany.has(reading.words[index + 1] ?? '')
    ) {
      index += 1
      continue
    }
    break
  }
  return { days, to, many }
}

/** After "every", though they are no part of a day: "every summer", "every matchday". */
const oftenNames = new Set(
  'summer winter spring autumn halloween christmas xmas easter matchday payday saturday lunch breakfast holiday'.split(
    ' ',
  ),
)

const amid = new Set(['single', 'other', 'second', ...oaths.split('|')])

const naming = (days: number[]) => days.map((day) => weekdayNames[day] ?? '').join(' and ')

/** "Every fri n sat night", "fridays", "friday and saturday nights", "most saturdays". */
const recurringDays = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Fragment; to: number } | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  const marked = word === 'every' || word === 'each' || word === 'most' || word === 'on'
  // "on a sunday", "of a friday night"
  const usual = (word === 'on' || word === 'of') && words[at + 1] === 'a'
  let index = usual ? at + 2 : marked ? at + 1 : at
  if (amid.has(words[index] ?? '')) index += 1
  const every = word === 'every' || word === 'each' || word === 'most' || usual
  const list = listed(reading, index, generous || every)
  if (list.days.length === 0) {
    const many = partsMany.get(words[index] ?? '')
    if (many && marked)
      return {
        found: { repeats: repeat(`${word === 'on' ? '' : `${word} `}${words[index]}`), part: many },
        to: index + 1,
      }
    // "every teatime", "most evenings", "every october"
    const one = every && !usual ? parts.get(words[index] ?? '') : undefined
    const season = every && !usual && (months.has(words[index] ?? '') || oftenNames.has(words[index] ?? ''))
    if (one || season)
      return {
        found: { repeats: repeat(`${word} ${words[index]}`), ...(one && { part: one }) },
        to: index + 1,
      }
    return undefined
  }
  index = list.to
  const partMany = partsMany.get(words[index] ?? '')
  const part = partMany ?? parts.get(words[index] ?? '')
  if (!every && !list.many && !partMany) return undefined
  const label = `${word === 'most' ? 'most' : 'every'} ${naming(list.days)}${part && part !== 'daytime' ? ` ${part.replace('_', ' ')}` : ''}`
  return { found: { repeats: repeat(label, list.days), ...(part && { part }) }, to: part ? index + 1 : index }
}

const durationStarts =
  /^(?:for|last|past|over|about|around|nearly|almost|roughly|approximately|approx|been|least|than|more|well|best|under|within|good|since|in|already|some)$/
const notDuration =
  /^(?:old|walk|drive|away|from|early|late|later|tenancy|ban|notice|run|bus|journey|sentence|time|contract)$/

const countAt = (reading: Reading, at: number): { count: number; to: number } | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  if (word === 'a' || word === 'an') {
    const next = words[at + 1] ?? ''
    if (next === 'couple' || next === 'few' || next === 'good') {
      const skip = words[at + 2] === 'of' || words[at + 2] === 'few' ? 3 : 2
      return { count: next === 'couple' ? 2 : 3, to: at + skip }
    }
    return { count: 1, to: at + 1 }
  }
  const vague = vagueCounts.get(word)
  if (vague !== undefined) return { count: vague, to: words[at + 1] === 'of' ? at + 2 : at + 1 }
  const exact = numberOf(word)
  if (exact !== undefined && exact < 1000) {
    if ((words[at + 1] === 'or' || words[at + 1] === 'to') && numberOf(words[at + 2]) !== undefined) {
      return { count: numberOf(words[at + 2]) ?? exact, to: at + 3 }
    }
    return { count: exact, to: at + 1 }
  }
  const head = word.charCodeAt(0)
  const range = head >= 48 && head <= 57 ? /^(\d{1,2})[-/](\d{1,2})$/.exec(word) : null
  return range ? { count: Number(range[2]), to: at + 1 } : undefined
}

const glued = /^(\d{1,3})(mins?|hrs?|hours?|days?|wks?|weeks?|mths?|months?|yrs?|years?)$/

const stretchLeads = new Set('for the last past over these'.split(' '))
const stretchNearly = new Set(
  'about around nearly almost roughly approximately approx at least more than over just under good well coming up to on probably maybe some already'.split(
    ' ',
  ),
)

/** "Running", "in a row", "on the trot": how many words say that it was each time; 0 where none do. */
const inARow = ({ words }: Reading, at: number): number => {
  if (words[at] === 'running') return 1
  if (words[at] === 'in' && words[at + 1] === 'a' && words[at + 2] === 'row') return 3
  return words[at] === 'on' && words[at + 1] === 'the' && words[at + 2] === 'trot' ? 3 : 0
}

/** "Second day running", "third month now", "3 fridays in a row". */
const runOf = (reading: Reading, at: number): { found: Fragment; to: number } | undefined => {
  const { words } = reading
  if (!runEnds.has(words[at + 2] ?? '')) return undefined
  const unitWord = words[at + 1] ?? ''
  const rank =
    ordinals.get(words[at] ?? '') ?? Number(/^(\d{1,2})(?:nd|rd|th)$/.exec(words[at] ?? '')?.[1] ?? 0)
  const row = inARow(reading, at + 2)
  const to = at + 2 + (row > 0 ? row : words[at + 2] === 'now' ? 1 : 0)
  if (to === at + 2) return undefined
  if (rank > 1) {
    const unit = units.get(unitWord) ?? spells.get(unitWord)
    return unit && unit !== 'minute' ? { found: { lasting: { count: rank, unit } }, to } : undefined
  }
  const weekday = weekdaysMany.get(unitWord)
  // "two shifts running", "3 matches in a row"; six bags in a row are no time
  if (row > 0 && bouts.has(unitWord) && (numberOf(words[at]) ?? 0) > 1)
    return { found: { repeats: repeat('again and again') }, to }
  if (row === 0 || weekday === undefined || numberOf(words[at]) === undefined) return undefined
  return { found: { repeats: repeat(`every ${weekdayNames[weekday] ?? ''}`, [weekday]) }, to }
}

const bouts = new Set('shifts matches games lessons services sessions classes holidays paydays'.split(' '))
const runEnds = new Set(['running', 'in', 'on', 'now'])
const spells = new Map<string, Unit>(
  Object.entries({ night: 'day', evening: 'day', morning: 'day', afternoon: 'day', weekend: 'week' }),
)

const bareStretches = new Set(['days', 'weeks', 'months', 'years', 'hours', 'ages'])
/** "Been there months", "its been weeks", "bags been here ages". */
const beenStretch = ({ words, gaps }: Reading, at: number): { found: Fragment; to: number } | undefined => {
  const word = words[at] ?? ''
  if (!bareStretches.has(word)) return undefined
  const before = words[at - 1] ?? ''
  const gone = words[at + 1] === 'ago' || words[at + 1] === 'back'
  if (gone && word !== 'ages') {
    const unit = units.get(word)
    return unit && { found: { ago: { count: 2, unit } }, to: at + 2 }
  }
  if ((gaps[at] ?? 0) > 0) return undefined
  if (before !== 'been' && !(/^(?:there|here|on|it|this|out)$/.test(before) && isBeen(words, at - 2)))
    return undefined
  if (/^(?:since|of|ago|and)$/.test(words[at + 1] ?? '')) return undefined
  const unit = word === 'ages' ? 'month' : units.get(word)
  return unit && { found: { lasting: { count: 2, unit } }, to: at + 1 }
}
const isBeen = (words: string[], at: number): boolean =>
  words[at] === 'been' || words[at - 1] === 'been' || words[at - 2] === 'been'

/** "10 mins ago", "about 3 weeks", "for the last few months", "a week or so". */
const stretch = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Fragment; to: number } | undefined => {
  const { words } = reading
  let index = at
  while (stretchLeads.has(words[index] ?? '') && index < at + 4) index += 1
  const lastOrPast = words.slice(at, index).some((word) => word === 'last' || word === 'past')
  while (stretchNearly.has(words[index] ?? '') && index < at + 6) index += 1
  const head = (words[index] ?? '').charCodeAt(0)
  const joined = head >= 48 && head <= 57 ? glued.exec(words[index] ?? '') : null
  let count: number
  let unit: Unit | undefined
  if (joined) {
    count = Number(joined[1])
    unit = units.get((joined[2] ?? '').replace(/s$/, '')) ?? units.get(joined[2] ?? '')
    index += 1
  } else {
    const counted = countAt(reading, index)
    const bare = !counted && index > at ? units.get(words[index] ?? '') : undefined
    if (bare && (words[at] === 'for' || lastOrPast)) {
      // "for months", "the past week"
      count = /s$/.test(words[index] ?? '') ? 2 : 1
      unit = bare
      index += 1
    } else {
      if (!counted) return undefined
      count = counted.count
      index = counted.to
      // "two and a half years"
      if (
        words[index] === 'and' &&
        words[index + 1] === 'a' &&
        words[index + 2] === 'half' &&
        units.has(words[index + 3] ?? '')
      ) {
        count += 0.5
        index += 3
      }
      if (words[index] === 'solid' || words[index] === 'whole' || words[index] === 'full') index += 1
      unit =
        units.get(words[index] ?? '') ??
        // "the last few saturdays"
        (lastOrPast && weekdaysMany.has(words[index] ?? '') ? 'week' : undefined) ??
        (/^(?:night|evening|morning|afternoon)s?$/.test(words[index] ?? '')
          ? 'day'
          : words[index] === 'weekends' || words[index] === 'weekend'
            ? 'week'
            : undefined)
      if (words[index] === 'fortnight') {
        unit = 'week'
        count *= 2
      }
      if (!unit) return undefined
      index += 1
    }
  }
  if (!unit) return undefined
  if (words[index] === 'and' && words[index + 1] === 'a' && words[index + 2] === 'half') {
    count += 0.5
    index += 3
  }
  if (
    words[index] === 'or' &&
    (words[index + 1] === 'so' || words[index + 1] === 'more' || words[index + 1] === 'two')
  )
    index += 2
  const next = words[index] ?? ''
  if (next === 'ago' || next === 'back' || next === 'previously') {
    if (next === 'back' && words[index + 1] === 'to') return undefined
    return { found: { ago: { count, unit } }, to: index + 1 }
  }
  if (next === 'before' && words[index + 1] === 'last') return undefined
  if (notDuration.test(next)) return undefined
  const opened = index > at && durationStarts.test(words[at] ?? '') && words[at] !== 'in'
  const before = words[at - 1] ?? ''
  const row = inARow(reading, index)
  if (row > 0) return { found: { lasting: { count, unit } }, to: index + row }
  // "eighteen months of this"
  const borne = next === 'of' && /^(?:this|it|hell|him|her|them|noise|misery)$/.test(words[index + 1] ?? '')
  const after =
    borne ||
    /^(?:now|straight|already|on|solid)$/.test(next) ||
    // "going off 40 mins and still going"
    (next === 'and' && words[index + 1] === 'still')
  // "not moved in a year"
  const unmoved =
    words[at - 1] === 'in' &&
    /^(?:moved|it|touched|seen|here|been|cut|cleaned|emptied|us|them|that)$/.test(words[at - 2] ?? '')
  const been = before === 'been' || words[at - 2] === 'been' || words[at - 3] === 'been'
  // "not moved, Torquay Crescent 2 yrs": said last, and of days at least
  const last = index >= words.length || (reading.gaps[index] ?? 0) > 0
  // "nobody takes it. is two week"
  const isTold = before === 'is' && ((reading.gaps[at - 1] ?? 2) > 0 || words[at - 2] === 'it')
  const closing =
    last &&
    count > 1 &&
    !/^(?:the|up|to|on|coming|well)$/.test(words[at] ?? '') &&
    unit !== 'minute' &&
    unit !== 'hour' &&
    !(/^(?:in|every|aged|is|of|than|his|her|my|a|the)$/.test(before) && !isTold)
  if (!opened && !been && !after && !unmoved && !closing && !generous) return undefined
  // "about an hour", "over a minute" alone are too slight unless something has lasted
  return { found: { lasting: { count, unit } }, to: index }
}

const otherStarts = new Set([
  ...weekdays.keys(),
  ...weekdaysMany.keys(),
  ...months.keys(),
  ...parts.keys(),
  ...partsMany.keys(),
  ...vagueCounts.keys(),
  ...vagueHours.keys(),
  ...bareStretches,
  ...weekdayLeads,
  ...stretchLeads,
  ...stretchNearly,
  ...'week weeks wk wks fortnight weekend am pm of on every each most half quarter midnight noon midday first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
])

/** Most words begin no time: one look tells. */
const otherMarks = newMark(otherStarts) | numberMark
const timeMarks = otherMarks | expressions.mark | holidayNames.mark
const mayStart = (reading: Reading, at: number): boolean => {
  if (((reading.marks[at] ?? 0) & timeMarks) !== 0) return true
  const code = reading.words[at]?.charCodeAt(0) ?? 0
  return code >= 48 && code <= 57
}

/** "Christmas tree", "halloween display", "black friday boxes". */
const holidayThings = new Set(
  `tree trees decorations decoration lights wrapping decs dec paper costume costumes party parties egg eggs shopping cards
  presents dinner jumper pumpkins pumpkin mask masks display displays box boxes sweets deals sale wrappers`.split(
    /\s+/,
  ),
)

/** "Yesterday pm", "sat am". */
const halfDays = new Map<string, DayPart>([
  ['am', 'morning'],
  ['pm', 'afternoon'],
])
export const isDayName = (word: string | undefined): boolean =>
  word === 'yesterday' || word === 'today' || weekdays.has(word ?? '')

/** One time expression that begins at the word `at`; undefined where none does. */
export const fragmentAt = (
  reading: Reading,
  at: number,
  generous: boolean,
  ends = false,
): { found: Fragment; to: number } | undefined => {
  if (!mayStart(reading, at)) return undefined
  const holiday = holidayNames.at(reading, at)
  if (holiday) {
    const { words } = reading
    const next = words[holiday.to] ?? ''
    const thing = holidayThings.has(next)
    if (!thing) return { found: { day: { kind: 'holiday', name: holiday.value } }, to: holiday.to }
    return undefined
  }
  const code = reading.words[at]?.charCodeAt(0) ?? 0
  // "in" or "when" begin fixed expressions only
  const others = ((reading.marks[at] ?? 0) & otherMarks) !== 0 || (code >= 48 && code <= 57)
  const weeks = others ? weeksFromDay(reading, at) : undefined
  if (weeks) return weeks
  const recurring = others ? recurringDays(reading, at, generous) : undefined
  const fixed = expressions.at(reading, at)
  if (recurring && recurring.to >= (fixed?.to ?? 0)) return recurring
  if (fixed) {
    const next = reading.words[fixed.to] ?? ''
    if (fixed.value.ago === undefined || !units.has(next)) return { found: fixed.value, to: fixed.to }
  }
  if (!others) return undefined
  const lasted = runOf(reading, at) ?? beenStretch(reading, at) ?? stretch(reading, at, generous)
  if (lasted) return lasted
  const weekday = weekdayAt(reading, at, generous)
  if (weekday) return weekday
  const date = dateAt(reading, at, generous)
  if (date)
    return {
      found: { day: date.day, ...(date.impossible && { problem: 'impossible' as const }) },
      to: date.to,
    }
  const word = reading.words[at] ?? ''
  if (word === 'last' && months.has(reading.words[at + 1] ?? '')) {
    const month = months.get(reading.words[at + 1] ?? '')
    if (month !== undefined) return { found: { day: { kind: 'month', month, last: true } }, to: at + 2 }
  }
  const clock = clockAt(reading, at, generous, ends)
  if (clock) {
    const found: Fragment = { clock: clock.clock }
    if (clock.clockTo) found.clockTo = clock.clockTo
    if (clock.impossible) found.problem = 'impossible'
    return { found, to: clock.to }
  }
  const part: DayPart | undefined = parts.get(word) ?? halfDays.get(word)
  const short = word === 'aft' || word === 'eve' || word === 'morn' || halfDays.has(word)
  if (part && (!short || isDayName(reading.words[at - 1]))) return { found: { part }, to: at + 1 }
  // "somebody left them weekend", said last
  if (
    word === 'weekend' &&
    (reading.gaps[at + 1] ?? 2) > 0 &&
    reading.words.slice(Math.max(0, at - 3), at).some((before) => reported.has(before))
  )
    return { found: { day: { kind: 'weekend', back: 0 } }, to: at + 1 }
  const many = partsMany.get(word)
  if (many && !/^work(?:s|ed|ing)?$|^one$/.test(reading.words[at - 1] ?? ''))
    return { found: { repeats: repeat(word), part: many }, to: at + 1 }
  return undefined
}
