import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { jpeg, pngBomb } from '../files/pictures.ts'
import { openClient, type Served, serveDirectLine, wordsOf } from './directLineClient.ts'

let served: Served
beforeAll(async () => {
  served = await serveDirectLine()
}, 120_000)
afterAll(() => served.close())

/** Somebody who is writing a report, and sends bodies of every kind to the upload. */
const reporter = async () => {
  const client = await openClient(served.url)
  await client.says('mattress dumped in Valley Way')
  const send = async (body: string | Buffer, type: string | undefined, token: string = client.pass.token) => {
    const response = await fetch(`${served.url}/v3/directline${client.at('/upload?userId=dl_person')}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, ...(type === undefined ? {} : { 'Content-Type': type }) },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })
    const answer = await response.json()
    if (response.status !== 200) expect(Object.keys(answer.error).sort()).toEqual(['code', 'message'])
    return { status: response.status, code: answer.error?.code, id: answer.id }
  }
  return { ...client, send, hears: async () => wordsOf(await client.poll()) }
}

interface Part {
  name: string
  type: string
  content: string | Buffer
  fileName?: string
}

const boundary = 'part'
const multipart = `multipart/form-data; boundary=${boundary}`
const partsOf = (...parts: Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, type, content, fileName }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName ?? name}"\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
const activityPart = (content: string): Part => ({
  ...{ name: 'activity', type: 'application/vnd.microsoft.activity', content },
})

describe('an upload', () => {
  it('may be one photo alone, without parts', async () => {
    const { send, hears } = await reporter()
    expect(await send(await jpeg(), 'image/jpeg')).toMatchObject({ status: 200 })
    expect(await hears()).toMatch(/1 of 5/)
  })

  it('may bring words with its photo, in either order', async () => {
    const { send, hears } = await reporter()
    const photo = { name: 'file', type: 'image/jpeg', content: await jpeg() }
    const words = activityPart('{"type":"message","text":"it is still there"}')
    expect(await send(partsOf(words, photo), multipart)).toMatchObject({ status: 200 })
    expect(await hears()).toMatch(/1 of 5/)
    expect(await send(partsOf(photo, words), multipart)).toMatchObject({ status: 200 })
    expect(await hears()).toMatch(/2 of 5/)
  })

  it('that is no photo, or one that would fill the memory, is told so in words and goes no further', async () => {
    const { send, hears } = await reporter()
    expect(await send(pngBomb(20_000, 20_000), 'image/png')).toMatchObject({ status: 200 })
    expect(await hears()).toMatch(/could not open that photo/)
    expect(await send('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')).toMatchObject({
      status: 200,
    })
    expect(await hears()).toMatch(/only take photos/)
  })

  it.each<[string, string | Buffer, string | undefined, number, string]>([
    ['nothing at all', '', undefined, 400, 'BadArgument'],
    ['a photo of no bytes', '', 'image/jpeg', 400, 'BadArgument'],
    ['words that are no upload', 'mattress', 'text/plain', 400, 'BadArgument'],
    ['parts without a boundary', 'x', 'multipart/form-data', 400, 'BadArgument'],
    ['parts that are none', 'no parts here', multipart, 400, 'BadArgument'],
    [
      'parts that end in the middle',
      partsOf(activityPart('{')).subarray(0, 60),
      multipart,
      400,
      'BadArgument',
    ],
    ['an activity that is no JSON', partsOf(activityPart('{"type"')), multipart, 400, 'BadArgument'],
    ['an activity that is none', partsOf(activityPart('[1]')), multipart, 400, 'BadArgument'],
    [
      'an activity as long as a book',
      partsOf(activityPart(JSON.stringify({ type: 'message', text: 'x'.repeat(300_000) }))),
      multipart,
      413,
      'MessageSizeTooBig',
    ],
    [
      'more photos than a report has',
      partsOf(
        ...Array.from({ length: 7 }, (_, at) => ({ name: `f${at}`, type: 'image/jpeg', content: 'x' })),
      ),
      multipart,
      413,
      'MessageSizeTooBig',
    ],
    [
      'a photo of more than 10 MB',
      Buffer.alloc(10 * 1024 * 1024 + 1),
      'image/jpeg',
      413,
      'MessageSizeTooBig',
    ],
    [
      'a part of more than 10 MB',
      partsOf({ name: 'file', type: 'image/jpeg', content: Buffer.alloc(10 * 1024 * 1024 + 1) }),
      multipart,
      413,
      'MessageSizeTooBig',
    ],
  ])('of %s is refused, and the conversation stays where it was', async (_what, body, type, status, code) => {
    const { send, hears, says } = await reporter()
    expect(await send(body, type)).toEqual({ status, code, id: undefined })
    expect(await hears()).toBe('')
    expect(await says('help')).toMatch(/own words/)
  })

  it('by who may not send is refused before it is read', async () => {
    const { at } = await openClient(served.url)
    const { port, hostname } = new URL(served.url)
    const socket = connect(Number(port), hostname)
    // Only the head: an answer that waited for the body would never come.
    socket.write(
      `POST /v3/directline${at('/upload')} HTTP/1.1\r\nHost: x\r\nContent-Type: image/jpeg\r\nContent-Length: 9000000\r\n\r\n`,
    )
    const [piece] = await once(socket, 'data')
    expect(String(piece)).toMatch(/^HTTP\/1\.1 401 /)
    socket.destroy()
  })

  it.each([
    ['by Direct Line', 4],
    ['on the web', 16],
  ])('%s waits its turn where so many are on their way that the memory could run out', async (way, most) => {
    const { at, pass, says } = await reporter()
    const path = way === 'on the web' ? '/chat/files' : `/v3/directline${at('/upload')}`
    const { port, hostname } = new URL(served.url)
    /** Begins an upload and does not end it. */
    const begin = async (): Promise<Socket> => {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nAuthorization: Bearer ${pass.token}\r\nContent-Type: ${multipart}\r\nContent-Length: 9000000\r\n\r\n`,
      )
      return socket
    }
    const saidTo = async (socket: Socket): Promise<string> => String((await once(socket, 'data'))[0])
    const held: Socket[] = []
    for (let count = 0; count < most; count += 1) {
      const socket = await begin()
      expect(await saidTo(socket)).toMatch(/100 Continue/)
      held.push(socket)
    }
    const late = await begin()
    let said = ''
    late.on('data', (piece) => {
      said += String(piece)
    })
    while (!/503/.test(said)) await once(late, 'data')
    expect(await says('help')).toMatch(/own words/)
    for (const socket of [...held, late]) {
      socket.destroy()
      await once(socket, 'close')
    }
    const { send } = await reporter()
    if (way !== 'on the web') {
      let { status } = await send(await jpeg(), 'image/jpeg')
      // The service hears of the others' end a moment later.
      while (status === 503) ({ status } = await send(await jpeg(), 'image/jpeg'))
      expect(status).toBe(200)
    }
  })
})
