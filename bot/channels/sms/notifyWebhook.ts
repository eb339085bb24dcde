import { z } from 'zod'
import { sameText } from '../../privacy/hashes.ts'
import type { Webhook } from './webhook.ts'

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
