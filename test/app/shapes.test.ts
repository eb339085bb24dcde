import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import express from 'express'
import { listen } from '../../bot/http/server.ts'
import { shapedFor } from '../../bot/http/shapes.ts'

describe('requests and responses', () => {
  it('are those of the app when they are made, so that Express has nothing to change', () => {
    const app = express()
    const made = shapedFor(app)
    const request = new made.IncomingMessage(new Socket())
    const response = new made.ServerResponse(request)
    expect(Object.getPrototypeOf(request)).toBe(app.request)
    expect(Object.getPrototypeOf(response)).toBe(app.response)
    expect(request).toBeInstanceOf(IncomingMessage)
    expect(response).toBeInstanceOf(ServerResponse)
  })

  it('can all that Express gives them, app and settings included', async () => {
    const app = express()
    app.set('trust proxy', true)
    app.get('/asked', (request, response) => {
      const { ip, protocol, path, query } = request
      response
        .status(201)
        .json({ ip, protocol, path, query, own: request.app === app && response.app === app })
    })
    const { port, stop } = await listen(app, { PORT: 0, HOST: '127.0.0.1' })
    const answer = await fetch(`http://127.0.0.1:${port}/asked?one=1`, {
      headers: { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https' },
    })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual({
      ...{ ip: '203.0.113.9', protocol: 'https', path: '/asked', query: { one: '1' }, own: true },
    })
    await stop(1000)
  })
})
