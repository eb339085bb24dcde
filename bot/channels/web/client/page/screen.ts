import type { Answer } from '../../shared/answer.ts'
import { ownMessage, turnMessages } from '../../shared/messages.ts'
import { promptForm } from '../../shared/prompt.ts'
import { toDom } from './toDom.ts'

/** The parts of the page that change. */
export interface Screen {
  log: HTMLElement
  reply: HTMLElement
  forms: HTMLElement
  problem: HTMLElement
  sending: HTMLElement
}

/** Finds the conversation's parts; undefined on a page without one. */
export const findScreen = (): Screen | undefined => {
  const [log, reply, forms, problem, sending] = ['log', 'reply', 'forms', 'problem', 'sending'].map((id) =>
    document.getElementById(id),
  )
  return log && reply && forms && problem && sending ? { log, reply, forms, problem, sending } : undefined
}

export const wordsBox = (): HTMLTextAreaElement | undefined => {
  const box = document.getElementById('message')
  return box instanceof HTMLTextAreaElement ? box : undefined
}

const isCoarse = () => matchMedia('(pointer: coarse)').matches
const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Where the focus goes with a new question: it stays in the text box with somebody who types, where the
 * question wants words. Choices stand before the box: there the question takes it, and Tab leads to them; nor
 * does an on-screen keyboard hide them.
 */
const placeFocus = (wasTyping: boolean, forms: HTMLElement): void => {
  const box = wordsBox()
  const hasChoices = forms.querySelector('.choices, .govuk-checkboxes') !== null
  const wantsWords = box !== undefined && (!hasChoices || (box.dataset.kind === 'text' && !isCoarse()))
  const target = wasTyping && wantsWords ? box : document.getElementById('question')
  target?.focus({ preventScroll: true })
}

const dropQuestion = (log: HTMLElement): void => {
  const old = log.querySelector('#question')
  old?.removeAttribute('id')
  old?.removeAttribute('tabindex')
}

export interface Shown {
  /** What the person said or chose, to stand above the answer. */
  own: string | undefined
  /** Clear what stands there first. */
  alone: boolean
  /** Unsent words to keep in the text box. */
  unsent: string
}

/** Shows one answer: what was said, the new question and its forms. */
export const showAnswer = (screen: Screen, answer: Answer, { own, alone, unsent }: Shown): void => {
  const wasTyping = document.activeElement === wordsBox()
  if (alone) screen.log.replaceChildren()
  dropQuestion(screen.log)
  const added = toDom([own === undefined ? undefined : ownMessage(own), turnMessages(answer)])
  screen.log.append(...added)
  screen.forms.replaceChildren(...toDom(promptForm(answer.prompt, answer.state)))
  const box = wordsBox()
  if (box !== undefined) box.value = unsent
  placeFocus(wasTyping, screen.forms)
  // Alone, an answer stands under the page's title: it is shown whole, not half under the bar.
  const first = alone ? document.querySelector('h1') : added[0]
  if (first instanceof Element)
    first.scrollIntoView({ block: 'start', behavior: alone || isStill() ? 'auto' : 'smooth' })
}

/** Shows what went wrong, with one thing to do about it. */
export const showProblem = (
  screen: Screen,
  words: string,
  remedy?: { label: string; press: () => void },
): void => {
  const line = document.createElement('p')
  line.className = 'govuk-body'
  line.textContent = words
  screen.problem.replaceChildren(line)
  if (remedy !== undefined) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'govuk-button'
    button.textContent = remedy.label
    button.addEventListener('click', remedy.press)
    screen.problem.append(button)
  }
  screen.problem.hidden = false
  screen.problem.querySelector('button')?.focus({ preventScroll: true })
  screen.problem.scrollIntoView({ block: 'nearest' })
}

export const hideProblem = (screen: Screen): void => {
  screen.problem.hidden = true
  screen.problem.replaceChildren()
}
