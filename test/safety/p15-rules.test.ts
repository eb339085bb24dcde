import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { createEngine, holds, type Reading } from '../../bot/understanding/safety/engine.ts'
import { readSafety, signsOf, urgency } from '../../bot/understanding/safety/index.ts'
import type { Pattern } from '../../bot/understanding/safety/patterns.ts'
import { phrases } from '../../bot/understanding/safety/phrases.ts'
import type { Rule } from '../../bot/understanding/safety/rule.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'
import { deeds, words } from '../../bot/understanding/safety/words.ts'
import witnesses from './witnesses.json' with { type: 'json' }

/**
 * P15, the rules themselves: each pattern and each guard is dropped in turn, and the sentences that stand
 * beside it, or a witness, must notice; `covered` lists those that another pattern of the same rule says as
 * well (equivalent: no text tells them apart). They are data, so this is done here in seconds; what reads them is mutated by
 * Stryker (`npm run mutation`, see MUTATION.md).
 */

const engine = createEngine(words, deeds, phrases)
const readings = new Map<string, Reading>()
const read = (text: string): Reading => {
  const known = readings.get(text) ?? engine.read(normalise(text))
  readings.set(text, known)
  return known
}
const parsed = new Map<string, Pattern>()
const parse = (source: string): Pattern => {
  const known = parsed.get(source) ?? engine.parse(source)
  parsed.set(source, known)
  return known
}

// A word the patterns name is known to the engine from then on: all are parsed before anything is read.
for (const { when, unless = [] } of rules) for (const [source] of [...when, ...unless]) parse(source)

/** Whether a rule made of these patterns and guards sees the text. */
const sees = (text: string, when: readonly string[], unless: readonly string[]): boolean => {
  const reading = read(text)
  return reading.pages.some((page) =>
    when.some(
      (pattern) =>
        holds(reading, page, parse(pattern)) && !unless.some((guard) => holds(reading, page, parse(guard))),
    ),
  )
}

const patternsOf = ({ when }: Rule): string[] => when.map(([pattern]) => pattern)
const guardsOf = ({ unless = [] }: Rule): string[] => unless.map(([guard]) => guard)
const without = (list: readonly string[], index: number): string[] => list.filter((_, at) => at !== index)

/** The sentences beside a pattern, and the witnesses: short texts made so that one pattern alone sees each. */
const dropPattern = (rule: Rule, index: number): boolean => {
  const [, ...examples] = rule.when[index] ?? ['']
  const rest = without(patternsOf(rule), index)
  return (
    examples.some((text) => !sees(text, rest, guardsOf(rule))) ||
    witnesses.seen[rule.level].some(
      (text) => sees(text, patternsOf(rule), guardsOf(rule)) && !sees(text, rest, guardsOf(rule)),
    )
  )
}
const dropGuard = (rule: Rule, index: number): boolean => {
  const [, ...examples] = rule.unless?.[index] ?? ['']
  const rest = without(guardsOf(rule), index)
  return [...examples, ...witnesses.letGo].some(
    (text) => sees(text, patternsOf(rule), rest) && !sees(text, patternsOf(rule), guardsOf(rule)),
  )
}

/** Mutants nobody noticed: "rule: what was dropped". */
const survivors = (list: (rule: Rule) => string[], dropped: (rule: Rule, index: number) => boolean) =>
  rules.flatMap((rule) =>
    list(rule).flatMap((source, index) =>
      dropped(rule, index) || witnesses.covered.includes(source) ? [] : [`${rule.id}: ${source}`],
    ),
  )

describe('dropping a part of a safety rule', () => {
  it('is noticed for a whole rule: its sentences are seen by it and, dropped, by no other at its level alone', () => {
    for (const rule of rules) {
      const examples = rule.when.flatMap(([, ...texts]) => texts)
      expect(examples.filter((text) => !sees(text, patternsOf(rule), guardsOf(rule)))).toEqual([])
      expect(examples.length).toBeGreaterThan(0)
      expect(examples.some((text) => !sees(text, [], []))).toBe(true)
    }
  })

  it('is noticed for every witness: each is still seen at its level', () => {
    for (const level of urgency) {
      const missed = witnesses.seen[level].filter(
        (text) => !readSafety(normalise(text)).levels.includes(level),
      )
      expect(missed).toEqual([])
    }
  })

  it('is noticed for every pattern, by the sentences beside it or a witness', () => {
    const total = rules.reduce((sum, { when }) => sum + when.length, 0)
    const left = survivors(patternsOf, dropPattern)
    process.stdout.write(`${total - left.length} of ${total} dropped patterns noticed\n`)
    expect(left).toEqual([])
  })

  it('is noticed for every guard, by the sentences beside it or a witness', () => {
    const total = rules.reduce((sum, { unless = [] }) => sum + unless.length, 0)
    const left = survivors(guardsOf, dropGuard)
    process.stdout.write(`${total - left.length} of ${total} dropped guards noticed\n`)
    expect(left).toEqual([])
  })
})

describe('asking the rules', () => {
  const seen = (text: string) => readSafety(normalise(text))

  it('finds each rule by its sentences, lets go what a guard lets go, and sees nothing in what only looks like it', () => {
    const wrong = rules.flatMap((rule) => [
      ...rule.when
        .flatMap(([, ...texts]) => texts)
        .filter((text) => !seen(text).hits.some((hit) => hit.rule === rule.id)),
      ...(rule.unless ?? [])
        .flatMap(([, ...texts]) => texts)
        .filter((text) => seen(text).hits.some((hit) => hit.rule === rule.id)),
      ...rule.not.filter((text) => seen(text).levels.includes(rule.level)),
    ])
    expect(wrong).toEqual([])
  })

  it('finds in each sentence what asking every pattern one by one finds', () => {
    const texts = rules.flatMap((rule) => [...rule.when, ...(rule.unless ?? [])].flatMap(([, ...all]) => all))
    for (const text of texts.filter((_, index) => index % 7 === 0)) {
      const expected = rules.filter((rule) => sees(text, patternsOf(rule), guardsOf(rule)))
      const { hits, levels } = seen(text)
      expect({ text, rules: hits.map(({ rule }) => rule) }).toEqual({
        text,
        rules: expected.map(({ id }) => id),
      })
      expect(levels).toEqual(urgency.filter((level) => expected.some((rule) => rule.level === level)))
    }
  })

  it('names each rule once, by a pattern of its own, and every level, most urgent first', () => {
    const { hits, levels } = seen(
      'my husband is strangling me with a knife now and i want to kill myself. call 999',
    )
    expect(levels).toEqual(['emergency', 'crisis', 'domestic_abuse'])
    expect(new Set(hits.map(({ rule }) => rule)).size).toBe(hits.length)
    for (const { rule, level, pattern } of hits) {
      const found = rules.find(({ id }) => id === rule)
      expect(found?.level).toBe(level)
      expect(found === undefined ? [] : patternsOf(found)).toContain(pattern)
    }
  })

  it('sees nothing in nothing', () => {
    const { hits, levels, signs, cues } = seen('')
    expect({ hits, levels, signs, cues: cues() }).toEqual({ hits: [], levels: [], signs: [], cues: {} })
    expect(signsOf(normalise(''))).toEqual([])
  })

  it('sees a disclosure wherever it stands in a long message, and a guard only near what it guards', () => {
    const idle = 'there is rubbish by the bins and the lamp is out '
    for (const before of [0, 1, 2, 3, 5, 8]) {
      for (const after of [0, 3]) {
        const text = `${idle.repeat(before)}. my husband hits me. ${idle.repeat(after)}`
        expect({ text, levels: seen(text).levels }).toEqual({ text, levels: ['domestic_abuse'] })
      }
    }
  })

  it('says who it is about', () => {
    const cues = (text: string) => seen(text).cues()
    expect(cues('my husband hits me')).toEqual({ household: true })
    expect(cues('i think my friend is being beaten by her boyfriend')).toMatchObject({ thirdParty: true })
    expect(cues('i can hear the man next door beating his wife')).toMatchObject({ neighbour: true })
    expect(cues('my dad hits me and i am 12 years old')).toMatchObject({ under18: true, household: true })
    expect(cues('i keep hitting my wife and i want to stop')).toMatchObject({ perpetrator: true })
  })
})
