import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { JSDOM, VirtualConsole } from 'jsdom'
import sharp from 'sharp'
import { ask, type Served, secret, serveDirectLine, site, type WireActivity } from './directLineClient.ts'

/** The client is made for browsers: it gets one, on a page of the council's site, with its origin rules. */
const page = new JSDOM('', { url: `${site}/report`, virtualConsole: new VirtualConsole() }).window
const before = new Map<string, PropertyDescriptor | undefined>()
const replace = (name: string, value: unknown): void => {
  before.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
}
const useBrowser = (): void => {
  for (const name of ['XMLHttpRequest', 'WebSocket', 'FormData', 'Blob'] as const) replace(name, page[name])
  // What a client repeats ends with its page.
  replace('setInterval', page.setInterval.bind(page))
  replace('clearInterval', page.clearInterval.bind(page))
}
const useNode = (): void => {
  for (const [name, property] of before) {
    if (property === undefined) Reflect.deleteProperty(globalThis, name)
    else Object.defineProperty(globalThis, name, property)
  }
  page.close()
}

type Client = InstanceType<typeof import('botframework-directlinejs').DirectLine>

let served: Served
let DirectLine: typeof import('botframework-directlinejs').DirectLine
let Status: typeof import('botframework-directlinejs').ConnectionStatus
beforeAll(async () => {
  served = await serveDirectLine()
  useBrowser()
  ;({ DirectLine, ConnectionStatus: Status } = await import('botframework-directlinejs'))
}, 120_000)
afterAll(async () => {
  // A client whose stream ends tries to come back for half an hour, unless nobody listens.
  for (const { client, listening } of clients) {
    for (const one of listening) one.unsubscribe()
    client.end()
  }
  // The page goes last: a socket of a page that is gone is not told that it closed.
  await served.close()
  useNode()
})

const clients: { client: Client; listening: { unsubscribe(): void }[] }[] = []
let start = ''
beforeEach(() => {
  start = served.service.clock.now.toISOString()
})

const tokenOf = async (): Promise<{ token: string; conversationId: string }> =>
  (
    await ask(served.url, 'POST', '/tokens/generate', {
      token: secret,
      body: { user: { id: 'dl_resident' } },
    })
  ).body

/** The real client, and all that it was given. */
const connect = (options: Record<string, unknown>) => {
  const client = new DirectLine({ domain: `${served.url}/v3/directline`, ...options })
  const seen: WireActivity[] = []
  const statuses: number[] = []
  const waiting: (() => void)[] = []
  const wake = () => {
    for (const one of waiting.splice(0)) one()
  }
  const activities = client.activity$.subscribe((activity) => {
    seen.push(JSON.parse(JSON.stringify(activity)))
    wake()
  }, wake)
  const connection = client.connectionStatus$.subscribe((status) => {
    statuses.push(status)
    wake()
  })
  clients.push({ client, listening: [activities, connection] })
  const until = async (done: () => boolean): Promise<void> => {
    while (!done()) await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const post = (activity: Record<string, unknown>): Promise<string> =>
    new Promise((resolve, reject) => {
      client
        .postActivity({ type: 'message', from: { id: 'dl_resident' }, text: '', ...activity })
        .subscribe(resolve, reject)
    })
  const words = () => seen.filter(({ from }) => from.id === 'reports').map(({ text }) => text ?? '')
  return { client, seen, statuses, until, post, words }
}

describe.each([
  ['polling', { webSocket: false, pollingInterval: 200 }],
  ['a WebSocket', { webSocket: true }],
])('botframework-directlinejs by %s', (_way, options) => {
  it('talks, sees its own messages once, and gets its answers in order', async () => {
    const { token } = await tokenOf()
    const { seen, until, post, words } = connect({ token, ...options })
    await until(() => words().length === 1)
    const id = await post({ text: 'help' })
    await until(() => words().length === 2)
    expect(words()[1]).toMatch(/own words/)
    expect(seen.filter((one) => one.id === id)).toHaveLength(1)
    expect(seen.map((one) => one.from.id)).toEqual(['reports', 'dl_resident', 'reports'])
  })

  it('uploads a photo to a report', async () => {
    const { token } = await tokenOf()
    const { seen, until, post, words } = connect({ token, ...options })
    await until(() => words().length === 1)
    await post({ text: 'mattress dumped in Valley Way' })
    await until(() => words().length === 2)
    const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#486' } })
      .png()
      .toBuffer()
    await post({
      attachments: [
        {
          contentType: 'image/png',
          name: 'rubbish.png',
          contentUrl: `data:image/png;base64,${png.toString('base64')}`,
        },
      ],
    })
    await until(() => words().length === 3)
    expect(words()[2]).toMatch(/1 of 5/)
    expect(seen.at(-2)?.attachments).toEqual([
      {
        contentType: 'image/jpeg',
        name: 'rubbish.png',
        contentUrl: expect.stringMatching(/^data:image\/jpeg;base64,/),
      },
    ])
  })

  it('comes back to its conversation, and to nothing confidential', async () => {
    const { token, conversationId } = await tokenOf()
    const first = connect({ token, ...options })
    await first.until(() => first.words().length === 1)
    await first.post({ text: 'help' })
    await first.until(() => first.words().length === 2)
    await first.post({ text: 'my husband hits me' })
    await first.until(() => first.words().length === 3)
    await first.post({ text: 'yes' })
    await first.until(() => first.words().length === 4)
    expect(first.words()[3]).toMatch(/\d{4}/)
    first.client.end()

    const again = connect({ token, conversationId, ...options })
    await again.until(() => again.statuses.includes(Status.Online))
    await again.post({ text: 'exit' })
    await again.until(() => again.seen.length > 0)
    await again.post({ text: 'help' })
    await again.until(() => again.words().length === 1)
    expect(JSON.stringify(again.seen)).not.toMatch(/husband|SADA|helpline|\byes\b|\bexit\b/i)
    expect(again.words()[0]).toMatch(/own words/)
  })

  it('renews its token, learns that an old one has expired, and carries on with the new one', async () => {
    const { token, conversationId } = await tokenOf()
    const { client, until, words, statuses, post } = connect({ token, ...options })
    await until(() => words().length === 1)
    served.service.clock.now = new Date(Date.parse(start) + 20 * 60_000)
    const renewed: string = await new Promise((resolve, reject) => {
      Reflect.get(client, 'refreshToken').call(client).subscribe(resolve, reject)
    })
    expect(renewed).not.toBe(token)
    served.service.clock.now = new Date(Date.parse(start) + 31 * 60_000)
    if (!options.webSocket) {
      await until(() => statuses.includes(Status.ExpiredToken))
      client.reconnect({ conversationId, token: renewed })
      await until(() => statuses.at(-1) === Status.Online)
      await post({ text: 'help' })
      await until(() => words().length === 2)
    }
    const late = connect({ token, ...options })
    await late.until(() => late.statuses.includes(Status.FailedToConnect))
    const { status, body } = await ask(served.url, 'POST', '/tokens/refresh', { token })
    expect([status, body.error.code]).toEqual([403, 'TokenExpired'])
  })
})

describe('a page of another site', () => {
  it('cannot talk to the endpoint from a browser', async () => {
    const elsewhere = new JSDOM('', {
      url: 'https://elsewhere.example/',
      virtualConsole: new VirtualConsole(),
    }).window
    const { token } = await tokenOf()
    const outcome = await new Promise<string>((resolve) => {
      const asking = new elsewhere.XMLHttpRequest()
      asking.open('POST', `${served.url}/v3/directline/conversations`)
      asking.setRequestHeader('Authorization', `Bearer ${token}`)
      asking.onload = () => resolve('answered')
      asking.onerror = () => resolve('refused by the browser')
      asking.send()
    })
    expect(outcome).toBe('refused by the browser')
    elsewhere.close()
  })
})
