import type { Expecting } from '../../../dialogs/meaning.ts'
import type { AsbType } from '../../../dialogs/reporting/categories.ts'
import { asbWords } from './asb.words.ts'
import type { Reading } from './reading.ts'
import { isDenied } from './reading.ts'

/** Where two types weigh the same, the one that says more stands first. */
const priority: readonly AsbType[] = [
  'hate_incident',
  'fire_setting',
  'fireworks',
  'abandoned_vehicle',
  'nuisance_communications',
  'drugs',
  'begging',
  'street_drinking',
  'vandalism',
  'vehicle_nuisance',
  'litter_dog_fouling',
  'animal_problem',
  'trespass',
  'noise',
  'harassment',
  'nuisance_neighbour',
  'rowdy_behaviour',
  'other',
]

/** How much the words weigh towards each behaviour. */
export const asbWeights = (reading: Reading): Map<AsbType, number> => {
  const weights = new Map<AsbType, number>()
  const counted = new Set<string>()
  for (const hit of asbWords.find(reading)) {
    if (isDenied(reading, hit.at)) continue
    const [type, weight] = hit.value
    const name = `${type}:${reading.words[hit.at] ?? ''}`
    if (counted.has(name)) continue
    counted.add(name)
    weights.set(type, (weights.get(type) ?? 0) + weight)
  }
  return weights
}

/** The type that weighs most; undefined where nothing says enough. */
export const heaviestAsb = (weights: Map<AsbType, number>, expecting?: Expecting): AsbType | undefined => {
  let best: AsbType | undefined
  let most = 0
  for (const type of priority) {
    const weight = weights.get(type) ?? 0
    if (weight > most) {
      best = type
      most = weight
    }
  }
  if (most < 2 && expecting !== 'asb_type') return undefined
  return best
}

/** The behaviour the words weigh most towards; undefined where they name none. */
export const asbTypeIn = (reading: Reading, expecting?: Expecting): AsbType | undefined =>
  heaviestAsb(asbWeights(reading), expecting)

const plainly: readonly (readonly [AsbType, RegExp])[] = [
  // needles that lie about are litter to be cleared; people seen using them are another matter
  [
    'litter_dog_fouling',
    /^(?!.*\b(?:using|injecting|users?|dealers?|dealing|addicts?|shooting|smoking)\b).*\b(?:theres|there is|there are|there|found|finding|left|lying|dumped) (?:\w+ ){0,3}(?:needles?|syringes?)\b/,
  ],
  // somebody who comes to the door for money again and again does not beg
  ['harassment', /\b(?:door|house|home|flat)\b.*\bdemand\w* (?:\w+ ){0,2}(?:money|cash)\b/],
]

const plainWord = /^(?:needles?|syringes?|demand\w*)$/

/** What a few plain words settle, whatever else is said. */
export const plainAsb = ({ words }: Reading): AsbType | undefined => {
  if (!words.some((word) => plainWord.test(word))) return undefined
  const said = words.join(' ')
  return plainly.find(([, words]) => words.test(said))?.[0]
}
