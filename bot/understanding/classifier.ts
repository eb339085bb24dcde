import { type Intent, intents } from '../../dialogs/meaning.ts'
import { createFeatures } from './features.ts'
import { score, softmax } from './linear.ts'
import type { Model } from './model.ts'
import type { Utterance } from './normalise.ts'

export interface Guess {
  intent: Intent
  /** Calibrated, 0 to 1. */
  chance: number
}

/** All intents, likeliest first. */
export type Classify = (utterance: Utterance, signs?: readonly number[]) => Guess[]

/** A classifier over one model. Pure; keeps only scratch space of its own. */
export const createClassifier = (model: Model): Classify => {
  const extract = createFeatures()
  const chances = new Float64Array(intents.length)
  return (utterance, signs) => {
    score(model, extract(utterance, signs), chances)
    softmax(chances, model.temperature)
    return intents
      .map((intent, at): Guess => ({ intent, chance: chances[at] ?? 0 }))
      .sort((one, other) => other.chance - one.chance)
  }
}
