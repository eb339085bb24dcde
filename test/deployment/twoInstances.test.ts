import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { z } from 'zod'
import { openAccounts } from '../../bot/officer/accounts.ts'
import { openKeyring } from '../../bot/privacy/keyring.ts'
import { migrationNames } from '../../bot/store/migrations.ts'
import { secretsIn } from '../../bot/store/restore.ts'
import { openStore } from '../../bot/store/store.ts'
import { jpeg } from '../files/pictures.ts'
import { signatureOf, textsOf, twilioEnv, twilioForm } from '../sms/twilio.ts'
import { type Instance, startInstance } from '../support/instance.ts'
import { type Cluster, startCluster } from '../support/postgres.ts'
import { describeWith } from '../support/unrun.ts'

const turnSchema = z.object({
  state: z.string(),
  messages: z.array(z.object({ text: z.string() })),
  prompt: z.object({
    kind: z.string(),
    question: z.string(),
    options: z.array(z.object({ value: z.string() })),
  }),
  reference: z.string().optional(),
})
type Turn = z.infer<typeof turnSchema>
const photoSchema = z.object({ state: z.string() })

const sentence = '3 black bags and a mattress behind the garages in Valley Way since saturday'
const referencePattern = /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/
const password = 'correct horse battery'

const takeTurn = async (url: string, body: object): Promise<Turn> => {
  const answer = await fetch(`${url}/chat/turns`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
  return turnSchema.parse(await answer.json())
}

const sendText = async (url: string, form: Record<string, string>): Promise<string> => {
  const answer = await fetch(`${url}/sms/twilio`, {
    method: 'POST',
    headers: { 'X-Twilio-Signature': signatureOf(form) },
    body: new URLSearchParams(form),
  })
  expect(answer.status).toBe(200)
  return textsOf(await answer.text()).join(' ')
}

describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'two instances on one PostgreSQL', (bin) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-two-'))
  let cluster: Cluster
  let databaseUrl = ''
  let one: Instance
  let two: Instance
  let watcher: pg.Client

  const start = () =>
    startInstance({
      ...twilioEnv,
      ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, INSECURE_COOKIES: 'true' },
      ...{ LIMIT_TURNS: '0', LIMIT_SIGN_INS: '0', LIMIT_UPLOADS: '0' },
    })
  const count = async (sql: string, values: unknown[] = []): Promise<number> =>
    Number((await watcher.query(`SELECT count(*) AS n FROM ${sql}`, values)).rows[0]?.n)

  /** Holds a table, so that whoever needs it waits; asks until somebody does; then answers how to let go. */
  const hold = async (table: string) => {
    const holder = new pg.Client({ connectionString: databaseUrl })
    await holder.connect()
    await holder.query('BEGIN')
    await holder.query(`LOCK TABLE "${table}" IN ACCESS EXCLUSIVE MODE`)
    return {
      somebodyWaits: async () => {
        while ((await count('pg_locks WHERE NOT granted')) === 0) await holder.query('SELECT 1')
      },
      letGo: () => holder.end(),
    }
  }

  beforeAll(async () => {
    cluster = await startCluster(bin)
    databaseUrl = await cluster.createDatabase('two')
    watcher = new pg.Client({ connectionString: databaseUrl })
    await watcher.connect()
    ;[one, two] = await Promise.all([start(), start()])
  }, 180_000)
  afterAll(async () => {
    await Promise.all([one?.end('SIGTERM'), two?.end('SIGTERM')])
    await watcher?.end()
    await cluster?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }, 60_000)

  it('started at once apply every migration once and agree on one secret', async () => {
    const names = await migrationNames()
    const { rows } = await watcher.query(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
    )
    expect(rows.map(({ name }) => name)).toEqual(names)
    expect(await count('_prisma_migrations')).toBe(names.length)
    expect(secretsIn(readFileSync(join(dataDir, 'secrets'), 'utf8'))).toHaveLength(1)
  })

  it('share a web conversation turn by turn, with its photo, and file it once', async () => {
    const urls = [one.url, two.url]
    let turn = await takeTurn(one.url, { state: null })
    let turns = 1
    const seen: string[] = []
    const answer = async (body: object) => {
      const url = urls[turns % 2] ?? ''
      turns += 1
      turn = await takeTurn(url, { state: turn.state, ...body })
    }
    await answer({ text: sentence })
    while (turn.prompt.kind !== 'review') {
      const { question, kind, options } = turn.prompt
      expect(turns).toBeLessThan(30)
      seen.push(question)
      if (kind === 'file') {
        const form = new FormData()
        form.set('state', turn.state)
        form.set('file', new Blob([new Uint8Array(await jpeg())], { type: 'image/jpeg' }), 'photo.jpg')
        const url = urls[turns % 2] ?? ''
        const headers = { Accept: 'application/json' }
        const sent = await fetch(`${url}/chat/files`, { method: 'POST', headers, body: form })
        expect(sent.status).toBe(200)
        turns += 1
        turn = { ...turn, ...photoSchema.parse(await sent.json()) }
        await answer({ choice: 'done' })
      } else
        await answer({
          choice: options.some(({ value }) => value === 'skip') ? 'skip' : (options[0]?.value ?? ''),
        })
    }
    const last = turn.state
    await answer({ choice: 'send' })
    const { reference } = turn
    expect(reference).toMatch(referencePattern)
    // Pressed again, on the other one.
    const again = await takeTurn(urls[turns % 2] ?? '', { state: last, choice: 'send' })
    expect(again.reference).toBe(reference)
    expect(await count('"Report"')).toBe(1)
    expect(await count('"Attachment"')).toBe(1)
    expect(turns).toBeGreaterThanOrEqual(5)
    expect(seen).toContain('fly_tipping.photos')
  }, 60_000)

  it('share a conversation by text, answer by answer, and file it once', async () => {
    const from = '+447700900301'
    const texts = ['fly-tipping', '3 black bags and a sofa', 'Valley Way', 'last night', 'SEND']
    let answer = ''
    const before = await count('"Report"')
    for (const [index, text] of texts.entries()) {
      const asked = /Reply Y or N/.test(answer) ? 'Y' : text
      const form = twilioForm(asked, { from })
      const [first, other] = index % 2 === 0 ? [one, two] : [two, one]
      answer = await sendText(first.url, form)
      expect(answer).not.toBe('')
      // The provider delivers it again, to the other one: no second effect, and no second answer.
      expect(await sendText(other.url, form)).toBe('')
    }
    expect(answer).toMatch(referencePattern)
    expect(await count('"Report"')).toBe(before + 1)
  }, 60_000)

  it('keep both of two texts that reach both at the same moment', async () => {
    const from = '+447700900302'
    await sendText(one.url, twilioForm('fly-tipping', { from }))
    const [bags, place] = await Promise.all([
      sendText(one.url, twilioForm('3 black bags', { from })),
      sendText(two.url, twilioForm('it is in Valley Way', { from })),
    ])
    expect(bags + place).not.toBe('')
    let answer = await sendText(one.url, twilioForm('since saturday', { from }))
    for (const url of [two.url, one.url, two.url, one.url, two.url, one.url]) {
      if (referencePattern.test(answer)) break
      answer = await sendText(url, twilioForm(/SEND/.test(answer) ? 'SEND' : 'SKIP', { from }))
    }
    const reference = referencePattern.exec(answer)?.[0]
    const { rows } = await watcher.query('SELECT answers FROM "Report" WHERE reference = $1', [reference])
    expect(rows).toMatchObject([{ answers: { wasteTypes: ['household_black_bags'] } }])
    expect(JSON.stringify(rows)).toMatch(/Valley Way/i)
  }, 60_000)

  it('tell the officers of one what is filed on the other', async () => {
    const store = await openStore({ databaseUrl, dataDir, connections: 1 })
    const keyring = openKeyring({ secrets: secretsIn(readFileSync(join(dataDir, 'secrets'), 'utf8')) })
    await openAccounts({ store, keyring, random: randomBytes }).add({
      ...{ name: 'ada', displayName: 'Ada Cole', password, mustChange: false, now: new Date() },
    })
    await store.close()
    const body = new URLSearchParams({ name: 'ada', password })
    const headers = { Accept: 'text/html' }
    const signedIn = await fetch(`${one.url}/officer/sign-in`, {
      ...{ method: 'POST', body, headers, redirect: 'manual' },
    })
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    expect(cookie).not.toBe('')
    // The session made on one is good on the other.
    const queue = await fetch(`${two.url}/officer`, { headers: { ...headers, cookie }, redirect: 'manual' })
    expect(queue.status).toBe(200)

    const leave = new AbortController()
    const news = await fetch(`${one.url}/officer/events`, { headers: { cookie }, signal: leave.signal })
    const reader = news.body?.pipeThrough(new TextDecoderStream()).getReader()
    const from = '+447700900303'
    await sendText(two.url, twilioForm(sentence, { from }))
    const reference =
      referencePattern.exec(await sendText(two.url, twilioForm('SEND', { from })))?.[0] ?? 'none'
    let heard = ''
    while (!heard.includes(reference)) heard += (await reader?.read())?.value ?? ''
    expect(heard).toMatch(/event: news/)
    leave.abort()
  }, 60_000)

  it('lose and double nothing when one is killed while it files a report', async () => {
    const begun = await takeTurn(two.url, { state: null })
    const told = await takeTurn(two.url, { state: begun.state, text: sentence })
    const review = await takeTurn(two.url, { state: told.state, choice: 'finish' })
    expect(review.prompt.kind).toBe('review')
    const before = await count('"Report"')
    const held = await hold('Case')
    const cut = fetch(`${two.url}/chat/turns`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: review.state, choice: 'send' }),
    }).then(
      () => 'answered',
      () => 'cut off',
    )
    await held.somebodyWaits()
    await two.end('SIGKILL')
    expect(await cut).toBe('cut off')
    await held.letGo()
    // The person presses again, and reaches the one that is left. Then once more.
    const sent = await takeTurn(one.url, { state: review.state, choice: 'send' })
    expect(sent.reference).toMatch(referencePattern)
    const again = await takeTurn(one.url, { state: review.state, choice: 'send' })
    expect(again.reference).toBe(sent.reference)
    expect(await count('"Report"')).toBe(before + 1)
    expect(await count('"Case" WHERE reference = $1', [sent.reference])).toBe(1)
    two = await start()
  }, 90_000)

  it('lose and double nothing when one is killed while it takes a text', async () => {
    const from = '+447700900304'
    await sendText(one.url, twilioForm('fly-tipping', { from }))
    const conversations = await count('"KeptConversation"')
    const form = twilioForm('3 black bags and a sofa', { from, id: `SM${randomUUID().replaceAll('-', '')}` })
    const held = await hold('KeptConversation')
    const cut = sendText(two.url, form).then(
      () => 'answered',
      () => 'cut off',
    )
    await held.somebodyWaits()
    await two.end('SIGKILL')
    expect(await cut).toBe('cut off')
    await held.letGo()
    // The provider's fallback reaches the one that is left.
    const answer = await sendText(one.url, form)
    expect(answer).toMatch(/where/i)
    expect(await sendText(one.url, form)).toBe('')
    expect(await count('"KeptConversation"')).toBe(conversations)
    two = await start()
    expect(await sendText(two.url, twilioForm('Valley Way', { from }))).not.toBe('')
  }, 90_000)
})
