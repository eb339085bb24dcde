import type { Meaning } from '../../../dialogs/meaning.ts'
import { normalise } from '../normalise.ts'
import { words } from '../safety/words.ts'

/** Kinds of words that stand near a disclosure, whether or not a rule made one of them. */
const privateKinds = ['PARTNER', 'EX_WORD', 'RELATIVE', 'KID', 'HOUSEMATE', 'SAFE', 'HOME'] as const

const privateWords = new Set(
  privateKinds.flatMap((kind) => (words[kind] ?? '').split(/\s+/).filter((word) => word !== '')),
)

const privateIntents: ReadonlySet<string> = new Set([
  'domestic_abuse',
  'emergency',
  'crisis',
  'drugs_alcohol_support',
])

/**
 * Whether a text might hold a disclosure: any safety reading, any private intent near the top, or words of
 * family and home. Such a text is never sent anywhere (safety.md, "What the service never does").
 */
export const mayBeConfidential = (text: string, meaning: Meaning): boolean =>
  meaning.safety !== 'none' ||
  meaning.alsoSafety.length > 0 ||
  Object.keys(meaning.cues).length > 0 ||
  privateIntents.has(meaning.intent) ||
  meaning.candidates.some((intent) => privateIntents.has(intent)) ||
  normalise(text).tokens.some(({ norm }) => privateWords.has(norm))
