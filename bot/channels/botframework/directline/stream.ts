import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Log } from '../../../log.ts'
import { openOneByOne } from '../oneByOne.ts'
import type { Conversations } from './conversations.ts'
import { type DirectLineCode, DirectLineError, directLineErrors } from './errors.ts'
import { isTrusted } from './origins.ts'
import { readWatermark } from './router.ts'
import type { Pass, Tokens } from './tokens.ts'

/** Answers an HTTP upgrade; false: it is not for this endpoint. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

export interface Streams {
  upgrade: Upgrade
  /** Looks for news of a conversation, when it has sockets here. */
  heard(conversation: string): void
}

export interface StreamServices {
  tokens: Tokens
  conversations: Conversations
  origins: readonly string[]
  log: Pick<Log, 'warn'>
  stopping: AbortSignal
}

interface Listener {
  socket: WebSocket
  pass: Pass
  after: number
}

const path = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/
/** Sockets of one conversation, at most: the oldest gives way. */
const mostSockets = 5
/** Milliseconds between two signs of life. */
const beat = 15_000
/** Milliseconds a client gets to say goodbye when the service stops. */
const farewell = 2000

/** What is asked for; undefined for what is no address ("//"): thrown here, it would end the process. */
const urlOf = ({ url = '/' }: IncomingMessage): URL | undefined => {
  const base = 'http://localhost'
  return URL.canParse(url, base) ? new URL(url, base) : undefined
}

const refuse = (socket: Duplex, code: DirectLineCode): void => {
  const { status, message } = directLineErrors[code]
  const body = JSON.stringify({ error: { code, message } })
  socket.end(
    `HTTP/1.1 ${status} ${code}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/**
 * The stream of a conversation over a WebSocket: what there is, then what comes. Clients send nothing but
 * signs of life.
 */
export const openStreams = ({ tokens, conversations, origins, log, stopping }: StreamServices): Streams => {
  const server = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false })
  const listeners = new Map<string, Set<Listener>>()
  const oneByOne = openOneByOne()

  /** All sockets of a conversation are served together, so that what is handed over once reaches them all. */
  const deliver = async (conversation: string): Promise<void> => {
    const all = [...(listeners.get(conversation) ?? [])]
    const [first] = all
    if (first === undefined) return
    const after = Math.min(...all.map((one) => one.after))
    const { activities, watermark } = await conversations.fetch(first.pass, after)
    const last = readWatermark(watermark)
    for (const listener of all) {
      const fresh = activities.filter(({ id }) => numberIn(id) > listener.after)
      listener.after = Math.max(listener.after, last)
      if (fresh.length > 0) listener.socket.send(JSON.stringify({ activities: fresh, watermark }))
    }
  }

  const heard = (conversation: string): void => {
    if (!listeners.has(conversation)) return
    oneByOne(conversation, () => deliver(conversation)).catch((err: unknown) => {
      log.warn({ part: 'direct line stream', err }, 'could not be delivered; it will be tried again')
    })
  }

  const remove = (conversation: string, listener: Listener): void => {
    const all = listeners.get(conversation)
    all?.delete(listener)
    if (all?.size === 0) listeners.delete(conversation)
  }

  const welcome = (socket: WebSocket, pass: Pass, after: number): void => {
    const conversation = conversations.hashOf(pass)
    const listener: Listener = { socket, pass, after }
    const all = listeners.get(conversation) ?? new Set()
    listeners.set(conversation, all.add(listener))
    const [oldest] = all
    if (all.size > mostSockets && oldest !== undefined) oldest.socket.close(1000)
    const pulse = setInterval(() => {
      socket.send('')
      // News is missed while the store's listener is away: look, too.
      heard(conversation)
    }, beat)
    const end = () => {
      socket.close(1001)
      setTimeout(() => socket.terminate(), farewell).unref()
    }
    stopping.addEventListener('abort', end, { once: true })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(pulse)
      stopping.removeEventListener('abort', end)
      remove(conversation, listener)
    })
    heard(conversation)
  }

  const passOf = (request: IncomingMessage, url: URL, id: string): Pass => {
    const pass = tokens.read(url.searchParams.get('t') ?? '', 'stream')
    const { origin } = request.headers
    const trusted =
      isTrusted(origin, origins) && (pass.origins === undefined || isTrusted(origin, pass.origins))
    if (!trusted || pass.conv !== id) throw new DirectLineError('Forbidden')
    return pass
  }

  return {
    heard,
    upgrade: (request, socket, head) => {
      const url = urlOf(request)
      const id = path.exec(url?.pathname ?? '')?.[1]
      if (url === undefined || id === undefined) return false
      try {
        const pass = passOf(request, url, id)
        const after = readWatermark(url.searchParams.get('watermark'))
        server.handleUpgrade(request, socket, head, (client) => welcome(client, pass, after))
      } catch (error) {
        refuse(socket, error instanceof DirectLineError ? error.code : 'BadArgument')
      }
      return true
    },
  }
}

/** The number an activity's id ends in. */
const numberIn = (id: unknown): number => Number(/\|(\d+)$/.exec(String(id))?.[1] ?? 0)
