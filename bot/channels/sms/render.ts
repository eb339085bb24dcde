import { mostListedInTexts } from '../../../dialogs/prompt.ts'
import { phrase } from '../../../dialogs/wording/phrase.ts'
import type { TurnAnswer } from '../../turn/ports.ts'
import { fit, type Part } from './fit.ts'
import { toGsm } from './gsm.ts'
import { reviewSummary } from './review.ts'
import { segmentSizes } from './segments.ts'

/** The most places (GSM-7) of a text: two segments, and one where support is spoken of (safety.md, SMS 3). */
export const longest = {
  ordinary: 2 * segmentSizes.gsm.joined,
  confidential: segmentSizes.gsm.alone,
} as const

type Prompt = TurnAnswer['prompt']

/** The options that are answers: their place is their number. Ways out are words anyone may text. */
export const numberedOptions = ({ options }: Prompt): Prompt['options'] =>
  options.filter(({ aside }) => aside !== true)

const isYesNo = (options: Prompt['options']): boolean => options.map(({ value }) => value).join() === 'yes,no'

const optionLines = (prompt: Prompt, question: string): Part[] => {
  const options = numberedOptions(prompt)
  if (prompt.kind !== 'choice' || options.length === 0 || options.length > mostListedInTexts) return []
  if (isYesNo(options)) return /\bY or N\b/.test(question) ? [] : [{ text: 'Reply Y or N.', firm: true }]
  // "Reply MORE to add to it, STILL if ...": the question has said them all.
  const said = options.every(({ label }) => question.split(/\W+/).includes(label.toUpperCase()))
  if (said) return []
  const lines = options.map(({ label }, index) => `${index + 1} ${toGsm(label)}`)
  return [{ text: lines.join('\n'), firm: true, ownLine: true }]
}

/** Said first wherever danger is named: it never gives way to anything else (safety.md, rule 4). */
const dangerLine = toGsm(phrase('danger', { locale: 'en', channel: 'sms' }))

const afterDanger = toGsm(phrase('support.text.again', { locale: 'en', channel: 'sms' }))

/** What was understood is shown by "check your answers" itself. */
const noted = /^(Noted|Changed): /

/** Words that must not be read on a locked screen: the first characters and the sender's name show there. */
const telling =
  /abus|domestic|refuge|sada\b|victim|violen|safe space|helpline|suicid|self.?harm|samaritan|childline|nspcc/i
export const previewLength = 50
const neutralOpening = 'Hello. This is the text that you asked us to send. '

const quietly = (parts: readonly Part[]): string => {
  const text = fit(parts, longest.confidential)
  if (!telling.test(text.slice(0, previewLength))) return text
  return `${neutralOpening}${fit(parts, longest.confidential - neutralOpening.length)}`
}

/** A page of the support branch, not the bland question before it. */
export const isSupportPage = ({ prompt }: TurnAnswer): boolean =>
  prompt.question.startsWith('support.') && prompt.question !== 'support.offering'

/**
 * A turn's answer as one text: replies, what was understood, the question and its numbered options, in
 * GSM-7 and at most two segments; one segment when confidential. Empty when there is nothing to send.
 */
export const renderText = (answer: TurnAnswer): string => {
  if (answer.silent === true) return ''
  const { messages, prompt } = answer
  const words = messages.map(({ text }) => toGsm(text.replace(/\s+/g, ' ').trim()))
  // A page of support is one whole text with its own numbers: nothing is listed after it.
  if (isSupportPage(answer)) {
    const page = words.at(-2) ?? ''
    const danger = words.includes(dangerLine) && !page.startsWith(dangerLine)
    // No page fits beside the danger line: how to see it again, and how to leave, do.
    return quietly([{ text: danger ? `${dangerLine} ${afterDanger}` : page, firm: true }])
  }
  const asks = prompt.kind !== 'none'
  const question = asks ? (words.at(-1) ?? '') : ''
  const replies = (asks ? words.slice(0, -1) : words)
    .filter((text) => !(prompt.kind === 'review' && noted.test(text)))
    .map((text): Part => ({ text, firm: text === dangerLine }))
  const review: Part[] =
    prompt.kind === 'review' ? [{ text: reviewSummary(prompt.answers ?? []), firm: false, last: true }] : []
  const parts: Part[] = [
    ...replies,
    ...review,
    ...(question === '' ? [] : [{ text: question, firm: true }]),
    ...optionLines(prompt, question),
  ]
  // A report that goes on is spoken of as ever, whatever was asked before.
  return answer.confidential && answer.report !== 'goesOn' ? quietly(parts) : fit(parts, longest.ordinary)
}
