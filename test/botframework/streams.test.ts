import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import WebSocket from 'ws'
import {
  ask,
  openClient,
  openSocket,
  type Served,
  secret,
  serveDirectLine,
  site,
} from './directLineClient.ts'

let served: Served
beforeAll(async () => {
  served = await serveDirectLine()
}, 120_000)
afterAll(() => served.close())

/** What the endpoint answers to a request for a stream: 101 is a stream. */
const answerTo = async (
  address: string | URL,
  origin?: string,
): Promise<{ status: number; code?: string }> => {
  const socket = new WebSocket(address, origin === undefined ? {} : { headers: { Origin: origin } })
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      socket.close()
      resolve({ status: 101 })
    })
    socket.once('unexpected-response', (_request, response) => {
      let text = ''
      response.on('data', (piece) => {
        text += String(piece)
      })
      response.once('end', () => {
        const { error } = JSON.parse(text)
        expect(Object.keys(error).sort()).toEqual(['code', 'message'])
        resolve({ status: response.statusCode ?? 0, code: error.code })
      })
    })
    socket.once('error', reject)
  })
}

const streamOf = async (change: (address: URL) => void = () => undefined): Promise<URL> => {
  const { pass } = await openClient(served.url)
  const address = new URL(pass.streamUrl)
  change(address)
  return address
}

describe('a stream', () => {
  it('opens for its own conversation, from a trusted site, and for a program that is no browser', async () => {
    expect(await answerTo(await streamOf())).toEqual({ status: 101 })
    expect(await answerTo(await streamOf(), site)).toEqual({ status: 101 })
  })

  it('is refused without a token, and with one that is not for streams', async () => {
    expect(await answerTo(await streamOf((address) => address.searchParams.delete('t')))).toEqual({
      status: 403,
      code: 'Forbidden',
    })
    const { pass } = await openClient(served.url)
    const address = new URL(pass.streamUrl)
    for (const token of [pass.token, secret, 'nonsense']) {
      address.searchParams.set('t', token)
      expect(await answerTo(address)).toEqual({ status: 403, code: 'Forbidden' })
    }
  })

  it('is refused for the conversation of somebody else', async () => {
    const { pass: other } = await openClient(served.url)
    const address = await streamOf((own) => {
      own.pathname = `/v3/directline/conversations/${other.conversationId}/stream`
    })
    expect(await answerTo(address)).toEqual({ status: 403, code: 'Forbidden' })
  })

  it('is refused to a page of another site, also where the token alone names its sites', async () => {
    for (const origin of ['https://elsewhere.example', 'null', `${site}.elsewhere.example`]) {
      expect(await answerTo(await streamOf(), origin)).toEqual({ status: 403, code: 'Forbidden' })
    }
    const { body: made } = await ask(served.url, 'POST', '/tokens/generate', {
      token: secret,
      body: { user: { id: 'dl_page' }, trustedOrigins: [] },
    })
    const { body: started } = await ask(served.url, 'POST', '/conversations', { token: made.token })
    expect(await answerTo(started.streamUrl, site)).toEqual({ status: 403, code: 'Forbidden' })
  })

  it('is refused when its address is used later than a minute after', async () => {
    const address = await streamOf()
    const { clock } = served.service
    const began = clock.now
    clock.now = new Date(began.getTime() + 59_000)
    expect(await answerTo(address)).toEqual({ status: 101 })
    clock.now = new Date(began.getTime() + 61_000)
    expect(await answerTo(address)).toEqual({ status: 403, code: 'TokenExpired' })
    clock.now = began
  })

  it('gives way where one conversation asks for too many', async () => {
    const { pass } = await openClient(served.url)
    const sockets = []
    for (let count = 0; count < 6; count += 1) {
      const socket = openSocket(pass.streamUrl)
      await once(socket.socket, 'open')
      sockets.push(socket)
    }
    expect(await sockets[0]?.closed).toBe(1000)
    for (const { socket } of sockets.slice(1)) {
      expect(socket.readyState).toBe(WebSocket.OPEN)
      socket.close()
    }
  })

  it.each(['//', '/', '/v3/directline', '//v3/directline/conversations/x/stream', 'http://['])(
    'that is asked for at %s is none, and the service goes on',
    async (path) => {
      const { port, hostname } = new URL(served.url)
      const socket = connect(Number(port), hostname)
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      )
      let said = ''
      socket.on('data', (piece) => {
        said += String(piece)
      })
      socket.on('error', () => undefined)
      await once(socket, 'close')
      expect(said).not.toMatch(/101/)
      expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
    },
  )
})
