import type { Server } from 'node:http'
import { parse } from 'node-html-parser'
import request, { type Response, type Test } from 'supertest'
import { answerSchema } from '../../bot/channels/web/shared/answer.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'
import { secret, type WireActivity, wordsOf } from '../botframework/directLineClient.ts'
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

const directLine: Way = {
  name: 'Direct Line',
  channel: 'botframework',
  env: { DIRECT_LINE_SECRET: secret },
  person: (server, number) => {
    const user = { id: `dl_resident-${number}` }
    let count = 0
    let pass = { conversationId: '', token: '' }
    let watermark = ''
    const path = () => `/v3/directline/conversations/${pass.conversationId}/activities`
    const authorised = (asking: Test): Test => asking.set('Authorization', `Bearer ${pass.token}`)
    /** What a client sees: that its message was taken, and what it then fetches. */
    const fetched = async (sent: Response): Promise<Answered> => {
      const got = await authorised(request(server).get(`${path()}?watermark=${watermark}`))
      const { activities = [] }: { activities?: WireActivity[] } = got.body
      watermark = got.body.watermark
      const one = answeredFrom(sent, wordsOf(activities))
      const other = answeredFrom(got, '')
      return {
        ...one,
        status: Math.max(one.status, other.status),
        headers: one.headers + other.headers,
        // Its own words come back to a client: what is compared and searched is what we say.
        body:
          one.body +
          JSON.stringify(activities.map(({ text, ...rest }) => (saidByUs(rest) ? { text, ...rest } : rest))),
      }
    }
    const say = async (text: string): Promise<Answered> => {
      count += 1
      const activity = {
        type: 'message',
        from: user,
        text,
        channelData: { clientActivityID: `${number}-${count}` },
      }
      return fetched(await authorised(request(server).post(path())).send(activity))
    }
    const start = async (): Promise<Answered> => {
      const started = await request(server)
        .post('/v3/directline/conversations')
        .set('Authorization', `Bearer ${secret}`)
        .send({ user })
      pass = started.body
      const { said } = await fetched(started)
      // The answer names the address that was asked, whose port is another in each run.
      return { ...answeredFrom(started, said), body: '' }
    }
    return {
      begin: () => (pass.token === '' ? start() : say('hello')),
      do: (doing) => say(typedBy(doing, phrases.en)),
    }
  },
}

const saidByUs = ({ from }: Pick<WireActivity, 'from'>): boolean => from.id === 'reports'

/** Every way in by its name. A channel that is added is one more row. */
export const ways = { json, form, texts, bot, directLine } as const
