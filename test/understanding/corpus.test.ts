import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  type CorpusEntry,
  CorpusError,
  corpusFolder,
  loadCorpus,
  parseCorpus,
} from '../../bot/understanding/corpus.ts'
import { loadVocabulary } from '../../bot/understanding/vocabulary.ts'
import { intents } from '../../dialogs/meaning.ts'
import { asbTypes, landTypes, wasteSizes, wasteTypes } from '../../dialogs/reporting/categories.ts'

const written = loadCorpus()
const unseen = loadCorpus(join(corpusFolder, 'unseen'))
const corpus = [...written, ...unseen]

const faultsOf = (text: string): string[] => {
  try {
    parseCorpus('fly_tipping', text)
    return []
  } catch (error) {
    if (error instanceof CorpusError) return error.faults
    throw error
  }
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [text],
  )

/** Nearly the same words: 0.85 of what either says. Sizes further apart cannot reach it. */
const isNearCopy = (left: Set<string>, right: Set<string>): boolean => {
  if (left.size < right.size * 0.85 || right.size < left.size * 0.85) return false
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / (left.size + right.size - shared) > 0.85
}

const where = (entry: CorpusEntry): string => `${entry.intent}.txt:${entry.line}: ${entry.text}`

/** How many entries of each split hold a key, for every key of a closed list. */
const countsBy = (keys: readonly string[], keysOf: (entry: CorpusEntry) => readonly string[]) =>
  keys.map((key) => {
    const held = written.filter((entry) => keysOf(entry).includes(key))
    return { key, all: held.length, test: held.filter((entry) => entry.split === 'test').length }
  })

describe('the corpus format', () => {
  it('reads the split, the labels and the marks of a line, and gives the text without marks', () => {
    const [entry] = parseCorpus(
      'fly_tipping',
      'test size=small_van waste=household_black_bags,other_household | ' +
        '6 bags n a mattress dumped [location:behind the garages in valley way] [when:since sat]',
    )
    expect(entry).toEqual({
      intent: 'fly_tipping',
      split: 'test',
      text: '6 bags n a mattress dumped behind the garages in valley way since sat',
      safety: 'none',
      alsoSafety: [],
      cues: {},
      slots: {
        wasteTypes: ['household_black_bags', 'other_household'],
        wasteSize: 'small_van',
        location: 'behind the garages in valley way',
        when: 'since sat',
      },
      spans: [
        { slot: 'location', offset: 27, length: 32, words: 'behind the garages in valley way' },
        { slot: 'when', offset: 60, length: 9, words: 'since sat' },
      ],
      hard: false,
      line: 1,
    })
  })

  it('writes postcodes and registrations the one way they are stored, also where they were misspelt', () => {
    const [plain, misspelt] = parseCorpus(
      'fly_tipping',
      'train | at [postcode:sg11aa] van [vehicle:ab 12 cde]\n' +
        'train postcode=SG1_1AA vehicle=AB12CDE | at [postcode:sgi iaa] van [vehicle:ab i2 cde]',
    )
    expect(plain?.slots).toEqual({ postcode: 'SG1 1AA', vehicle: 'AB12CDE' })
    expect(misspelt?.slots).toEqual({ postcode: 'SG1 1AA', vehicle: 'AB12CDE' })
  })

  it('takes the safety of the intent unless the line says otherwise, the most urgent reading first', () => {
    const [own, both] = parseCorpus(
      'domestic_abuse',
      'train cue=household | he hits me\ntrain safety=domestic_abuse,emergency now cue=neighbour | she is screaming',
    )
    expect(own).toMatchObject({ safety: 'domestic_abuse', alsoSafety: [], cues: { household: true } })
    expect(both).toMatchObject({ safety: 'emergency', alsoSafety: ['domestic_abuse'] })
    expect(both?.slots.happeningNow).toBe(true)
  })

  it('skips notes and empty lines, and still counts them', () => {
    expect(parseCorpus('asb', '# a note\n\ntrain | loud music\r\n').map((entry) => entry.line)).toEqual([3])
  })

  it.each([
    ['a line without a bar', 'train bags dumped', /a line is written: split labels \| text/],
    ['an unknown split', 'trian | bags', /starts with its split/],
    ['an unknown label', 'train sise=single_bag | bag', /sise/],
    ['an unknown value', 'train waste=sofas | sofa', /waste/],
    ['a label given twice', 'train now now | sofa', /given twice/],
    ['an unknown mark', 'train | [place:here]', /a mark names one of/],
    ['a mark that is not closed', 'train | bags [location:valley way', /not closed/],
    ['a mark with outer spaces', 'train | bags [location: valley way]', /outer spaces/],
    ['an empty text', 'train |  ', /a line is written|empty/],
    ['a text with loose accents', 'train | cafe\u0301', /NFC/],
  ])('names the file and line of %s', (_name, line, problem) => {
    const faults = faultsOf(`train | a good line\n${line}`)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^fly_tipping\.txt:2: /)
    expect(faults[0]).toMatch(problem)
  })

  it('names every faulty line at once', () => {
    expect(faultsOf('train bags\ntrain | fine\ntrian | bags')).toHaveLength(2)
  })
})

describe('the corpus', () => {
  it.each([
    ['fly_tipping', 200],
    ['asb', 200],
    ['domestic_abuse', 200],
    ['other', 150],
    ...intents
      .filter((intent) => !['fly_tipping', 'asb', 'domestic_abuse', 'other'].includes(intent))
      .map((intent) => [intent, 80] as const),
  ])('holds enough of %s, and about a quarter of it is kept from training', (intent, least) => {
    const held = written.filter((entry) => entry.intent === intent)
    const share = held.filter((entry) => entry.split === 'test').length / held.length
    expect(held.length).toBeGreaterThanOrEqual(least)
    expect(share).toBeGreaterThanOrEqual(0.2)
    expect(share).toBeLessThanOrEqual(0.32)
  })

  it('covers every kind of anti-social behaviour in both splits', () => {
    const thin = countsBy(asbTypes, ({ intent, slots }) =>
      intent === 'asb' && slots.asbType ? [slots.asbType] : [],
    ).filter(({ all, test }) => all < 8 || test < 2)
    expect(thin).toEqual([])
  })

  it('covers every waste type in both splits', () => {
    const thin = countsBy(wasteTypes, ({ slots }) => slots.wasteTypes ?? []).filter(
      ({ all, test }) => all < 6 || test < 2,
    )
    expect(thin).toEqual([])
  })

  it('covers every size and every kind of land in both splits', () => {
    const sizes = countsBy(wasteSizes, ({ slots }) => (slots.wasteSize ? [slots.wasteSize] : []))
    const lands = countsBy(landTypes, ({ slots }) => (slots.landType ? [slots.landType] : []))
    expect([...sizes, ...lands].filter(({ all, test }) => all < 6 || test < 1)).toEqual([])
  })

  it('covers every cue, and hard negatives of every reporting intent and of the rest', () => {
    const cueNames = ['household', 'thirdParty', 'neighbour', 'under18', 'perpetrator']
    const cues = countsBy(cueNames, ({ cues: held }) => Object.keys(held))
    expect(cues.filter(({ all, test }) => all < 8 || test < 2)).toEqual([])
    const hard = countsBy(['fly_tipping', 'asb', 'other'], (entry) => (entry.hard ? [entry.intent] : []))
    expect(hard.filter(({ all, test }) => all < 25 || test < 6)).toEqual([])
  })

  it('holds no safety reading in a hard negative', () => {
    expect(corpus.filter((entry) => entry.hard && entry.safety !== 'none').map(where)).toEqual([])
  })

  it('reads every disclosure, emergency and crisis as one, and no ordinary intent', () => {
    const wrong = corpus.filter((entry) => {
      const levels = [entry.safety, ...entry.alsoSafety]
      const own = ['domestic_abuse', 'emergency', 'crisis'].includes(entry.intent)
      return own ? !levels.some((level) => level === entry.intent) : entry.safety !== 'none'
    })
    expect(wrong.map(where)).toEqual([])
  })

  it('marks words exactly where they stand in the text', () => {
    for (const { text, spans } of corpus) {
      for (const { offset, length, words } of spans) {
        expect(text.slice(offset, offset + length)).toBe(words)
      }
    }
  })

  it('holds no utterance twice, whatever its intent', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const entry of corpus) {
      const key = [...(entry.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [entry.text])].join(' ')
      const first = seen.get(key)
      if (first) twice.push(`${where(entry)} = ${first}`)
      seen.set(key, where(entry))
    }
    expect(twice).toEqual([])
  })

  it('holds nothing in a kept-back split that training has seen in nearly the same words', () => {
    const taught = [
      ...written
        .filter(({ split }) => split === 'train')
        .map((entry) => ({ intent: entry.intent, words: wordsOf(entry.text), place: where(entry) })),
      ...loadVocabulary().map(({ intent, text }) => ({
        intent,
        words: wordsOf(text),
        place: `vocabulary: ${text}`,
      })),
    ]
    const near: string[] = []
    for (const intent of intents) {
      const known = taught.filter((each) => each.intent === intent)
      for (const kept of corpus.filter((entry) => entry.intent === intent && entry.split !== 'train')) {
        const words = wordsOf(kept.text)
        const like = known.find((each) => isNearCopy(each.words, words))
        if (like) near.push(`${where(kept)} ~ ${like.place}`)
      }
    }
    expect(near).toEqual([])
  })

  it('keeps the unseen split out of the files that training reads', () => {
    expect(written.filter(({ split }) => split === 'fresh').map(where)).toEqual([])
    expect(unseen.filter(({ split }) => split !== 'fresh').map(where)).toEqual([])
    expect(unseen.length).toBeGreaterThanOrEqual(400)
  })

  it("holds no phone number outside Ofcom's range for drama, and nobody's email address", () => {
    const numbers = corpus.flatMap((entry) =>
      (entry.text.match(/(?:\+44|\b0)[\s()-]*(?:\d[\s()-]*){8,}\d\b|\b\d{10,}\b/g) ?? [])
        .map((number) => number.replace(/\D/g, '').replace(/^44/, '0'))
        .filter((number) => !/^07700900\d{3}$/.test(number))
        .map((number) => `${number} in ${where(entry)}`),
    )
    const emails = corpus
      .filter(({ text }) => /\S@\S+\.\S/.test(text) && !/@example\.(com|org|net)\b/.test(text))
      .map(where)
    expect([...numbers, ...emails]).toEqual([])
  })

  it('holds no helpline number, so that a number always comes from the directory', () => {
    const helplines = /116\s?123|85258|0800\s?1111|01438|0808|08\s?088/
    expect(corpus.filter(({ text }) => helplines.test(text)).map(where)).toEqual([])
  })

  it('gives every postcode in the shape of one', () => {
    const postcodes = corpus.flatMap(({ slots }) => (slots.postcode ? [slots.postcode] : []))
    expect(postcodes.filter((postcode) => !/^SG[12] \d[A-Z]{2}$/.test(postcode))).toEqual([])
    expect(postcodes.length).toBeGreaterThanOrEqual(12)
  })

  it('uses registrations that have not been issued', () => {
    const plates = corpus.flatMap(({ slots }) => (slots.vehicle ? [slots.vehicle] : []))
    const issued = plates.filter((plate) =>
      /^[A-Z]{2}(?:0[2-9]|1\d|2[0-6]|5[1-9]|6\d|7[0-6])[A-Z]{3}$/.test(plate),
    )
    expect(plates.length).toBeGreaterThanOrEqual(12)
    expect(issued).toEqual([])
  })
})
