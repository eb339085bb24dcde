import type { SupportDoor } from '../context.ts'
import type { Meaning } from '../meaning.ts'

/**
 * Which door a disclosure opens. Under-18 and perpetrator words come first. Between a crisis and abuse the
 * one that was read first (see `Meaning.safety`) decides: a crisis only guessed at never hides the help
 * against abuse.
 */
export const doorOf = ({ safety, alsoSafety, cues }: Meaning): SupportDoor | null => {
  const all = [safety, ...alsoSafety]
  if (all.includes('domestic_abuse')) {
    if (cues.perpetrator === true) return 'own_behaviour'
    if (cues.under18 === true) return 'child'
    if (cues.neighbour === true || cues.thirdParty === true) return 'helper'
    const crisis = all.indexOf('crisis')
    return crisis >= 0 && crisis < all.indexOf('domestic_abuse') ? 'crisis' : 'self'
  }
  return all.includes('crisis') ? 'crisis' : null
}

/** Whether the danger line goes first. */
export const isDanger = ({ safety, alsoSafety }: Meaning): boolean =>
  safety === 'emergency' || alsoSafety.includes('emergency')

/**
 * Nothing but a guess at abuse, or a crisis in doubt, with nothing beside it: what points to both, or to a crisis and
 * to danger, is believed at once.
 */
export const isGuess = ({ guessed, crisisDoubted, safety, alsoSafety }: Meaning): boolean => {
  const all = [safety, ...alsoSafety]
  const isAbuse = all.includes('domestic_abuse')
  if (!all.includes('crisis')) return isAbuse && guessed
  return crisisDoubted && !isAbuse && !all.includes('emergency')
}
