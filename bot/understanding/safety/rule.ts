import type { Safety } from '../../../dialogs/meaning.ts'

/**
 * One reviewed reason to see danger. Every pattern stands with sentences it must catch, every guard
 * with sentences it must let go: the tests read them from here.
 */
export interface Rule {
  id: string
  level: Exclude<Safety, 'none'>
  /** Why this means what the level says, for whoever reviews the rule. */
  reason: string
  /** It says what is done, and not by whom: a neighbour may be meant. */
  ofNobodyNamed?: true
  /** Any one is enough: a pattern, then what it must catch. */
  when: readonly (readonly [pattern: string, ...examples: string[]])[]
  /** Any one lets the message go: a pattern, then what it must let go. */
  unless?: readonly (readonly [guard: string, ...examples: string[]])[]
  /** Looks like it, and is not. */
  not: readonly string[]
}
