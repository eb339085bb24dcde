/**
 * What goes to the language service goes without personal data: redacting there would already be telling.
 * Coarse on purpose: a place or a number more or less does not change what a person wants.
 */
const patterns: readonly [RegExp, string][] = [
  [/[^\s@<>"]+@[^\s@<>"]+/g, '[email]'],
  [/(?:https?:\/\/|www\.)\S+/gi, '[link]'],
  [/(?:\+|\b)\d[\d\s()-]{6,18}\d\b/g, '[number]'],
  [/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/gi, '[postcode]'],
  [/\b[a-z]{2}\d{2}\s?[a-z]{3}\b/gi, '[registration]'],
  [/\b(?:my name is|i am called|im called|name's|names)\s+\p{L}+(?:\s+\p{Lu}\p{L}+)?/giu, '[name]'],
  [/\b(?:mr|mrs|ms|miss|dr)\.?\s+\p{L}+/giu, '[name]'],
  [/\b\d{1,4}[a-z]?\s+(?=\p{Lu})/gu, '[number] '],
  [/\bSV-?[0-9A-Z]{4}-?[0-9A-Z]{4}\b/gi, '[reference]'],
  // A capital in the middle of a sentence is most often somebody's or some place's name.
  [/(?<=[\p{Ll},;]\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/gu, '[name]'],
]

/** The text with names, numbers and addresses replaced by what they were. */
export const redact = (text: string): string =>
  patterns.reduce((current, [pattern, mark]) => current.replace(pattern, mark), text)
