import type { Command, Typed } from '../commands.ts'
import type { DialogueEvent } from '../machine.ts'
import type { Meaning } from '../meaning.ts'
import { promptOf } from '../prompt.ts'
import { yesNoIn } from '../reporting/yesNo.ts'
import type { ConversationState } from '../state.ts'
import { answersOneAtHome } from './atHome.ts'
import { fromChoice, namedOptions, repairEvents } from './choices.ts'
import { doorOf, isDanger, isGuess } from './doors.ts'

/** Fixed words that mean here what they mean anywhere. */
const obeyed: readonly Command[] = ['leave', 'help', 'person', 'data', 'repeat', 'back', 'start_over', 'menu']

/** To whether they may be shown, by text, these are a yes; to whether it is about home they are no answer. */
const vague: readonly string[] = ['ok', 'okay', 'sure', 'please']

/** "I was only joking": no help is wanted, where that was asked, and who to call stands above it. */
const notMeant =
  /\b(?:jok(?:e|es|ing)|kidding|not serious|not really|figure of speech|exaggerat\w+|(?:didnt|dont|did not|do not) mean (?:it|that)|im (?:fine|ok|okay|alright)|i am (?:fine|ok|okay|alright))\b/

/**
 * An answer to whether a report is about home. A rule, and the ways out, mean what they always mean; a guess
 * means nothing here. By text only a plain yes reveals anything (safety.md, SMS 2).
 */
export const fromHomeAnswer = (state: ConversationState, typed: Typed, meaning: Meaning): DialogueEvent => {
  const { command, plain } = typed
  const fixed = command !== undefined && obeyed.includes(command) ? repairEvents[command] : undefined
  if (fixed !== undefined) return fixed
  const onScreen = state.context.channel === 'web'
  const aboutHelp = state.context.door === 'crisis'
  const yes = onScreen && !aboutHelp && vague.includes(plain) ? undefined : yesNoIn(plain)
  if (yes !== undefined) return { type: yes ? 'YES' : 'NO' }
  if (meaning.intent === 'exit' && !meaning.unsure) return { type: 'LEAVE' }
  const door = command === undefined ? doorOf(meaning) : null
  const isNew = door === 'crisis' && !aboutHelp
  if (door !== null && (isNew || !isGuess(meaning))) return { type: 'DISCLOSURE', door }
  if (!onScreen) return { type: 'NOT_UNDERSTOOD' }
  const prompt = promptOf(state)
  const named = namedOptions(state, prompt, typed)
  if (named !== null) return fromChoice(state, named, prompt)
  if (!aboutHelp && answersOneAtHome(plain)) return { type: 'YES' }
  if (aboutHelp && door === null && notMeant.test(plain)) return { type: 'NO' }
  // The question begins with the danger line: it is asked again, and nothing stands before it.
  return isDanger(meaning) ? { type: 'REPEAT' } : { type: 'NOT_UNDERSTOOD' }
}
