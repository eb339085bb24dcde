import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  codeFrom,
  makeReference,
  parseCode,
  parseReference,
  referenceStarts,
} from '../../bot/cases/reference.ts'

const bytes = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((array) => Buffer.from(array))
const references = bytes.map((drawn) => makeReference(() => drawn))
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const places = [3, 4, 5, 6, 8, 9, 10, 11]

const replaced = (text: string, at: number, character: string) =>
  text.slice(0, at) + character + text.slice(at + 1)

describe('references', () => {
  it('read back as they were made', () => {
    fc.assert(fc.property(references, (reference) => parseReference(reference) === reference))
  })

  it('read the same in small letters, with spaces, without dashes or prefix, and with O, I and L', () => {
    fc.assert(
      fc.property(references, (reference) => {
        const confused = reference.slice(3).replaceAll('0', 'o').replaceAll('1', 'l')
        expect(parseReference(reference.toLowerCase())).toBe(reference)
        expect(parseReference(` sv ${confused.replace('-', ' ')} `)).toBe(reference)
        expect(parseReference(confused.replaceAll('l', 'I'))).toBe(reference)
        expect(parseReference(reference.replaceAll('-', '\u2013'))).toBe(reference)
        expect(parseReference(reference.replaceAll('-', ''))).toBe(reference)
      }),
    )
  })

  it('notice any one wrong character', () => {
    fc.assert(
      fc.property(
        references,
        fc.constantFrom(...places),
        fc.constantFrom(...alphabet),
        (reference, at, other) => {
          fc.pre(reference[at] !== other)
          expect(parseReference(replaced(reference, at, other))).toBeUndefined()
        },
      ),
    )
  })

  it('notice any two characters exchanged', () => {
    fc.assert(
      fc.property(
        references,
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        (reference, one, two) => {
          const [first, second] = [reference.charAt(one), reference.charAt(two)]
          fc.pre(first !== second)
          expect(parseReference(replaced(replaced(reference, one, second), two, first))).toBeUndefined()
        },
      ),
    )
  })

  it('are not found in other text', () => {
    for (const text of [
      '',
      'hello',
      'SV-',
      'SV-1234',
      'SV-UUUU-UUUU',
      '07700 900123',
      'SV-0000-00001',
      '\u{1F600}',
    ]) {
      expect(parseReference(text)).toBeUndefined()
    }
  })

  it('are found by their beginning', () => {
    fc.assert(
      fc.property(references, fc.integer({ min: 3, max: 12 }), (reference, length) => {
        const starts = referenceStarts(reference.slice(0, length).toLowerCase().replaceAll('-', ''))
        expect(starts.some((start) => reference.startsWith(start))).toBe(true)
      }),
    )
    expect(referenceStarts('not a reference')).toEqual([])
  })
})

describe('follow-up codes', () => {
  it('read back however they are typed', () => {
    fc.assert(
      fc.property(bytes, (drawn) => {
        const code = codeFrom(drawn)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
        expect(parseCode(code)).toBe(code)
        expect(
          parseCode(` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'i')}`),
        ).toBe(code)
      }),
    )
  })
})
