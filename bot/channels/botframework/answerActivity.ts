import { Activity } from '@microsoft/agents-activity'
import type { TurnContext } from '@microsoft/agents-hosting'
import type { Config } from '../../config.ts'
import type { Log } from '../../log.ts'
import type { KeptConversations, KeptKey } from '../../turn/keptConversations.ts'
import type { BotAdapter } from './adapter.ts'
import type { BotNews } from './news.ts'
import { fetchPicture, isAllowed } from './pictures.ts'
import { isPrivate, type PictureLink, type ReadActivity, sentAt, stepsOf } from './readActivity.ts'
import { render, type SaidActivity } from './render.ts'
import type { BotReply, FiledIn, TakeBotTurn } from './takeBotTurn.ts'
import { words } from './words.ts'

export interface AnswerServices {
  config: Pick<Config, 'BOT_APP_ID' | 'BOT_FILE_HOSTS'>
  adapter: Pick<BotAdapter, 'fileToken'>
  takeBotTurn: TakeBotTurn
  news: Pick<BotNews, 'remember'>
  /** The report that a conversation has just filed. */
  filedIn: FiledIn
  kept: Pick<KeptConversations, 'conversationKey' | 'messageKey'>
  now: () => Date
  random: (bytes: number) => Buffer
  log: Pick<Log, 'warn'>
}

/** Does what an activity asks for, and says what is to be said through its context. */
export type AnswerActivity = (activity: ReadActivity, context: TurnContext) => Promise<void>

/** An ordinary reply is tried so often; a confidential one once. */
const mostSends = 3

const oneWords = (text: string): BotReply => ({
  messages: [{ text }],
  confidential: false,
  left: false,
})

/** What an adapter is given to do: one activity, from reading it to the reply. */
export const openActivityAnswers = (services: AnswerServices): AnswerActivity => {
  const { config, adapter, takeBotTurn, news, filedIn, kept, now, random, log } = services

  const keysOf = ({ channelId, conversation, from, id, type }: ReadActivity) => {
    const whose = JSON.stringify([channelId, conversation.id, from.id])
    const named = id ?? random(16).toString('base64url')
    return {
      conversation: kept.conversationKey('botframework', whose),
      message: kept.messageKey('botframework', JSON.stringify([whose, type, named])),
    }
  }

  const pictureFrom =
    (activity: ReadActivity, context: TurnContext) =>
    async ({ url, open }: PictureLink): Promise<Buffer> => {
      const { serviceUrl } = activity
      // Our token goes to the host that the caller's own token names, and to no other.
      const own = !open && serviceUrl !== undefined && isAllowed(url, [new URL(serviceUrl).hostname])
      const token = own ? await adapter.fileToken(serviceUrl, context.identity) : undefined
      return fetchPicture(url, config.BOT_FILE_HOSTS, token)
    }

  const send = async (context: TurnContext, said: SaidActivity[], confidential: boolean): Promise<void> => {
    // The context parses what it is given: once is enough.
    const activities = said.map((one) => Object.assign(new Activity(one.type), one))
    for (let tries = 1; ; tries++) {
      try {
        await context.sendActivities(activities)
        return
      } catch (err) {
        if (!confidential && tries < mostSends) continue
        log.warn({ part: 'botframework', err }, 'a reply could not be sent')
        return
      }
    }
  }

  /** Whether a person can be written to later: by a registered bot, on a channel that gave a way back. */
  const addressOf = ({ channelId, serviceUrl, conversation, from, recipient }: ReadActivity) =>
    serviceUrl === undefined || config.BOT_APP_ID === undefined
      ? undefined
      : { channelId, serviceUrl, conversation: conversation.id, user: from.id, bot: recipient.id }

  /** After a report, news of it on this channel are offered. */
  const withNews = (reply: BotReply, activity: ReadActivity): BotReply => {
    const { prompt, reference } = reply
    if (prompt === undefined || reference === undefined || addressOf(activity) === undefined) return reply
    const offer = { value: 'newsHere', label: words.newsHere, aside: true }
    return { ...reply, prompt: { ...prompt, options: [offer, ...prompt.options] } }
  }

  const wantsNews = async (activity: ReadActivity, conversation: KeptKey): Promise<boolean> => {
    const address = addressOf(activity)
    if (activity.text?.trim() !== words.newsHere || address === undefined) return false
    const reference = await filedIn(conversation)
    return reference !== undefined && news.remember({ reference, conversation, address, now: now() })
  }

  return async (activity, context) => {
    const steps = stepsOf(activity, pictureFrom(activity, context))
    if (steps.length === 0) return
    if (!isPrivate(activity)) {
      if (activity.type === 'message')
        await send(context, render(oneWords(words.group), activity.channelId, activity.from.id), false)
      return
    }
    const keys = keysOf(activity)
    if (await wantsNews(activity, keys.conversation)) {
      await send(context, render(oneWords(words.newsPromised), activity.channelId, activity.from.id), false)
      return
    }
    const reply = await takeBotTurn({ ...keys, steps, sentAt: sentAt(activity) })
    if (reply === 'duplicate') return
    const said = render(withNews(reply, activity), activity.channelId, activity.from.id)
    if (said.length > 0) await send(context, said, reply.confidential)
  }
}
