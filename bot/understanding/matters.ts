import type { Matter, Meaning } from '../../dialogs/meaning.ts'

/** Where one matter may end and another begin. */
const joint = / ?[.;!?]+ (?:(?:and|also|plus|oh) )*|,? (?:and|also|plus|n|&) (?:also )?|, /gi

/** Cheap signs that a message may tell of both: without one of each it is not looked at twice. */
const ofWaste =
  /\b(?:dump\w*|tipp(?:ed|ing)|flytip\w*|rubbish|waste|rubble|bags?|sofas?|settees?|mattress\w*|fridges?|freezers?|tyres?|furniture|carpets?|washing machine)\b/i
const ofNuisance =
  /\b(?:nois\w*|music|loud\w*|part(?:y|ies)|shout\w*|scream\w*|swear\w*|threat\w*|harass\w*|abus\w*|bark\w*|drugs?|deal(?:ers?|ing)|weed|drunks?|drinking|motorbikes?|scooters?|mopeds?|quads?|fireworks|graffiti|vandal\w*|smash\w*|windows?|kick\w*|throw\w*|spit\w*|ball|beg(?:gars?|ging)|racing|revving|fight\w*)\b/i

/** Said to have been dumped, whatever it is. */
const named = /\b(?:fly[ -]?tip|dump)/i

/** A message of more words is a story, whose sentences belong together. */
const mostWords = 45
const mostJoints = 8
const fewestWords = 2
/** A thing alone is no heap of rubbish until somebody says that it was dumped. */
const fewestUnnamed = 4
/** How sure each half has to be of its own matter. */
const sure = 0.85

/** These are told with what was dumped, and are no matter of their own. */
export const likeWaste: readonly (string | undefined)[] = [
  undefined,
  'other',
  'litter_dog_fouling',
  'abandoned_vehicle',
]

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** "Loud noise when they threw it": more of what was told before. */
const refersBack = /\b(?:it|them|this|these|those)\b/i

/** A half that tells of one matter by itself: sure, harmless, and with something in it to report. */
const matterIn = (
  text: string,
  { intent, unsure, confidence, safety, slots }: Meaning,
): Matter | undefined => {
  if (unsure || confidence < sure || safety !== 'none') return undefined
  if (intent === 'fly_tipping') {
    const isTold = (slots.wasteTypes ?? []).length > 0 && wordsIn(text) >= fewestUnnamed
    const hasWaste = named.test(text) || isTold
    return hasWaste ? { kind: 'fly_tipping', text, slots } : undefined
  }
  return intent === 'asb' && !likeWaste.includes(slots.asbType) ? { kind: 'asb', text, slots } : undefined
}

/** One space between words, and a full stop where a line ends. */
const tidied = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '. ')

/** Where the text can be cut so that each half may tell of another matter. */
const halvesOf = (text: string): [string, string][] =>
  [...text.matchAll(joint)]
    .slice(0, mostJoints)
    .map(({ 0: found, index }): [string, string] => [text.slice(0, index), text.slice(index + found.length)])
    .filter(
      ([one, other]) =>
        wordsIn(one) >= fewestWords &&
        wordsIn(other) >= fewestWords &&
        ((ofWaste.test(one) && ofNuisance.test(other)) || (ofNuisance.test(one) && ofWaste.test(other))),
    )

/**
 * Two matters told in one message, in the order they were said: "there's a sofa dumped and the kids keep kicking a
 * ball at my window". Each half by itself has to be surely one of the two kinds of report, with its own evidence.
 * Where anything of danger is in the message there is but one matter.
 *
 * @param read what a half means by itself
 */
export const twoMatters = (
  text: string,
  { safety, intent, unsure }: Meaning,
  read: (half: string) => Meaning,
): [Matter, Matter] | undefined => {
  if (safety !== 'none' || (!unsure && intent !== 'fly_tipping' && intent !== 'asb')) return undefined
  if (!ofWaste.test(text) || !ofNuisance.test(text) || wordsIn(text) > mostWords) return undefined
  for (const [one, other] of halvesOf(tidied(text))) {
    const first = matterIn(one, read(one))
    const second = first && !refersBack.test(other) ? matterIn(other, read(other)) : undefined
    if (first && second && first.kind !== second.kind) return [first, second]
  }
  return undefined
}
