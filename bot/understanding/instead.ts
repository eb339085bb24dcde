import type { Matter, Meaning } from '../../dialogs/meaning.ts'
import type { ReportKind } from '../../dialogs/reporting/report.ts'
import { plainWords } from '../../dialogs/reporting/yesNo.ts'
import { likeWaste } from './matters.ts'

/** Longer messages tell a story: "it's not the rubbish itself, it is the smell that ..." denies nothing. */
const mostWords = 14

const not = String.raw`\b(?:not(?! just| only)|no|isnt|aint|wasnt|nothing to do with) (?:\w+ ){0,3}?`
const denied: Record<ReportKind, RegExp> = {
  fly_tipping: new RegExp(String.raw`${not}(?:fly ?tip\w*|rubbish|waste|dump\w*)\b`),
  asb: new RegExp(String.raw`${not}(?:asb|anti ?social|behaviour|nois\w*|music|nuisance)\b`),
}

const speaksOfWaste = /\b(?:fly ?tip\w*|rubbish|waste|dump\w*|tipp(?:ed|ing))\b/

/**
 * "Not fly-tipping, it's noise": the other kind of report, where the words deny the one and name the other.
 * "Not rubbish, just leaves" names none: it is an answer.
 *
 * @param read what the words mean by themselves, whatever was asked
 */
export const saidInstead = (text: string, read: (text: string) => Meaning): Matter | undefined => {
  const plain = plainWords(text)
  if (plain.split(' ').length > mostWords) return undefined
  if (denied.fly_tipping.test(plain)) {
    const { slots, safety } = read(text)
    // the kind is often clearer in what is left: "lads are racing motorbikes"
    const asbType = read(plain.replace(denied.fly_tipping, ' ')).slots.asbType ?? slots.asbType
    if (safety === 'none' && !likeWaste.includes(asbType))
      return { kind: 'asb', text, slots: { ...slots, ...(asbType && { asbType }) } }
  }
  if (denied.asb.test(plain)) {
    const { slots, safety } = read(text)
    const isWaste = (slots.wasteTypes ?? []).length > 0 || speaksOfWaste.test(plain)
    if (safety === 'none' && isWaste) return { kind: 'fly_tipping', text, slots }
  }
  return undefined
}
