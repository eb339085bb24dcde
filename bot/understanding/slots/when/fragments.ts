import { numberOf } from '../numbers.ts'
import { phraseBook } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { clockAt } from './clock.ts'
import { dateAt } from './dates.ts'
import type { Day, DayPart, Found, Unit } from './found.ts'
import { holidayNames } from './holidays.ts'
import {
  doubtful,
  months,
  parts,
  partsMany,
  units,
  vagueCounts,
  weekdayNames,
  weekdays,
  weekdaysMany,
} from './words.ts'

type Partial = Omit<Found, 'at' | 'to'>

const offset = (days: number): Day => ({ kind: 'offset', days })
const repeat = (words: string, days: number[] = []) => ({ days, words })

/** Fixed expressions. */
const expressions = phraseBook<Partial>([
  [{ day: offset(0) }, 'today, earlier today, earlier on today, earlier on, later? today, this very day'],
  [{ day: offset(-1) }, 'yesterday'],
  [{ day: offset(-2) }, 'the? day before yesterday, two|2 days ago'],
  [{ day: offset(1), problem: 'future' }, 'tomorrow, next week|month|weekend|year, the? day after tomorrow'],
  [
    { day: offset(-1), part: 'night' },
    'last night|nite, yesterday night, overnight last night, last night overnight',
  ],
  [{ day: offset(-1), part: 'late_night' }, 'late last night, late on last night, last night late'],
  [{ day: offset(-2), part: 'night' }, 'the? night before last, night before yesterday'],
  [{ day: offset(-1), part: 'evening' }, 'last evening, yesterday evening'],
  [{ day: offset(0), part: 'night' }, 'tonight, later? tonight, earlier tonight, this night'],
  [
    { day: offset(-1), part: 'night' },
    'overnight, over night, during|through the night, in|during|through the night',
  ],
  [{ day: offset(0), part: 'morning' }, 'this morning, first thing, first thing this morning, this mornings'],
  [
    { day: offset(0), part: 'early_hours' },
    'the? early hours of this morning, very early this morning, the? middle of the night, the? small hours, the? early hours, the? wee hours, early hours this morning',
  ],
  [{ day: offset(0), part: 'dawn' }, 'early this morning'],
  [{ day: offset(0), part: 'afternoon' }, 'this afternoon, this aft, this arvo'],
  [{ day: offset(0), part: 'evening' }, 'this evening, this eve'],
  [
    { day: offset(-2) },
    'the other day|morning|evening|afternoon|night, a day or two ago|back, day or two ago, couple of nights ago',
  ],
  [{ day: { kind: 'week', back: 1 } }, 'the other week, last week, the? week before'],
  [{ day: { kind: 'week', back: 2 } }, 'the? week before last'],
  [{ day: { kind: 'week', back: 0 } }, 'this week, earlier this week'],
  [
    { day: { kind: 'weekend', back: 0 } },
    'the|this|over|past|at|on weekend, over|at|on|during the|this weekend',
  ],
  [{ day: { kind: 'weekend', back: 1 } }, 'last weekend, the past weekend'],
  [{ day: { kind: 'weekend', back: 2 } }, 'the? weekend before last'],
  [{ day: { kind: 'calendar_month', back: 1 } }, 'last month'],
  [{ day: { kind: 'calendar_month', back: 2 } }, 'the? month before last'],
  [{ day: { kind: 'calendar_month', back: 0 } }, 'this month, earlier this month'],
  [{ day: { kind: 'calendar_year', back: 1 } }, 'last year'],
  [
    { day: { kind: 'calendar_year', back: 0 } },
    'this year, earlier this year, start of the year, beginning of the year',
  ],
  [
    { day: { kind: 'season', season: 'summer' } },
    'last|this|the|all|over summer, the|over|since summer holidays, the? summer holidays, over the summer',
  ],
  [{ day: { kind: 'calendar_month', back: 0 } }, 'the? start|beginning of the|this month'],
  [{ day: { kind: 'week', back: 0 } }, 'the? start|beginning of the|this week'],
  [{ day: { kind: 'calendar_month', back: 1 } }, 'the? start|beginning|end|middle of last month'],
  [{ day: { kind: 'holiday', name: 'half_term' } }, 'this|last|the|over|during|all half term, half term'],
  [{ lasting: { count: 1, unit: 'week' } }, 'the? best|better part of a week, all of last week'],
  [{ lasting: { count: 1, unit: 'month' } }, 'the? best|better part of a month'],
  [{ lasting: { count: 1, unit: 'year' } }, 'the? best|better part of a year'],
  [{ day: { kind: 'season', season: 'winter' } }, 'last|this winter'],
  [{ day: { kind: 'season', season: 'spring' } }, 'last|this spring'],
  [{ day: { kind: 'season', season: 'autumn' } }, 'last|this autumn'],
  [
    { now: true },
    'just now, right now, just this minute, a moment ago, moments ago, just a minute ago, as we speak, as i type|write|speak, at this moment, at the moment, this minute, literally now',
  ],
  [{ ago: { count: 30, unit: 'minute' } }, 'half an? hour ago|back, half hour ago'],
  [{ ago: { count: 90, unit: 'minute' } }, 'an? hour and a half ago, one|1 and a half hours ago'],
  [{ ago: { count: 14, unit: 'day' } }, 'fortnight ago, a fortnight ago|back'],
  [
    { lasting: { count: 2, unit: 'week' } },
    'for a fortnight, a fortnight, for|over|during|in? the last|past fortnight, the last|past fortnight, for weeks and? weeks?, weeks on end, for weeks on end, for weeks now?',
  ],
  [
    { lasting: { count: 2, unit: 'month' } },
    'for months and? months?, months on end, for ages, for months on end, for a while, for some time, for a long time, for so long, for quite a while, for yonks',
  ],
  [
    { lasting: { count: 2, unit: 'year' } },
    'for years and? years?, years on end, for years on end, for donkeys years',
  ],
  [{ lasting: { count: 3, unit: 'day' } }, 'for days on? end?'],
  [{ lasting: { count: 2, unit: 'hour' } }, 'for hours on? end?'],
  [
    { lasting: { count: 30, unit: 'minute' } },
    'for half an hour, the last half hour, for the last half hour, past half hour',
  ],
  [{ whole: 'day' }, 'all day long?, all through the day, the whole day, whole day'],
  [
    { whole: 'night' },
    'all night long?, most of the night, half the night, all through the night, the whole night, all last night, all of last night',
  ],
  [{ whole: 'morning' }, 'all morning, the whole morning'],
  [{ whole: 'afternoon' }, 'all afternoon'],
  [{ whole: 'evening' }, 'all evening'],
  [{ whole: 'week' }, 'all week long?, the whole week'],
  [{ whole: 'weekend' }, 'all weekend long?, the whole weekend'],
  [{ part: 'early_hours' }, 'early hours of the? morning?, middle of the night'],
  [{ part: 'dawn' }, 'early in the morning, early morning, crack of dawn, early doors'],
  [{ part: 'late_night' }, 'late at night, late night, very late at? night?'],
  [{ part: 'school_run' }, 'the? school run, school run time, school drop off, drop off time, before school'],
  [
    { part: 'after_school' },
    'after school, school pick up, pick up time, home time, hometime, school kicking out time, end of school',
  ],
  [{ part: 'teatime' }, 'tea time, dinner time'],
  [{ part: 'lunchtime' }, 'lunch time, lunch'],
  [{ part: 'breakfast' }, 'breakfast time, morning rush hour'],
  [{ part: 'bedtime' }, 'bed time, kids bedtime'],
  [{ part: 'night' }, 'at night, night time, after dark, when its dark, when it gets dark, in the dark'],
  [{ part: 'dusk' }, 'when it got dark, as it got dark, getting dark'],
  [{ part: 'daytime' }, 'during the day, in the day, day time, broad daylight, in broad daylight'],
  [{ part: 'evening' }, 'rush hour, after work, in the evening'],
  [
    { part: 'late_night' },
    'closing|chucking|kicking out? time, pub closing|chucking|kicking out? time, when the pubs shut|close|kick out?',
  ],
  [{ part: 'afternoon' }, 'in the afternoon'],
  [
    { repeats: repeat('every day') },
    'every|each single? day, everyday, daily, day in day out, on a daily basis, all day every day, every day of the week, 7|seven days a week, 24/7, day after day',
  ],
  [
    { repeats: repeat('day and night') },
    'day and night, night and day, day n night, all hours, all hours of the? day|night, at all hours, all times of the? day|night',
  ],
  [
    { repeats: repeat('every night'), part: 'night' },
    'every|each single? night|nite, every single nite, nightly, night after night, every night of the week, every bloody|fucking|damn|friggin|effing night',
  ],
  [{ repeats: repeat('every morning'), part: 'morning' }, 'every|each single? morning'],
  [{ repeats: repeat('every evening'), part: 'evening' }, 'every|each single? evening'],
  [{ repeats: repeat('every afternoon'), part: 'afternoon' }, 'every|each single? afternoon'],
  [
    { repeats: repeat('most days') },
    'most days, nearly|almost every day, practically every day, virtually every day',
  ],
  [
    { repeats: repeat('most nights'), part: 'night' },
    'most nights|nites, nearly|almost|practically every night',
  ],
  [{ repeats: repeat('most evenings'), part: 'evening' }, 'most evenings, nearly|almost every evening'],
  [{ repeats: repeat('most mornings'), part: 'morning' }, 'most mornings, nearly|almost every morning'],
  [{ repeats: repeat('most weekends', [0, 6]) }, 'most weekends, nearly|almost every weekend'],
  [{ repeats: repeat('most weeks') }, 'most weeks, nearly|almost every week'],
  [
    { repeats: repeat('weekends', [0, 6]) },
    'every|each single? weekend, weekends, at|on weekends, every weekend without fail',
  ],
  [
    { repeats: repeat('weekdays', [1, 2, 3, 4, 5]) },
    'every? weekday~, on weekdays, monday to friday, mon to fri, during the week',
  ],
  [
    { repeats: repeat('every week') },
    'every|each single? week, weekly, once a week, week after week, week in week out, on a weekly basis',
  ],
  [{ repeats: repeat('every month') }, 'every|each month, monthly, once a month'],
  [{ repeats: repeat('every year') }, 'every year'],
  [
    { repeats: repeat('every so often') },
    'every * day|night|morning|evening|weekend|week, every now and then|again, every so often',
  ],
  [{ repeats: repeat('every other day') }, 'every other|second day, every few days, every couple of days'],
  [{ repeats: repeat('every other night'), part: 'night' }, 'every other night, every few nights'],
  [
    { repeats: repeat('every other week') },
    'every other|second|few week~, every fortnight, fortnightly, every few weeks, every couple of weeks',
  ],
  [{ repeats: repeat('every other weekend', [0, 6]) }, 'every other weekend'],
  [
    { repeats: repeat('several times a week') },
    'several|few|couple|many|multiple|# times a|each|every week, few times a week, a few times a week, couple of times a week, a couple of times a week, twice a week, # or # times a week, # nights|days|evenings a week, twice weekly, # nights out of #',
  ],
  [
    { repeats: repeat('several times a day') },
    'several|few|many|multiple|# times a|each|every day, twice a day, a few times a day, twice daily',
  ],
  [
    { repeats: repeat('several times a month') },
    'several|few|couple|# times a|each month, twice a month, a few times a month',
  ],
  [
    { repeats: repeat('again and again') },
    'every hour, every few minutes|hours, every # weeks|days|nights|months, every # minutes|hours|mins, every # to|or # minutes|hours',
  ],
])

const neverDay =
  /^(?:i|he|she|they|we|just|been|was|were|are|is|people|men|man|car|and|youths|kids|lads|the|a|all|who|being|it|them|that|left|van|group|rubbish|stuff|bags|mattress|sofa)$/
const beforeDay =
  /^(?:on|last|since|every|each|this|from|next|till|until|til|by|past|fri|thurs|thu|sunday|saturday|friday|most|late|early)$/
const afterDay =
  /^(?:night|nite|nights|morning|afternoon|evening|eve|gone|just|lunchtime|teatime|last|before|to|till|until|morn)$/

/** "Sat" and "sun" are days only where other time words say so. */
const isDay = (reading: Reading, at: number, generous: boolean): boolean => {
  const word = reading.words[at] ?? ''
  if (!doubtful.has(word) || word === 'may') return true
  const before = reading.words[at - 1] ?? ''
  const next = reading.words[at + 1] ?? ''
  if (beforeDay.test(before) || afterDay.test(next)) return true
  if (/^\d{1,2}(?:st|nd|rd|th)$/.test(next) || /^\d{1,2}\/\d/.test(next)) return true
  if (weekdays.has(before) || weekdays.has(next)) return true
  const joined = /^(?:and|or|to)$/
  if (
    (joined.test(before) && weekdays.has(reading.words[at - 2] ?? '')) ||
    (joined.test(next) && weekdays.has(reading.words[at + 2] ?? ''))
  )
    return true
  if (word === 'wed' || word === 'mon') return true
  return generous && !neverDay.test(before)
}

const weekdayLeads = new Set(['last', 'this', 'next', 'past'])

/** What a word after the weekday says: "tuesday gone", "saturday last week", "thursday before last". */
const weekdayAt = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Partial; to: number } | undefined => {
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

const naming = (days: number[]) => days.map((day) => weekdayNames[day] ?? '').join(' and ')

/** "Every fri n sat night", "fridays", "friday and saturday nights", "most saturdays". */
const recurringDays = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Partial; to: number } | undefined => {
  const { words } = reading
  const word = words[at] ?? ''
  const marked = word === 'every' || word === 'each' || word === 'most' || word === 'on'
  let index = marked ? at + 1 : at
  if (words[index] === 'single' || words[index] === 'other' || words[index] === 'bloody') index += 1
  const every = word === 'every' || word === 'each' || word === 'most'
  const list = listed(reading, index, generous || every)
  if (list.days.length === 0) {
    const many = partsMany.get(words[index] ?? '')
    if (many && marked)
      return {
        found: { repeats: repeat(`${word === 'on' ? '' : `${word} `}${words[index]}`), part: many },
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
  /^(?:for|last|past|over|about|around|nearly|almost|roughly|approximately|approx|been|least|than|more|well|best|under|within|good|since|in)$/
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
  'about around nearly almost roughly approximately approx at least more than over just under good well coming up to on probably maybe'.split(
    ' ',
  ),
)

/** "10 mins ago", "about 3 weeks", "for the last few months", "a week or so". */
const stretch = (
  reading: Reading,
  at: number,
  generous: boolean,
): { found: Partial; to: number } | undefined => {
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
      if (words[index] === 'solid' || words[index] === 'whole' || words[index] === 'full') index += 1
      unit =
        units.get(words[index] ?? '') ??
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
  const after = /^(?:now|straight|running|already|on|solid)$/.test(next)
  // "not moved in a year"
  const unmoved =
    words[at - 1] === 'in' &&
    /^(?:moved|it|touched|seen|here|been|cut|cleaned|emptied|us|them|that)$/.test(words[at - 2] ?? '')
  const been = before === 'been' || words[at - 2] === 'been' || words[at - 3] === 'been'
  if (!opened && !been && !after && !unmoved && !generous) return undefined
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
  ...weekdayLeads,
  ...stretchLeads,
  ...stretchNearly,
  ...'every each most half quarter midnight noon midday first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  ),
])

/** Most words begin no time: one look tells. */
const mayStart = (word: string): boolean => {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return true
  return (
    otherStarts.has(word) ||
    expressions.starts(word) ||
    holidayNames.starts(word) ||
    numberOf(word) !== undefined
  )
}

/** One time expression that begins at the word `at`; undefined where none does. */
export const fragmentAt = (
  reading: Reading,
  at: number,
  generous: boolean,
  ends = false,
): { found: Partial; to: number } | undefined => {
  if (!mayStart(reading.words[at] ?? '')) return undefined
  const holiday = holidayNames.at(reading, at)
  if (holiday) {
    const { words } = reading
    const next = words[holiday.to] ?? ''
    // "christmas tree", "halloween decorations", "the easter eggs"
    const thing =
      /^(?:tree|trees|decorations|decoration|lights|wrapping|decs|dec|paper|costume|costumes|party|parties|egg|eggs|shopping|cards|presents|dinner|jumper|pumpkins|pumpkin|masks?)$/.test(
        next,
      )
    if (!thing) return { found: { day: { kind: 'holiday', name: holiday.value } }, to: holiday.to }
    return undefined
  }
  const recurring = recurringDays(reading, at, generous)
  const fixed = expressions.at(reading, at)
  if (recurring && recurring.to >= (fixed?.to ?? 0)) return recurring
  if (fixed) {
    const next = reading.words[fixed.to] ?? ''
    if (fixed.value.ago === undefined || !units.has(next)) return { found: fixed.value, to: fixed.to }
  }
  const lasted = stretch(reading, at, generous)
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
    const found: Partial = { clock: clock.clock }
    if (clock.clockTo) found.clockTo = clock.clockTo
    if (clock.impossible) found.problem = 'impossible'
    return { found, to: clock.to }
  }
  const part: DayPart | undefined = parts.get(word)
  if (part && word !== 'aft' && word !== 'eve' && word !== 'morn') return { found: { part }, to: at + 1 }
  const many = partsMany.get(word)
  if (many && !/^works?$|^working$/.test(reading.words[at - 1] ?? ''))
    return { found: { repeats: repeat(word), part: many }, to: at + 1 }
  return undefined
}
