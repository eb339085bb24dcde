import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { createEngine, holds } from '../../bot/understanding/safety/engine.ts'
import { PatternError, parsePattern } from '../../bot/understanding/safety/patterns.ts'

/** P15, what reads the rules: every mark of the pattern language, on words of this test's own. */

const words = {
  // Spaces to spare, as the lists in words.ts have.
  CAT: ' cat  cats\n  tiger ',
  FILLER: 'just really',
  NOT: 'not never',
  NOT_ENDS: 'but because i',
  BEING: 'was being',
  OBJECT: 'me us',
  DOG: 'dog dogs',
  TREE: 'tree',
}
const verbs = {
  CHASE: [{ all: ['chase', 'chases', 'chased', 'chasing'], past: ['chased'] }],
  CALL: [{ all: ['call', 'called', 'calling', 'callings'], past: ['called'] }],
}
const phrases = {
  BIG_CAT: ['big CAT', 'CAT of size'],
  PAIR: ['BIG_CAT and DOG'],
  WALK: ['DOG ?tree'],
  EITHER: ['?DOG ?TREE'],
}

/** Made anew for every test: what breaks in making it fails a test, and not the loading of this file. */
const newEngine = () => createEngine(words, verbs, phrases)
/** Words of the patterns are known before anything is read. */
const sees = (text: string, source: string, engine = newEngine()): boolean => {
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
    ['calling', 'ing.CALL', true],
    ['callings', 'any.CALL', true],
    ['callings', 'ing.CALL', false],
    // Phrases, and phrases of phrases; one is found without the word it may do without.
    ['dog', 'WALK', true],
    ['dog tree', 'WALK', true],
    ['tree', 'WALK', false],
    ['tree', 'EITHER', true],
    ['cat', 'EITHER', false],
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
    ['number 0', 'NUMBER', true],
    ['number 01632', 'NUMBER', true],
    ['i am 9', 'CHILD_AGE', true],
    ['i am 1012', 'CHILD_AGE', false],
    ['on the 12th', 'CHILD_AGE', false],
    // Several of a kind in a row.
    ['7 8', 'NUMBER NUMBER', true],
    ['7 and 8', 'NUMBER NUMBER', false],
    ['6 7', 'CHILD_AGE CHILD_AGE', true],
    ['60 61', 'OLD_AGE OLD_AGE', true],
    ['red old', 'SHORT SHORT', true],
    ['a big cat of size and dog', 'BIG_CAT', true],
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
    const engine = newEngine()
    for (let before = 0; before < 70; before += 1) {
      const text = `${'red '.repeat(before)}cat old old dog ${'red '.repeat(20)}`
      expect({ before, seen: sees(text, 'CAT ~2 DOG', engine) }).toEqual({ before, seen: true })
      expect({ before, seen: sees(text, 'CAT ~1 DOG', engine) }).toEqual({ before, seen: false })
      expect(sees(text, 'CAT & no@TREE', engine)).toBe(true)
      expect(sees(`${text} tree`, 'CAT & no@TREE', engine)).toBe(false)
    }
  })

  it.each<[string, string, boolean]>([
    // What stands before a row counts, wherever the row stands.
    ['never chase', 'CHASE', false],
    ['never chase', '@CHASE', false],
    ['never chase', 'denied.CHASE', true],
    ['not one two three chase', 'CHASE', false],
    ['was chased', 'done.CHASE', true],
    ['was just chased', 'does.CHASE', false],
    ['was just chased', '@does.CHASE', false],
    ['old cat', '!old CAT', false],
    ['old cat', 'CAT', true],
    // And what stands after it.
    ['cat tree', 'CAT !TREE', false],
    ['cat tree', 'CAT', true],
    ['was chased me', 'done.CHASE', false],
    ['was chased me', '@done.CHASE', false],
    ['was chased us', 'does.CHASE', true],
    // A phrase, and as long a row as is promised.
    ['big cat and dog', 'PAIR', true],
    [`cat ${'old '.repeat(14)}dog`, 'CAT ~14 DOG', true],
    [`cat ${'old '.repeat(15)}dog`, 'CAT ~14 DOG', false],
  ])('reads "%s" by %s alike wherever it stands in a long message: %s', (text, source, expected) => {
    const engine = newEngine()
    for (let before = 0; before < 60; before += 1) {
      for (const after of [0, 1, 20]) {
        const message = `${'red '.repeat(before)}${text}${' red'.repeat(after)}`
        expect({ before, after, seen: sees(message, source, engine) }).toEqual({
          ...{ before, after, seen: expected },
        })
      }
    }
  })

  it('never takes words far apart for neighbours', () => {
    const engine = newEngine()
    for (let between = 1; between < 70; between += 1) {
      for (const text of [`cat ${'red '.repeat(between)}dog`, `dog ${'red '.repeat(between)}cat`]) {
        expect({ between, text, seen: sees(text, 'CAT DOG', engine) }).toMatchObject({ seen: false })
        expect({ between, text, seen: sees(`red ${text} red`, 'CAT DOG', engine) }).toMatchObject({
          seen: false,
        })
      }
    }
  })

  it('says which kinds occur, each once, and reads no more pages than it takes', () => {
    const engine = newEngine()
    const read = (count: number) => engine.read(normalise('cat '.repeat(count)))
    expect(read(60).present).toEqual([engine.kindOf('CAT')])
    expect([...read(60).anywhere.entries()].filter(([, seen]) => seen === 1)).toEqual([
      [engine.kindOf('CAT'), 1],
    ])
    expect([1, 32, 33, 44, 45, 56, 57].map((count) => read(count).pages.length)).toEqual([
      1, 1, 2, 2, 3, 3, 4,
    ])
  })

  it.each([
    ['', 'a pattern is empty'],
    ['  ', 'a pattern is empty'],
    ['CAT & ', 'a pattern is empty'],
    ['CAT ~2', '"CAT ~2": a gap leads nowhere'],
    ['~2', '"~2": a gap leads nowhere'],
    ['!TREE', '"!TREE" holds no word'],
    ['@CAT DOG', '"@CAT DOG": @ stands alone'],
    ['no@CAT DOG', '"no@CAT DOG": @ stands alone'],
    ['CAT !TREE DOG', '"CAT !TREE DOG": ! stands first or last'],
    ['NOBODY', 'nobody defined "NOBODY"'],
    ['a-b', 'nobody defined "a-b"'],
    // A mark in the wrong place is no mark.
    ['CAT x~2 DOG', 'nobody defined "x~2"'],
    ['CAT ~2TREE DOG', 'nobody defined "~2TREE"'],
    ['a@b', 'nobody defined "a@b"'],
    ['a?b', 'nobody defined "a?b"'],
  ])('takes no pattern %j', (source, message) => {
    const parse = () => newEngine().parse(source)
    expect(parse).toThrow(PatternError)
    expect(parse).toThrow(expect.objectContaining({ name: 'PatternError', message }))
  })

  it('takes a pattern with spaces to spare', () => {
    expect(sees('cat dog', '  CAT   DOG ')).toBe(true)
    expect(sees('dog cat', '  CAT   DOG ')).toBe(false)
  })

  it('takes no list that is empty or there twice', () => {
    expect(() => createEngine({ ...words, NOTHING: ' ' }, verbs, phrases)).toThrow('NOTHING')
    expect(() => createEngine(words, { ...verbs, REST: [] }, phrases)).toThrow('REST')
    expect(() => createEngine(words, { CAT: verbs.CHASE }, phrases)).toThrow('CAT')
    expect(() => createEngine(words, verbs, { ...phrases, NONE: [] })).toThrow('NONE')
    expect(() => createEngine(words, verbs, { ...phrases, TWO: ['CAT & DOG'] })).toThrow('"CAT & DOG" of TWO')
    expect(() => createEngine(words, verbs, { LATER: ['EARLIER'], EARLIER: ['CAT'] })).toThrow('EARLIER')
  })

  it('parses the marks into what they say', () => {
    const numberOf = (name: string): number => name.length
    expect(parsePattern('!a bb ~3/ccc ?dddd|e ~12 hhhhh iiiiii !ff & no@g', numberOf)).toEqual({
      source: '!a bb ~3/ccc ?dddd|e ~12 hhhhh iiiiii !ff & no@g',
      all: [
        {
          notAfter: [1],
          notBefore: [2],
          atoms: [
            { any: [2], optional: false },
            { any: [4, 1], optional: true },
            { any: [5], optional: false },
            { any: [6], optional: false },
          ],
          gaps: [
            { most: 0, without: [] },
            { most: 3, without: [3] },
            { most: 12, without: [] },
            { most: 0, without: [] },
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
