import type { Meaning } from '../meaning.ts'
import type { QuestionKey } from './question.ts'
import { readPhone } from './shared.questions.ts'

/** Questions whose answers are kept encrypted, apart from the report, and nowhere else. */
const contactKeys: readonly QuestionKey[] = [
  'contact',
  'contactDetail',
  'contactName',
  'contactTimes',
  'contactNote',
]

export const asksContact = (key: QuestionKey | undefined): boolean =>
  key !== undefined && contactKeys.includes(key)

const anyNumber = /(?<![\d.])(?:\+ ?44|0044|0)[\d ()./-]{8,18}\d(?!\d)/g
const digitsOf = (number: string): string =>
  number
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?440?/, '0')

type Contact = Meaning['slots']['contact']

/** "text me on", "my number is", "tel:", just before the number or address: it is the person's own. */
const ownCue =
  /(?:\b(?:call|text|ring|phone|email|e-mail|contact|reach|message|whatsapp|get) (?:me|us)(?: back)?|\b(?:my|our) (?:\p{L}+ ){0,2}(?:number|mobile|mob|phone|tel|telephone|cell|email|e-mail|address)(?: is|'s|s)?|\bi(?:'m| am|m)|\b(?:tel|mob|mobile|phone|telephone|contact|email|number))\s*(?:on|at|via|by|using)?[\s:,-]*(?:\b(?:or|and)\s+)?$/iu
/** Somebody else, before it: "they call me on". */
const othersCue =
  /\b(?:he|she|they|who|people|someone|somebody|it)\b(?!.*\b(?:he|she|they|who|people|someone|somebody)\b)(.{0,60})$/isu
/** What may stand between somebody else and what they do: "they will always ring and text me on". */
const theirDoing = new Set(
  `ll will would d could can may might did do does to keep keeps kept always just then also even still and or both often
  sometimes never have has had been be is was are were ring rings call calls text texts phone phones message messages
  email emails contact contacts get gets got start starts started try tries tried want wants wanted all night day me us
  my on at from every single`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** "He wrote on the wall, call me on": somebody else's words. What the writer told us is their own. */
const quoted =
  /(?<!\b(?:i|we|ive|weve|i've|we've) (?:have |had )?)\b(?:says?|said|saying|tells?|told|wrote|writes?|written|writing|note|letter|message|graffiti)\b/iu

/** Whether what is done ("text me on") is somebody else's doing, and not what the writer asks for. */
const isOthers = (before: string): boolean => {
  const sentence = before.split(/[.;!?\n]/).at(-1) ?? ''
  if (quoted.test(sentence)) return true
  const between = othersCue.exec(sentence)?.[1]
  // "I saw a man do it, call me on": nobody does anything after it.
  if (between === undefined || /^\s*,/.test(between)) return false
  const words = between.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => ['please', 'pls', 'you', 'name'].includes(word))) return false
  // "Someone dumped a fridge, text me on": what they did is over, and the writer asks for something.
  const isOver = /,\s*(?:(?:and|so) )?$/.test(between)
  return !isOver || words.filter((word) => !theirDoing.has(word)).length < 2
}

const isOwn = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, start)
  const alone = !/[\p{L}\p{N}]/u.test(before + text.slice(end))
  const cue = ownCue.exec(before)
  return alone || (cue !== null && !isOthers(before.slice(0, cue.index)))
}

/**
 * What a message gives as ways to reach the person who wrote it. A number is theirs where they say so, or where
 * it is all they say: the number of whoever keeps calling, or one painted on a van, must never get a text
 * about the report.
 */
export const givenContact = (text: string, contact: Contact): Contact => {
  if (contact === undefined) return undefined
  const { phone, email, ...rest } = contact
  const number = phone === undefined ? undefined : digitsOf(phone)
  const isTheirs = (written: string): boolean => digitsOf(written) === number
  // "Text me on 07700 900123 or pat@example.org": each is looked at as if the other were not there.
  const noEmail = email === undefined ? text : text.replace(email, ' ')
  const ownPhone = [...noEmail.matchAll(anyNumber)].some(
    ({ 0: found, index }) => isTheirs(found) && isOwn(noEmail, index, index + found.length),
  )
  const noNumber = text.replace(anyNumber, (found) => (isTheirs(found) ? ' ' : found))
  const place = email === undefined ? -1 : noNumber.indexOf(email)
  const ownEmail = email !== undefined && place >= 0 && isOwn(noNumber, place, place + email.length)
  const given = { ...rest, ...(ownPhone && phone ? { phone } : {}), ...(ownEmail ? { email } : {}) }
  return Object.keys(given).length === 0 ? undefined : given
}

/** Whether anything was said beside the number or address itself. */
export const saysMore = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words.replace(/\[(?:number|email) given\]/g, ' '))

/**
 * The words without the person's own number and address, where these were taken as ways to reach them: they
 * are kept with the contact details, which are encrypted and end sooner than the report. Other people's
 * numbers, such as one painted on a van, stay.
 */
export const withoutContact = (text: string, contact: Contact): string => {
  const phone = contact?.phone === undefined ? undefined : (readPhone(contact.phone) ?? contact.phone)
  const own = phone === undefined ? undefined : digitsOf(phone)
  const noNumber =
    own === undefined
      ? text
      : text.replace(anyNumber, (written) => (digitsOf(written) === own ? '[number given]' : written))
  return contact?.email === undefined ? noNumber : noNumber.replaceAll(contact.email, '[email given]')
}
