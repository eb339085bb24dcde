import { normalise } from '../../bot/understanding/normalise.ts'
import { createEngine, holds, type Reading } from '../../bot/understanding/safety/engine.ts'
import type { Pattern } from '../../bot/understanding/safety/patterns.ts'
import { phrases } from '../../bot/understanding/safety/phrases.ts'
import type { Rule } from '../../bot/understanding/safety/rule.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'
import { deeds, words } from '../../bot/understanding/safety/words.ts'

/** The safety rules taken apart: any patterns and guards can be asked, whether or not they make a rule. */
export const engine = createEngine(words, deeds, phrases)
const readings = new Map<string, Reading>()
export const read = (text: string): Reading => {
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
export const sees = (text: string, when: readonly string[], unless: readonly string[]): boolean => {
  const reading = read(text)
  return reading.pages.some((page) =>
    when.some(
      (pattern) =>
        holds(reading, page, parse(pattern)) && !unless.some((guard) => holds(reading, page, parse(guard))),
    ),
  )
}

export const patternsOf = ({ when }: Rule): string[] => when.map(([pattern]) => pattern)
export const guardsOf = ({ unless = [] }: Rule): string[] => unless.map(([guard]) => guard)
