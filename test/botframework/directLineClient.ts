import type { Server } from 'node:http'
import WebSocket from 'ws'
import { createUpgrade } from '../../bot/app.ts'
import { serve, stopServing } from '../support/chromium.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { warmUp } from './talk.ts'

export const secret = 'a-secret-of-the-tests-that-is-long-enough'
export const site = 'https://www.council.example'

export interface Served {
  service: TestService
  server: Server
  url: string
  close(): Promise<void>
}

/** The whole service with its Direct Line endpoint, on a port. */
export const serveDirectLine = async (
  options: { env?: Record<string, string>; now?: string } = {},
): Promise<Served> => {
  const service = await openTestService({
    ...options,
    env: { DIRECT_LINE_SECRET: secret, DIRECT_LINE_ORIGINS: site, ...options.env },
  })
  await warmUp(service)
  const { server, url } = await serve(service.app)
  server.on('upgrade', createUpgrade(service.services))
  return {
    ...{ service, server, url },
    close: async () => {
      service.services.stop()
      await stopServing(server)
      await service.close()
    },
  }
}

export interface WireActivity {
  id: string
  type: string
  text?: string
  from: { id: string }
  replyToId?: string
  channelData?: { clientActivityID?: string }
  attachments?: { contentType: string; contentUrl?: string; content?: unknown }[]
  suggestedActions?: { actions: { title: string; value: string }[] }
}

export interface WireSet {
  activities: WireActivity[]
  watermark: string
}

export interface Pass {
  conversationId: string
  token: string
  expires_in: number
  streamUrl: string
}

/** Asks the endpoint as any program could. */
export const ask = async (
  url: string,
  method: string,
  path: string,
  { token, body, origin }: { token?: string; body?: unknown; origin?: string } = {},
) => {
  const response = await fetch(`${url}/v3/directline${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      ...(origin === undefined ? {} : { Origin: origin }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

/** A plain client that polls: one person's conversation. */
export const openClient = async (url: string) => {
  const { body } = await ask(url, 'POST', '/conversations', {
    token: secret,
    body: { user: { id: 'dl_person' } },
  })
  const pass: Pass = body
  let watermark = ''
  const at = (path: string) => `/conversations/${pass.conversationId}${path}`
  const post = async (activity: Record<string, unknown>, to = url): Promise<string> => {
    const { status, body: answer } = await ask(to, 'POST', at('/activities'), {
      token: pass.token,
      body: { type: 'message', from: { id: 'dl_person' }, ...activity },
    })
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(answer)}`)
    return answer.id
  }
  const poll = async (from = url): Promise<WireActivity[]> => {
    const { body: set } = await ask(from, 'GET', at(`/activities?watermark=${watermark}`), {
      token: pass.token,
    })
    watermark = set.watermark
    return set.activities
  }
  /** Everything still there, from the beginning. */
  const history = async (from = url): Promise<WireActivity[]> =>
    (await ask(from, 'GET', at('/activities'), { token: pass.token })).body.activities
  return {
    ...{ pass, at, post, poll, history },
    says: async (text: string, to = url): Promise<string> => {
      await post({ text }, to)
      return wordsOf(await poll(to))
    },
  }
}

/** What the bot says in these activities. */
export const wordsOf = (activities: readonly { from: { id: string }; text?: string | undefined }[]): string =>
  activities
    .filter(({ from }) => from.id === 'reports')
    .map(({ text }) => text)
    .join('\n')

/** Opens the stream and keeps what comes. */
export const openSocket = (streamUrl: string, origin?: string) => {
  const socket = new WebSocket(streamUrl, origin === undefined ? {} : { headers: { Origin: origin } })
  const sets: WireSet[] = []
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const one of waiting.splice(0)) one()
  }
  socket.on('message', (data) => {
    const text = data.toString()
    if (text !== '') sets.push(JSON.parse(text))
    wake()
  })
  socket.on('close', wake)
  const activities = () => sets.flatMap((set) => set.activities)
  return {
    socket,
    sets,
    activities,
    /** Waits until what came fulfils a condition. */
    until: async (done: (activities: WireActivity[]) => boolean): Promise<WireActivity[]> => {
      while (!done(activities())) {
        if (socket.readyState === WebSocket.CLOSED) throw new Error('the stream was closed')
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
      return activities()
    },
    closed: new Promise<number>((resolve) => socket.once('close', resolve)),
  }
}
