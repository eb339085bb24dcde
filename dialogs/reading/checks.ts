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

/** Words that people put around a code. */
const aroundCode =
  /^(?:(?:my|the|code|is|its|it|here|and|that|this|ref|reference|number|follow|up|ok|yes|sorry|hi) ?)*$/

/** A code without a digit is told from two short words ("was not") by what stands around it. */
const isCode = (text: string, found: string): boolean =>
  /\d/.test(found) || aroundCode.test(plainWords(text.replace(found, ' ')))

/** The last thing in the text that has the shape of a code: "my code is 4F7-K2P". */
const readCode = (text: string): string | null =>
  [...text.replace(/\band (?=\S)/gi, '').matchAll(code)].findLast(([found]) => isCode(text, found))?.[0] ??
  null

/** "I lost my code", "don't have one", "where do I find it": nothing that can be looked up will come. */
const lost =
  /\b(?:lost|forgot|forgotten|misplaced|mislaid|deleted|(?:threw|chucked|thrown) (?:(?:it|them|that|the \w+|my \w+) )?(?:away|out)|gone missing|(?:dont|do not|didnt|did not|havent|have not|never|not) (?:\w+ ){0,2}(?:have|got|get|had|know|remember|find|keep|kept|given|write|wrote|written|save|saved|note|noted|receive|received)|have no|got no|no (?:reference|ref|code|number|idea|clue)|(?:cant|cannot|can not|couldnt) (?:\w+ )?(?:find|remember|recall|see)|(?:where|how) (?:do|can|would|will|should) i (?:find|get|see)|what(?:s| is| was) my (?:\w+ )?(?:reference|ref|code|number))\b/

/** What is lost is the reference or the code of a report, where neither was asked for: not keys, and not a bin. */
const ofReference = /\b(?:ref|refs|reference|(?<!post )code|(?:report|case) (?:number|no|id))\b/

/** "I lost my reference", said anywhere. */
export const losesReference = (text: string): boolean =>
  readReference(text) === null && lost.test(plainWords(text)) && ofReference.test(plainWords(text))

/** "Update", "my case", "heard nothing": words that a question about an earlier report is made of. */
const ofReports =
  /\b(?:report(?:s|ed)?|ref|reference|case|complaint|complained|updates?|progress|outcome|status|result|logged|chasing|follow(?:ing)? up|any news|heard (?:back|nothing|anything)|told you|(?:been|was|got) (?:dealt with|sorted|cleared|collected))\b/

/** Whether the words can be about an earlier report: "it is still there", typed while one is written, is not. */
export const speaksOfReport = (text: string): boolean =>
  readReference(text) !== null || ofReports.test(plainWords(text))

/** Out of the questions about a reference: to the report that waits, or to the menu. */
export const leaveCheck = (spot: string, waits: boolean): DialogueEvent[] => {
  const steps = (spot === 'askingCode' ? 2 : 1) + (waits ? 1 : 0)
  return Array.from({ length: steps }, () => ({ type: 'BACK' }))
}

const fromReference = (text: string, waits: boolean): DialogueEvent[] => {
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

const fromCode = (text: string): DialogueEvent[] => {
  const code = readCode(text)
  return [code === null ? { type: 'NOT_UNDERSTOOD' } : { type: 'CODE', code }]
}

/** @param waits whether a report waits behind this question, to go back to */
export const fromCheckText = (spot: string, text: string, waits: boolean): DialogueEvent[] => {
  if (spot === 'askingReference' || spot === 'askingCode') {
    const events = spot === 'askingCode' ? fromCode(text) : fromReference(text, waits)
    const found = events.some(({ type }) => type === 'CODE')
    // What can be done instead is said, and the conversation goes on: asked again it would only be lost again.
    return !found && lost.test(plainWords(text)) ? [{ type: 'LOST' }, ...leaveCheck(spot, waits)] : events
  }
  // A reference and nothing else, where one report is shown: another one is to be looked up.
  const other = spot === 'showing' ? marked.exec(text) : null
  if (other !== null && other[0].trim().length >= text.trim().length - 8) {
    return [{ type: 'TOPIC', topic: 'check_report' }, ...fromCheckText('askingReference', text, waits)]
  }
  return [{ type: 'ADD_WORDS', words: text }]
}
