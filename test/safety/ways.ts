import type { Server } from 'node:http'
import { parse } from 'node-html-parser'
import request, { type Response } from 'supertest'
import { answerSchema } from '../../bot/channels/web/shared/answer.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'
import { activityOf } from '../botframework/talk.ts'
import { inWords } from '../scenarios/wayIn.ts'
import { signatureOf, textsOf, twilioEnv, twilioForm } from '../sms/twilio.ts'
import type { Doing } from './detours.ts'

/** What came back for one thing done. */
export interface Answered {
  status: number
  /** Without the date, which this machine's clock writes. */
  headers: string
  /** As sent, byte for byte. */
  body: string
  /** What the person reads. */
  said: string
}

/** One person's side of a channel: keeps what their device keeps. */
export interface Person {
  begin(): Promise<Answered>
  do(doing: Doing): Promise<Answered>
}

/** One way into the service. Another channel is another row of `ways`. */
export interface Way {
  name: string
  channel: Channel
  /** Settings this way needs. */
  env: Record<string, string>
  /** @param server or its address @param number tells people apart, 0 to 998 */
  person(server: Server | string, number: number): Person
}

export const answeredFrom = (response: Response, said: string): Answered => {
  const { date: _, ...headers } = response.headers
  return { status: response.status, headers: JSON.stringify(headers), body: response.text ?? '', said }
}

const json: Way = {
  name: 'web, as JSON',
  channel: 'web',
  env: {},
  person: (server) => {
    let state: string | null = null
    const send = async (answer: Record<string, unknown>): Promise<Answered> => {
      const response = await request(server)
        .post('/chat/turns')
        .send({ state, ...answer })
      const { data } = answerSchema.safeParse(response.body)
      state = data?.state ?? state
      return answeredFrom(response, data?.messages.map(({ text }) => text).join('\n') ?? '')
    }
    return {
      begin: () => {
        state = null
        return send({})
      },
      do: async (doing) => {
        if ('choose' in doing) return send({ choice: doing.choose })
        if ('type' in doing) return send({ text: doing.type })
        const left = await send({ leave: true })
        state = null
        return left
      },
    }
  },
}

const form: Way = {
  name: 'web, without scripts',
  channel: 'web',
  env: {},
  person: (server) => {
    let state = ''
    const read = (response: Response): Answered => {
      const page = parse(response.text)
      state = page.querySelector('input[name=state]')?.getAttribute('value') ?? state
      const log = page.querySelectorAll('#log [data-text], #log p, #problem p, #question')
      return answeredFrom(response, log.map(({ text }) => text.trim()).join('\n'))
    }
    const post = async (fields: Record<string, string>) =>
      read(
        await request(server)
          .post('/chat')
          .type('form')
          .send({ state, ...fields }),
      )
    return {
      begin: async () => read(await request(server).get('/')),
      do: async (doing) => {
        if ('choose' in doing) return post({ choice: doing.choose })
        if ('type' in doing) return post({ message: doing.type, via: 'words' })
        const left = answeredFrom(await request(server).get('/leave'), '')
        state = ''
        return left
      },
    }
  },
}

const typedBy = (doing: Doing, words: Readonly<Record<string, string>>): string =>
  'type' in doing ? doing.type : 'choose' in doing ? inWords(doing.choose, words) : 'EXIT'

const texts: Way = {
  name: 'texts by Twilio',
  channel: 'sms',
  env: twilioEnv,
  person: (server, number) => {
    const from = `+447700900${String(number).padStart(3, '0')}`
    let count = 0
    const say = async (text: string): Promise<Answered> => {
      count += 1
      const id = `SM${String(number).padStart(4, '0')}${String(count).padStart(28, '0')}`
      const form = twilioForm(text, { from, to: '+447700900999', id })
      const response = await request(server)
        .post('/sms/twilio')
        .type('form')
        .set('X-Twilio-Signature', signatureOf(form))
        .send(form)
      return answeredFrom(response, textsOf(response.text).join('\n'))
    }
    const words = { ...phrases.en, ...smsPhrases.en }
    return { begin: () => say('hello'), do: (doing) => say(typedBy(doing, words)) }
  },
}

const bot: Way = {
  name: 'Bot Framework',
  channel: 'botframework',
  // Without a registration the bot answers in development only.
  env: { NODE_ENV: 'development' },
  person: (server, number) => {
    let count = 0
    const say = async (text: string): Promise<Answered> => {
      count += 1
      const activity = activityOf({
        id: `activity-${number}-${count}`,
        conversation: { id: `conversation-${number}` },
        from: { id: `resident-${number}`, name: 'Resident' },
        text,
      })
      const response = await request(server).post('/api/messages').send(activity)
      const { activities = [] }: { activities?: { text?: string }[] } = response.body
      return answeredFrom(response, activities.map(({ text: said = '' }) => said).join('\n'))
    }
    return { begin: () => say('hello'), do: (doing) => say(typedBy(doing, phrases.en)) }
  },
}

/** Every way in by its name. A channel that is added is one more row. */
export const ways = { json, form, texts, bot } as const
