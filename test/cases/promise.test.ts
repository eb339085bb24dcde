import { describe, expect, it } from '@jest/globals'
import promiseRules from '../../bot/cases/promise.json' with { type: 'json' }
import { openPromiseClock } from '../../bot/cases/promise.ts'

const clock = openPromiseClock(promiseRules)
const dateFor = async (from: string, risk: 'standard' | 'medium' | 'high') =>
  (await clock.firstContact(new Date(from), risk)).date

describe('the promise', () => {
  it('counts working days from the day after, by risk', async () => {
    expect(await dateFor('2026-11-23T09:00:00Z', 'high')).toBe('2026-11-24')
    expect(await dateFor('2026-11-23T09:00:00Z', 'medium')).toBe('2026-11-26')
    expect(await dateFor('2026-11-23T09:00:00Z', 'standard')).toBe('2026-11-30')
  })

  it('does not count weekends: Friday evening, Saturday and Sunday all promise Monday', async () => {
    for (const from of ['2026-11-20T21:00:00Z', '2026-11-21T10:00:00Z', '2026-11-22T23:30:00Z']) {
      expect(await dateFor(from, 'high')).toBe('2026-11-23')
    }
  })

  it('knows English bank holidays, and the substitute days for those on a weekend', async () => {
    // 2026: Christmas on Friday, Boxing Day on Saturday with a substitute on Monday 28 December.
    expect(await dateFor('2026-12-24T09:00:00Z', 'high')).toBe('2026-12-29')
    // Good Friday and Easter Monday.
    expect(await dateFor('2026-04-02T09:00:00Z', 'high')).toBe('2026-04-07')
    // Spring bank holiday is English; St Andrew's Day (30 November) is not.
    expect(await dateFor('2026-05-22T09:00:00Z', 'high')).toBe('2026-05-26')
    expect(await dateFor('2026-11-27T09:00:00Z', 'high')).toBe('2026-11-30')
    // Across the new year.
    expect(await dateFor('2026-12-31T09:00:00Z', 'standard')).toBe('2027-01-08')
  })

  it('lasts until the end of the day in London, in summer and winter time', async () => {
    const winter = await clock.firstContact(new Date('2026-11-23T09:00:00Z'), 'high')
    const summer = await clock.firstContact(new Date('2026-07-06T09:00:00Z'), 'high')
    expect(winter.by.toISOString()).toBe('2026-11-24T23:59:59.999Z')
    expect(summer.by.toISOString()).toBe('2026-07-07T22:59:59.999Z')
    // 23:30 UTC in July is already the next day in London.
    expect(await dateFor('2026-07-06T23:30:00Z', 'high')).toBe('2026-07-08')
  })

  it('keeps the council closed on further days it names', async () => {
    const closed = openPromiseClock({ ...promiseRules, alsoClosed: ['2026-11-24'] })
    expect((await closed.firstContact(new Date('2026-11-23T09:00:00Z'), 'high')).date).toBe('2026-11-25')
  })

  it('promises an update every ten working days', async () => {
    expect((await clock.nextUpdate(new Date('2026-11-23T09:00:00Z'))).toISOString()).toBe(
      '2026-12-07T23:59:59.999Z',
    )
  })

  it('refuses data that does not fit', () => {
    expect(() =>
      openPromiseClock({ ...promiseRules, firstContactDays: { high: 0, medium: 1, standard: 1 } }),
    ).toThrow()
  })
})
