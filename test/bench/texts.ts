import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Conversations, openConversations } from '../../bot/channels/sms/conversations.ts'
import { openPendingReplies } from '../../bot/channels/sms/pendingReplies.ts'
import { projectRoot } from '../../bot/paths.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import { Prisma } from '../../bot/store/generated/client.ts'
import { openStore } from '../../bot/store/store.ts'
import { signatureOf, twilioEnv, twilioForm } from '../sms/twilio.ts'
import { testKeyring } from '../support/cases.ts'
import { startCluster } from '../support/postgres.ts'
import { freePort, startProgram } from './child.ts'
import { perSecond, type Section, times } from './measure.ts'

const connections = 16
const rounds = 5
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

/** A statement, or keys of answers to be forgotten, which the service gathers while it forgets others. */
type Statement = { text: string; values: unknown[] } | { forgets: string[] }

/** The statements of each conversation, as the service makes them, made beforehand and issued by hand. */
const statementsOf = async (from: string): Promise<Statement[]> => {
  const made: Statement[] = []
  const keyring = testKeyring()
  const answers: unknown[] = []
  // Stands where Prisma does: notes a statement instead of sending it.
  const prisma = {
    $queryRaw: (strings: TemplateStringsArray, ...values: unknown[]) => {
      const { text, values: bound } = Prisma.sql(strings, ...values)
      made.push({ text, values: bound })
      return Promise.resolve([answers.shift()])
    },
  }
  const store: Parameters<typeof openConversations>[0]['store'] = Object.create({ prisma })
  const texts: Conversations = openConversations({ store, keyring })
  const pending = openPendingReplies({ store, cipher: openFieldCipher(keyring, randomBytes) })
  const line = texts.line(from, ours)
  const now = new Date()
  const sealed = () => randomBytes(3072).toString('base64url')
  let state: { sealed: string; seq: number } | undefined
  for (const text of said) {
    const key = texts.key('twilio', randomBytes(16).toString('hex'))
    answers.push({ taken: false, sealed: null, seq: null, changedAt: null, hidden: null, hiddenUntil: null })
    await texts.look(line, key, now)
    const last = text === 'EXIT'
    const before =
      state === undefined
        ? { kind: 'none' as const }
        : { kind: 'ordinary' as const, ...state, changedAt: now }
    const next = last ? { kind: 'none' as const } : { kind: 'ordinary' as const, sealed: sealed() }
    const also = last ? undefined : pending.keeping(key, 'x'.repeat(150), now)
    answers.push({ done: 1, taken: false })
    await texts.save(line, key, { before, next, now, also })
    if (!last) made.push({ forgets: [...key] })
    state = last ? undefined : { sealed: 'sealed' in next ? next.sealed : '', seq: (state?.seq ?? 0) + 1 }
  }
  return made
}

const gathered = (forget: (keys: string[]) => Promise<unknown>) => {
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
    add: (keys: string[]): void => {
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

/** Texts through the webhook of the built service, against its statements by hand through `pg`. */
export const benchTexts = async (): Promise<Section> => {
  const title = 'Texts'
  const bin = process.env.POSTGRES_BIN
  const how = `Signed webhooks of Twilio to the built service on PostgreSQL, ${connections} at a time, each text of a conversation after the answer to the one before (${said.join(', ')}), without the wait for texts sent earlier (SMS_GATHER_MS=0). The floor: the very statements of the same conversations, made beforehand and issued through pg over ${connections} connections. ${conversations * said.length} texts a round, ${rounds} rounds in turn with the floor; the middle ratio.`
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
      const some = (): string[] => Array.from({ length: conversations }, () => lineOf(number++))
      const byText = (posted: Posted[][]) =>
        rate(posted, async (texts) => {
          for (const text of texts) taken.push(await post(agent, service.address, text))
        })
      const forgetting = gathered((keys) =>
        pool.query('DELETE FROM "PendingReply" WHERE "key" = ANY($1)', [keys]),
      )
      const byHand = (made: Statement[][]) =>
        rate(made, async (statements) => {
          for (const statement of statements) {
            if ('forgets' in statement) {
              forgetting.add(statement.forgets)
              continue
            }
            const { text, values } = statement
            const { rows } = await pool.query<{ done?: number }>(text, values)
            if (rows[0]?.done === 0) throw new Error('a statement by hand saved nothing')
          }
        })
      const pairs: { ours: number; floor: number }[] = []
      for (let round = -1; round < rounds; round++) {
        const lines = some()
        const floor = await byHand(await Promise.all(lines.map(statementsOf)))
        const ours = await byText(lines.map(postedBy))
        // The first of each only warms up.
        if (round < 0) {
          taken.length = 0
          used = processorTime(service.child.pid)
        }
        if (round >= 0) pairs.push({ floor, ours })
      }
      const middle = pairs.sort((one, other) => one.ours / one.floor - other.ours / other.floor)[
        Math.floor(rounds / 2)
      ]
      if (middle === undefined) throw new Error('no round was measured')
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
            what: 'Processor time of the service for a text',
            value: `${((processorTime(service.child.pid) - used) / taken.length).toFixed(2)} ms`,
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
