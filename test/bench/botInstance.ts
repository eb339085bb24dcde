import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { createInterface } from 'node:readline'
import pg from 'pg'
import { z } from 'zod'
import { openStore } from '../../bot/store/store.ts'
import { type Asked, type Contender, ours, type Taken, theirs, timed } from './contenders.ts'
import { openPgStorage } from './pgStorage.ts'
import { sdkBots } from './sdkBots.mjs'

/** The word that makes `dist/bench.js` one instance of a bot. */
export const instanceWord = 'bot-instance'

const setupSchema = z.object({
  databaseUrl: z.string(),
  /** Ours, or one of `sdkBots`. */
  name: z.string(),
  /** Conversations, and connections, at a time. */
  width: z.number(),
  warmUp: z.number(),
  asked: z.array(z.object({ question: z.string(), choices: z.array(z.string()), answer: z.string() })),
})
type Setup = Readonly<Omit<z.infer<typeof setupSchema>, 'asked'>> & { asked: readonly Asked[] }
const takenSchema = z.object({ passed: z.number(), used: z.number() })

const open = async ({ databaseUrl, name, width, asked }: Setup) => {
  const bot = sdkBots.find((one) => one.name === name)
  if (bot === undefined) {
    const store = await openStore({ databaseUrl, dataDir: tmpdir(), connections: width })
    const contender: Contender = ours(store)
    return { contender, close: () => store.close() }
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: width })
  pool.on('error', () => undefined)
  return { contender: theirs(bot, await openPgStorage(pool), asked), close: () => pool.end() }
}

/** Reads its set-up from the first line, then a number of conversations from each line; ends with its input. */
export const runBotInstance = async (): Promise<void> => {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const setup = setupSchema.parse(JSON.parse((await lines.next()).value))
  const { contender, close } = await open(setup)
  const take = async (count: number): Promise<void> => {
    const taken = await timed(contender, setup.asked, { count, width: setup.width })
    process.stdout.write(`${JSON.stringify(taken)}\n`)
  }
  await take(setup.warmUp)
  for await (const line of lines) await take(Number(line))
  await close()
}

export interface BotInstance {
  /** Has so many conversations; answers what they took. */
  take(count: number): Promise<Taken>
  stop(): Promise<void>
}

/** Starts an instance in a process of its own, warmed up. */
export const startBotInstance = async (setup: Setup): Promise<BotInstance> => {
  const child = spawn(process.execPath, [process.argv[1] ?? '', instanceWord], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answered = async (line: string): Promise<Taken> => {
    child.stdin.write(`${line}\n`)
    return takenSchema.parse(JSON.parse((await lines.next()).value))
  }
  await answered(JSON.stringify(setup))
  return {
    take: (count) => answered(String(count)),
    stop: async () => {
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
    },
  }
}
