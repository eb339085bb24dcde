import { describe, expect, it } from '@jest/globals'
import { commonWords } from '../../bot/understanding/safety/commonWords.ts'
import { isOneSlip, Lexicon } from '../../bot/understanding/safety/lexicon.ts'

/** P15, what reads the rules: which words are taken for which. */

describe('a slip of the finger', () => {
  it.each<[string, string, boolean]>([
    ['husband', 'husband', true],
    ['husbnd', 'husband', true],
    ['husbband', 'husband', true],
    ['husbend', 'husband', true],
    ['hubsand', 'husband', true],
    ['husba', 'husband', false],
    ['hosbend', 'husband', false],
    ['husabdn', 'husband', false],
    ['hubsnad', 'husband', false],
    ['', 'a', true],
    ['ab', 'ba', true],
    ['abc', 'bca', false],
    // One letter more and another one changed are two slips, however few letters are left between.
    ['cat', 'coot', false],
    ['aaaa', 'aa', false],
    // Two letters changed, one of them into its neighbour.
    ['abcd', 'acxd', false],
    ['abcd', 'axbd', false],
  ])('%s for %s: %s', (one, other, expected) => {
    expect(isOneSlip(one, other)).toBe(expected)
    expect(isOneSlip(other, one)).toBe(expected)
  })

  it('is forgiven in words of five letters and more, its first letter right, and never for a real word', () => {
    const lexicon = new Lexicon()
    lexicon.add('hitting', 1)
    lexicon.add('hitting', 2)
    lexicon.add('hitting', 2)
    lexicon.add('hits', 3)
    lexicon.add('hurts', 4)
    expect(lexicon.kindsOf('hitting')).toEqual([1, 2])
    expect(lexicon.kindsOf('hiting')).toEqual([1, 2])
    expect(lexicon.kindsOf('hittting')).toEqual([1, 2])
    expect(lexicon.kindsOf('hittign')).toEqual([1, 2])
    expect(lexicon.kindsOf('hitxing')).toEqual([1, 2])
    expect(lexicon.kindsOf('sitting')).toEqual([])
    expect(lexicon.kindsOf('xitting')).toEqual([])
    expect(lexicon.kindsOf('hitz')).toEqual([])
    expect(lexicon.kindsOf('hurst')).toEqual([4])
    expect(lexicon.kindsOf(`${'h'.repeat(17)}`)).toEqual([])
  })

  const lexiconOf = (...list: string[]): Lexicon => {
    const lexicon = new Lexicon()
    for (const [kind, word] of list.entries()) lexicon.add(word, kind)
    return lexicon
  }

  it('is forgiven though another word shares a shorter form with it, which is none of its slips', () => {
    expect(lexiconOf('bcdex', 'abcdx').kindsOf('abcde')).toEqual([1])
  })

  it('answers nothing for a word whose shorter form only looks like one that is known', () => {
    const lexicon = lexiconOf('abcdefghij', 'klmnopqrst', 'uvwxyzabcd')
    const strangers = Array.from({ length: 40_000 }, (_, at) => `${at.toString(36)}99999`)
    expect(strangers.filter((word) => lexicon.kindsOf(word).length > 0)).toEqual([])
  })

  it('is forgiven from five letters to sixteen, of the word meant and of the word written', () => {
    const lexicon = lexiconOf('hits', 'hurts', 'abcdefghijklmnop', 'bacdefghijklmnopq')
    // A letter too many for "hits", one too few for "hurts".
    expect(lexicon.kindsOf('hitts')).toEqual([])
    expect(lexicon.kindsOf('hurs')).toEqual([])
    expect(lexicon.kindsOf('hurtss')).toEqual([1])
    expect(lexicon.kindsOf('abcdefghijklmnpo')).toEqual([2])
    expect(lexicon.kindsOf('bacdefghijklmnoqp')).toEqual([])
    expect(lexicon.kindsOf('bacdefghijklmnopq')).toEqual([3])
  })

  it('is never forgiven in a word people really use', () => {
    const [real] = [...commonWords].filter((word) => word.length > 6)
    if (real === undefined) throw new Error('no common word is long')
    const lexicon = lexiconOf(`${real}x`)
    expect(lexicon.kindsOf(real)).toEqual([])
    expect(lexicon.kindsOf(`${real}y`)).toEqual([0])
  })

  it('is never forgiven in the first letter', () => {
    const lexicon = lexiconOf('hitting', 'babcdef')
    for (const written of ['ihtting', 'itting', 'xhitting', 'aabcdef']) {
      expect({ written, kinds: lexicon.kindsOf(written) }).toEqual({ written, kinds: [] })
    }
  })

  it('is taken for the word it is one slip from, and for the first of several', () => {
    // Leaving out one letter makes these two and the written word alike; only the second is one slip from it.
    const lexicon = lexiconOf('abxcdef', 'abcdexf', 'hitting', 'hatting')
    expect(lexicon.kindsOf('abcdeyf')).toEqual([1])
    expect(lexicon.kindsOf('hxtting')).toEqual([2])
    expect(lexiconOf('hatting', 'hitting').kindsOf('hxtting')).toEqual([0])
    // Of words that differ at different places, the one that differs first, whichever was named first.
    expect(lexiconOf('abcdxfg', 'abxdefg').kindsOf('abcdefg')).toEqual([1])
  })
})
