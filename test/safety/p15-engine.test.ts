import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { createCandidates } from '../../bot/understanding/safety/candidates.ts'
import { createEngine, holds } from '../../bot/understanding/safety/engine.ts'
import { isOneSlip, Lexicon } from '../../bot/understanding/safety/lexicon.ts'
import { PatternError, parsePattern } from '../../bot/understanding/safety/patterns.ts'

/** P15, what reads the rules: every mark of the pattern language, on words of this test's own. */

const words = {
  FILLER: 'just really',
  NOT: 'not never',
  NOT_ENDS: 'but because i',
  BEING: 'was being',
  OBJECT: 'me us',
  CAT: 'cat cats tiger',
  DOG: 'dog dogs',
  TREE: 'tree',
}
const verbs = {
  CHASE: [{ all: ['chase', 'chases', 'chased', 'chasing'], past: ['chased'] }],
  CALL: [{ all: ['call', 'called', 'calling'], past: ['called'] }],
}
const phrases = { BIG_CAT: ['big CAT', 'CAT of size'], PAIR: ['BIG_CAT and DOG'] }

const engine = createEngine(words, verbs, phrases)
/** Words of the patterns are known before anything is read. */
const sees = (text: string, source: string): boolean => {
  const pattern = engine.parse(source)
  const reading = engine.read(normalise(text))
  return reading.pages.some((page) => holds(reading, page, pattern))
}

describe('the language of the safety rules', () => {
  it.each<[string, string, boolean]>([
    ['cat', 'CAT', true],
    ['dog', 'CAT', false],
    ['my cat saw the dog', 'CAT|DOG', true],
    ['cat dog', 'CAT DOG', true],
    ['dog cat', 'CAT DOG', false],
    // Fillers, two at most, are passed over; other words are not.
    ['cat just dog', 'CAT DOG', true],
    ['cat just really dog', 'CAT DOG', true],
    ['cat just really just dog', 'CAT DOG', false],
    ['cat red dog', 'CAT DOG', false],
    // A gap, and what may not stand in it.
    ['cat red dog', 'CAT ~1 DOG', true],
    ['cat red old dog', 'CAT ~1 DOG', false],
    ['cat red old dog', 'CAT ~2 DOG', true],
    ['cat red old blue dog', 'CAT ~2 DOG', false],
    ['cat tree old dog', 'CAT ~2/TREE DOG', false],
    ['cat old red dog', 'CAT ~2/TREE DOG', true],
    // Nothing reaches over the end of a sentence.
    ['cat. dog', 'CAT DOG', false],
    ['cat. dog', 'CAT ~3 DOG', false],
    ['cat. dog', 'CAT & DOG', true],
    // What may be there.
    ['cat dog', 'CAT ?old DOG', true],
    ['cat old dog', 'CAT ?old DOG', true],
    ['cat red dog', 'CAT ?old DOG', false],
    ['dog', '?old DOG', true],
    ['cat', 'CAT ?DOG', true],
    // Not right after, not right before.
    ['the cat', '!old CAT', true],
    ['old cat', '!old CAT', false],
    ['cat tree', 'CAT !TREE', false],
    ['cat dog', 'CAT !TREE', true],
    ['cat', 'CAT !TREE', true],
    // Both, anywhere, nowhere.
    ['dog and then the cat', 'CAT & DOG', true],
    ['dog alone', 'CAT & DOG', false],
    ['dog near a tree', 'DOG & @TREE', true],
    ['dog alone', 'DOG & @TREE', false],
    ['dog alone', 'DOG & no@TREE', true],
    ['dog near a tree', 'DOG & no@TREE', false],
    ['dog near an old tiger', 'DOG & no@TREE|CAT', false],
    // Verbs: told, denied, suffered.
    ['dogs chase', 'CHASE', true],
    ['dogs never chase', 'CHASE', false],
    ['dogs never chase', 'any.CHASE', true],
    ['dogs never chase', 'denied.CHASE', true],
    ['dogs chase', 'denied.CHASE', false],
    ['not one two three chase', 'CHASE', false],
    ['not one two three four chase', 'CHASE', true],
    ['never mind but dogs chase', 'CHASE', true],
    ['never. dogs chase', 'CHASE', true],
    ['dog was chased', 'done.CHASE', true],
    ['dog was just chased', 'done.CHASE', true],
    ['dog was never chased', 'done.CHASE', false],
    ['dog chased', 'done.CHASE', false],
    ['it was. chased', 'done.CHASE', false],
    ['dog was chased me', 'done.CHASE', false],
    ['dog chased', 'does.CHASE', true],
    ['dog was chased', 'does.CHASE', false],
    ['dogs chasing', 'doing.CHASE', true],
    ['dogs chased', 'doing.CHASE', false],
    ['dogs not chasing', 'doing.CHASE', false],
    ['dogs not chasing', 'ing.CHASE', true],
    ['was called', 'past.CALL', true],
    ['call', 'past.CALL', false],
    // Phrases, and phrases of phrases.
    ['a big cat', 'BIG_CAT', true],
    ['a cat of size', 'BIG_CAT', true],
    ['a small cat', 'BIG_CAT', false],
    ['a big cat and dog', 'PAIR', true],
    ['a big dog and cat', 'PAIR', false],
    // Numbers and short messages.
    ['i am 6', 'CHILD_AGE', true],
    ['i am 17', 'CHILD_AGE', true],
    ['i am 5', 'CHILD_AGE', false],
    ['i am 18', 'CHILD_AGE', false],
    ['i am 12yo', 'CHILD_AGE', true],
    ['she is 60', 'OLD_AGE', true],
    ['she is 59', 'OLD_AGE', false],
    ['she is 109', 'OLD_AGE', true],
    ['she is 110', 'OLD_AGE', false],
    ['number 7', 'NUMBER', true],
    ['number seven', 'NUMBER', false],
    ['one two three four', 'SHORT', true],
    ['one two three four five', 'SHORT', false],
    // One slip of the finger in a long word.
    ['a tigre', 'CAT', true],
    ['chasd by it', 'any.CHASE', true],
    ['a tre', 'TREE', false],
  ])('reads "%s" by %s: %s', (text, pattern, expected) => {
    expect(sees(text, pattern)).toBe(expected)
  })

  it('sees a row of words wherever it stands in a long message', () => {
    for (let before = 0; before < 70; before += 1) {
      const text = `${'red '.repeat(before)}cat old old dog ${'red '.repeat(20)}`
      expect({ before, seen: sees(text, 'CAT ~2 DOG') }).toEqual({ before, seen: true })
      expect({ before, seen: sees(text, 'CAT ~1 DOG') }).toEqual({ before, seen: false })
      expect(sees(text, 'CAT & no@TREE')).toBe(true)
      expect(sees(`${text} tree`, 'CAT & no@TREE')).toBe(false)
    }
  })

  it.each(['', '  ', 'CAT ~2', '~2', '@CAT DOG', 'CAT !TREE DOG', 'NOBODY', '!TREE', 'CAT & ', 'a-b'])(
    'takes no pattern %j',
    (source) => {
      expect(() => engine.parse(source)).toThrow(PatternError)
    },
  )

  it('takes no list that is empty or there twice', () => {
    expect(() => createEngine({ ...words, NOTHING: ' ' }, verbs, phrases)).toThrow('NOTHING')
    expect(() => createEngine(words, { ...verbs, REST: [] }, phrases)).toThrow('REST')
    expect(() => createEngine(words, { CAT: verbs.CHASE }, phrases)).toThrow('CAT')
    expect(() => createEngine(words, verbs, { ...phrases, NONE: [] })).toThrow('NONE')
    expect(() => createEngine(words, verbs, { LATER: ['EARLIER'], EARLIER: ['CAT'] })).toThrow('EARLIER')
  })

  it('parses the marks into what they say', () => {
    const numberOf = (name: string): number => name.length
    expect(parsePattern('!a bb ~3/ccc ?dddd|e !ff & no@g', numberOf)).toEqual({
      source: '!a bb ~3/ccc ?dddd|e !ff & no@g',
      all: [
        {
          notAfter: [1],
          notBefore: [2],
          atoms: [
            { any: [2], optional: false },
            { any: [4, 1], optional: true },
          ],
          gaps: [
            { most: 0, without: [] },
            { most: 3, without: [3] },
          ],
          anywhere: 'here',
        },
        {
          notAfter: [],
          notBefore: [],
          atoms: [{ any: [1], optional: false }],
          gaps: [{ most: 0, without: [] }],
          anywhere: 'nowhere',
        },
      ],
    })
  })
})

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
    expect(lexicon.read(normalise('hits tree'))).toEqual([[3], []])
  })
})

describe('the patterns worth asking', () => {
  it('are filed under their rarest word, all of its kinds, and found in order; what has none is always asked', () => {
    const numberOf = (name: string): number => Number(name)
    const patterns = ['1 2', '2|3', '?1', 'no@2', '1 & 4', '@5'].map((source) =>
      parsePattern(source, numberOf),
    )
    const asked = createCandidates(patterns, (kind) => (kind === 1 ? 20 : 1))
    const found = (...present: number[]) => [...asked({ pages: [], anywhere: new Uint8Array(), present })]
    expect(found()).toEqual([2, 3])
    expect(found(1)).toEqual([2, 3])
    expect(found(2)).toEqual([0, 1, 2, 3])
    expect(found(3)).toEqual([1, 2, 3])
    expect(found(3, 2)).toEqual([0, 1, 2, 3])
    expect(found(4, 5)).toEqual([2, 3, 4, 5])
    expect(found(2)).toEqual([0, 1, 2, 3])
  })
})
