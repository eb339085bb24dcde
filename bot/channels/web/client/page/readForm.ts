import type { TurnBody } from './post.ts'

/** What a person is about to send: the turn's body, and how it reads in the conversation. */
export interface Given {
  body: TurnBody
  own: string
  /** They were typed, so they leave the text box once they arrived. */
  typed: boolean
}

const labelOf = (form: HTMLFormElement, id: string): string =>
  form.querySelector(`label[for="${id}"]`)?.textContent ?? ''

const wordsIn = (form: HTMLFormElement): string => {
  const box = form.elements.namedItem('message')
  return box instanceof HTMLTextAreaElement ? box.value : ''
}

const tickedIn = (form: HTMLFormElement): HTMLInputElement[] =>
  Array.from(form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked'))

/** Reads a form the way the server reads it when scripts are off. Undefined when nothing was given. */
export const readForm = (
  form: HTMLFormElement,
  pressed: HTMLButtonElement | undefined,
): Given | undefined => {
  if (pressed?.name === 'choice') {
    return { body: { choice: pressed.value }, own: pressed.textContent ?? '', typed: false }
  }
  const words = wordsIn(form)
  const ticked = tickedIn(form)
  if (ticked.length > 0 && (pressed?.value !== 'words' || words.trim() === '')) {
    return {
      body: { choice: ticked.map(({ value }) => value) },
      own: ticked.map(({ id }) => labelOf(form, id)).join(', '),
      typed: false,
    }
  }
  return words.trim() === '' ? undefined : { body: { text: words }, own: words, typed: true }
}
