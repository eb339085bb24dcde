import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inParts } from '../../dialogs/checking/parts.ts'

const at = '2026-11-23T12:00:00.000Z'

describe('what the team wrote, by text', () => {
  it('comes newest first', () => {
    const texts = inParts(
      [
        { at, text: 'First' },
        { at: '2026-11-24T12:00:00.000Z', text: 'Second' },
      ],
      40,
    )
    expect(texts.map(({ text }) => text)).toEqual(['Second', 'First'])
  })

  it('is cut between words, whole when put together again, and a number is never cut', () => {
    const word = fc.constantFrom(
      'We',
      'came',
      'on',
      'Monday',
      'ring 01438 242242 or',
      'SV-2B7K-9QXM',
      'the',
      'garages',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.nat(150), (words, said) => {
        const text = words.join(' ')
        const parts = inParts([{ at, text }], said)
        expect(parts.map((part) => part.text).join(' ')).toBe(text)
        expect(parts.map((part) => part.at)).toEqual(parts.map((_, index) => (index === 0 ? at : '')))
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(176)
          expect(part.text).not.toMatch(/01438$|^242242/)
        }
      }),
    )
  })

  it('ends even where nothing can be cut', () => {
    expect(inParts([{ at, text: 'x'.repeat(900) }], 0).map(({ text }) => text.length)).toEqual([
      176, 176, 176, 176, 176, 20,
    ])
  })
})
