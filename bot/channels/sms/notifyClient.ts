import { createRequire } from 'node:module'
import { NotifyClient } from 'notifications-node-client'
import { z } from 'zod'
import { type Provider, SendFailed } from './ports.ts'

type RestClient = Parameters<NotifyClient['setClient']>[0]
/** The client's own axios, which is CommonJS: its types differ from those of the module. */
const axios: { create(options: { timeout: number }): RestClient } = createRequire(import.meta.url)('axios')

/** One reference for every text, so that the provider's records tell nothing (safety.md, SMS 7). */
const reference = 'text'

const errorSchema = z.object({ response: z.object({ status: z.number() }).optional().catch(undefined) })
const sentSchema = z.object({ data: z.object({ id: z.string().min(1) }) })

const toFailure = (error: unknown): SendFailed => {
  const status = errorSchema.catch({ response: undefined }).parse(error).response?.status
  return new SendFailed(
    `NOTIFY_${status ?? 'UNREACHABLE'}`,
    status === undefined || status === 429 || status >= 500,
  )
}

/** Sends by GOV.UK Notify: one generic template with a single gap, `message`. */
export const notifyProvider = ({
  apiKey,
  baseUrl,
  templateId,
  senderId,
  timeout,
}: {
  apiKey: string
  baseUrl?: string | undefined
  templateId: string
  senderId?: string | undefined
  /** Milliseconds. */
  timeout: number
}): Provider => {
  const client =
    baseUrl === undefined ? new NotifyClient(apiKey) : new NotifyClient(baseUrl.replace(/\/+$/, ''), apiKey)
  client.setClient(axios.create({ timeout }))
  return {
    name: 'notify',
    send: async ({ to, text }) => {
      try {
        const answer = await client.sendSms(templateId, to, {
          personalisation: { message: text },
          reference,
          ...(senderId === undefined ? {} : { smsSenderId: senderId }),
        })
        sentSchema.parse(answer)
      } catch (error) {
        throw toFailure(error)
      }
    },
  }
}
