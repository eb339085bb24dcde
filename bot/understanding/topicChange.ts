import type { Expecting, Intent } from '../../dialogs/meaning.ts'
import type { Guess } from './classifier.ts'
import type { Utterance } from './normalise.ts'

/** Alone, these are commands whatever was asked. */
const commandWords = new Map<Intent, ReadonlySet<string>>([
  ['exit', new Set(['exit', 'leave', 'bye', 'goodbye', 'quit', 'close', 'stop', 'hide'])],
  ['talk_to_person', new Set(['human', 'person', 'agent', 'someone', 'staff', 'adviser', 'advisor'])],
])
const longestCommand = 2

/** A second report begins with words like these, rather than with more about the first. */
const announces =
  /^(?:also|and also|plus|oh and)\b|\b(?:report|different|another|separate|new|instead|also want|want to ask|question about|while i am here|by the way|forget that)\b/

/** Questions answered with a story: its words are not commands. */
const stories: ReadonlySet<Expecting> = new Set(['account', 'words', 'effect', 'people'])

/** How sure the classifier has to be that this is no answer. */
const surely = 0.85

const isCommand = (utterance: Utterance, intent: Intent): boolean =>
  utterance.tokens.length <= longestCommand &&
  utterance.tokens.some((token) => commandWords.get(intent)?.has(token.norm) ?? false)

/**
 * Whether a message is something new rather than the answer to the question just asked. An answer to
 * "where is it?" may hold rubbish and neighbours: only what the classifier is sure of, and what the
 * question cannot be answered with, counts.
 */
export const isNewTopic = (utterance: Utterance, guess: Guess, expecting: Expecting): boolean => {
  const { intent, chance } = guess
  if (isCommand(utterance, intent)) return true
  if (intent === 'other' || intent === 'greeting') return false
  const words = utterance.tokens.length
  if (intent === 'fly_tipping' || intent === 'asb') {
    return chance >= surely && words >= 4 && announces.test(utterance.normalised)
  }
  if (stories.has(expecting)) return chance >= 0.95 && words <= 12
  return chance >= surely && (words >= 2 || intent === 'exit' || intent === 'talk_to_person')
}
