import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'node-html-parser'
import request from 'supertest'
import { projectRoot } from '../../bot/paths.ts'
import { type Cluster, startCluster } from '../support/postgres.ts'
import { describeWith } from '../support/unrun.ts'
import { openWire, type Wire } from '../support/wire.ts'
import { canary, detoursOf, numbered } from './detours.ts'
import { filesHolding, filesIn } from './sinks.ts'
import { type Way, ways } from './ways.ts'

/**
 * P2: a random string typed in a confidential turn appears nowhere afterwards: database files, logs, stdout,
 * error text, temporary files. (The page's DOM after the exit is in test/browser/exit.test.ts; the same
 * search after every detour is part of p01.) Here the built service runs as an operator starts it, with the
 * most talkative log, and is stopped in both ways there are.
 */

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

interface Running {
  address: string
  wire: Wire
  process: ChildProcess
  /** Standard output and error, together. */
  said: () => string
}

const startService = async (folder: string, env: Record<string, string>): Promise<Running> => {
  const port = await freePort()
  const { PATH = '' } = process.env
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectRoot, 'dist', 'main.js')], {
    cwd: folder,
    env: {
      ...{ PATH, PORT: String(port), LOG_LEVEL: 'trace', NODE_ENV: 'development', LIMIT_TURNS: '0' },
      ...{ DATA_DIR: join(folder, 'data'), TMPDIR: join(folder, 'tmp') },
      ...Object.assign({}, ...Object.values(ways).map((way) => way.env)),
      ...env,
      NODE_ENV: 'development',
    },
  })
  let said = ''
  const started = new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('Data:')) resolve()
    })
    child.stderr?.on('data', (chunk) => {
      said += String(chunk)
    })
    child.once('close', (code) => reject(new Error(`the service ended with ${code}: ${said}`)))
  })
  await started
  const address = `http://127.0.0.1:${port}`
  return { address, wire: openWire(address), process: child, said: () => said }
}

const stop = async ({ process: child, wire }: Running, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
  await wire.close()
  if (child.exitCode !== null || child.signalCode !== null) return
  child.removeAllListeners('close')
  const ended = once(child, 'close')
  child.kill(signal)
  await ended
}

/** Every so many-th detour of each way: their words are what counts here, p01 takes them all. */
const each = 8

const talk = async (way: Way, wire: Wire): Promise<string[]> => {
  const bodies: string[] = []
  for (const [number, detour] of detoursOf(way.channel).entries()) {
    if (number % each !== 0) continue
    const person = way.person(wire, number)
    bodies.push((await person.begin()).body)
    for (const doing of numbered(detour, number).doings) bodies.push((await person.do(doing)).body)
    if (detour.leaves) bodies.push((await person.begin()).body)
    for (const type of ['repeat', 'history', 'menu']) bodies.push((await person.do({ type })).body)
  }
  return bodies
}

/** What goes wrong in the middle of it, with a canary wherever one can be put. */
const mishaps = async (address: string): Promise<string[]> => {
  const words = `my husband hits me ${canary}mishap`
  const first = await request(address).post('/chat/turns').send({ state: null, text: words })
  const { state } = first.body
  const json = (body: unknown) =>
    request(address).post('/chat/turns').set('Content-Type', 'application/json').send(JSON.stringify(body))
  const form = (fields: Record<string, string>) => request(address).post('/chat').type('form').send(fields)
  const page = await form({ message: words, via: 'words' })
  const inPage = parse(page.text).querySelector('input[name=state]')?.getAttribute('value') ?? ''
  const answers = [
    first,
    page,
    await json({ state, choice: `${canary}choice` }),
    await json({ state, text: words, choice: 'self' }),
    await json({ state: `${canary}state`, text: words }),
    await json({ state, text: `${words} ${'x'.repeat(300_000)}` }),
    await request(address)
      .post('/chat/turns')
      .set('Content-Type', 'application/json')
      .send(`{"text": "${words}`),
    await form({ state: inPage, choice: `${canary}choice` }),
    await form({ state: `${canary}state`, message: words }),
    await form({ state: inPage, message: words, choice: '', via: `${canary}via` }),
    await request(address).get(`/${canary}path?text=${canary}query`).set('Referer', `http://x/${canary}`),
    await request(address).get(`/chat/turns?text=${canary}query`).set('User-Agent', `${canary}agent`),
    await request(address)
      .post(`/chat/turns?${canary}query`)
      .set('Cookie', `a=${canary}cookie`)
      .send({ state }),
    await request(address)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', state)
      .attach('file', Buffer.from(words), `${canary}name.jpg`),
    await request(address)
      .post('/sms/twilio')
      .type('form')
      .send({ Body: words, From: `${canary}from` }),
    await request(address)
      .post('/sms/notify')
      .set('Authorization', `Bearer ${canary}`)
      .send({ message: words }),
    await request(address)
      .post('/api/messages')
      .send({ type: 'message', text: words, [`${canary}x`]: 1 }),
  ]
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  expect(answers.filter(({ status }) => status >= 400).length).toBeGreaterThan(8)
  return answers.map(({ text, headers }) => `${text ?? ''}${JSON.stringify(headers)}`)
}

const prove = (settings: () => Promise<{ env: Record<string, string>; alsoIn?: string }>): void => {
  let folder = ''
  let alsoIn: string | undefined
  let env: Record<string, string> = {}
  let service: Running
  const bodies: string[] = []
  const spoken: string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sosafe-canary-'))
    const set = await settings()
    env = set.env
    alsoIn = set.alsoIn
    service = await startService(folder, env)
    for (const way of Object.values(ways)) bodies.push(...(await talk(way, service.wire)))
    bodies.push(...(await mishaps(service.address)))
    // Something of this conversation was on disk, or the search below would find nothing of any.
    const ordinary = ways.texts.person(service.wire, 998)
    await ordinary.do({ type: 'a sofa dumped in Valley Way' })
  }, 400_000)
  afterAll(async () => {
    await stop(service, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }, 60_000)

  const searched = () => [folder, ...(alsoIn === undefined ? [] : [alsoIn])]
  const expectClean = () => {
    // A folder may hold a single file (the secrets, beside PostgreSQL); all that is searched is more than that.
    expect(searched().flatMap(filesIn).length).toBeGreaterThan(1)
    for (const place of searched()) {
      expect(filesIn(place).length).toBeGreaterThan(0)
      expect(filesHolding(place, canary).map((path) => relative(place, path))).toEqual([])
    }
    expect(spoken.join('\n')).not.toContain(canary)
  }

  it('spoke with people: support was shown, and an answer was logged for each turn', () => {
    expect(bodies.filter((body) => /0808 2000 247|116 123/.test(body)).length).toBeGreaterThan(50)
    expect(service.said().match(/"answered"/g)?.length ?? 0).toBeGreaterThanOrEqual(bodies.length)
  })

  it('says it back in no answer, no error and no header', () => {
    expect(bodies.filter((body) => body.includes(canary))).toEqual([])
  })

  it('holds it in no file while it runs, and says it in no log line', () => {
    spoken.push(service.said())
    expectClean()
  })

  it('holds it in no file after it was killed', async () => {
    await stop(service, 'SIGKILL')
    spoken.push(service.said())
    expectClean()
  })

  it('begins again without a word of support for those who ask what was said', async () => {
    service = await startService(folder, env)
    const answers: string[] = []
    for (let number = 0; number < 60; number += each) {
      const person = ways.texts.person(service.wire, number)
      // Other texts than before: the same ids would be duplicates.
      for (let skip = 0; skip < 20; skip++) await person.do({ type: 'hello' })
      for (const type of ['repeat', 'history', 'menu']) answers.push((await person.do({ type })).said)
    }
    expect(answers.length).toBeGreaterThan(20)
    expect(answers.filter((said) => /0808|116 123|01438 242666|EXIT ends/.test(said))).toEqual([])
  }, 120_000)

  it('holds it in no file after it was stopped, which is when the database writes everything out', async () => {
    await stop(service, 'SIGTERM')
    spoken.push(service.said())
    expectClean()
    expect(filesIn(join(folder, 'tmp'))).toEqual([])
  }, 60_000)
}

describe('the built service on its embedded database', () => prove(async () => ({ env: {} })))

describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'the built service on PostgreSQL', (bin) => {
  let cluster: Cluster
  afterAll(() => cluster.stop())
  prove(async () => {
    cluster = await startCluster(bin)
    return { env: { DATABASE_URL: await cluster.createDatabase('canary') }, alsoIn: cluster.folder }
  })
})
