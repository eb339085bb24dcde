import { z } from 'zod'
import { contextSchema } from './context.ts'

/** Raised by one whenever the machine or its context changes shape; see `versions/`. */
export const machineVersion = 3

export const valueSchema = z.union([z.string(), z.record(z.string(), z.string())])

/** A conversation between two turns: XState's value and context, with the version XState leaves out. */
export const conversationStateSchema = z.object({
  machineVersion: z.literal(machineVersion),
  value: valueSchema,
  context: contextSchema,
})
export type ConversationState = z.infer<typeof conversationStateSchema>

/** Where the conversation stands: the part of it (`area`) and the place within (`spot`). */
export const whereIs = (value: ConversationState['value']): { area: string; spot: string } => {
  if (typeof value === 'string') return { area: value, spot: '' }
  const [area, spot] = Object.entries(value)[0] ?? ['menu', '']
  return { area, spot }
}

export const isReporting = (area: string): boolean => area === 'flyTipping' || area === 'asb'

/** Where the answers are shown, or were just before. */
export const isReviewing = (spot: string): boolean => spot === 'reviewing' || spot === 'confirmingSend'

/**
 * The support branch, and the bland questions before it: what is typed there lives for one turn only. While it
 * is asked whether a report is about home the draft waits inside this state, and so no longer than it.
 */
export const isConfidential = ({ value }: ConversationState): boolean =>
  ['support', 'askingHome'].includes(whereIs(value).area)
