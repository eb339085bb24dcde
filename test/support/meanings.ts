import type { Meaning } from '../../dialogs/meaning.ts'

/** A meaning with nothing in it, for tests of the dialogue alone. */
export const noMeaning = (given: Partial<Meaning> = {}): Meaning => ({
  intent: 'other',
  confidence: 0.2,
  safety: 'none',
  alsoSafety: [],
  guessed: false,
  crisisDoubted: false,
  slots: {},
  cues: {},
  unsure: false,
  candidates: [],
  ...given,
})
