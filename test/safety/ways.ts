import { parse } from 'node-html-parser'
import { z } from 'zod'
import { answerSchema } from '../../bot/channels/web/shared/answer.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'
import { secret, wordsOf } from '../botframework/directLineClient.ts'
import { activityOf } from '../botframework/talk.ts'
import { inWords } from '../scenarios/wayIn.ts'
import { signatureOf, textsOf, twilioEnv, twilioForm } from '../sms/twilio.ts'
import type { Wire, WireAnswer } from '../support/wire.ts'
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
  /** @param number tells people apart, 0 to 998 */
  person(wire: Wire, number: number): Person
}

const answeredFrom = (response: WireAnswer, said: string): Answered => {
  const { date: _, ...headers } = response.headers
  return { status: response.status, headers: JSON.stringify(headers), body: response.text, said }
}

const json: Way = {
  name: 'web, as JSON',
  channel: 'web',
  env: {},
  person: (wire) => {
    let state: string | null = null
    const send = async (answer: Record<string, unknown>): Promise<Answered> => {
      const response = await wire.post('/chat/turns', { json: { state, ...answer } })
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
  person: (wire) => {
    let state = ''
    const read = (response: WireAnswer): Answered => {
      const page = parse(response.text)
      state = page.querySelector('input[name=state]')?.getAttribute('value') ?? state
      const log = page.querySelectorAll('#log [data-text], #log p, #problem p, #question')
      return answeredFrom(response, log.map(({ text }) => text.trim()).join('\n'))
    }
    const post = async (fields: Record<string, string>) =>
      read(await wire.post('/chat', { form: { state, ...fields } }))
    return {
      begin: async () => read(await wire.get('/')),
      do: async (doing) => {
        if ('choose' in doing) return post({ choice: doing.choose })
        if ('type' in doing) return post({ message: doing.type, via: 'words' })
        const left = answeredFrom(await wire.get('/leave'), '')
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
  person: (wire, number) => {
    const from = `+447700900${String(number).padStart(3, '0')}`
    let count = 0
    const say = async (text: string): Promise<Answered> => {
      count += 1
      const id = `SM${String(number).padStart(4, '0')}${String(count).padStart(28, '0')}`
      const form = twilioForm(text, { from, to: '+447700900999', id })
      const headers = { 'x-twilio-signature': signatureOf(form) }
      const response = await wire.post('/sms/twilio', { form, headers })
      return answeredFrom(response, textsOf(response.text).join('\n'))
    }
    const words = { ...phrases.en, ...smsPhrases.en }
    return { begin: () => say('hello'), do: (doing) => say(typedBy(doing, words)) }
  },
}

/** An answer without a body is silence. */
const repliesSchema = z
  .object({ activities: z.array(z.object({ text: z.string().optional() })).default([]) })
  .catch({ activities: [] })

const bot: Way = {
  name: 'Bot Framework',
  channel: 'botframework',
  // Without a registration the bot answers in development only.
  env: { NODE_ENV: 'development' },
  person: (wire, number) => {
    let count = 0
    const say = async (text: string): Promise<Answered> => {
      count += 1
      const activity = activityOf({
        id: `activity-${number}-${count}`,
        conversation: { id: `conversation-${number}` },
        from: { id: `resident-${number}`, name: 'Resident' },
        text,
      })
      const response = await wire.post('/api/messages', { json: activity })
      const { activities } = repliesSchema.parse(response.body)
      return answeredFrom(response, activities.map(({ text: said = '' }) => said).join('\n'))
    }
    return { begin: () => say('hello'), do: (doing) => say(typedBy(doing, phrases.en)) }
  },
}

const passSchema = z.object({ conversationId: z.string(), token: z.string() })
const setSchema = z.object({
  activities: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      text: z.string().optional(),
      from: z.object({ id: z.string() }),
    }),
  ),
  watermark: z.string(),
})

const directLine: Way = {
  name: 'Direct Line',
  channel: 'botframework',
  env: { DIRECT_LINE_SECRET: secret },
  person: (wire, number) => {
    const user = { id: `dl_resident-${number}` }
    let count = 0
    let pass = { conversationId: '', token: '' }
    let watermark = ''
    const path = () => `/v3/directline/conversations/${pass.conversationId}/activities`
    const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
    /** What a client sees: that its message was taken, and what it then fetches. */
    const fetched = async (sent: WireAnswer): Promise<Answered> => {
      const got = await wire.get(`${path()}?watermark=${watermark}`, bearer(pass.token))
      const { activities, watermark: next } = setSchema.parse(got.body)
      watermark = next
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
      return fetched(await wire.post(path(), { json: activity, headers: bearer(pass.token) }))
    }
    const start = async (): Promise<Answered> => {
      const started = await wire.post('/v3/directline/conversations', {
        json: { user },
        headers: bearer(secret),
      })
      pass = passSchema.parse(started.body)
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

const saidByUs = ({ from }: { from: { id: string } }): boolean => from.id === 'reports'

/** Every way in by its name. A channel that is added is one more row. */
export const ways = { json, form, texts, bot, directLine } as const
