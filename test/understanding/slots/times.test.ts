import { describe, expect, it } from '@jest/globals'
import { slotsOf } from './read.ts'

/** A Wednesday afternoon in winter. */
const now = '2026-11-25T14:30:00Z'

describe('when it happened, as residents of Stevenage say it', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['half 2 this morning they dumped it', '2026-11-25T02:30:00+00:00', undefined],
    ['every fri n sat since august loud music', '2026-08-01T00:00:00+01:00', '2026-11-25T14:30:00+00:00'],
    ['fortnight ago a sofa was left', '2026-11-11T00:00:00+00:00', undefined],
    ['weds gone', '2026-11-18T00:00:00+00:00', undefined],
    ['back end of last week', '2026-11-16T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['nov 5th rockets', '2026-11-05T00:00:00+00:00', undefined],
    ['bank holiday monday', '2026-08-31T00:00:00+01:00', undefined],
    ['just now', '2026-11-25T14:30:00+00:00', undefined],
    ['tother night', '2026-11-23T00:00:00+00:00', undefined],
    ['1st of this month', '2026-11-01T00:00:00+00:00', undefined],
    ['between 10 and 2 last night', '2026-11-24T22:00:00+00:00', '2026-11-25T02:00:00+00:00'],
    ['since lockdown', '2020-03-23T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['xmas eve', '2025-12-24T00:00:00+00:00', undefined],
    ['this am', '2026-11-25T06:00:00+00:00', '2026-11-25T12:00:00+00:00'],
    ['yesterday pm', '2026-11-24T12:00:00+00:00', '2026-11-24T18:00:00+00:00'],
    ['last tues', '2026-11-24T00:00:00+00:00', undefined],
    ['a week last tuesday', '2026-11-17T00:00:00+00:00', undefined],
    ['a week ago tuesday', '2026-11-17T00:00:00+00:00', undefined],
    ['tuesday week ago', undefined, undefined],
    ['3 nights running', '2026-11-22T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['this time last week', '2026-11-18T00:00:00+00:00', undefined],
    ['about 3ish yesterday', '2026-11-24T15:00:00+00:00', undefined],
    ['at 10 past 4 this morning', '2026-11-25T04:10:00+00:00', undefined],
    ['twenty to eight last night', '2026-11-24T19:40:00+00:00', undefined],
    ['quarter to midnight on saturday', '2026-11-21T23:45:00+00:00', undefined],
    ['01/11/2026', '2026-11-01T00:00:00+00:00', undefined],
    ['on 5/11 at 22:00', '2026-11-05T22:00:00+00:00', undefined],
    ['on the 12th', '2026-11-12T00:00:00+00:00', undefined],
    ['12th oct', '2026-10-12T00:00:00+01:00', undefined],
    ['october 12th 2025', '2025-10-12T00:00:00+01:00', undefined],
    ['31st of november', undefined, undefined],
    ['30/02/2026', undefined, undefined],
    ['sunday lunchtime', '2026-11-22T12:00:00+00:00', '2026-11-22T14:00:00+00:00'],
    ['friday teatime', '2026-11-20T16:00:00+00:00', '2026-11-20T18:00:00+00:00'],
    ['the weekend before last', '2026-11-14T00:00:00+00:00', '2026-11-16T00:00:00+00:00'],
    ['over the weekend', '2026-11-21T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['first thing this morning', '2026-11-25T06:00:00+00:00', '2026-11-25T12:00:00+00:00'],
    ['last thing last night', '2026-11-24T22:00:00+00:00', '2026-11-25T04:00:00+00:00'],
    ['middle of the night', '2026-11-25T00:00:00+00:00', '2026-11-25T06:00:00+00:00'],
    ['2am on sunday', '2026-11-22T02:00:00+00:00', undefined],
    ['sunday morning at 2am', '2026-11-22T02:00:00+00:00', undefined],
    ['2 o clock in the morning', '2026-11-25T02:00:00+00:00', undefined],
    ['round about noon', '2026-11-25T12:00:00+00:00', undefined],
    ['since the start of november', '2026-11-01T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['since start of the month', '2026-11-01T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['since half term', '2026-10-26T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['for the last three weeks', '2026-11-04T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['10 mins ago', '2026-11-25T14:20:00+00:00', undefined],
    ['couple of hours ago', '2026-11-25T12:30:00+00:00', undefined],
    ['an hour ago', '2026-11-25T13:30:00+00:00', undefined],
    ['2 days ago', '2026-11-23T00:00:00+00:00', undefined],
    ['a month ago', '2026-10-25T00:00:00+01:00', undefined],
    ['on halloween', '2026-10-31T00:00:00+00:00', undefined],
    ['bonfire night', '2026-11-05T00:00:00+00:00', undefined],
    ['new years eve', '2025-12-31T00:00:00+00:00', undefined],
    ['easter sunday', '2026-04-05T00:00:00+01:00', undefined],
    ['good friday', '2026-04-03T00:00:00+01:00', undefined],
    ['boxing day', '2025-12-26T00:00:00+00:00', undefined],
    ['august bank holiday', '2026-08-31T00:00:00+01:00', undefined],
    ['mothers day', '2026-03-15T00:00:00+00:00', undefined],
    ['last summer', '2026-06-01T00:00:00+01:00', '2026-09-01T00:00:00+01:00'],
    ['over the summer', '2026-06-01T00:00:00+01:00', '2026-09-01T00:00:00+01:00'],
    ['tomorrow morning', undefined, undefined],
    ['next friday', undefined, undefined],
    ['last night at 11', '2026-11-24T23:00:00+00:00', undefined],
    ['last night about half one', '2026-11-25T01:30:00+00:00', undefined],
    ['saturday night into sunday morning', '2026-11-21T18:00:00+00:00', '2026-11-22T06:00:00+00:00'],
    ['from 9pm till 3am last night', '2026-11-24T21:00:00+00:00', '2026-11-25T03:00:00+00:00'],
    ['10pm-2am every weekend', '2026-11-22T22:00:00+00:00', '2026-11-23T02:00:00+00:00'],
    ['every day at 4', '2026-11-24T16:00:00+00:00', undefined],
    ['mondays and thursdays', '2026-11-23T00:00:00+00:00', undefined],
    ['every other sunday', '2026-11-22T00:00:00+00:00', undefined],
    ['the early hours of sunday', '2026-11-22T00:00:00+00:00', '2026-11-22T06:00:00+00:00'],
    ['25/12/25', '2025-12-25T00:00:00+00:00', undefined],
    ['2026-11-03T09:15', '2026-11-03T00:00:00+00:00', undefined],
    ['the 3rd at 7pm', '2026-11-03T19:00:00+00:00', undefined],
    ['3rd nov 7.30pm', '2026-11-03T19:30:00+00:00', undefined],
    ['thursday 19th november', '2026-11-19T00:00:00+00:00', undefined],
    ['at 1930 last night', '2026-11-24T19:30:00+00:00', undefined],
    ['two weeks last friday', '2026-11-06T00:00:00+00:00', undefined],
    ['a fortnight on saturday', undefined, undefined],
    ['the day before yesterday', '2026-11-23T00:00:00+00:00', undefined],
    ['the night before last', '2026-11-23T18:00:00+00:00', '2026-11-24T06:00:00+00:00'],
    ['earlier', '2026-11-25T00:00:00+00:00', undefined],
    ['at about eleven at night', '2026-11-24T23:00:00+00:00', undefined],
    ['past midnight', '2026-11-25T00:00:00+00:00', undefined],
    ['gone midnight on friday', '2026-11-20T00:00:00+00:00', undefined],
    ['a few nights back', '2026-11-22T00:00:00+00:00', undefined],
    ['last october', '2026-10-01T00:00:00+01:00', '2026-11-01T00:00:00+00:00'],
    ['sept', '2026-09-01T00:00:00+01:00', '2026-10-01T00:00:00+01:00'],
    ['in sept', '2026-09-01T00:00:00+01:00', '2026-10-01T00:00:00+01:00'],
    ['mid october', '2026-10-11T00:00:00+01:00', '2026-10-21T00:00:00+01:00'],
    ['end of october', '2026-10-21T00:00:00+01:00', '2026-11-01T00:00:00+00:00'],
    ['since 2024', '2024-01-01T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['since before christmas', '2025-12-25T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['all weekend', '2026-11-21T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['all last week', '2026-11-16T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['all day yesterday', '2026-11-24T00:00:00+00:00', undefined],
    ['night before last about 3am', '2026-11-24T03:00:00+00:00', undefined],
    ['since 6 this morning', '2026-11-25T06:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['half past ten yesterday morning', '2026-11-24T10:30:00+00:00', undefined],
    ['the other week', '2026-11-16T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['this afternoon around 1', '2026-11-25T13:00:00+00:00', undefined],
    ['in the last 24 hours', '2026-11-24T14:30:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['within the last hour', '2026-11-25T13:30:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['monday just gone', '2026-11-23T00:00:00+00:00', undefined],
    ['this monday', '2026-11-23T00:00:00+00:00', undefined],
    ['monday last week', '2026-11-16T00:00:00+00:00', undefined],
    ['last week monday', '2026-11-16T00:00:00+00:00', undefined],
    ['on monday evening around 8', '2026-11-23T20:00:00+00:00', undefined],
    ['sat 14th at 2.15am', '2026-11-14T02:15:00+00:00', undefined],
    ['yesterday at dinnertime', '2026-11-24T12:00:00+00:00', '2026-11-24T14:00:00+00:00'],
    ['29/03/2026 at 1.30am', '2026-03-29T02:30:00+01:00', undefined],
    ['25 oct 1.30am', '2026-10-25T01:30:00+01:00', undefined],
    ['29th feb', '2024-02-29T00:00:00+00:00', undefined],
    ['13/13/2026', undefined, undefined],
    ['5/6/26', '2026-06-05T00:00:00+01:00', undefined],
    ['5.6.26', '2026-06-05T00:00:00+01:00', undefined],
    ['11/23', undefined, undefined],
    ['ten days ago', '2026-11-15T00:00:00+00:00', undefined],
    ['six weeks or so', '2026-10-14T00:00:00+01:00', '2026-11-25T14:30:00+00:00'],
    ['for about a year', '2025-11-25T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['18 months', '2025-05-25T00:00:00+01:00', '2026-11-25T14:30:00+00:00'],
    ['2day', '2026-11-25T00:00:00+00:00', undefined],
    ['yday evening', '2026-11-24T17:00:00+00:00', '2026-11-24T22:00:00+00:00'],
    ['lst nite 12ish', '2026-11-25T00:00:00+00:00', undefined],
    ['sat pm', '2026-11-21T12:00:00+00:00', '2026-11-21T18:00:00+00:00'],
    ['fri eve', '2026-11-20T17:00:00+00:00', '2026-11-20T22:00:00+00:00'],
    ['sun arvo', '2026-11-22T12:00:00+00:00', '2026-11-22T18:00:00+00:00'],
    ['in the wee small hours', '2026-11-25T00:00:00+00:00', '2026-11-25T06:00:00+00:00'],
    ['3 in the mornin', '2026-11-25T03:00:00+00:00', undefined],
    ['half 11ish at nite', '2026-11-24T23:30:00+00:00', undefined],
    ['quarter past 3 this afternoon', undefined, undefined],
    ['during half term', '2026-10-26T00:00:00+00:00', '2026-10-31T00:00:00+00:00'],
    ['since we moved in 2 years ago', '2024-11-25T00:00:00+00:00', undefined],
    ['on tuesday afternoon at ten past three', '2026-11-24T15:10:00+00:00', undefined],
    ['thurs 12 nov', '2026-11-12T00:00:00+00:00', undefined],
    ['nov the 12th', '2026-11-12T00:00:00+00:00', undefined],
    ['twelfth of november', '2026-11-12T00:00:00+00:00', undefined],
    ['21st', '2026-11-21T00:00:00+00:00', undefined],
    ['last wk', '2026-11-16T00:00:00+00:00', '2026-11-23T00:00:00+00:00'],
    ['last mth', '2026-10-01T00:00:00+01:00', '2026-11-01T00:00:00+00:00'],
    ['nearly 2wks', '2026-11-11T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['remembrance sunday', '2026-11-08T00:00:00+00:00', undefined],
    ['diwali', '2026-11-08T00:00:00+00:00', undefined],
    ['guy fawkes', '2026-11-05T00:00:00+00:00', undefined],
    ['every day this week', '2026-11-23T00:00:00+00:00', '2026-11-30T00:00:00+00:00'],
    ['since saturday just gone', '2026-11-21T00:00:00+00:00', '2026-11-25T14:30:00+00:00'],
    ['from about 7 in the evening onwards', '2026-11-24T19:00:00+00:00', undefined],
    ['round 5pm on the 20th', '2026-11-20T17:00:00+00:00', undefined],
  ])('"%s" begins at %s and ends at %s', (text, from, to) => {
    const { occurredAt, whenRange } = slotsOf(text, { now, expecting: 'when' })
    expect(occurredAt).toBe(from)
    expect(whenRange?.to).toBe(to)
  })

  it.each([
    ['on 30/11', 'future'],
    ['tomorrow night', 'future'],
    ['a fortnight on saturday', 'future'],
    ['31/11/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
  ])('"%s" is asked again: %s', (text, problem) => {
    const { occurredAt, whenProblem } = slotsOf(text, { now, expecting: 'when' })
    expect(occurredAt).toBeUndefined()
    expect(whenProblem).toBe(problem)
  })

  it.each([
    ['not last night, sunday', 'sunday'],
    ['sunday night not last night', 'sunday night'],
  ])('what it was not is left out of "%s"', (text, when) => {
    expect(slotsOf(text, { now, expecting: 'when' }).when).toBe(when)
  })

  it('a count is no hour where the question is how much', () => {
    expect(slotsOf('about 10', { now, expecting: 'size' })).toMatchObject({ wasteSize: 'small_van' })
    expect(slotsOf('about 10', { now, expecting: 'size' }).when).toBeUndefined()
  })

  it.each<[string, boolean | undefined]>([
    ['next door bangs on our wall', true],
    ['they wait for my son after school', true],
    ['kids climb the fence', true],
    ['saw a man who climbs fences yesterday', undefined],
    ['a man threw a brick', undefined],
  ])('the tense alone tells whether it recurs: "%s"', (text, recurring) => {
    expect(slotsOf(text, { now, intent: 'asb' }).recurring).toBe(recurring)
  })

  it.each([
    // the clocks have just gone forward, and an hour is left out
    ['10 mins ago', '2026-03-29T01:01:00Z', '2026-03-29T00:51:00+00:00'],
    ['an hour ago', '2026-03-29T01:30:00Z', '2026-03-29T00:30:00+00:00'],
    // the clocks have just gone back, and an hour comes twice
    ['two hours ago', '2026-10-25T01:30:00Z', '2026-10-25T00:30:00+01:00'],
    ['last night about half one', '2026-03-29T01:01:00Z', '2026-03-29T02:01:00+01:00'],
  ])('hours are counted as they pass, not as the clocks show them: "%s" at %s', (text, at, from) => {
    expect(slotsOf(text, { now: at, expecting: 'when' }).occurredAt).toBe(from)
  })

  it('nothing that has happened is ever later than now, whatever the hour', () => {
    const said = [
      'half 2 this morning',
      'at 5',
      'sunday',
      'last night',
      'the 3rd',
      'nov 5th',
      'xmas eve',
      'this weekend',
    ]
    const hours = ['00:20', '03:10', '06:30', '11:59', '16:45', '23:55']
    for (let day = 0; day < 370; day += 9) {
      for (const hour of hours) {
        const at = `${new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)}T${hour}:00Z`
        for (const text of said) {
          const { occurredAt } = slotsOf(text, { now: at, expecting: 'when' })
          if (occurredAt !== undefined)
            expect(Date.parse(occurredAt) - Date.parse(at)).toBeLessThanOrEqual(360_000)
        }
      }
    }
  })
})
