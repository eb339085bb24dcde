import { randomBytes } from 'node:crypto'
import type { Express } from 'express'
import request from 'supertest'
import twilio from 'twilio'

/** Ofcom's numbers for drama: they reach nobody. */
export const ownNumber = '+447700900000'
export const residentNumber = '+447700900123'

export const twilioEnv = {
  PUBLIC_URL: 'https://reports.example',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a-token-for-tests-only',
  SMS_GATHER_MS: '0',
}

export interface Sent {
  from?: string
  to?: string
  id?: string
  media?: { url: string; type: string }[]
  /** Anything else of the form. */
  more?: Record<string, string>
}

/** The form Twilio would post for a text. */
export const twilioForm = (text: string, sent: Sent = {}): Record<string, string> => ({
  MessageSid: sent.id ?? `SM${randomBytes(16).toString('hex')}`,
  AccountSid: twilioEnv.TWILIO_ACCOUNT_SID,
  From: sent.from ?? residentNumber,
  To: sent.to ?? ownNumber,
  Body: text,
  NumMedia: String(sent.media?.length ?? 0),
  ...Object.fromEntries(
    (sent.media ?? []).flatMap(({ url, type }, index) => [
      [`MediaUrl${index}`, url],
      [`MediaContentType${index}`, type],
    ]),
  ),
  ...sent.more,
})

export const signatureOf = (form: Record<string, string>, path = '/sms/twilio'): string =>
  twilio.getExpectedTwilioSignature(twilioEnv.TWILIO_AUTH_TOKEN, `${twilioEnv.PUBLIC_URL}${path}`, form)

const plainText = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The texts a TwiML answer sends. */
export const textsOf = (twiml: string): string[] =>
  [...twiml.matchAll(/<Message>([^<]*)<\/Message>/g)].map((match) => plainText(match[1] ?? ''))

/** Posts a form as Twilio does, signed. @returns the texts of the answer */
export const deliver = async (app: Express, form: Record<string, string>): Promise<string[]> => {
  const response = await request(app)
    .post('/sms/twilio')
    .type('form')
    .set('X-Twilio-Signature', signatureOf(form))
    .send(form)
  if (response.status !== 200) throw new Error(`the webhook answered ${response.status}`)
  return textsOf(response.text)
}

/** Sends one text as a resident. @returns what they get back; empty for silence */
export const say = async (app: Express, text: string, sent: Sent = {}): Promise<string> => {
  const texts = await deliver(app, twilioForm(text, sent))
  if (texts.length > 1) throw new Error('more than one text for one')
  return texts[0] ?? ''
}
