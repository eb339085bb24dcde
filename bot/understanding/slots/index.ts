import type { Expecting, Intent, Slots } from '../../../dialogs/meaning.ts'
import type { Utterance } from '../normalise.ts'
import type { AsbGuess } from './asb.model.ts'
import { asbTypeIn, plainAsb } from './asb.ts'
import { asides } from './asides.ts'
import { atRiskIn } from './atRisk.ts'
import { contactIn } from './contact.ts'
import { isCorrection } from './correction.ts'
import { happeningNowIn } from './happening.ts'
import { hazardsIn } from './hazards.ts'
import { landTypeIn } from './land.ts'
import { peopleIn } from './people.ts'
import { findExactPlace } from './place.exact.ts'
import { findPlaceMeant, findPlaceWords } from './place.ts'
import { findPostcode } from './postcode.ts'
import { type Reading, read } from './reading.ts'
import { safeTimesIn, withoutWords } from './safeTimes.ts'
import { seenVehicleIn } from './seenVehicle.ts'
import { wasteSizeIn } from './size.ts'
import { statementIn } from './statement.ts'
import { findVehicle } from './vehicle.ts'
import { findWaste, wasteTypesIn } from './waste.ts'
import { whenIn } from './when/index.ts'
import { anonymousIn } from './wishes.ts'
import { witnessedIn } from './witnessed.ts'

export interface SlotContext {
  /** ISO 8601: what "now" is for "last night" and the like. */
  now: string
  /** The question just asked. */
  expecting?: Expecting
  /** What the message is for, where that is known. */
  intent?: Intent
  /** What else it may be for, where two are close. */
  candidates?: readonly Intent[]
  /** What was learnt of behaviours beside the rules; the rules alone where absent. */
  asbGuess?: AsbGuess
}

const anyDigit = /\d/

/** A longer answer to "what is going on?" is a story, read as any other is. */
const longestKind = 4

/** Somebody left it there: waste, even where the message is read as something else. */
const dumping = new Set(
  'dumped dump dumping tipped tipping fly-tipped flytipped flytipping chucked slung ditched thrown'.split(
    ' ',
  ),
)

/** An answer may hold more than was asked: "yesterday, its a sofa and three bags". */
const isAnswer = (expecting: Expecting | undefined): boolean =>
  expecting !== undefined && expecting !== 'topic' && expecting !== 'asb_type'

interface Purpose {
  intent: Intent | undefined
  candidates: readonly Intent[] | undefined
  expecting: Expecting | undefined
}

/** Intents behind which a fly-tip may hide, where the words say that something was dumped. */
const isNear = ({ intent }: Purpose): boolean => intent === 'emergency' || intent === 'other_council_service'

const dumped = /^(?:dump(?:ed|s|ing)?|fly-?tip(?:ped|ping)?)$/
const burning = /^(?:fire|fires|lit|light|lighting|burn|burnt|burned|burning|alight|torched|smashed)$/
/** "Another party, and now there are 8 bin bags dumped behind our houses": told with it, unless it is what they burn. */
const isDumpedToo = (reading: Reading): boolean =>
  reading.words.some((word) => dumped.test(word)) &&
  !reading.words.some((word) => burning.test(word)) &&
  findWaste(reading).some(
    ({ value }) => !value.vague && /^(?:bag|large|furniture)$/.test(value.bulk) && value.type !== 'other',
  )

const isAboutWaste = (reading: Reading, purpose: Purpose): boolean =>
  purpose.intent === undefined ||
  purpose.intent === 'fly_tipping' ||
  // Which of the two it is will be asked: both are got ready.
  purpose.candidates?.includes('fly_tipping') === true ||
  isAnswer(purpose.expecting) ||
  (isNear(purpose) && reading.words.some((word) => dumping.has(word))) ||
  (purpose.intent === 'asb' && isDumpedToo(reading))

const isAboutAsb = ({ intent, candidates, expecting }: Purpose): boolean =>
  intent === undefined ||
  intent === 'asb' ||
  intent === 'emergency' ||
  candidates?.includes('asb') === true ||
  expecting === 'asb_type'

/**
 * Everything a message says that a report can use. Pure and deterministic; linear in the length of the text;
 * never throws. A key that is absent means that the words do not say.
 */
export const extractSlots = (
  utterance: Utterance,
  { now, expecting, intent, candidates, asbGuess }: SlotContext,
): Slots => {
  const reading = read(utterance)
  const { text } = reading
  const hasDigit = anyDigit.test(text)
  const purpose: Purpose = { intent, candidates, expecting }

  const exact = findExactPlace(text)

  const said = asides.find(reading)
  const slots: Slots = {}
  if (isAboutAsb(purpose)) {
    // an answer to "what kind?" is a word or two: the rules know those best
    const brief = expecting === 'asb_type' && reading.words.length <= longestKind
    const ruled = brief || !asbGuess ? asbTypeIn(reading, expecting) : undefined
    const asbType =
      plainAsb(reading) ??
      ruled ??
      asbGuess?.(reading, expecting !== undefined && expecting !== 'topic') ??
      (expecting === 'asb_type' ? asbTypeIn(reading, expecting) : undefined)
    if (asbType) slots.asbType = asbType
    const atRisk = atRiskIn(reading, said)
    if (atRisk.length > 0) slots.atRisk = atRisk
  }
  if (isAboutWaste(reading, purpose)) {
    const things = findWaste(reading, exact)
    const wasteTypes = wasteTypesIn(reading, things, expecting)
    if (wasteTypes.length > 0) slots.wasteTypes = wasteTypes
    const wasteSize = wasteSizeIn(reading, things, expecting)
    if (wasteSize) slots.wasteSize = wasteSize
    const landType = landTypeIn(reading, expecting)
    if (landType) slots.landType = landType
    const vehicleSeen = seenVehicleIn(reading)
    if (vehicleSeen !== undefined) slots.vehicleSeen = vehicleSeen
  }

  const postcode = hasDigit ? findPostcode(text) : undefined
  if (postcode) slots.postcode = postcode.postcode
  const vehicle =
    hasDigit || expecting === 'vehicle' ? findVehicle(text, postcode?.start ?? -1, expecting) : undefined
  if (vehicle) slots.vehicle = vehicle.vehicle

  const safe = safeTimesIn(reading, said)
  if (safe) slots.safeTimes = { times: safe.times, words: safe.words }
  const statement = statementIn(reading, said)
  if (statement) slots.statement = statement

  // "ring me after 6" is no time at which it happened
  const rest = safe ? withoutWords(reading, safe.at, safe.to) : reading
  const when = whenIn(rest, now, expecting)
  Object.assign(slots, when.slots)
  const location = findPlaceWords(rest, {
    times: when.times,
    expecting,
    exact,
    waste: intent === 'fly_tipping' || slots.wasteTypes !== undefined,
  })
  if (location) slots.location = location

  const happeningNow = happeningNowIn(reading, intent === 'fly_tipping')
  if (happeningNow !== undefined) slots.happeningNow = happeningNow
  const hazards = intent === 'asb' ? [] : hazardsIn(reading, slots.wasteTypes)
  if (hazards.length > 0) slots.hazards = hazards
  const people = peopleIn(reading, expecting)
  if (people) slots.people = people
  const anonymous = anonymousIn(reading)
  if (anonymous !== undefined) slots.anonymous = anonymous
  const contact = contactIn(reading, expecting)
  if (contact) slots.contact = contact
  const witnessed = witnessedIn(reading, vehicle !== undefined)
  if (witnessed !== undefined) slots.witnessed = witnessed
  if (isCorrection(reading) || findPlaceMeant(reading) !== undefined) slots.correction = true
  return slots
}
