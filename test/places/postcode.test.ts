import { describe, expect, it } from '@jest/globals'
import {
  councilOf,
  councilOfOutcode,
  districtCodeOf,
  isBorough,
  unknownCouncil,
} from '../../bot/places/districts.ts'
import { findOutcode, findPostcodes, parsePostcode } from '../../bot/places/postcode.ts'

describe('postcodes', () => {
  it.each([
    ['sg11aa', 'SG1 1AA'],
    ['SG1  1AA', 'SG1 1AA'],
    ['sg1-1aa', 'SG1 1AA'],
    ['SG111AA', 'SG11 1AA'],
    ['sgi 1aa', 'SG1 1AA'],
    ['SG1 IAA', 'SG1 1AA'],
    ['sg1 laa', 'SG1 1AA'],
    ['5G2 9AB', 'SG2 9AB'],
    ['SG2 9A8', 'SG2 9AB'],
    ['sw1a 1aa', 'SW1A 1AA'],
    ['m11ae', 'M1 1AE'],
    ['SG1 1CI', undefined],
    ['XX1 1AA', undefined],
    ['SG1', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, postcode) => {
    expect(parsePostcode(text)).toBe(postcode)
  })

  it.each([
    ['rubbish outside 14 valley way sg29ab since monday', ['SG2 9AB']],
    ['from SG1 1AA to sg2 9ab', ['SG1 1AA', 'SG2 9AB']],
    ['its sg1, 1aa', ['SG1 1AA']],
    ['s g 1 1 a b', ['SG1 1AB']],
    ['S G 1 1AB', ['SG1 1AB']],
    ['sg 1 3 h z by the shops', ['SG1 3HZ']],
    ['a flat on m1 2nd floor', []],
    ['half 2 this morning, 3 bags, AB12 CDE', []],
    ['ring 07700 900123', []],
  ])('are found in %j', (words, postcodes) => {
    expect(findPostcodes(words).map((found) => found.postcode)).toEqual(postcodes)
  })

  it('say where in the words they stood', () => {
    const words = 'by sg1 1aa somewhere'
    const [found] = findPostcodes(words)
    expect(words.slice(found?.start, found?.end)).toBe('sg1 1aa')
  })

  it('are known by their first half alone', () => {
    expect(findOutcode('valley way sg2')).toBe('SG2')
    expect(findOutcode('valley way sg25')).toBeUndefined()
  })
})

describe('districts', () => {
  it("tell Stevenage by its code, today's and the one before 2013", () => {
    expect(isBorough('E07000243')).toBe(true)
    expect(isBorough('E07000101')).toBe(true)
    expect(isBorough('E07000099')).toBe(false)
  })

  it('name the council as people know it', () => {
    expect(councilOf('E07000099')).toBe('North Herts Council')
    expect(councilOf('E07000242')).toBe('East Herts District Council')
    expect(councilOf('E07000241')).toBe('Welwyn Hatfield Borough Council')
    expect(councilOf('E06009999')).toBe(unknownCouncil)
    expect(councilOf(undefined)).toBe(unknownCouncil)
  })

  it("name a council by the first half of a postcode only where that is one council's", () => {
    expect(councilOfOutcode('SG6 3AA')).toBe('North Herts Council')
    expect(councilOfOutcode('SG3 6AA')).toBe(unknownCouncil)
    expect(councilOfOutcode('LS1 1AA')).toBe(unknownCouncil)
  })

  it("know Ordnance Survey's names", () => {
    expect(districtCodeOf('Stevenage')).toBe('E07000243')
    expect(districtCodeOf('East Hertfordshire')).toBe('E07000242')
    expect(districtCodeOf('Somewhere Else')).toBeUndefined()
  })
})
