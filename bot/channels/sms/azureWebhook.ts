import { z } from 'zod'
import { sameText } from '../../privacy/hashes.ts'
import type { Webhook } from './webhook.ts'

/** https://learn.microsoft.com/azure/event-grid/communication-services-telephony-sms-events */
const receivedSchema = z.object({
  messageId: z.string().min(1).max(100),
  from: z.string().min(1).max(64),
  to: z.string().max(64),
  message: z.string().max(20_000),
  receivedTimestamp: z.string().max(64),
})
const eventsSchema = z
  .array(z.object({ eventType: z.string().max(100), data: z.unknown() }))
  .min(1)
  .max(1000)
const handshakeSchema = z.object({ validationCode: z.string().min(1).max(200) })

const secretHeader = 'x-sms-secret'

/** Azure's Event Grid webhook: a handshake, then arrays of events; the secret is in a header or the address. */
export const azureWebhook = ({ secret }: { secret: string | undefined }): Webhook => ({
  provider: 'azure',
  refuses: (request) => {
    const given = request.get(secretHeader) ?? request.query.secret
    return secret === undefined || typeof given !== 'string' || !sameText(given, secret)
  },
  read: ({ body }) => {
    const events = eventsSchema.safeParse(body)
    if (!events.success) return undefined
    const handshake = events.data.find(
      ({ eventType }) => eventType === 'Microsoft.EventGrid.SubscriptionValidationEvent',
    )
    if (handshake !== undefined) {
      const asked = handshakeSchema.safeParse(handshake.data)
      return asked.success
        ? { kind: 'answer', body: { validationResponse: asked.data.validationCode } }
        : undefined
    }
    const received = events.data
      .filter(({ eventType }) => eventType === 'Microsoft.Communication.SMSReceived')
      .map(({ data }) => receivedSchema.safeParse(data))
    const texts = received.flatMap(({ data }) => {
      if (data === undefined) return []
      const { messageId: id, from, to, message: text, receivedTimestamp } = data
      const sentAt = new Date(receivedTimestamp)
      if (Number.isNaN(sentAt.getTime())) return []
      return [{ provider: 'azure' as const, id, from, to, text, sentAt, media: [] }]
    })
    return texts.length < received.length ? undefined : { kind: 'texts', texts }
  },
})
