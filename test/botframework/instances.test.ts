import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { type Databases, openDatabases } from '../support/databases.ts'
import { type Instance, startInstance } from '../support/instance.ts'
import { describeWith } from '../support/unrun.ts'
import { openClient, openSocket, secret, site, wordsOf } from './directLineClient.ts'

describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'Direct Line on two instances', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-direct-line-'))
  let databases: Databases
  let databaseUrl = ''
  let one: Instance
  let two: Instance

  const start = () =>
    startInstance({
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LIMIT_TURNS: '0' },
      ...{ DIRECT_LINE_SECRET: secret, DIRECT_LINE_ORIGINS: site },
    })
  beforeAll(async () => {
    databases = await openDatabases()
    databaseUrl = await databases.empty()
    ;[one, two] = await Promise.all([start(), start()])
  }, 180_000)
  afterAll(async () => {
    await Promise.all([one?.end('SIGTERM'), two?.end('SIGTERM')])
    await databases?.close()
    rmSync(dataDir, { recursive: true, force: true })
  }, 60_000)

  it('carries a conversation on wherever its next turn comes in', async () => {
    const client = await openClient(one.url)
    await client.poll(two.url)
    expect(await client.says('mattress dumped in Valley Way since last night', two.url)).toMatch(/Valley Way/)
    let said = ''
    for (let turn = 0; turn < 12 && !/Send report/.test(said); turn++) {
      const url = turn % 2 === 0 ? one.url : two.url
      await client.post({ text: 'skip the rest' }, url)
      said = JSON.stringify(await client.poll(turn % 2 === 0 ? two.url : one.url))
    }
    expect(await client.says('Send report', two.url)).toMatch(/SV-\w{4}-\w{4}/)
  })

  it('tells a stream at one what came in at the other', async () => {
    const client = await openClient(one.url)
    const stream = openSocket(client.pass.streamUrl)
    await stream.until((all) => all.length === 1)
    await client.post({ text: 'help' }, two.url)
    expect(wordsOf(await stream.until((all) => all.length === 3))).toMatch(/own words/)
    stream.socket.close()
  })

  it('takes messages that come in at both at once one after the other, and the same one once', async () => {
    const client = await openClient(one.url)
    await client.post({ text: 'help' })
    const messages = Array.from({ length: 10 }, (_, index) => ({
      text: 'help',
      channelData: { clientActivityID: `at once ${index % 5}` },
    }))
    const ids = await Promise.all(
      messages.map((message, index) => client.post(message, index < 5 ? one.url : two.url)),
    )
    expect(new Set(ids).size).toBe(5)
    const all = await client.history(two.url)
    const own = all.filter(({ from }) => from.id === 'dl_person').map(({ id }) => id)
    expect(own.slice(1).sort()).toEqual([...new Set(ids)].sort())
    expect(all.filter(({ from }) => from.id === 'reports')).toHaveLength(7)
  })

  it('loses and doubles nothing when one is killed in mid-turn', async () => {
    const client = await openClient(one.url)
    await client.post({ text: 'mattress dumped in Valley Way' })
    const holder = new pg.Client({ connectionString: databaseUrl })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query('LOCK TABLE "KeptConversation" IN ACCESS EXCLUSIVE MODE')
    const message = { text: 'since last night', channelData: { clientActivityID: 'in mid-turn' } }
    const cut = client.post(message).then(
      () => 'answered',
      () => 'cut off',
    )
    const waiting = 'SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted'
    while ((await holder.query(waiting)).rows[0].n === 0) await holder.query('SELECT 1')
    await one.end('SIGKILL')
    expect(await cut).toBe('cut off')
    await holder.end()

    const first = await client.post(message, two.url)
    expect(await client.post(message, two.url)).toBe(first)
    const all = await client.history(two.url)
    expect(all.filter(({ text, from }) => from.id === 'dl_person' && text === message.text)).toHaveLength(1)
    expect(all.filter(({ replyToId }) => replyToId === first)).toHaveLength(1)
    one = await start()
    const stream = openSocket(client.pass.streamUrl.replace(/:\d+\//, `:${new URL(one.url).port}/`))
    expect((await stream.until((seen) => seen.length === all.length)).map(({ id }) => id)).toEqual(
      all.map(({ id }) => id),
    )
    stream.socket.close()
  })
})
