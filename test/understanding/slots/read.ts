import { normalise } from '../../../bot/understanding/normalise.ts'
import type { SlotContext } from '../../../bot/understanding/slots/index.ts'
import { extractSlots } from '../../../bot/understanding/slots/index.ts'
import type { Slots } from '../../../dialogs/meaning.ts'

/** A Monday morning in winter. */
export const monday = '2026-11-23T09:00:00+00:00'

export const slotsOf = (text: string, context: Partial<SlotContext> = {}): Slots =>
  extractSlots(normalise(text), { now: monday, ...context })
