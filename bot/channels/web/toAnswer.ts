import type { TurnAnswer } from '../../turn/ports.ts'
import type { Answer } from './shared/answer.ts'

/** Puts a turn's answer into the public shape of `POST /chat/turns`. */
export const toAnswer = ({
  sealed,
  messages,
  prompt,
  reference,
  code,
  confidential,
}: TurnAnswer): Answer => ({
  state: sealed,
  messages: messages.map(({ text }) => ({ text })),
  prompt: {
    kind: prompt.kind,
    question: prompt.question,
    ...(prompt.multiple === true ? { multiple: true } : {}),
    options: prompt.options.map(({ value, label }) => ({ value, label })),
    ...(prompt.answers === undefined ? {} : { answers: prompt.answers }),
  },
  ...(reference === undefined ? {} : { reference }),
  ...(code === undefined ? {} : { code }),
  keep: !confidential && reference === undefined && prompt.kind !== 'none',
  quiet: confidential,
})
