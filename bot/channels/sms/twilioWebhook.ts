import type { Request } from 'express'
import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { z } from 'zod'
import type { InboundText } from './ports.ts'
import type { Webhook } from './webhook.ts'

const mostMedia = 10
const field = z.string().max(20_000)
const count = z.coerce.number().int().min(0).max(mostMedia).default(0)

/** https://www.twilio.com/docs/messaging/guides/webhook-request */
const formSchema = z.object({
  MessageSid: z.string().min(1).max(64),
  AccountSid: z.string().max(64),
  From: z.string().min(1).max(64),
  To: z.string().min(1).max(64),
  Body: field.default(''),
  NumMedia: count,
})

const mediaOf = (form: Record<string, unknown>, number: number): InboundText['media'] =>
  Array.from({ length: number }, (_, index) => {
    const url = form[`MediaUrl${index}`]
    const type = form[`MediaContentType${index}`]
    return typeof url === 'string' && typeof type === 'string' ? [{ url, type }] : []
  }).flat()

const anyForm = z.record(z.string(), z.unknown()).catch({})
const formOf = (body: unknown): Record<string, unknown> => anyForm.parse(body)

/** The address Twilio signed: ours as the world sees it, with path and query as asked for. */
const signedAddress = (request: Request, publicUrl: string | undefined): string =>
  `${publicUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.get('host') ?? ''}`}${request.originalUrl}`

/** Twilio's webhook: signed forms, answered with TwiML within the same request. */
export const twilioWebhook = ({
  accountSid,
  authToken,
  publicUrl,
}: {
  accountSid: string | undefined
  authToken: string | undefined
  publicUrl: string | undefined
}): Webhook => ({
  provider: 'twilio',
  refuses: (request) => {
    const signature = request.get('x-twilio-signature')
    const form = formOf(request.body)
    if (authToken === undefined || signature === undefined) return true
    if (accountSid !== undefined && form.AccountSid !== accountSid) return true
    return !validateRequest(authToken, signature, signedAddress(request, publicUrl), form)
  },
  read: ({ body }) => {
    const form = formSchema.safeParse(body)
    if (!form.success) return undefined
    const { MessageSid: id, From: from, To: to, Body: text, NumMedia } = form.data
    return {
      kind: 'texts',
      texts: [{ provider: 'twilio', id, from, to, text, media: mediaOf(formOf(body), NumMedia) }],
    }
  },
  answer: (response, replies) => {
    const twiml = new MessagingResponse()
    for (const { text } of replies) twiml.message(text)
    response.status(200).type('text/xml').end(twiml.toString())
  },
})
