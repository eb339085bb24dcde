import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import express, { type Response } from 'express'
import { listen } from '../../bot/http/server.ts'

/** A server whose /slow answers when the test says so. */
const slowServer = async () => {
  const waiting: Response[] = []
  let arrived = () => undefined as undefined
  const atDoor = new Promise<void>((resolve) => {
    arrived = () => void resolve()
  })
  const app = express()
  app.get('/slow', (_request, response) => {
    waiting.push(response)
    arrived()
  })
  app.get('/quick', (_request, response) => void response.send('quick'))
  const running = await listen(app, { PORT: 0, HOST: '127.0.0.1' })
  return { ...running, atDoor, finish: () => waiting[0]?.send('finished') }
}

const fetched = (port: number, path: string, agent?: Agent): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', agent }, (answer) => {
      let text = ''
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve(text))
      answer.on('error', reject)
    }).on('error', reject)
  })

describe('stopping', () => {
  it('lets a request in flight finish, takes no new one, and then ends', async () => {
    const agent = new Agent({ keepAlive: true })
    const { port, stop, atDoor, finish } = await slowServer()
    const answer = fetched(port, '/slow', agent)
    await atDoor
    const stopped = stop(20_000)
    await expect(fetched(port, '/quick')).rejects.toThrow(/ECONNREFUSED/)
    finish()
    expect(await answer).toBe('finished')
    // A connection kept alive does not hold it up either.
    await stopped
    agent.destroy()
  })

  it('does not wait for connections that ask for nothing', async () => {
    const { port, stop } = await slowServer()
    const agent = new Agent({ keepAlive: true })
    expect(await fetched(port, '/quick', agent)).toBe('quick')
    await stop(20_000)
    agent.destroy()
  })

  it('cuts off what is not done at the deadline', async () => {
    const { port, stop, atDoor } = await slowServer()
    const answer = fetched(port, '/slow')
    const cut = expect(answer).rejects.toThrow(/hang up|reset/)
    await atDoor
    await stop(1)
    await cut
  })

  it('cuts off somebody who connected and said nothing', async () => {
    const { port, stop } = await slowServer()
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    const closed = once(socket, 'close')
    socket.resume()
    await stop(1)
    await closed
  })
})

describe('an address that cannot be listened on', () => {
  it('is named with its remedy', async () => {
    const { port, stop } = await slowServer()
    await expect(listen(express(), { PORT: port, HOST: '127.0.0.1' })).rejects.toThrow(
      `PORT: ${port} is taken by another program. Stop that one, or set PORT to a free one.`,
    )
    await stop(1)
    await expect(listen(express(), { PORT: 0, HOST: '203.0.113.9' })).rejects.toThrow(
      /^HOST: this machine has no/,
    )
  })
})
