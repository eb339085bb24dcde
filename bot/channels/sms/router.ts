import { finished } from 'node:stream'
import { type RequestHandler, Router } from 'express'
import type { Provider } from './ports.ts'
import type { SendReply } from './sendReply.ts'
import type { TakeText, TextReply } from './takeText.ts'
import type { Webhook } from './webhook.ts'

const webhookRoute =
  (
    webhook: Webhook,
    {
      takeText,
      sendReply,
      provider,
    }: { takeText: TakeText; sendReply: SendReply; provider: Provider | undefined },
  ): RequestHandler =>
  async (request, response) => {
    if (webhook.refuses(request)) {
      response.status(403).end()
      return
    }
    const read = webhook.read(request)
    if (read === undefined) {
      response.status(400).end()
      return
    }
    if (read.kind === 'answer') {
      response.status(200).json(read.body)
      return
    }
    const answers = await Promise.all(read.texts.map(async (text) => ({ text, reply: await takeText(text) })))
    const replies = answers.flatMap(({ reply }): TextReply[] => (reply === undefined ? [] : [reply]))
    if (webhook.answer !== undefined) {
      // Hung up on meanwhile, nobody got it: delivered again, the text is answered again.
      const heard = !response.destroyed
      finished(response, (cut) => {
        if (heard && cut == null) for (const { handedOver } of replies) handedOver()
      })
      webhook.answer(response, replies)
      return
    }
    for (const { text, reply } of answers) {
      if (reply === undefined || provider === undefined) continue
      await sendReply(provider, reply, text.to)
      reply.handedOver()
    }
    response.status(200).end()
  }

/** `POST /sms/<provider>`: texts come in here. */
export const createSmsChannel = (
  webhooks: readonly Webhook[],
  parts: { takeText: TakeText; sendReply: SendReply; providers: readonly Provider[] },
): Router => {
  const router = Router()
  for (const webhook of webhooks) {
    const provider = parts.providers.find(({ name }) => name === webhook.provider)
    router.post(`/sms/${webhook.provider}`, webhookRoute(webhook, { ...parts, provider }))
  }
  return router
}
