import { type Intent, intents } from '../../dialogs/meaning.ts'
import { createFeatures } from './features.ts'
import { createRowFinder, type Danger, dangers, score, scoreCount, toChances } from './linear.ts'
import type { Model } from './model.ts'
import type { Utterance } from './normalise.ts'

export interface Guess {
  intent: Intent
  /** Calibrated, 0 to 1. */
  chance: number
}

/** What the model makes of a message. */
export interface Verdict {
  /** All intents, likeliest first. */
  guesses: Guess[]
  /** How likely each danger is, alone or beside another: two opinions, halved between them; not calibrated. */
  dangers: Record<Danger, number>
}

export type Classify = (utterance: Utterance, signs?: readonly number[]) => Verdict

/** A classifier over one model. Pure; keeps only scratch space of its own. */
export const createClassifier = (model: Model): Classify => {
  const extract = createFeatures()
  const findRows = createRowFinder(model.rowOf)
  const chances = new Float64Array(scoreCount)
  const places = dangers.map((danger, at) => ({
    danger,
    asIntent: intents.indexOf(danger),
    alone: intents.length + at,
  }))
  const dangerChance = (wanted: Danger): number => {
    const place = places.find(({ danger }) => danger === wanted)
    return place ? ((chances[place.asIntent] ?? 0) + (chances[place.alone] ?? 0)) / 2 : 0
  }
  return (utterance, signs) => {
    score(model, findRows(extract(utterance, signs)), chances)
    toChances(chances, model.temperature)
    return {
      guesses: intents
        .map((intent, at): Guess => ({ intent, chance: chances[at] ?? 0 }))
        .sort((one, other) => other.chance - one.chance),
      dangers: {
        emergency: dangerChance('emergency'),
        crisis: dangerChance('crisis'),
        domestic_abuse: dangerChance('domestic_abuse'),
      },
    }
  }
}
