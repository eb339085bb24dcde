import type { AnswerPrompt } from './answer.ts'
import { el, type Markup } from './element.ts'

/** Choices that are the same at every question, shown apart from the answers to this one. */
export const reservedValues = [
  'skip',
  'finish',
  'back',
  'help',
  'repeat',
  'person',
  'data',
  'start_over',
] as const
const stepValues = ['skip', 'back', 'finish']
const closingValues = ['send', 'done']

type Option = AnswerPrompt['options'][number]

const isReserved = (value: string): boolean => reservedValues.some((one) => one === value)
const isContent = ({ value }: Option): boolean =>
  !isReserved(value) && !closingValues.includes(value) && !value.startsWith('change:')

const hidden = (name: string, value: string): Markup => el('input', { type: 'hidden', name, value })

const choiceButton = ({ value, label }: Option, look: string): Markup =>
  el('button', { type: 'submit', name: 'choice', value, class: look }, label)

const choiceButtons = (options: Option[]): Markup =>
  options.length === 0
    ? undefined
    : el(
        'div',
        {
          class: options.length > 8 ? 'choices choices--many' : 'choices',
          role: 'group',
          'aria-labelledby': 'question',
        },
        options.map((option) => choiceButton(option, 'choice')),
      )

const checkboxes = (options: Option[]): Markup => [
  el(
    'div',
    { class: 'govuk-checkboxes govuk-checkboxes--small', role: 'group', 'aria-labelledby': 'question' },
    options.map(({ value, label }, index) =>
      el(
        'div',
        { class: 'govuk-checkboxes__item' },
        el('input', {
          class: 'govuk-checkboxes__input',
          type: 'checkbox',
          name: 'choice',
          id: `choice-${index}`,
          value,
        }),
        el('label', { class: 'govuk-label govuk-checkboxes__label', for: `choice-${index}` }, label),
      ),
    ),
  ),
  el('button', { type: 'submit', class: 'govuk-button' }, 'Continue'),
]

const wordsLabel = (prompt: AnswerPrompt): string => {
  if (prompt.options.some(isContent)) return 'Or type your answer'
  return prompt.kind === 'place' ? 'Type a postcode, street or landmark' : 'Type your answer'
}

/** Spelling help is off: some browsers send the text to a third party for it. */
const wordsBox = (prompt: AnswerPrompt): Markup =>
  el(
    'div',
    { class: 'words' },
    el('label', { class: 'govuk-label', for: 'message' }, wordsLabel(prompt)),
    el(
      'div',
      { class: 'words__row' },
      el('textarea', {
        class: 'govuk-textarea words__box',
        id: 'message',
        name: 'message',
        rows: prompt.kind === 'text' ? '4' : '1',
        autocomplete: 'off',
        spellcheck: 'false',
        'aria-describedby': 'question',
        'data-kind': prompt.kind,
      }),
      el(
        'button',
        { type: 'submit', name: 'via', value: 'words', class: 'govuk-button words__send' },
        'Send',
      ),
    ),
    el('p', { class: 'govuk-hint words__note', id: 'words-note', 'aria-live': 'polite' }),
  )

const reviewList = (prompt: AnswerPrompt): Markup =>
  el(
    'dl',
    { class: 'govuk-summary-list' },
    (prompt.answers ?? []).map(({ key, label, value }) =>
      el(
        'div',
        { class: 'govuk-summary-list__row' },
        el('dt', { class: 'govuk-summary-list__key' }, label),
        el('dd', { class: 'govuk-summary-list__value', dir: 'auto' }, value),
        el(
          'dd',
          { class: 'govuk-summary-list__actions' },
          prompt.options.some((option) => option.value === `change:${key}`)
            ? el(
                'button',
                { type: 'submit', name: 'choice', value: `change:${key}`, class: 'link-button' },
                'Change',
                el('span', { class: 'govuk-visually-hidden' }, ` ${label}`),
              )
            : undefined,
        ),
      ),
    ),
  )

const lookOfStep = ({ value }: Option): string =>
  value === 'finish' ? 'link-button' : 'govuk-button govuk-button--secondary'

const stepButtons = (options: Option[]): Markup => {
  const steps = stepValues.flatMap((value) => options.filter((option) => option.value === value))
  return steps.length === 0
    ? undefined
    : el(
        'div',
        { class: 'steps' },
        steps.map((option) => choiceButton(option, lookOfStep(option))),
      )
}

const otherButtons = (options: Option[]): Markup => {
  const others = options.filter(({ value }) => isReserved(value) && !stepValues.includes(value))
  return others.length === 0
    ? undefined
    : el(
        'ul',
        { class: 'others' },
        others.map((option) => el('li', {}, choiceButton(option, 'link-button'))),
      )
}

/** Its own button sends the form elsewhere and as multipart, so that one form and one state will do. */
const photoFields: Markup = el(
  'div',
  { class: 'photo' },
  el('label', { class: 'govuk-label', for: 'file' }, 'Choose a photo'),
  el('div', { class: 'govuk-hint', id: 'file-hint' }, 'JPEG, PNG, WebP or HEIC, up to 10 MB'),
  el('input', {
    class: 'govuk-file-upload',
    type: 'file',
    id: 'file',
    name: 'file',
    accept: 'image/jpeg,image/png,image/webp,image/heic,image/heif',
    'aria-describedby': 'question file-hint',
  }),
  el(
    'button',
    {
      type: 'submit',
      class: 'govuk-button govuk-button--secondary',
      id: 'add-photo',
      formaction: '/chat/files',
      formenctype: 'multipart/form-data',
    },
    'Add this photo',
  ),
  el('div', { class: 'photo__progress', id: 'photo-progress', hidden: true }),
)

const body = (prompt: AnswerPrompt): Markup => {
  const content = prompt.options.filter(isContent)
  const closing = prompt.options.filter(({ value }) => closingValues.includes(value))
  const typed = ['choice', 'text', 'place', 'when'].includes(prompt.kind)
  return [
    prompt.kind === 'review' ? reviewList(prompt) : undefined,
    prompt.kind === 'file' ? photoFields : undefined,
    prompt.multiple === true ? checkboxes(content) : choiceButtons(content),
    typed ? wordsBox(prompt) : undefined,
    closing.map((option) => choiceButton(option, 'govuk-button')),
    stepButtons(prompt.options),
    otherButtons(prompt.options),
  ]
}

/**
 * What a person answers a prompt with: a real form for every kind, so that all of it works without scripts.
 * Names the element with id "question" as its label; a page holds one at a time.
 */
export const promptForm = (prompt: AnswerPrompt, state: string): Markup =>
  prompt.kind === 'none' && prompt.options.length === 0
    ? el('p', { class: 'govuk-body' }, el('a', { class: 'govuk-link', href: '/' }, 'Start again'))
    : el(
        'form',
        { class: 'answer', id: 'answer-form', method: 'post', action: '/chat', autocomplete: 'off' },
        hidden('state', state),
        body(prompt),
      )
