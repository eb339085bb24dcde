import { describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { matches, readSafety, urgency } from '../../bot/understanding/safety/index.ts'
import { ordinary } from '../../bot/understanding/safety/ordinary.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'

const hitsOf = (text: string, rule: string) =>
  readSafety(normalise(text)).hits.filter((hit) => hit.rule === rule)

describe('the safety rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  })

  it('stand beside sentences for every pattern and every guard', () => {
    for (const rule of rules) {
      expect(rule.reason.length).toBeGreaterThan(20)
      expect(rule.not.length).toBeGreaterThan(0)
      for (const [pattern, ...examples] of rule.when) {
        expect({ rule: rule.id, pattern, examples: examples.length > 0 }).toMatchObject({ examples: true })
      }
      for (const [guard, ...examples] of rule.unless ?? []) {
        expect({ rule: rule.id, guard, examples: examples.length > 0 }).toMatchObject({ examples: true })
      }
    }
  })
})

describe.each(rules)('the rule $id', (rule) => {
  it.each(rule.when.flatMap(([pattern, ...examples]) => examples.map((text) => ({ pattern, text }))))(
    'sees "$text" by $pattern',
    ({ pattern, text }) => {
      expect(matches(normalise(text), pattern)).toBe(true)
      expect(hitsOf(text, rule.id)).not.toEqual([])
    },
  )

  const guarded = (rule.unless ?? []).flatMap(([guard, ...examples]) =>
    examples.map((text) => ({ guard, text })),
  )
  if (guarded.length > 0) {
    it.each(guarded)('lets "$text" go because of $guard', ({ guard, text }) => {
      const utterance = normalise(text)
      expect(rule.when.some(([pattern]) => matches(utterance, pattern))).toBe(true)
      expect(matches(utterance, guard)).toBe(true)
      expect(hitsOf(text, rule.id)).toEqual([])
    })
  }

  it.each(rule.not)('sees no %j', (text) => {
    expect(readSafety(normalise(text)).hits.filter((hit) => hit.level === rule.level)).toEqual([])
  })
})

describe('what the classifier alone may not call danger', () => {
  const rows = Object.entries(ordinary).flatMap(([level, patterns]) =>
    patterns.flatMap(([pattern, ...examples]) => examples.map((text) => ({ level, pattern, text }))),
  )

  it.each(rows)('$level: "$text"', ({ level, pattern, text }) => {
    const utterance = normalise(text)
    expect(matches(utterance, pattern)).toBe(true)
    const found = readSafety(utterance)
    const known = urgency.find((name) => name === level)
    expect(known && found.isOrdinary(known)).toBe(true)
    expect(found.levels).not.toContain(level)
  })

  it('never silences a rule', () => {
    expect(
      readSafety(normalise('some youths threatened my partner and my husband hits me')).levels,
    ).toContain('domestic_abuse')
  })
})
