import twilio from 'twilio'
import { z } from 'zod'
import { type Provider, SendFailed } from './ports.ts'

const apiOrigin = 'https://api.twilio.com'
/** A text nobody could deliver within the hour is not news any more. Seconds. */
const validity = 3600

const errorSchema = z.object({
  status: z.number().optional().catch(undefined),
  /** Twilio's own; of the network's errors the name is not a number. */
  code: z.number().optional().catch(undefined),
})
const sentSchema = z.object({ sid: z.string().min(1) })

const toFailure = (error: unknown): SendFailed => {
  const { status, code } = errorSchema.catch({}).parse(error)
  return new SendFailed(
    `TWILIO_${code ?? status ?? 'UNREACHABLE'}`,
    status === undefined || status === 429 || status >= 500,
  )
}

/** Twilio's own client asks this address instead, where another is set (tests, a proxy of the council's). */
const asking = (origin: string, timeout: number): InstanceType<typeof twilio.RequestClient> => {
  // Answers travel as TwiML: news are few, and no connection is worth keeping for them.
  const client = new twilio.RequestClient({ timeout, keepAlive: false })
  client.axios.interceptors.request.use((request) =>
    Object.assign(request, { url: request.url?.replace(apiOrigin, origin) }),
  )
  return client
}

/**
 * Sends by Twilio. Short validity, content discarded and number obfuscated after sending.
 * https://www.twilio.com/docs/messaging/api/message-resource
 */
export const twilioProvider = ({
  accountSid,
  authToken,
  baseUrl = apiOrigin,
  from,
  timeout,
}: {
  accountSid: string
  authToken: string
  baseUrl?: string | undefined
  /** Our number, where a text does not say which. */
  from?: string | undefined
  /** Milliseconds. */
  timeout: number
}): Provider => {
  const client = twilio(accountSid, authToken, {
    httpClient: asking(baseUrl.replace(/\/+$/, ''), timeout),
    autoRetry: false,
  })
  return {
    name: 'twilio',
    send: async ({ to, from: own = from, text }) => {
      if (own === undefined) throw new SendFailed('NO_SENDER', false)
      try {
        const message = await client.messages.create({
          ...{ to, from: own, body: text, validityPeriod: validity },
          ...{ contentRetention: 'discard', addressRetention: 'obfuscate' },
        })
        sentSchema.parse(message)
      } catch (error) {
        throw toFailure(error)
      }
    },
  }
}
