import type { DraftPatch } from '../machine.ts'
import { type WasteSize, wasteSizes } from './categories.ts'
import type { ReportDraft } from './report.ts'
import { placeFromWords } from './shared.questions.ts'
import { isVaguePlace } from './vaguePlace.ts'
import { plainWords } from './yesNo.ts'

type Answers = NonNullable<DraftPatch['answers']>
type Size = WasteSize | undefined

const adds =
  /^(?:and|plus)\b|\b(?:also|too|as well|plus|another)\b|\band (?:theres|there is|there are|there was|there were)\b/

/** "Too much", "too big": says how much, and adds nothing. */
const tooMuch = /\btoo (?:much|many|big|heavy|large|small)\b/

const larger = (before: Size, more: Size): Size =>
  before === undefined || more === undefined || wasteSizes.indexOf(more) <= wasteSizes.indexOf(before)
    ? before
    : more

/** At least the larger of the two; where either is not known, as it was. */
const together = (before: Size, more: Size): Size => {
  const sizes = [before, more]
  const small = sizes.every((one) => one === 'single_bag' || one === 'single_item' || one === 'car_boot')
  // Two things, or a thing beside a few bags, fill a small van, as when both are said at once.
  if (small && sizes.includes('single_item')) return 'small_van'
  if (before === 'single_bag' && more === 'single_bag') return 'car_boot'
  return larger(before, more)
}

/** "Also a mattress": what was dumped besides, with what was there before. Undefined where nothing is added. */
export const addedWaste = ({ answers }: ReportDraft, said: Answers, text: string): Answers | undefined => {
  const { wasteTypes: before = [] } = answers
  const { wasteTypes: more = [] } = said
  const words = plainWords(text)
  if (before.length === 0 || more.length === 0 || !adds.test(words) || tooMuch.test(words)) return undefined
  const size = together(answers.size, said.size)
  return {
    wasteTypes: [...new Set([...before, ...more])],
    ...(size === undefined ? {} : { size }),
    ...(said.hazards === undefined
      ? {}
      : { hazards: [...new Set([...(answers.hazards ?? []), ...said.hazards])] }),
  }
}

const counted = /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a few|several)\b/
const instead = /\b(?:not|only|just|no \w+ only)\b/

/** "Actually it was 3 bags", of bags and a fridge: another count of one kind, and the others stay. */
export const recounted = ({ answers }: ReportDraft, said: Answers, text: string): Answers => {
  const { wasteTypes: before = [] } = answers
  const { wasteTypes: again = [], primaryWaste: _, ...rest } = said
  const words = plainWords(text)
  const oneOfThem = again.length === 1 && before.length > 1 && again.every((one) => before.includes(one))
  if (!oneOfThem || !counted.test(words) || instead.test(words)) return said
  const size = larger(answers.size, said.size)
  return { ...rest, ...(size === undefined ? {} : { size }) }
}

const numberOnly =
  /^(?:(?:no|nope|wait|sorry|actually|oh|i|meant|mean|its|it|is|was|should|be|at|the) )*(?:(outside|opposite) )?(number |no |house number )?(\d{1,3}[a-z]?)$/
const houseNumber = /\b\d{1,3}[a-z]?\b/i

/** "No wait, its outside number 40": another house in the street that was said. */
export const renumbered = ({ answers }: ReportDraft, text: string): Answers | undefined => {
  const { location } = answers
  const [, beside, named, house] = numberOnly.exec(plainWords(text)) ?? []
  if (location === undefined || house === undefined || isVaguePlace(location.words)) return undefined
  const had = houseNumber.test(location.words)
  // A number alone may be anything, unless the place had one that it can replace.
  if (!had && beside === undefined && named === undefined) return undefined
  const words = had
    ? location.words.replace(houseNumber, house)
    : /^(?:near|by|outside|behind|opposite|on|in|at)\b|,/i.test(location.words)
      ? `number ${house}, ${location.words}`
      : [beside, house, location.words].filter((part) => part !== undefined).join(' ')
  return { location: placeFromWords(words) }
}
