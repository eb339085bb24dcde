import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fit, shorten } from '../../bot/channels/sms/fit.ts'
import { toGsm } from '../../bot/channels/sms/gsm.ts'
import { isGsm, segmentsOf, septetsOf } from '../../bot/channels/sms/segments.ts'

describe('segments', () => {
  it('count as phones do, at every edge', () => {
    const of = (text: string) => segmentsOf(text).segments
    expect([
      of(''),
      of('a'.repeat(160)),
      of('a'.repeat(161)),
      of('a'.repeat(306)),
      of('a'.repeat(307)),
    ]).toEqual([...[1, 1, 2, 2, 3]])
    expect([of('ж'.repeat(70)), of('ж'.repeat(71)), of('ж'.repeat(134)), of('ж'.repeat(135))]).toEqual([
      1, 2, 2, 3,
    ])
  })

  it('count the extension characters twice and never split one', () => {
    for (const character of '^{}\\[~]|€') expect(septetsOf(character)).toBe(2)
    expect(segmentsOf('€'.repeat(80))).toEqual({ alphabet: 'gsm', units: 160, segments: 1 })
    // 153 is odd: the last place of a joined part stays empty.
    expect(segmentsOf('€'.repeat(153)).segments).toBe(3)
  })

  it('never split an emoji between two parts', () => {
    expect(segmentsOf('😀'.repeat(35)).segments).toBe(1)
    expect(segmentsOf('😀'.repeat(66)).segments).toBe(2)
    expect(segmentsOf('😀'.repeat(67)).segments).toBe(3)
  })
})

describe('GSM-7', () => {
  it('straightens quotes and spells what it can', () => {
    expect(toGsm('Can’t “stop” – café… naïve')).toBe('Can\'t "stop" - café... naive')
    expect(toGsm('Łódź')).toBe('Lodz')
    expect(toGsm('a\tb`c')).toBe("a b'c")
  })

  it('is all that comes out, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => isGsm(toGsm(text))),
      { numRuns: 300 },
    )
  })

  it('leaves GSM-7 as it is', () => {
    const text = 'Hello @£$ {1} [2] €3 ~ñ'
    expect(toGsm(text)).toBe(text)
  })
})

const word = fc.stringMatching(/^[a-z]{1,12}$/)
const words = fc.array(word, { minLength: 1, maxLength: 60 }).map((all) => all.join(' '))

describe('fitting into a text', () => {
  it('keeps to the limit and keeps what is firm, whole', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.stringMatching(/^[a-z ]{1,100}$/), (loose, firm) => {
        const text = fit(
          [...loose.map((one) => ({ text: one, firm: false })), { text: firm, firm: true }],
          306,
        )
        expect(septetsOf(text)).toBeLessThanOrEqual(306)
        expect(text.endsWith(firm)).toBe(true)
      }),
    )
  })

  it('never shows a part of a number', () => {
    const number = '0808 2000 247'
    fc.assert(
      fc.property(words, words, fc.integer({ min: 20, max: 160 }), (before, after, limit) => {
        for (const firm of [true, false]) {
          const text = fit([{ text: `${before} ${number} ${after}`, firm }], limit)
          expect(septetsOf(text)).toBeLessThanOrEqual(limit)
          expect(/\d/.test(text) ? text.includes(number) : true).toBe(true)
        }
      }),
    )
  })

  it('shortens by whole words and says so', () => {
    expect(shorten('two sofas and a fridge', 15)).toBe('two sofas...')
    expect(shorten('short', 15)).toBe('short')
  })
})
