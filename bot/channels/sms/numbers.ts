import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/**
 * A number that can be texted, as +447700900123. Undefined for short codes, sender names and withheld
 * numbers: nobody there could read an answer.
 */
export const toInternational = (given: string): string | undefined => {
  // As Twilio and Azure write every UK number: nothing to read.
  if (/^\+44[1-9]\d{9}$/.test(given)) return given
  const bare = given.replace(/[\s()-]/g, '')
  if (!/^\+?\d{8,15}$/.test(bare)) return undefined
  // GOV.UK Notify writes UK numbers as 447700900123, without the plus.
  const parsed = parsePhoneNumberFromString(/^44\d{10}$/.test(bare) ? `+${bare}` : bare, 'GB')
  return parsed?.isPossible() ? parsed.number : undefined
}

/** A UK number as people here write it (07700900123), others as +..., for officers. */
export const toNational = (international: string): string =>
  international.startsWith('+44') ? `0${international.slice(3)}` : international
