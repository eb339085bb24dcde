import type { DraftPatch } from '../machine.ts'
import type { Meaning } from '../meaning.ts'
import type { Place } from '../place.ts'
import { contactTimes, contactWays } from './categories.ts'
import { everywhere, type NotRead, onScreens, type Question } from './question.ts'
import type { ReportDraft } from './report.ts'
import { mostPhotos } from './report.ts'
import { isVaguePlace } from './vaguePlace.ts'
import { plainWords, readYesNo } from './yesNo.ts'

/** A place nobody has looked up yet: the words alone. `locating` turns it into a resolved one. */
export const placeFromWords = (words: string, postcode?: string): Place => ({
  words,
  label: '',
  precision: 'words',
  source: 'words',
  ...(postcode === undefined ? {} : { postcode }),
})

/** An empty label marks a place that still has to be looked up. */
export const isUnlocated = (draft: ReportDraft): boolean => draft.answers.location?.label === ''

/** How much there is, said where the place was asked. */
const amount =
  /^(?:its |about |theres )?(?:loads|lots|tons|a lot|quite a lot|a load|not much|a few|some|many)(?: of (?:it|them|stuff))?$/

/** "He lives at" is not a part of the place. */
const whoLives = /^(?:he|she|they) (?:all )?lives? (?:in|at|on) (?=\S)/i

/** A place in the person's words. A time is taken as one, and the place asked again. */
const readPlace = (text: string, { slots }: Meaning): DraftPatch | NotRead => {
  if (!/[\p{L}\p{N}]/u.test(text) || readYesNo(text) !== undefined || amount.test(plainWords(text)))
    return { because: 'report.notRead.location' }
  if (slots.location === undefined && slots.when !== undefined) return {}
  return { answers: { location: placeFromWords(text.replace(whoLives, ''), slots.postcode) } }
}

const bareWords = (words: string): string => plainWords(words).replace(/^(?:(?:its|it is|in|at|on) )+/, '')

/**
 * The place as the person said it, and what was found beside it where that says anything else: "outside 14 Hydean
 * Way (Hydean Way, Shephall)". Found alone it would look as if the rest were lost.
 */
export const shownPlace = ({ words, label }: Pick<Place, 'words' | 'label'>): string => {
  const [said, found] = [bareWords(words), bareWords(label)]
  if (label === '') return words
  if (` ${found} `.includes(` ${said} `)) return label
  return ` ${said} `.includes(` ${found} `) ? words : `${words.trim()} (${label})`
}

export const locationQuestion: Question = {
  key: 'location',
  kind: 'place',
  required: true,
  on: everywhere,
  expecting: 'location',
  fields: ['location'],
  applies: () => true,
  answered: (draft) => draft.answers.location !== undefined,
  read: (text, meaning) => readPlace(text, meaning),
  show: ({ answers: { location } }) => (location === undefined ? null : { words: shownPlace(location) }),
}

/** The street of a place that was said before, in front of it what was said. */
export const within = (
  before: Pick<Place, 'words'>,
  street: { words: string; postcode?: string | undefined },
): Place => placeFromWords(`${before.words}, ${street.words}`, street.postcode)

/** Asked once where the place is known only to who said it: "outside my house". What was said stays in front. */
export const streetQuestion: Question = {
  key: 'street',
  kind: 'place',
  required: false,
  on: everywhere,
  expecting: 'location',
  fields: [],
  applies: ({ answers: { location } }) =>
    location !== undefined &&
    location.precision === 'words' &&
    location.postcode === undefined &&
    isVaguePlace(location.words),
  answered: () => false,
  read: (text, meaning, { answers: { location: before } }) => {
    const read = readPlace(text, meaning)
    const place = 'answers' in read ? read.answers?.location : undefined
    if (place === undefined) return read
    return {
      answers: { location: before === undefined ? place : within(before, place) },
      settles: ['street'],
    }
  },
  show: () => null,
}

/** Who or what was seen, said where the time was asked. */
const seen =
  /^(?:i think |maybe |just |its |it was )?(?:an?|the|some|two|three|my|our|that) (?:\w+ ){0,3}(?:van|car|lorry|truck|transit|pickup|tipper|man|men|bloke|blokes|lads?|guys?|woman|women|kids|boys|girls|people|neighbours?|family|couple|landlord)\b/

/** Reads "when" and keeps the words beside the reading. A time that cannot be is asked again. */
export const readWhen = (text: string, meaning: Meaning): ReturnType<NonNullable<Question['read']>> => {
  const { whenProblem, whenRange, occurredAt, happeningNow } = meaning.slots
  if (whenProblem === 'future') return { because: 'report.notRead.whenFuture' }
  if (whenProblem === 'impossible') return { because: 'report.notRead.whenImpossible' }
  const from = whenRange?.from ?? occurredAt
  // No time at all, and something else: "it is by the garages". That is taken, and the time asked again.
  const untimed = from === undefined && meaning.slots.when === undefined && happeningNow !== true
  if (
    untimed &&
    (meaning.slots.landType ?? meaning.slots.location ?? meaning.slots.wasteSize) !== undefined
  ) {
    return {}
  }
  if (untimed && seen.test(plainWords(text))) return {}
  if (from === undefined && happeningNow !== true && !/\p{L}|\d/u.test(text)) {
    return { because: 'report.notRead.when' }
  }
  return {
    answers: {
      when: {
        words: text,
        ...(from === undefined ? {} : { from }),
        ...(whenRange?.to === undefined ? {} : { to: whenRange.to }),
        ...(whenRange === undefined ? {} : { precision: whenRange.precision }),
        ...(whenRange?.recurrence === undefined ? {} : { recurrence: whenRange.recurrence }),
      },
      ...(happeningNow === undefined ? {} : { happeningNow }),
    },
  }
}

export const whenQuestion: Question = {
  key: 'when',
  kind: 'when',
  required: false,
  on: everywhere,
  expecting: 'when',
  fields: ['when'],
  applies: () => true,
  answered: (draft) => draft.answers.when !== undefined,
  read: readWhen,
  show: (draft) => (draft.answers.when === undefined ? null : { words: draft.answers.when.words }),
}

export const photosQuestion: Question = {
  key: 'photos',
  kind: 'file',
  required: false,
  on: onScreens,
  expecting: 'words',
  fields: [],
  applies: () => true,
  answered: () => false,
  show: (draft) => (draft.photos.length === 0 ? null : { words: `${draft.photos.length} of ${mostPhotos}` }),
}

const wantsContact = (draft: ReportDraft): boolean =>
  draft.contactChoice !== undefined && draft.contactChoice !== 'anonymous'

const phone = /^(?:\+44|0044|0)\s*\d[\d\s-]{7,13}$/
const email = /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/

/** A UK phone number without spaces, starting with 0; or null. */
export const readPhone = (text: string): string | null => {
  const bare = text.trim().replace(/[()]/g, '')
  if (!phone.test(bare)) return null
  const digits = bare.replace(/[\s-]/g, '').replace(/^(\+44|0044)0?/, '0')
  return /^0\d{9,10}$/.test(digits) ? digits : null
}

export const readEmail = (text: string): string | null => {
  const bare = text.trim()
  return email.test(bare) && bare.length <= 254 ? bare : null
}

/** What was said of contact, the number as people write it here: an 07 one can be texted. */
export const ownNumber = (contact: Meaning['slots']['contact']): Meaning['slots']['contact'] =>
  contact?.phone === undefined ? contact : { ...contact, phone: readPhone(contact.phone) ?? contact.phone }

export const contactQuestions: readonly Question[] = [
  {
    key: 'contact',
    kind: 'choice',
    required: false,
    on: onScreens,
    expecting: 'contact',
    values: () => ['anonymous', ...contactWays],
    label: 'report.contact',
    fields: [],
    applies: () => true,
    answered: (draft) => draft.contactChoice !== undefined,
    choose: ([value]) =>
      value === 'anonymous'
        ? { contactChoice: 'anonymous' }
        : { contactChoice: contactWays.find((way) => way === value) },
    read: (text, meaning) => {
      const number = readPhone(text) ?? ownNumber(meaning.slots.contact)?.phone
      const address = readEmail(text) ?? meaning.slots.contact?.email
      if (address !== undefined && address !== null) {
        return { contactChoice: 'email', contact: { email: address } }
      }
      if (number !== undefined && number !== null) {
        return { contactChoice: number.startsWith('07') ? 'text' : 'phone', contact: { phone: number } }
      }
      const isNo = readYesNo(text) === false
      return isNo || meaning.slots.anonymous === true ? { contactChoice: 'anonymous' } : {}
    },
    // Nobody said not to be contacted who was not asked, or passed it over.
    show: (draft) => ({ keys: [`report.contact.${draft.contactChoice ?? 'notLeft'}`] }),
  },
  {
    key: 'contactDetail',
    kind: 'text',
    required: false,
    on: everywhere,
    expecting: 'contact',
    fields: [],
    applies: wantsContact,
    answered: (draft) =>
      (draft.contactChoice === 'email' ? draft.contact.email : draft.contact.phone) !== undefined,
    read: (text, meaning, draft) => {
      if (draft.contactChoice === 'email') {
        const address = readEmail(text) ?? meaning.slots.contact?.email
        return address === undefined ? { because: 'report.notRead.email' } : { contact: { email: address } }
      }
      const number = readPhone(text) ?? ownNumber(meaning.slots.contact)?.phone
      return number === undefined ? { because: 'report.notRead.phone' } : { contact: { phone: number } }
    },
    show: (draft) => {
      const detail = draft.contactChoice === 'email' ? draft.contact.email : draft.contact.phone
      return detail === undefined ? null : { words: detail }
    },
  },
  {
    key: 'contactName',
    kind: 'text',
    required: false,
    on: onScreens,
    expecting: 'words',
    fields: [],
    applies: wantsContact,
    answered: (draft) => draft.contact.name !== undefined,
    read: (text) => ({ contact: { name: text.slice(0, 200) } }),
    show: (draft) => (draft.contact.name === undefined ? null : { words: draft.contact.name }),
  },
  {
    key: 'contactTimes',
    kind: 'choice',
    multiple: true,
    required: false,
    on: onScreens,
    expecting: 'words',
    values: () => contactTimes,
    label: 'report.contactTimes',
    fields: [],
    applies: (draft) => wantsContact(draft) && (draft.kind === 'asb' || draft.contact.times !== undefined),
    answered: (draft) => draft.contact.times !== undefined,
    choose: (values) => ({ contact: { times: contactTimes.filter((time) => values.includes(time)) } }),
    show: (draft) =>
      draft.contact.times === undefined
        ? null
        : { keys: draft.contact.times.map((time) => `report.contactTimes.${time}`) },
  },
  {
    key: 'contactNote',
    kind: 'text',
    required: false,
    on: onScreens,
    expecting: 'words',
    fields: [],
    applies: (draft) => wantsContact(draft) && (draft.kind === 'asb' || draft.contact.note !== undefined),
    answered: (draft) => draft.contact.note !== undefined,
    read: (text) => ({ contact: { note: text.slice(0, 1000) } }),
    show: (draft) => (draft.contact.note === undefined ? null : { words: draft.contact.note }),
  },
]
