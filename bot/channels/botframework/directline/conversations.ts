import type { KeptConversations } from '../../../turn/keptConversations.ts'
import { stepsOf } from '../readActivity.ts'
import { render } from '../render.ts'
import type { BotReply, BotStep, TakeBotTurn } from '../takeBotTurn.ts'
import type { Posted } from './readPosted.ts'
import { thumbnailOf } from './thumbnail.ts'
import type { Pass } from './tokens.ts'
import type { Fetched, NewActivity, Undelivered } from './undelivered.ts'

/** A photo that came with a message. */
export interface SentPhoto {
  name: string
  type: string
  content: Buffer
}

export interface Conversations {
  /** Greets a client that is new. */
  start(pass: Pass): Promise<void>
  /** Takes a message. Answers its id; the same message again gets the same id and has no further effect. */
  post(pass: Pass, posted: Posted, photos?: readonly SentPhoto[]): Promise<string>
  fetch(pass: Pass, after: number): Promise<ActivitySet>
  /** The conversation's keyed hash, by which news of it travels. */
  hashOf(pass: Pass): string
  idOf(pass: Pass, number: number): string
}

/** What goes over the wire, by polling and by socket alike. */
export interface ActivitySet {
  activities: Record<string, unknown>[]
  watermark: string
}

export interface ConversationServices {
  takeBotTurn: TakeBotTurn
  kept: KeptConversations
  undelivered: Undelivered
  botName: string
  now: () => Date
  random: (bytes: number) => Buffer
}

/** The channel as the rest of the Bot Framework names it. */
const channel = 'directline'
const botId = 'reports'

/** Direct Line conversations, on turns that any instance may take. */
export const openDirectLineConversations = (services: ConversationServices): Conversations => {
  const { takeBotTurn, kept, undelivered, now, random } = services

  const whose = ({ conv, user }: Pass): string => JSON.stringify([conv, user])
  const keyOf = (pass: Pass) => kept.conversationKey(channel, whose(pass))
  const hashOf = (pass: Pass): string => keyOf(pass)[0]
  const idOf = ({ conv }: Pass, number: number): string => `${conv}|${String(number).padStart(7, '0')}`

  const said = (pass: Pass, reply: BotReply): NewActivity[] =>
    render(reply, channel, pass.user).map((content) => ({
      content: { ...content, from: { id: botId, name: services.botName, role: 'bot' } },
    }))

  const answering = ([...activities]: NewActivity[]): NewActivity[] =>
    activities.map((activity, index) => ({ ...activity, answers: index + 1 }))

  const echoOf = async (pass: Pass, posted: Posted, photos: readonly SentPhoto[]): Promise<NewActivity> => {
    const { from, ...content } = posted
    const attachments = await Promise.all(
      photos.map(async ({ name, type, content: photo }) => {
        const contentUrl = await thumbnailOf(photo)
        return {
          contentType: contentUrl === undefined ? type : 'image/jpeg',
          name,
          ...(contentUrl && { contentUrl }),
        }
      }),
    )
    return {
      content: {
        ...content,
        from: { id: pass.user, ...(from?.name === undefined ? {} : { name: from.name }), role: 'user' },
        ...(attachments.length === 0 ? {} : { attachments }),
      },
    }
  }

  const stepsFrom = (pass: Pass, posted: Posted, photos: readonly SentPhoto[]): BotStep[] => [
    ...photos.map((photo): BotStep => ({ kind: 'photo', content: async () => photo.content })),
    ...stepsOf(
      {
        ...{ type: posted.type, text: posted.text, value: posted.value, channelId: channel },
        ...{ from: { id: pass.user }, recipient: { id: botId }, conversation: { id: pass.conv } },
      },
      async () => Buffer.alloc(0),
    ),
  ]

  /** Clients wait for their own message to come back; after leaving it comes back without its words. */
  const unsaid = ({ content: { text: _text, value: _value, ...content } }: NewActivity): NewActivity => ({
    content: { ...content, text: '' },
  })

  const wire = (pass: Pass, { activities, last }: Fetched): ActivitySet => ({
    activities: activities.map(({ number, content, answers }) => ({
      ...content,
      id: idOf(pass, number),
      channelId: channel,
      conversation: { id: pass.conv },
      timestamp: stampOf(content),
      ...(answers === undefined ? {} : { replyToId: idOf(pass, number - answers) }),
    })),
    watermark: String(last),
  })

  const stampOf = ({ timestamp }: Record<string, unknown>): unknown => timestamp ?? now().toISOString()
  const stamped = (activity: NewActivity): NewActivity => ({
    ...activity,
    content: { ...activity.content, timestamp: now().toISOString() },
  })

  return {
    hashOf,
    idOf,

    start: async (pass) => {
      const conversation = keyOf(pass)
      await takeBotTurn({
        conversation,
        message: kept.messageKey(channel, JSON.stringify([whose(pass), 'start'])),
        steps: [{ kind: 'hello' }],
        also: (reply) => {
          const [first, ...rest] = said(pass, reply).map(stamped)
          return first === undefined
            ? undefined
            : undelivered.writing({
                ...{ conversation: conversation[0], activities: [first, ...rest] },
                ...{ once: reply.confidential, now: now() },
              })
        },
      })
    },

    post: async (pass, posted, photos = []) => {
      const conversation = keyOf(pass)
      const named = posted.channelData?.clientActivityID ?? random(16).toString('base64url')
      const message = kept.messageKey(channel, JSON.stringify([whose(pass), 'post', named]))
      const steps = stepsFrom(pass, posted, photos)
      const echo = stamped(await echoOf(pass, posted, photos))
      const common = { conversation: conversation[0], posted: message[0] }
      if (steps.length === 0) {
        // Typing, and what pages tell each other: nothing to answer, and nothing that is kept.
        if (posted.type !== 'typing')
          await undelivered.write({ ...common, activities: [echo], once: true, now: now() })
      } else {
        await takeBotTurn({
          ...{ conversation, message, steps },
          also: (reply) =>
            undelivered.writing({
              ...{ ...common, now: now() },
              ...(reply.left
                ? { activities: [unsaid(echo)], once: true, clear: 'all' }
                : {
                    activities: [echo, ...answering(said(pass, reply).map(stamped))],
                    ...(reply.confidential ? { once: true, clear: 'history' } : { once: false }),
                  }),
            }),
        })
      }
      return idOf(pass, (await undelivered.numberOf(message[0], now())) ?? now().getTime())
    },

    fetch: async (pass, after) => wire(pass, await undelivered.fetch(hashOf(pass), after, now())),
  }
}
