import { type Answer, answerSchema, type Problem, problemSchema } from '../../shared/answer.ts'
import { roomForWords, targetSize } from '../../shared/size.ts'

export interface TurnBody {
  text?: string
  choice?: string | string[]
  position?: { latitude: number; longitude: number; accuracy: number }
  leave?: true
}

/** `lost`: nothing readable came back, so the same may be sent again. */
export type Outcome =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'lost' }

const patience = 20_000

const padded = (state: string | null, body: TurnBody): string => {
  const text = JSON.stringify({ state, ...body, pad: '' })
  const bytes = new TextEncoder().encode(text).length
  return `${text.slice(0, -2)}${'0'.repeat(targetSize(bytes, [state], roomForWords) - bytes)}"}`
}

/** Reads an answer's text, whatever it holds. */
export const readOutcome = (text: string): Outcome => {
  try {
    const value: unknown = JSON.parse(text)
    const answer = answerSchema.safeParse(value)
    if (answer.success) return { kind: 'answer', answer: answer.data }
    const problem = problemSchema.safeParse(value)
    if (problem.success) return { kind: 'problem', problem: problem.data.error }
  } catch {
    // Not JSON: a proxy's own page, or half an answer.
  }
  return { kind: 'lost' }
}

/** Sends one turn; gives up after 20 seconds or when told to. */
export const postTurn = async (
  state: string | null,
  body: TurnBody,
  stop: AbortController,
): Promise<Outcome> => {
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await fetch('/chat/turns', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: padded(state, body),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    })
    return readOutcome(await response.text())
  } catch {
    return { kind: 'lost' }
  } finally {
    clearTimeout(timer)
  }
}

/** Says that the person is done, without waiting: the same whether they leave in a hurry or have finished. */
export const sayFinished = (state: string): void => {
  navigator.sendBeacon(
    '/chat/turns',
    new Blob([padded(state, { leave: true })], { type: 'application/json' }),
  )
}
