import { describe, expect, it } from '@jest/globals'
import type { SlotContext } from '../../../bot/understanding/slots/index.ts'
import { monday, slotsOf } from './read.ts'

/** What was written, the time words in it, and when that was (as far as given). */
type Row = [text: string, words: string | undefined, from?: string, to?: string]

const check = (rows: Row[], context: Partial<SlotContext> = {}) => {
  const named = rows.map(([text, words, from, to]) => ({ text, words, from, to }))
  it.each(named)('"$text" happened at "$words" from $from', ({ text, words, from, to }) => {
    const slots = slotsOf(text, context)
    expect(slots.when).toBe(words)
    expect(slots.whenProblem).toBeUndefined()
    expect(slots.occurredAt?.slice(0, from?.length)).toBe(from)
    if (to) expect(slots.whenRange?.to?.slice(0, to.length)).toBe(to)
  })
}

describe('a day without a date is the latest that has been', () => {
  check([
    ['bags dumped last night', 'last night', '2026-11-22T18:00', '2026-11-23T06:00'],
    ['yday', 'yday', '2026-11-22'],
    ['they were here yesterday teatime', 'yesterday teatime', '2026-11-22T16:00', '2026-11-22T18:00'],
    ['last tuesday', 'last tuesday', '2026-11-17'],
    ['it was tues', 'tues', '2026-11-17'],
    ['tuesday last week', 'tuesday last week', '2026-11-17'],
    ['monday night', 'monday night', '2026-11-16T18:00', '2026-11-17T06:00'],
    ['fight on sat night about 11', 'sat night about 11', '2026-11-21T23:00'],
    ['at the weekend', 'the weekend', '2026-11-21', '2026-11-23'],
    ['early hours of sunday', 'early hours of sunday', '2026-11-22T00:00', '2026-11-22T06:00'],
    ['late last night', 'late last night', '2026-11-22T22:00'],
    ['sofa left over the weekend', 'over the weekend', '2026-11-21'],
    ['week last tuesday they dumped it', 'week last tuesday', '2026-11-10'],
    ['the bloke upstairs bangs about all night', 'all night', '2026-11-22T18:00', '2026-11-23T06:00'],
    ['messing about every night', 'every night', '2026-11-22T18:00'],
    ['she stomps about till 3am', 'till 3am', '2026-11-23T03:00'],
    ['since the clocks went back', 'since the clocks went back', '2026-10-25'],
  ])
})

describe('clock times as the British say them', () => {
  check([
    ['it happened half 2 this morning', 'half 2 this morning', '2026-11-23T02:30'],
    ['half two', 'half two', '2026-11-23T02:30'],
    ['at quarter past 9', 'quarter past 9', '2026-11-22T21:15'],
    ['twenty to nine', 'twenty to nine', '2026-11-23T08:40'],
    ['3pm', '3pm', '2026-11-22T15:00'],
    ['15:30', '15:30', '2026-11-22T15:30'],
    ['0130', '0130', '2026-11-23T01:30'],
    ['around midnight', 'around midnight', '2026-11-23T00:00'],
    ['last night at 2am', 'last night at 2am', '2026-11-23T02:00'],
    ['last night around 11', 'last night around 11', '2026-11-22T23:00'],
    ['music from 11 till 3am', 'from 11 till 3am', '2026-11-22T23:00', '2026-11-23T03:00'],
    ['between 10 and 2', 'between 10 and 2', '2026-11-22T22:00', '2026-11-23T02:00'],
    ['10pm-2am last night', '10pm-2am last night', '2026-11-22T22:00', '2026-11-23T02:00'],
    [
      "from about ten o'clock at night until two or three in the morning",
      "from about ten o'clock at night until two or three in the morning",
      '2026-11-22T22:00',
      '2026-11-23T02:00',
    ],
    ['1 or 2 in the morning', '1 or 2 in the morning', '2026-11-23T01:00'],
    ['10 mins ago', '10 mins ago', '2026-11-23T08:50'],
    ['about half an hour ago', 'about half an hour ago', '2026-11-23T08:30'],
    ['just now', 'just now', '2026-11-23T09:00'],
    ['on the school run', 'the school run', '2026-11-23T08:00'],
  ])
})

describe('more than one hour, and where a stretch ends', () => {
  check([
    ['they buzz the flats 3am 4am 5am', '3am 4am 5am', '2026-11-23T03:00'],
    ['silent calls at 2 and 3am', '2 and 3am', '2026-11-23T02:00'],
    ['the party was friday til 5', 'friday til 5', '2026-11-20'],
    ['revving 3 til late', '3 til late', '2026-11-23T03:00'],
    ['dog out dawn til dusk', 'dawn til dusk', '2026-11-23T05:00', '2026-11-23T19:00'],
    ['lights on my window dusk til dawn', 'dusk til dawn', '2026-11-22T17:00', '2026-11-23T07:00'],
    ['karaoke 2200 to 0200', '2200 to 0200', '2026-11-22T22:00', '2026-11-23T02:00'],
    ['it was yesterday 3.45', 'yesterday 3.45', '2026-11-22T15:45'],
    ['he arrived sat about 5 nd83 xyz', 'sat about 5', '2026-11-21T17:00'],
    ['about 20 past 7 a van dropped bags', 'about 20 past 7', '2026-11-23T07:20'],
    ['he starts at 7am sharp', '7am sharp', '2026-11-23T07:00'],
    ['he starts bang on 5', 'bang on 5', '2026-11-23T05:00'],
    ['he drills as late as 2am', 'as late as 2am', '2026-11-23T02:00'],
    ['window put through about elevenish', 'about elevenish', '2026-11-22T23:00'],
    ['fri night thru sat morning', 'fri night thru sat morning', '2026-11-20T18:00', '2026-11-21T06:00'],
    ['they scream for an hour at bedtime', 'bedtime', '2026-11-22T21:00'],
  ])
})

describe('how the day goes round here', () => {
  check([
    ['fighting at chucking out time', 'chucking out time', '2026-11-22T22:00'],
    ['they wee in our gardens after the pubs shut', 'after the pubs shut', '2026-11-22T22:00'],
    ['a scrap when school finishes', 'when school finishes', '2026-11-22T15:00'],
    ['a truck tips soil at the dead of night', 'dead of night', '2026-11-22T22:00'],
    ["shouting at stupid o'clock", "stupid o'clock", '2026-11-23T00:00'],
    ['they deal once it gets dark', 'once it gets dark', '2026-11-22T18:00'],
    ['kids race about in autumn', 'autumn', '2026-09-01'],
  ])
})

describe('dates, day before month', () => {
  check([
    ['14/11', '14/11', '2026-11-14'],
    ['on 14th nov', '14th nov', '2026-11-14'],
    ['dumped nov 14th', 'nov 14th', '2026-11-14'],
    ['25/12', '25/12', '2025-12-25'],
    ['14 November 2025 at 3.30pm', '14 November 2025 at 3.30pm', '2025-11-14T15:30'],
    ['2026-11-14', '2026-11-14', '2026-11-14'],
    ['the night of the 14th', 'night of the 14th', '2026-11-14T18:00', '2026-11-15T06:00'],
    ['on the 30th', 'the 30th', '2026-10-30'],
    ['on 31/8/26', '31/8/26', '2026-08-31'],
    ['bonfire night', 'bonfire night', '2026-11-05'],
    ['halloween', 'halloween', '2026-10-31'],
    ['new years eve', 'new years eve', '2025-12-31'],
    ['christmas day', 'christmas day', '2025-12-25'],
    ['Easter Monday', 'Easter Monday', '2026-04-06'],
    ['good friday', 'good friday', '2026-04-03'],
    ['August bank holiday', 'August bank holiday', '2026-08-31'],
    ['may day bank holiday', 'may day bank holiday', '2026-05-04'],
    ['on bank holiday monday', 'bank holiday monday', '2026-08-31'],
  ])
})

describe('stretches and how long ago', () => {
  check([
    ['been there since sat', 'since sat', '2026-11-21', '2026-11-23T09:00'],
    ['2 weeks ago', '2 weeks ago', '2026-11-09'],
    ['its been there about 3 weeks', 'about 3 weeks', '2026-11-02', '2026-11-23T09:00'],
    ['been there over a week now', 'over a week', '2026-11-16'],
    ['a couple of days ago', 'a couple of days ago', '2026-11-21'],
    ['going on since christmas', 'since christmas', '2025-12-25'],
    ['since august', 'since august', '2026-08-01'],
    ['this has gone on for months', 'for months', '2026-09-23'],
    ['since 3pm yesterday', 'since 3pm yesterday', '2026-11-22T15:00'],
    ['for the past fortnight', 'for the past fortnight', '2026-11-09'],
    ['the last 3 nights', 'last 3 nights', '2026-11-20'],
    ['it was in march', 'march', '2026-03-01', '2026-04-01'],
    ['skinned animals left, third month now', 'third month now', '2026-08-23'],
    ['dog mess, second day running', 'second day running', '2026-11-21'],
    ['I have had eighteen months of this', 'eighteen months', '2025-05-23'],
    ['bags been there months', 'months', '2026-09-23'],
    ['two and a half years of it', 'two and a half years', '2024-05-23'],
    ['bath left weeks ago', 'weeks ago', '2026-11-09'],
    ['the last few saturdays', 'last few saturdays', '2026-11-02'],
    ['a while back we had mopeds', 'a while back'],
    ['parked there since the end of term', 'since the end of term'],
    ['back in november', 'back in november', '2026-11-01'],
  ])
})

describe('what repeats', () => {
  it.each([
    ['every fri n sat since august', 'every Friday and Saturday', '2026-08-01'],
    ['most nights', 'most nights', '2026-11-22T18:00'],
    ['every night from 8 till late', 'every night', '2026-11-22T20:00'],
    ['6am every morning', 'every morning', '2026-11-23T06:00'],
    ['every saturday between 10pm and 2am', 'every Saturday', '2026-11-21T22:00'],
    ['weekends', 'weekends', '2026-11-22'],
    ['they come on fridays', 'every Friday', '2026-11-20'],
    ['friday and saturday nights', 'every Friday and Saturday night', '2026-11-21T18:00'],
    ['every. single. night. banging', 'every night', '2026-11-22T18:00'],
    ['wipers snapped 3 fridays in a row', 'every Friday', '2026-11-20'],
    ['every bloody month', 'every so often', '2026-11-23'],
    ['gatherings in the evenings', 'every evening', '2026-11-22T17:00'],
  ])('"%s" is kept as "%s"', (text, recurrence, from) => {
    const slots = slotsOf(text)
    expect(slots.recurring).toBe(true)
    expect(slots.whenRange?.recurrence).toBe(recurrence)
    expect(slots.occurredAt?.slice(0, from.length)).toBe(from)
  })
})

describe('times that cannot be', () => {
  it.each([
    ['31 feb', 'impossible'],
    ['on 31/02/2026', 'impossible'],
    ['29 february 2025', 'impossible'],
    ['at 25:00', 'impossible'],
    ['2moro', 'future'],
    ['next friday', 'future'],
    ['on 1 december 2026', 'future'],
    ['today at 5pm', 'future'],
  ])('"%s" is %s', (text, problem) => {
    const slots = slotsOf(text)
    expect(slots.whenProblem).toBe(problem)
    expect(slots.occurredAt).toBeUndefined()
    expect(slots.when).toBeDefined()
  })
})

describe('counts, house numbers and ordinary words are not times', () => {
  it.each([
    ['3 bags dumped'],
    ['6 black bags and 2 mattresses'],
    ['sofa on the green at 42 valley way'],
    ['at 9 bedwell crescent'],
    ['a second mattress'],
    ['they sat on the wall in the sun'],
    ['it may be asbestos'],
    ['kids march up and down'],
    ['10 lads hanging around'],
    ['three boys about 12'],
    ['its only a 5 min walk'],
    ['a 3 piece suite'],
    ['10 to 15 bags'],
    ['Good morning, there is a sofa'],
    ['Christmas tree dumped'],
    ['1/2 a sofa'],
  ])('"%s"', (text) => {
    expect(slotsOf(text).when).toBeUndefined()
  })
})

describe('asked when, short answers count', () => {
  check(
    [
      ['sat', 'sat', '2026-11-21'],
      ['10', '10', '2026-11-22T22:00'],
      ['about 3', 'about 3', '2026-11-23T03:00'],
      ['a week', 'a week', '2026-11-16'],
    ],
    { expecting: 'when' },
  )
})

describe('London time', () => {
  it.each([
    ['2026-07-01T12:00:00+01:00', 'at 3am', '2026-07-01T03:00:00+01:00'],
    ['2026-10-25T09:00:00+00:00', 'last night', '2026-10-24T18:00:00+01:00'],
    ['2026-10-25T09:00:00+00:00', 'half 1 this morning', '2026-10-25T01:30:00+01:00'],
    ['2026-10-25T09:00:00+00:00', 'half 3 this morning', '2026-10-25T03:30:00+00:00'],
    ['2026-03-29T12:00:00+01:00', '29/03/2026 at 1.30am', '2026-03-29T02:30:00+01:00'],
    ['2027-01-01T00:30:00+00:00', 'new years eve', '2026-12-31T00:00:00+00:00'],
    ['2027-01-01T00:30:00+00:00', '31/12', '2026-12-31T00:00:00+00:00'],
    ['2027-01-01T00:30:00+00:00', 'tonight', '2026-12-31T18:00:00+00:00'],
    ['2026-06-30T23:30:00Z', 'yesterday', '2026-06-30T00:00:00+01:00'],
    ['2026-07-01T00:30:00', 'yesterday', '2026-06-30T00:00:00+01:00'],
  ])('at %s "%s" is %s', (now, text, occurredAt) => {
    expect(slotsOf(text, { now }).occurredAt).toBe(occurredAt)
  })

  it('gives no time when now is no time', () => {
    const slots = slotsOf('last night', { now: 'whenever' })
    expect(slots.when).toBe('last night')
    expect(slots.occurredAt).toBeUndefined()
  })

  it('never claims a time after now', () => {
    for (const text of [
      'today',
      'this morning',
      'midnight',
      'at 9',
      'every night',
      'this week',
      'november',
    ]) {
      const { occurredAt } = slotsOf(text)
      expect(Date.parse(occurredAt ?? monday)).toBeLessThanOrEqual(Date.parse(monday) + 5 * 60_000)
    }
  })
})

describe('what happens again and again', () => {
  it.each([
    '3 nights running they have been at it',
    'he hits a ball on our wall every teatime',
    'eggs on the bungalows every october',
    'first sunday of the month they come',
    'a bloke from the flats waits for me and shouts',
    'the dog two doors down barks',
    'dogs two gardens down bark',
    'left outside our flats again',
    'the same four houses put bags out',
    'notes under my wiper, 5 since september',
  ])('"%s"', (text) => {
    expect(slotsOf(text).recurring).toBe(true)
  })

  it.each([
    'needles left where the kids play',
    'needles on the path, little kids walk through there',
    'who deals with tenants',
    'call me again',
    'bags by the tool hire place it stinks',
    'what the kids call the den is full of old carpet',
  ])('not "%s"', (text) => {
    expect(slotsOf(text).recurring).toBeUndefined()
  })
})
