import type { Meaning } from '../meaning.ts'
import { asksContact } from './ownContact.ts'
import type { Question, QuestionKey } from './question.ts'
import { plainWords } from './yesNo.ts'

/** Said around a time or a place, these add nothing to it. */
const around = new Set(
  `a about actually all and are around at been by did every happened happens i im in is it its just like mainly mostly
  near normally of on or outside probably really s saw seen so sometimes sorry that the there they think this to
  usually was we were`.split(/\s+/),
)

/** What is left of a text without its time, its place and the small words around them. */
const isOnly = (text: string, parts: readonly (string | undefined)[]): boolean => {
  const rest = parts.reduce<string>(
    (left, part) => (part === undefined || part === '' ? left : left.replace(part, ' ')),
    text,
  )
  return plainWords(rest)
    .split(' ')
    .every((word) => word === '' || around.has(word))
}

/** Whether a text names a place, a time or both, and says nothing else. */
export const saysOnlyWhereOrWhen = (text: string, { slots }: Meaning): boolean => {
  const { when, location, postcode } = slots
  return (
    [when, location, postcode].some((part) => part !== undefined) && isOnly(text, [when, location, postcode])
  )
}

const takesPlace: readonly QuestionKey[] = ['location', 'street', 'landType']

/** Whether the question can be answered with the time that was said. */
const takesTime = ({ key }: Question, { slots }: Meaning): boolean =>
  key === 'when' ||
  (key === 'happeningNow' && slots.happeningNow !== undefined) ||
  (key === 'frequency' && (slots.recurring === true || slots.whenRange?.recurrence !== undefined))

/** A time that no reading knows is a time all the same: "when i get home", "ages ago". */
const timeLike =
  /^(?:when|whenever|after|before|during|while|since|until|till|as soon as|every|each)\b|\b(?:ago|ages|times?|days?|nights?|weeks?|months?|years?|mornings?|afternoons?|evenings?|often|daily|weekends?|bank holidays?)\b/

/** What it is, how much of it, or where: said where the time was asked, and no time in it. */
const tellsNoTime = (text: string, { slots }: Meaning): boolean => {
  const { when, occurredAt, whenRange, happeningNow, recurring } = slots
  if ((when ?? occurredAt ?? whenRange) !== undefined || happeningNow === true || recurring === true)
    return false
  const others = [
    slots.landType,
    slots.location,
    slots.wasteSize,
    slots.wasteTypes,
    slots.asbType,
    slots.vehicle,
  ]
  return others.some((other) => other !== undefined) && !timeLike.test(plainWords(text))
}

/**
 * Whether a text plainly answers another question than the one that was asked: nothing but a time where a time is no
 * answer, nothing but a place where a place is none, anything but a time where that was asked. It is taken for what
 * it is, and the question is asked again.
 */
export const isMisplaced = (question: Question, text: string, meaning: Meaning): boolean => {
  if (asksContact(question.key)) return false
  if (question.key === 'when' && tellsNoTime(text, meaning)) return true
  if (!saysOnlyWhereOrWhen(text, meaning)) return false
  const { when, location, postcode } = meaning.slots
  const time = when !== undefined && takesTime(question, meaning)
  const place = (location ?? postcode) !== undefined && takesPlace.includes(question.key)
  return !time && !place
}
