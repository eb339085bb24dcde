import type { Vulnerability } from '../../../dialogs/reporting/categories.ts'
import type { AsideHit } from './asides.ts'
import { numberOf } from './numbers.ts'
import type { Reading } from './reading.ts'

/** What follows an age: "I am 82 and live alone", "I am 77 years old". "I am 70 yards away" is none. */
const afterAge = /^(?:and|n|years?|yrs?|yo|now|with|on|so|but|old|next|this)$/

/** "I'm 82", "we're both 75": the writer's own age. */
const isOld = ({ words, gaps }: Reading): boolean => {
  for (let at = 0; at < words.length - 1; at += 1) {
    if (words[at] !== 'am' || words[at - 1] !== 'i') continue
    const index = /^(?:nearly|over|about|almost)$/.test(words[at + 1] ?? '') ? at + 2 : at + 1
    const age = numberOf(words[index]) ?? 0
    const tens = numberOf(words[index + 1])
    const whole = age >= 60 && age <= 90 && tens !== undefined && tens < 10 ? index + 2 : index + 1
    if (age < 65 || age > 104) continue
    if (whole >= words.length || (gaps[whole] ?? 0) > 0 || afterAge.test(words[whole] ?? '')) return true
  }
  return false
}

/** Somebody else is spoken of: "he has a baby", "she lives alone". */
const ofOthers =
  /^(?:he|she|they|who|neighbour|neighbours|man|woman|lady|bloke|people|tenant|not|like|as|if)$/

const theirs =
  /^(?:school|schools|nursery|playgroup|club|football|bike|bikes|toys|friend|friends|teacher|dad|mum)$/

/**
 * What the writer says makes it harder for them: only of themselves and whom they live with ("I live alone", "our
 * newborn"), never of somebody seen ("an old man who lives alone").
 * Empty where nothing is said.
 */
export const atRiskIn = (reading: Reading, hits: readonly AsideHit[]): Vulnerability[] => {
  const found = new Set<Vulnerability>()
  for (const { at, to, value } of hits) {
    if (value.of !== 'risk') continue
    if (ofOthers.test(reading.words[at - 1] ?? '') && (reading.gaps[at] ?? 0) === 0) continue
    // "I'm 82 and live alone", but "old folk live alone there"
    if (reading.words[at] === 'live' && !reading.words.slice(Math.max(0, at - 8), at).includes('i')) continue
    // "outside my kids school" is where
    if (value.is === 'children' && theirs.test(reading.words[to] ?? '')) continue
    found.add(value.is)
  }
  if (isOld(reading)) found.add('older')
  return [...found].sort()
}
