import anyAscii from 'any-ascii'
import { isGsm } from './segments.ts'

/** Meant as punctuation in our own wording; better than what a general table gives. */
const marks: Record<string, string> = {
  '…': '...',
  '–': '-',
  '—': '-',
  '•': '-',
  '×': 'x',
  '\t': ' ',
  '`': "'",
}

const toCharacter = (character: string): string => {
  if (isGsm(character)) return character
  const mark = marks[character]
  if (mark !== undefined) return mark
  const written = [...anyAscii(character)].filter(isGsm).join('')
  return written === '' ? '?' : written
}

/**
 * The same text in GSM-7 only: curly quotes become straight, other scripts are spelled in Latin letters, and
 * what has no spelling becomes a question mark.
 */
export const toGsm = (text: string): string =>
  isGsm(text) ? text : [...text.normalize('NFC').replace(/[\u200D\uFE0F]/gu, '')].map(toCharacter).join('')
