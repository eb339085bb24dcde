import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { signatureOf, textsOf, twilioForm } from '../sms/twilio.ts'
import type { Chance } from './chance.ts'

/** How one text is brought to the service. */
interface Delivery {
  form: Record<string, string>
  /** Hung up on before it is answered, as at Twilio's time-out; the fallback follows. */
  hangUp: boolean
  /** Brought before, by another request. */
  again: boolean
}

/** What the simulated Twilio saw. */
export interface Seen {
  texts: number
  /** Requests, by any address. */
  requests: number
  duplicates: number
  delayed: number
  swappedPairs: number
  /** Requests the fallback address took over, because the first was refused, cut off or hung up on. */
  fallbacks: number
  /** Texts nobody took although Twilio asked again and again. */
  undelivered: number
  /** Texts that were answered by more than one text. */
  answeredTwice: number
  /**
   * Of those, the ones whose service was killed meanwhile: it had answered, and died before it noted that.
   * Delivered again, such a text is answered again; Twilio itself would not deliver what was answered.
   */
  answeredTwiceAroundKill: number
  /** Milliseconds of every request that was answered: of texts brought for the first time, and again. */
  times: number[]
  timesAgain: number[]
  /** Longest from a text to its confidential answer, in milliseconds. */
  slowestConfidential: number
  confidential: number
  /** Confidential answers given twice. */
  confidentialTwice: number
  /** Answers other than 200. */
  refused: number
}

export interface Twilio {
  seen: Seen
  /** Brings one text. @returns what was answered, '' for nothing */
  bring(from: string, to: string, text: string): Promise<string>
  /** Brings two texts at once, the second first. @returns the answers, in the order given */
  bringSwapped(from: string, to: string, texts: readonly [string, string]): Promise<[string, string]>
  close(): void
}

const patience = 90_000
const betweenTries = 200
/** Twilio gives its fallback address the text after 15 s; here sooner, so that the run stays short. */
const hungUpAfter = 500
/** Milliseconds; half of what the service waits. Later it may have answered, and there is nothing to hang up on. */
const mostBeforeHangUp = 100

/**
 * @param address where the service is now: it moves when it is started again
 * @param isConfidential whether an answer is one that must not be late
 * @param kills how often the service was killed so far
 */
export const simulatedTwilio = (
  chance: Chance,
  address: () => string,
  isConfidential: (answer: string) => boolean,
  kills: () => number,
): Twilio => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const seen: Seen = {
    ...{ texts: 0, requests: 0, duplicates: 0, delayed: 0, swappedPairs: 0, fallbacks: 0 },
    ...{
      undelivered: 0,
      answeredTwice: 0,
      answeredTwiceAroundKill: 0,
      refused: 0,
      slowestConfidential: 0,
      confidential: 0,
      confidentialTwice: 0,
      times: [],
      timesAgain: [],
    },
  }

  /** @returns the body; undefined when there was no answer */
  const post = ({ form, hangUp, again }: Delivery): Promise<string | undefined> =>
    new Promise((resolve) => {
      seen.requests += 1
      const body = new URLSearchParams(form).toString()
      const start = performance.now()
      const sent = request(`${address()}/sms/twilio`, {
        agent,
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Content-Length': Buffer.byteLength(body),
          'X-Twilio-Signature': signatureOf(form),
        },
      })
      sent.on('response', (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
        })
        response.on('error', () => resolve(undefined))
        response.on('close', () => {
          if (!response.complete) return resolve(undefined)
          ;(again ? seen.timesAgain : seen.times).push(performance.now() - start)
          if (response.statusCode === 200) return resolve(text)
          seen.refused += 1
          resolve(undefined)
        })
      })
      sent.on('error', () => resolve(undefined))
      sent.end(body, () => {
        // Surely before it is answered: the service waits for earlier texts first.
        if (!hangUp || performance.now() - start > mostBeforeHangUp) return
        seen.delayed += 1
        sent.destroy()
      })
    })

  /** The address, then the fallback until it answers. */
  const deliver = async (delivery: Delivery): Promise<string[]> => {
    const start = performance.now()
    for (let tries = 0; performance.now() - start < patience; tries += 1) {
      if (tries > 0) seen.fallbacks += 1
      const answer = await post(tries === 0 ? delivery : { ...delivery, hangUp: false, again: true })
      if (answer !== undefined) return textsOf(answer)
      await wait(delivery.hangUp && tries === 0 ? hungUpAfter : betweenTries)
    }
    seen.undelivered += 1
    return []
  }

  const bringForm = async (form: Record<string, string>): Promise<string> => {
    seen.texts += 1
    const killsBefore = kills()
    const start = performance.now()
    const hangUp = chance.below(100) < 5
    const again = chance.below(100) < 10
    if (again) seen.duplicates += 1
    const pause = chance.below(2) * chance.below(400)
    const once = deliver({ form, hangUp, again: false })
    const twice = again
      ? wait(pause).then(() => deliver({ form, hangUp: false, again: true }))
      : Promise.resolve([])
    const answers = (await Promise.all([once, twice])).flat()
    if (answers.length > 1) seen.answeredTwice += 1
    if (answers.length > 1 && kills() > killsBefore) seen.answeredTwiceAroundKill += 1
    if (answers.length > 1 && answers.some(isConfidential)) seen.confidentialTwice += 1
    const answer = answers[0] ?? ''
    if (isConfidential(answer)) {
      seen.confidential += 1
      seen.slowestConfidential = Math.max(seen.slowestConfidential, performance.now() - start)
    }
    return answer
  }

  return {
    seen,
    bring: (from, to, text) => bringForm(twilioForm(text, { from, to })),
    bringSwapped: async (from, to, [one, other]) => {
      seen.swappedPairs += 1
      const later = bringForm(twilioForm(other, { from, to }))
      const earlier = bringForm(twilioForm(one, { from, to }))
      return Promise.all([earlier, later])
    },
    close: () => agent.destroy(),
  }
}
