import type { DraftPatch } from '../machine.ts'
import type { Meaning } from '../meaning.ts'
import { isPatch } from './question.ts'
import type { DraftAnswers, ReportKind } from './report.ts'
import { ownNumber, placeFromWords, readWhen } from './shared.questions.ts'
import { plainWords } from './yesNo.ts'

const worse = /(?<!\b(?:not|isnt|wasnt|if) )\bgetting (?:\w+ )?worse\b/

/** A story worth keeping as "what happened": more than a bare topic. */
const wordsOfAStory = 5

/** How often, where the time words said so: "every night", "weekends", "most evenings". */
const frequencyFrom = (recurrence: string | undefined): DraftAnswers['frequency'] => {
  if (recurrence === undefined) return undefined
  if (/\b(most|nearly every|almost every)\b/i.test(recurrence)) return 'most_days'
  if (/every (day|night|evening|morning|afternoon)\b|daily|nightly/i.test(recurrence)) return 'daily'
  if (/week|mon|tue|wed|thu|fri|sat|sun/i.test(recurrence)) return 'weekly'
  return undefined
}

const vehicleNamed =
  /\b(?:(?:big|small|large|old|new|long|short|high|dark|light|bright|dirty|rusty|battered|white|black|red|blue|silver|grey|gray|green|yellow|orange|brown|gold|purple|ford|vauxhall|mercedes|renault|peugeot|citroen|volkswagen|vw|bmw|audi|transit|luton|tipper|pick-?up|flatbed|box|panel|hire)\s+)*(?:van|car|lorry|truck|transit|pick-?up|tipper|trailer|estate|hatchback)\b/i

/** A whole story is no description of a vehicle: only its own words and its registration. */
const vehicleWords = (text: string, registration: string): string =>
  text.trim().split(/\s+/).length <= 8
    ? text
    : [vehicleNamed.exec(text)?.[0], registration].filter((part) => part !== undefined).join(' ')

/** "Ring me after 6": the times it fits, and the words themselves, which say it more exactly. */
const safeContact = ({
  times,
  words,
}: NonNullable<Meaning['slots']['safeTimes']>): DraftPatch['contact'] => ({
  note: words.slice(0, 1000),
  ...(times.length === 0 ? {} : { times }),
})

/**
 * Everything one message holds for a report: each slot becomes the answer to its question, so that nothing
 * said is asked again.
 */
export const patchFrom = (kind: ReportKind, text: string, meaning: Meaning): DraftPatch => {
  const { slots } = meaning
  const answers: Partial<DraftAnswers> = {}
  const isStory = text.trim().split(/\s+/).length >= wordsOfAStory

  if (kind === 'fly_tipping') {
    if (slots.wasteTypes !== undefined && slots.wasteTypes.length > 0) {
      answers.wasteTypes = slots.wasteTypes
      answers.primaryWaste = slots.wasteTypes[0]
      answers.description = text
    }
    if (slots.wasteSize !== undefined) answers.size = slots.wasteSize
    if (slots.landType !== undefined) answers.landType = slots.landType
    if (slots.hazards !== undefined && slots.hazards.length > 0) answers.hazards = slots.hazards
    if (slots.witnessed !== undefined) answers.witnessed = slots.witnessed
    if (slots.vehicle !== undefined) {
      answers.registration = slots.vehicle
      answers.vehicle = vehicleWords(text, slots.vehicle)
      answers.witnessed ??= true
    } else if (slots.vehicleSeen !== undefined) answers.vehicle = slots.vehicleSeen
    // whoever would be a witness saw it
    if (slots.statement !== undefined && answers.witnessed !== false) {
      answers.statement = slots.statement
      if (slots.statement === 'yes') answers.witnessed = true
    }
    if (slots.people !== undefined && answers.witnessed !== false) {
      answers.people = slots.people
      answers.witnessed = true
    }
  } else {
    if (slots.asbType !== undefined) answers.asbType = slots.asbType
    if (isStory) answers.account = text
    if (slots.happeningNow !== undefined) answers.happeningNow = slots.happeningNow
    if (meaning.cues.neighbour === true) answers.relation = 'neighbour'
    if (slots.vehicle !== undefined) answers.registration = slots.vehicle
    if (slots.people !== undefined) answers.people = slots.people
    if (slots.atRisk !== undefined) answers.vulnerabilities = slots.atRisk
    if (worse.test(plainWords(text))) answers.gettingWorse = 'yes'
  }

  if (slots.location !== undefined || slots.postcode !== undefined) {
    answers.location = placeFromWords(slots.location ?? slots.postcode ?? '', slots.postcode)
  }
  // "right now" is no time words of its own, and still says when
  const when =
    slots.when ?? (slots.happeningNow === true && slots.occurredAt !== undefined ? 'now' : undefined)
  if (when !== undefined && slots.whenProblem === undefined) {
    const read = readWhen(when, meaning)
    if (isPatch(read) && read.answers?.when !== undefined) answers.when = read.answers.when
    const frequency = frequencyFrom(slots.whenRange?.recurrence)
    if (kind === 'asb' && frequency !== undefined) answers.frequency = frequency
  }

  const own = ownNumber(slots.contact)
  const contact = slots.safeTimes === undefined ? own : { ...own, ...safeContact(slots.safeTimes) }
  const reach =
    contact?.email !== undefined
      ? ({ contactChoice: 'email' } as const)
      : contact?.phone !== undefined
        ? ({ contactChoice: contact.phone.startsWith('07') ? 'text' : 'phone' } as const)
        : slots.anonymous === true
          ? ({ contactChoice: 'anonymous' } as const)
          : {}
  return { answers, ...reach, ...(contact === undefined ? {} : { contact }) }
}

/** The part of a patch that fills gaps only: an answer once given is never replaced by a guess. */
export const onlyGaps = (patch: DraftPatch, answers: DraftAnswers): DraftPatch => ({
  ...patch,
  answers: Object.fromEntries(
    Object.entries(patch.answers ?? {}).filter(
      ([key]) => !(key in answers) || answers[key as keyof DraftAnswers] === undefined,
    ),
  ),
})
