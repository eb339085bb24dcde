import type { Server } from 'node:http'
import { parse } from 'node-html-parser'
import request, { type Response } from 'supertest'
import { answerSchema } from '../../bot/channels/web/shared/answer.ts'
import type { Channel } from '../../dialogs/turn.ts'
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
  /** @param number tells people apart, 0 to 999 */
  person(server: Server, number: number): Person
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

export const ways: readonly Way[] = [json, form]
