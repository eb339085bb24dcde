import type { DialogueEvent } from '../machine.ts'
import { plainWords } from '../reporting/yesNo.ts'

/** "SV-2B7K-9QXM", with or without its dashes; without the SV only where a digit tells it from a word. */
const marked = /\bsv[\s-]*[0-9a-z]{4}[\s-]*[0-9a-z]{4}(?![0-9a-z])/i
const bare = /(?<![0-9a-z])(?=[a-z\s-]*\d)[0-9a-z]{4}[\s-]?[0-9a-z]{4}(?![0-9a-z])/i
const code = /(?<![0-9a-z])[0-9a-z]{3}[\s-]?[0-9a-z]{3}(?![0-9a-z])/gi

/** A reference and what follows it. Bot checks it; here only its shape counts. */
export const readReference = (text: string): { reference: string; rest: string } | null => {
  const match = marked.exec(text) ?? bare.exec(text)
  return match === null
    ? null
    : { reference: match[0].trim(), rest: text.slice(match.index + match[0].length) }
}

/** The last thing in the text that has the shape of a code: "my code is 4F7-K2P". */
const readCode = (text: string): string | null => [...text.matchAll(code)].at(-1)?.[0] ?? null

/** "I lost my code", "don't have one": nothing that can be looked up will come. */
const lost =
  /\b(?:lost|forgot|forgotten|mislaid|deleted|threw away|(?:dont|do not|didnt|did not|havent|have not|never|not) (?:\w+ )?(?:have|got|get|had|know|remember|find|keep|given)|have no|got no|no (?:reference|ref|code|number)|(?:cant|cannot|can not|couldnt) (?:\w+ )?(?:find|remember|see))\b/

/** "Update", "my case", "heard nothing": words that a question about an earlier report is made of. */
const ofReports =
  /\b(?:report(?:s|ed)?|ref|reference|case|complaint|complained|updates?|progress|outcome|status|result|logged|chasing|follow(?:ing)? up|any news|heard (?:back|nothing|anything)|told you|(?:been|was|got) (?:dealt with|sorted|cleared|collected))\b/

/** Whether the words can be about an earlier report: "it is still there", typed while one is written, is not. */
export const speaksOfReport = (text: string): boolean =>
  readReference(text) !== null || ofReports.test(plainWords(text))

/** @param waits whether a report waits behind this question, to go back to */
export const fromCheckText = (spot: string, text: string, waits: boolean): DialogueEvent[] => {
  const asking = spot === 'askingReference' || spot === 'askingCode'
  if (asking && readReference(text) === null && lost.test(plainWords(text))) {
    return [{ type: 'NOT_UNDERSTOOD', because: waits ? 'check.lostWaits' : 'check.lost' }]
  }
  if (spot === 'askingReference') {
    const read = readReference(text)
    if (read === null) {
      return [{ type: 'NOT_UNDERSTOOD', because: waits ? 'check.notReferenceWaits' : 'check.notReference' }]
    }
    const code = readCode(read.rest)
    return [
      { type: 'REFERENCE', reference: read.reference },
      ...(code === null ? [] : [{ type: 'CODE' as const, code }]),
    ]
  }
  if (spot === 'askingCode') {
    const code = readCode(text)
    return [code === null ? { type: 'NOT_UNDERSTOOD' } : { type: 'CODE', code }]
  }
  // A reference and nothing else, where one report is shown: another one is to be looked up.
  const other = spot === 'showing' ? marked.exec(text) : null
  if (other !== null && other[0].trim().length >= text.trim().length - 8) {
    return [{ type: 'TOPIC', topic: 'check_report' }, ...fromCheckText('askingReference', text, waits)]
  }
  return [{ type: 'ADD_WORDS', words: text }]
}
