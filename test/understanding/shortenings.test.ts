import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Shortenings, shortened } from '../../bot/understanding/shortenings.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeé'), minLength: 1, maxLength: 16 })

describe('ways of leaving out a letter', () => {
  it('never passes over one that is kept', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), word, (kept, asked) => {
        const shortenings = new Shortenings()
        for (const each of kept) shortenings.keep(each)
        const wanted = [asked, ...shortened(asked)].filter((way) => kept.includes(way))
        expect(shortenings.of(asked)).toEqual(expect.arrayContaining(wanted))
      }),
    )
  })

  it('passes over nearly all that are not', () => {
    const shortenings = new Shortenings()
    for (const each of ['mattress', 'sofa', 'fridge']) shortenings.keep(each)
    expect(shortenings.of('matttress')).toContain('mattress')
    expect(shortenings.of('neighbourhood')).toEqual([])
    expect(shortenings.of('sofa')).toEqual(['sofa'])
    expect(shortenings.of('s'.repeat(31))).toEqual([])
  })

  it('leaves out each letter in turn', () => {
    expect(shortened('van')).toEqual(['an', 'vn', 'va'])
  })
})
