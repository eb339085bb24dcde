import { longestText } from '../../dialogs/reporting/report.ts'

/** Control characters but tab and newline, and the marks that make text run backwards or hide. */
const unwanted =
  /(?![\n\t])[\p{Cc}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}]/gu

/** Typed text as it may be kept and shown: inert, composed, and no longer than 4,000 characters. */
export const cleanText = (text: string): { text: string; cut: boolean } => {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwanted, '').normalize('NFC').trim()
  if (clean.length <= longestText) return { text: clean, cut: false }
  const end = /[\uD800-\uDBFF]/.test(clean.charAt(longestText - 1)) ? longestText - 1 : longestText
  return { text: clean.slice(0, end), cut: true }
}
