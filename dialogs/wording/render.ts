import type { Channel, Locale, Prompt, PromptKind, Reply } from '../turn.ts'
import { phrase } from './phrase.ts'

/** A prompt in words. The question itself is the last of the messages. */
export interface RenderedPrompt {
  kind: PromptKind
  question: string
  multiple?: boolean
  /** `aside`: a way out of the question, not an answer to it. */
  options: { value: string; label: string; aside?: boolean }[]
  answers?: { key: string; label: string; value: string }[]
}

export interface Rendered {
  messages: { text: string }[]
  prompt: RenderedPrompt
}

/** Puts replies and the question into words for one language and channel. */
export const render = (
  replies: readonly Reply[],
  prompt: Prompt,
  voice: { locale: Locale; channel: Channel },
): Rendered => {
  const asked = prompt.kind === 'none' ? [] : [phrase(`${prompt.question}.question`, voice, prompt.params)]
  return {
    messages: [...replies.map(({ key, params }) => phrase(key, voice, params)), ...asked].map((text) => ({
      text,
    })),
    prompt: {
      kind: prompt.kind,
      question: prompt.question,
      ...(prompt.multiple === true ? { multiple: true } : {}),
      options: prompt.options.map(({ value, label, params }) => ({
        value,
        label: phrase(label, voice, params),
        ...(label.startsWith('repair.') ? { aside: true } : {}),
      })),
      ...(prompt.answers === undefined
        ? {}
        : {
            answers: prompt.answers.map(({ key, label, value }) => ({
              key,
              label: phrase(label, voice),
              value,
            })),
          }),
    },
  }
}
