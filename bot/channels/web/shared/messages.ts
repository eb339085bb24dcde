import { el, type Markup } from './element.ts'

/**
 * Phone numbers a person may want to press: whole numbers of 8, 10 or 11 digits, two threes, and three
 * digits where told to call. Without lookbehind, which older phones cannot read.
 */
const phoneNumber =
  /(\b(?:call|ring|dial|phone|or) )(\d{3})(?![\d-]| \d)|(: )(\d{3})(?=[.,])|\b(0(?: ?\d){9,10}|0(?: ?\d){7}|1\d\d \d{3})(?![\d-]| \d)/gi

/** A report's reference or code: copied by hand, so it stays on one line. */
const copied = /\bSV-[0-9A-Z]{4}-[0-9A-Z]{4}\b|\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/g

const withWholeReferences = (text: string): Markup[] => {
  const parts: Markup[] = []
  let end = 0
  for (const found of text.matchAll(copied)) {
    parts.push(text.slice(end, found.index), el('span', { class: 'whole' }, found[0]))
    end = found.index + found[0].length
  }
  return [...parts, text.slice(end)]
}

const phoneLink = (number: string): Markup =>
  el('a', { class: 'govuk-link phone', href: `tel:${number.replaceAll(' ', '')}` }, number)

const withPhoneLinks = (text: string): Markup[] => {
  const parts: Markup[] = []
  let end = 0
  for (const found of text.matchAll(phoneNumber)) {
    const [whole, told, short, colon, named, long] = found
    parts.push(
      withWholeReferences(text.slice(end, found.index) + (told ?? colon ?? '')),
      phoneLink(short ?? named ?? long ?? ''),
    )
    end = found.index + whole.length
  }
  return [...parts, withWholeReferences(text.slice(end))]
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * One message of the service. The last one of a turn carries the question: its id names the controls
 * below, and it takes the focus when nobody is typing.
 */
export const serviceMessage = (text: string, isQuestion: boolean): Markup =>
  el(
    'div',
    {
      class: 'message message--service',
      id: isQuestion ? 'question' : undefined,
      tabindex: isQuestion ? '-1' : undefined,
    },
    paragraphs(text).map((line) => el('p', { class: 'govuk-body' }, withPhoneLinks(line))),
  )

/** What the person said. Their words stay inert and keep to their own direction of writing. */
export const ownMessage = (text: string): Markup =>
  el(
    'div',
    { class: 'message message--own' },
    el('p', { class: 'message__author' }, 'You'),
    paragraphs(text).map((line) => el('p', { class: 'govuk-body', dir: 'auto' }, withWholeReferences(line))),
  )

/** The reference and code of a report just sent, large enough to copy by hand. */
export const receipt = (reference: string, code: string | undefined): Markup =>
  el(
    'div',
    { class: 'message message--receipt' },
    el('dl', { class: 'receipt' }, [
      el('div', {}, el('dt', {}, 'Your reference'), el('dd', {}, reference)),
      code === undefined ? undefined : el('div', {}, el('dt', {}, 'Your code'), el('dd', {}, code)),
    ]),
  )

/** Everything the service says in one turn, in order. The receipt stands before the last message. */
export const turnMessages = (answer: {
  messages: { text: string }[]
  reference?: string | undefined
  code?: string | undefined
}): Markup[] => {
  const said = answer.messages.map(({ text }, index) =>
    serviceMessage(text, index === answer.messages.length - 1),
  )
  if (answer.reference === undefined) return said
  return [said.slice(0, -1), receipt(answer.reference, answer.code), said.slice(-1)]
}
