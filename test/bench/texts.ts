import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openLines } from '../../bot/channels/sms/lines.ts'
import { forgettingAll, openPendingReplies } from '../../bot/channels/sms/pendingReplies.ts'
import { projectRoot } from '../../bot/paths.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import { postgresStatements, type Statement, type Statements } from '../../bot/store/statements.ts'
import { openStore, type Store } from '../../bot/store/store.ts'
import { openKeptConversations, type Saving, type Stored } from '../../bot/turn/keptConversations.ts'
import { signatureOf, twilioEnv, twilioForm } from '../sms/twilio.ts'
import { testKeyring } from '../support/cases.ts'
import { startCluster } from '../support/postgres.ts'
import { freePort, startProgram } from './child.ts'
import { perSecond, type Section, times } from './measure.ts'

const connections = 16
const rounds = 5
/** Rounds before those: a service that has just started still compiles what it does. */
const warmUps = 4
/** Conversations a round; each is these texts. */
const conversations = 160
const said = ['fly-tipping', '3 black bags and a sofa', 'Valley Way', 'last night', 'EXIT'] as const
const ours = '+447700900999'

const lineOf = (number: number): string => `+447700900${String(number % 990).padStart(3, '0')}`

/** Works through a list of conversations, so many at once. @returns texts a second */
const rate = async <One>(all: readonly One[], converse: (one: One) => Promise<void>): Promise<number> => {
  const left = [...all]
  const start = process.hrtime.bigint()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop()) await converse(one)
    }),
  )
  return (all.length * said.length) / (Number(process.hrtime.bigint() - start) / 1e9)
}

/** What a text leaves: everything that is saved of its turn but the state it was taken from. */
type Left = Omit<Saving, 'before'>

/** The texts of a conversation, as the service would save them. */
const leftBy = (from: string): Left[] => {
  const keyring = testKeyring()
  const lines = openLines(keyring)
  const { prisma, run } = storeOf({ run: async () => [], runAlone: async () => [] })
  const pending = openPendingReplies({
    store: { prisma, run },
    cipher: openFieldCipher(keyring, randomBytes),
  })
  const { conversation } = lines.line(from, ours)
  const now = new Date()
  return said.map((text): Left => {
    const message = lines.key('twilio', randomBytes(16).toString('hex'))
    if (text === 'EXIT') return { conversation, message, next: { kind: 'none' }, now }
    const sealed = randomBytes(3072).toString('base64url')
    const reply = pending.keeping(message, 'x'.repeat(150), now)
    return { conversation, message, next: { kind: 'ordinary', sealed }, now, reply }
  })
}

/** A store of statements alone. */
const storeOf = (statements: Statements): Pick<Store, 'prisma' | 'run' | 'runAlone'> =>
  Object.assign(Object.create({ prisma: undefined }), statements)

/** A statement, run while nobody else runs one of these names; or keys of answers to be forgotten. */
type Made =
  | { alone?: readonly string[]; statement: Statement; saves: boolean }
  | { forgets: readonly string[] }

/** The statements of each conversation, as the service makes them for one text at a time. */
const statementsOf = async (from: string): Promise<Made[]> => {
  const made: Made[] = []
  const answers: object[][] = []
  // Stands where the driver does: notes a statement instead of sending it.
  const note = (statement: Statement, alone?: readonly string[]): never[] => {
    const answer = answers.shift() ?? []
    made.push({ statement, saves: answer.length > 0, ...(alone === undefined ? {} : { alone }) })
    return Object.assign([], answer)
  }
  const store = storeOf({
    run: async (statement) => note(statement),
    runAlone: async (alone, statement) => note(statement, alone),
  })
  const kept = openKeptConversations({ store, keyring: testKeyring() })
  let before: Stored = { kind: 'none' }
  for (const left of leftBy(from)) {
    const { conversation, message, next, now, reply } = left
    answers.push([])
    await kept.look(conversation, message, now)
    answers.push([{ key: conversation[0] }])
    await kept.save({ ...left, before })
    if (reply !== undefined) made.push({ forgets: message })
    const seq: number = before.kind === 'ordinary' ? before.seq + 1 : 1
    before =
      next.kind === 'ordinary'
        ? { kind: 'ordinary', sealed: next.sealed, seq, changedAt: now }
        : { kind: 'none' }
  }
  return made
}

const gathered = (forget: (keys: readonly string[]) => Promise<unknown>) => {
  let waiting: string[] = []
  let busy = false
  const work = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      const keys = waiting
      waiting = []
      await forget(keys)
    }
    busy = false
  }
  return {
    add: (keys: readonly string[]): void => {
      waiting.push(...keys)
      if (!busy) void work()
    },
  }
}

interface Posted {
  body: string
  signature: string
}

const postedBy = (from: string): Posted[] =>
  said.map((text) => {
    const form = twilioForm(text, { from, to: ours })
    return { body: new URLSearchParams(form).toString(), signature: signatureOf(form) }
  })

/** @returns milliseconds */
const post = (agent: Agent, address: string, { body, signature }: Posted): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = performance.now()
    const sent = request(`${address}/sms/twilio`, {
      agent,
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': Buffer.byteLength(body),
        'X-Twilio-Signature': signature,
      },
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - start)
          : reject(new Error(`a text was answered ${response.statusCode}`)),
      )
    })
    sent.end(body)
  })

/** Processor time a process has used, in milliseconds (proc(5): utime and stime, in hundredths). */
const processorTime = (pid: number | undefined): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

const quantile = (values: readonly number[], part: number): string =>
  `${Math.round([...values].sort((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN)} ms`

/** Transactions on the database of the service so far, as PostgreSQL counts them: sessions tell when they end. */
const transactionsIn = async (pool: pg.Pool): Promise<number> => {
  const counting = "SELECT xact_commit::int AS done FROM pg_stat_database WHERE datname = 'texts'"
  return (await pool.query<{ done: number }>(counting)).rows[0]?.done ?? Number.NaN
}

/** Texts through the webhook of the built service, against its statements by hand through `pg`. */
export const benchTexts = async (): Promise<Section> => {
  const title = 'Texts'
  const bin = process.env.POSTGRES_BIN
  const how = `Signed webhooks of Twilio to the built service on PostgreSQL, ${connections} at a time, each text of a conversation after the answer to the one before (${said.join(', ')}), without the wait for texts sent earlier (SMS_GATHER_MS=0). The floor: the statements of the same conversations, as they are for one text at a time, made beforehand and issued through pg over ${connections} connections; the service lets texts that wait at the same time share statements. ${conversations * said.length} texts a round, ${rounds} rounds in turn with the floor, after ${warmUps} to warm up; the middle ratio.`
  if (bin === undefined) {
    return { title, how, figures: [{ what: 'Texts', value: 'not run: POSTGRES_BIN names no programs' }] }
  }
  const cluster = await startCluster(bin)
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-bench-'))
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  try {
    const [databaseUrl, handUrl] = [
      await cluster.createDatabase('texts'),
      await cluster.createDatabase('hand'),
    ]
    await (await openStore({ databaseUrl: handUrl, dataDir, connections: 1 })).close()
    const pool = new pg.Pool({ connectionString: handUrl, max: connections })
    pool.on('error', () => undefined)
    const service = await startProgram(
      join(projectRoot, 'dist/main.js'),
      {
        ...twilioEnv,
        ...{ DATABASE_URL: databaseUrl, DATABASE_CONNECTIONS: String(connections), DATA_DIR: dataDir },
        ...{ LOG_LEVEL: 'warn', NODE_ENV: 'production', INSECURE_COOKIES: 'true' },
      },
      await freePort(),
    )
    try {
      const taken: number[] = []
      let number = 0
      let used = 0
      const before = await transactionsIn(pool)
      const some = (): string[] => Array.from({ length: conversations }, () => lineOf(number++))
      const byText = (posted: Posted[][]) =>
        rate(posted, async (texts) => {
          for (const text of texts) taken.push(await post(agent, service.address, text))
        })
      const hand = postgresStatements(pool)
      const forgetting = gathered((keys) => hand.run({ text: forgettingAll, values: [keys] }))
      const byHand = (made: Made[][]) =>
        rate(made, async (statements) => {
          for (const one of statements) {
            if ('forgets' in one) {
              forgetting.add(one.forgets)
              continue
            }
            const { alone, statement, saves } = one
            const rows = await (alone === undefined ? hand.run(statement) : hand.runAlone(alone, statement))
            if (saves && rows.length === 0) throw new Error('a statement by hand saved nothing')
          }
        })
      const keeper = openKeptConversations({ store: storeOf(hand), keyring: testKeyring() })
      const together = (all: Left[][]) =>
        rate(all, async (texts) => {
          for (const left of texts) {
            const { stored } = await keeper.look(left.conversation, left.message, left.now)
            if (!(await keeper.save({ ...left, before: stored })))
              throw new Error('a statement of several saved nothing')
            if (left.reply !== undefined) forgetting.add(left.message)
          }
        })
      const pairs: { ours: number; floor: number; shared: number }[] = []
      for (let round = -warmUps; round < rounds; round++) {
        const lines = some()
        const floor = await byHand(await Promise.all(lines.map(statementsOf)))
        const shared = await together(lines.map(leftBy))
        const ours = await byText(lines.map(postedBy))
        if (round < 0) {
          taken.length = 0
          used = processorTime(service.child.pid)
        }
        if (round >= 0) pairs.push({ floor, ours, shared })
      }
      const middle = pairs.sort((one, other) => one.ours / one.floor - other.ours / other.floor)[
        Math.floor(rounds / 2)
      ]
      if (middle === undefined) throw new Error('no round was measured')
      const processor = (processorTime(service.child.pid) - used) / taken.length
      await service.stop()
      const transactions = (await transactionsIn(pool)) - before
      return {
        title,
        how,
        figures: [
          { what: 'The same statements by hand through pg', value: perSecond(middle.floor) },
          {
            what: 'Texts through the webhook',
            value: perSecond(middle.ours),
            ratio: times(middle.ours / middle.floor),
            goal: 'at least 0.40',
          },
          {
            what: 'The reads and saves alone, by the part of the service that shares them',
            value: perSecond(middle.shared),
          },
          {
            what: 'Processor time of the service for a text',
            value: `${processor.toFixed(2)} ms`,
          },
          {
            what: 'Transactions on the database for a text',
            value: (transactions / number / said.length).toFixed(2),
          },
          {
            what: 'A webhook under that load, p50 and p99',
            value: `${quantile(taken, 0.5)}, ${quantile(taken, 0.99)}`,
            goal: 'far below 5 s',
          },
        ],
      }
    } finally {
      await service.stop()
      await pool.end()
    }
  } finally {
    agent.destroy()
    await cluster.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
