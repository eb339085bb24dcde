import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cleanText } from '../../bot/turn/cleanText.ts'

describe('typed text', () => {
  it.each([
    ['keeps plain words, emoji and other scripts', 'Müll 🗑️ بقايا', 'Müll 🗑️ بقايا'],
    ['keeps HTML and SQL as the text they are', "<b>'; DROP TABLE x--</b>", "<b>'; DROP TABLE x--</b>"],
    ['drops control characters', 'a\u0000b\u0007c\u009bd', 'abcd'],
    ['drops marks that turn text round', 'abc\u202Etxt.exe\u2066x', 'abctxt.exex'],
    ['keeps line breaks, in one way', 'a\r\nb\rc', 'a\nb\nc'],
    ['composes letters', 'e\u0301', 'é'],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toEqual({ text: expected, cut: false })
  })

  it('is cut at 4,000 characters and says so, without splitting a character', () => {
    expect(cleanText('x'.repeat(20_000))).toEqual({ text: 'x'.repeat(4000), cut: true })
    const { text } = cleanText(`${'x'.repeat(3999)}😀 and more`)
    expect(text).toBe('x'.repeat(3999))
  })

  it('never throws and is the same when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (given) => {
        const once = cleanText(given).text
        expect(cleanText(once).text).toBe(once)
      }),
    )
  })
})
