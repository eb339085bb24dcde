import type { Typed } from '../commands.ts'

/** What people ask of the service itself once they are in the support branch; each has its own reply. */
export const askedTopics = ['thanks', 'todo', 'police', 'told'] as const
export type AskedTopic = (typeof askedTopics)[number]

const thanks = /^(?:ok |okay )?(?:thank (?:you|u)|thanks|ty)(?: (?:so|very) much| a lot| for \w+(?: \w+)?)?$/
const todo =
  /^(?:so |but |and )?(?:i (?:dont|do not) know )?what (?:now|to do|(?:should|shall|do|can|could) (?:i|we) do)(?: now| next| then| about \w+)?$/
const police = /\b(?:police|cops|999|101)\b/
/** "Will you tell ...", "are you going to report ...", "can you call ...". */
const tells =
  /^(?:please )?(?:will|would|do|did|are|can|could|have) (?:you|u|they) (?:going to |gonna |have to )?(?:tell|told|call|ring|phone|inform|contact|report|reporting|telling|calling)(?: \w+){0,5}$/
/** "Who will know", "will he find out"; but not "can I see someone" or "do you know a place". */
const learns =
  /^(?:who|(?:will|can|could|would|does|might) (?!you\b|u\b|i\b|we\b)\w+)(?: \w+){0,3} (?:know|knows|see|sees|find out|finds out|read|reads|told)(?: \w+){0,3}$/
const kept =
  /^(?:is|are|will|do) (?:this|it|you|that)(?: \w+){0,2} (?:private|secret|confidential|anonymous|recorded|recording|saved|kept|keep|logged)(?: \w+){0,3}$/

/**
 * What a typed text asks of the service, in fixed words; null for anything else. Never kept and never said back.
 */
export const askedIn = ({ plain, command }: Typed): AskedTopic | null => {
  if (command === 'thanks' || thanks.test(plain)) return 'thanks'
  if (todo.test(plain)) return 'todo'
  if (tells.test(plain)) return police.test(plain) ? 'police' : 'told'
  return command === 'data' || learns.test(plain) || kept.test(plain) ? 'told' : null
}
