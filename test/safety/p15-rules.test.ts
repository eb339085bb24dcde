import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { readSafety, urgency } from '../../bot/understanding/safety/index.ts'
import type { Rule } from '../../bot/understanding/safety/rule.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'
import { guardsOf, patternsOf, sees } from './ruleParts.ts'
import witnesses from './witnesses.json' with { type: 'json' }

/**
 * P15, the rules themselves: each pattern and each guard is dropped in turn, and the sentences that stand
 * beside it, or a witness, must notice; `covered` lists those that another pattern of the same rule says as
 * well (equivalent: no text tells them apart). They are data, so this is done here in seconds; what reads
 * them is mutated by Stryker (`npm run mutation`, see MUTATION.md).
 */

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
