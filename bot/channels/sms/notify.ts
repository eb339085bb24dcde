import { createRequire } from 'node:module'
import { NotifyClient } from 'notifications-node-client'
import { z } from 'zod'
import { sameText } from '../../privacy/hashes.ts'
import { type Provider, SendFailed } from './ports.ts'
import type { Webhook } from './webhook.ts'

type RestClient = Parameters<NotifyClient['setClient']>[0]
/** The client's own axios, which is CommonJS: its types differ from those of the module. */
const axios: { create(options: { timeout: number }): RestClient } = createRequire(import.meta.url)('axios')

/** One reference for every text, so that the provider's records tell nothing (safety.md, SMS 7). */
const reference = 'text'

/** https://docs.notifications.service.gov.uk/rest-api.html#received-text-messages */
const receivedSchema = z.object({
  id: z.string().min(1).max(64),
  source_number: z.string().min(1).max(64),
  destination_number: z.string().max(64),
  message: z.string().max(20_000),
  date_received: z.string().max(64),
})

/** What comes after "Bearer ". */
const bearerOf = (header: string | undefined): string => /^Bearer\s+(.+)$/i.exec(header ?? '')?.[1] ?? ''

/** GOV.UK Notify's webhook: a bearer token, nothing signed. */
export const notifyWebhook = ({ token }: { token: string | undefined }): Webhook => ({
  provider: 'notify',
  refuses: (request) => token === undefined || !sameText(bearerOf(request.get('authorization')), token),
  read: ({ body }) => {
    const received = receivedSchema.safeParse(body)
    if (!received.success) return undefined
    const { id, source_number: from, destination_number: to, message: text } = received.data
    const sentAt = new Date(received.data.date_received)
    if (Number.isNaN(sentAt.getTime())) return undefined
    return { kind: 'texts', texts: [{ provider: 'notify', id, from, to, text, sentAt, media: [] }] }
  },
})

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
