import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectations, intents } from '../../../dialogs/meaning.ts'
import { monday, slotsOf } from './read.ts'

const pieces = [
  'last',
  'every',
  'sat',
  'and',
  'from',
  'to',
  'till',
  '10',
  '31',
  '14/11',
  'feb',
  'the',
  'a',
  'of',
  'in',
  'behind',
  'way',
  'green',
  'close',
  'bags',
  '3',
  'mattress',
  'reg',
  'AB12',
  'SG1',
  '1AA',
  'i',
  'saw',
  'half',
  'past',
  '25:00',
  '-',
  '.',
  ',',
  '\n',
  '//',
  '@',
  '07700',
  'for',
  'weeks',
  'ago',
  'since',
  'between',
  '2-4',
  '1/2',
  "'s",
  '👍',
  'İ',
  'ﬁ',
]

describe('whatever is typed', () => {
  it('is read without an error, and every slot but numbers is taken from the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' ')),
        ),
        fc.option(fc.constantFrom(...expectations), { nil: undefined }),
        fc.option(fc.constantFrom(...intents), { nil: undefined }),
        (text, expecting, intent) => {
          const slots = slotsOf(text, { ...(expecting && { expecting }), ...(intent && { intent }) })
          for (const words of [slots.when, slots.location, slots.people]) {
            if (words !== undefined) expect(text).toContain(words)
          }
          if (slots.occurredAt) expect(Number.isNaN(Date.parse(slots.occurredAt))).toBe(false)
        },
      ),
      { numRuns: 600 },
    )
  })

  it('is read alike every time', () => {
    const text = '3 bags and a fridge behind the garages in valley way last night, reg LK93 XTP, SG1 1AA'
    expect(slotsOf(text)).toEqual(slotsOf(text))
  })

  it('is read whatever now is', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true }),
        fc.constantFrom('last night', '14/11', 'easter monday', 'since august', '3 months ago', '29 feb'),
        (now, text) => {
          const iso = now.toISOString()
          expect(() => slotsOf(text, { now: iso })).not.toThrow()
        },
      ),
      { numRuns: 200 },
    )
  })

  it.each(pieces)('takes no longer the more "%s" is repeated', (piece) => {
    const text = `${piece} `.repeat(Math.ceil(4000 / (piece.length + 1))).slice(0, 4000)
    slotsOf(text)
    const times = [0, 1, 2].map(() => {
      const before = performance.now()
      slotsOf(text, { now: monday, expecting: 'when' })
      return performance.now() - before
    })
    expect(Math.min(...times)).toBeLessThan(60)
  })
})
