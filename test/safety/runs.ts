import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { openStore } from '../../bot/store/store.ts'
import { serve, stopServing } from '../support/chromium.ts'
import { openTestService } from '../support/service.ts'
import { openWire } from '../support/wire.ts'
import { canary, type Detour, type Doing, detoursOf, numbered } from './detours.ts'
import { repeatableRandom } from './repeatable.ts'
import { fileList, filesHolding, tablesOf, timelessLog, timelessMetrics } from './sinks.ts'
import type { Answered, Person, Way } from './ways.ts'

/** What is left of a run, and what was answered to whom. */
export interface Left {
  tables: Record<string, string[]>
  files: string[]
  /** Files, the database's own among them, that hold a canary. */
  canaries: string[]
  log: string
  metrics: string
  /** Answers to the turns of the detours, and to what came after them. */
  during: { detour: string; answered: Answered }[]
  after: { detour: string; answered: Answered }[]
}

/** An ordinary thing to do instead: nothing comes of it, wherever it is said. */
const ordinary: Doing = { type: 'help' }

/** The same number of turns, nothing confidential in them, out in the same way. */
const withoutDetour = (detour: Detour, way: Way): Doing[] => {
  const last = detour.doings.at(-1) ?? ordinary
  const instead: Doing[] = detour.doings.slice(0, -1).map(() => ordinary)
  if (detour.leaves) return [...instead, last]
  // By text a conversation begun again is a new one. On a page it goes on from the menu.
  return [...instead, way.channel === 'web' ? ordinary : { type: 'exit' }]
}

/** A report said in one go, later, by the same person. */
const report: readonly { doing: Doing; files?: true }[] = [
  { doing: { type: '3 black bags and a mattress behind the garages in Valley Way since saturday' } },
  { doing: { type: 'check my answers' } },
  { doing: { type: 'send' }, files: true },
]
const everySo = 8

export interface Playing {
  way: Way
  /** The detours, or the same people without them. */
  taken: boolean
  /** Every so many-th detour: 1 takes them all. */
  each: number
  /** PostgreSQL; absent: the embedded database. */
  databaseUrl: string | undefined
}

/**
 * Plays every detour of a way, each by a person of its own, who goes on with ordinary things afterwards; or
 * the same people without their detours. Clock, randomness and secrets are the same in each run.
 */
export const play = async ({ way, taken, each, databaseUrl }: Playing): Promise<Left> => {
  const chance = repeatableRandom()
  const service = await openTestService({
    random: chance.random,
    env: {
      ...way.env,
      APP_SECRETS: Buffer.alloc(32, 5).toString('base64'),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  })
  const { server, url } = await serve(service.app)
  const wire = openWire(url)
  const during: Left['during'] = []
  const after: Left['after'] = []
  const playOne = async (detour: Detour, number: number): Promise<void> => {
    const person: Person = way.person(wire, number)
    let turns = 0
    const turn = <Result>(work: () => Promise<Result>, files = false): Promise<Result> => {
      turns += 1
      service.clock.now = new Date(Date.UTC(2026, 10, 23, 10) + (number * 60 + turns) * 1000)
      chance.turn(`${number}`, `${turns}`, files)
      return work()
    }
    await turn(() => person.begin())
    for (const doing of taken ? detour.doings : withoutDetour(detour, way)) {
      during.push({ detour: detour.name, answered: await turn(() => person.do(doing)) })
    }
    if (detour.leaves) await turn(() => person.begin())
    const later = number % (everySo * each) === 0 ? report : [{ doing: ordinary }]
    for (const { doing, ...rest } of later) {
      const answered = await turn(() => person.do(doing), 'files' in rest)
      after.push({ detour: detour.name, answered })
    }
  }
  try {
    for (const [number, detour] of detoursOf(way.channel).entries()) {
      if (number % each === 0) await playOne(numbered(detour, number), number)
    }
    // What waits to be fetched by a Direct Line client waits for minutes; then the service itself removes it.
    service.clock.now = new Date(service.clock.now.getTime() + 15 * 60_000)
    await service.services.directLine?.purge(service.clock.now)
    // Everything has been logged and counted by the time the next request is answered.
    const metrics = await wire.get('/metrics')
    await wire.close()
    await stopServing(server)
    service.services.stop()
    await service.services.close()
    const { dataDir } = service
    const store = await openStore({ databaseUrl, dataDir, connections: 1 })
    const tables = await tablesOf(store)
    await store.close()
    return {
      tables,
      files: fileList(dataDir),
      canaries: filesHolding(dataDir, canary).map((path) => relative(dataDir, path)),
      log: timelessLog(service.logText()),
      metrics: timelessMetrics(metrics.text),
      during,
      after,
    }
  } finally {
    await stopServing(server)
    rmSync(service.dataDir, { recursive: true, force: true })
  }
}
