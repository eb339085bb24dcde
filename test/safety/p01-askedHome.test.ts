import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openStore } from '../../bot/store/store.ts'
import { serve, stopServing } from '../support/chromium.ts'
import { figureOfSpeech, onlyGuessed } from '../support/odd.ts'
import { openTestService } from '../support/service.ts'
import { openWire } from '../support/wire.ts'
import { canary, type Doing } from './detours.ts'
import { repeatableRandom } from './repeatable.ts'
import { fileList, filesHolding, tablesOf, timelessLog, timelessMetrics } from './sinks.ts'
import { type Way, ways } from './ways.ts'

/**
 * P1 for a report that goes on: where it was asked whether it is about home, or whether help is wanted, and it is not,
 * the report is filed and everything is left as if ordinary things had been said instead.
 */

const report: readonly Doing[] = [{ type: 'loud music every night in Valley Way' }]
const rest: readonly { doing: Doing; files?: true }[] = [
  { doing: { type: 'the man at the hall turns it up and shouts at people' } },
  { doing: { type: 'check my answers' } },
  { doing: { type: 'send' }, files: true },
  { doing: { type: 'help' } },
]
const asked = (words: string): readonly Doing[] => [{ type: `${words}. ${canary}` }, { type: 'no' }]
const doubts = [
  { doubt: 'not about home', words: onlyGuessed, question: /Is this about family/ },
  { doubt: 'no cry for help', words: figureOfSpeech, question: /Samaritans/ },
]
const instead: readonly Doing[] = [{ type: 'help' }, { type: 'help' }]

/** How often a conversation's row was written: the one thing that differs, as after EXIT and a new report. */
const withoutCount = (tables: Record<string, string[]>): Record<string, string[]> => ({
  ...tables,
  KeptConversation: (tables.KeptConversation ?? []).map((row) => row.replace(/"seq":\d+/, '"seq":0')),
})

const play = async (way: Way, middle: readonly Doing[]) => {
  const chance = repeatableRandom()
  const service = await openTestService({
    random: chance.random,
    env: { ...way.env, APP_SECRETS: Buffer.alloc(32, 5).toString('base64') },
  })
  const { services, dataDir } = service
  const { server, url } = await serve(service.app)
  const wire = openWire(url)
  const person = way.person(wire, 1)
  const during: string[] = []
  const after: string[] = []
  const sizes: number[] = []
  let turns = 0
  const take = async (doing: Doing, into: string[], files = false): Promise<void> => {
    turns += 1
    service.clock.now = new Date(Date.UTC(2026, 10, 23, 10) + turns * 1000)
    chance.turn('1', `${turns}`, files)
    const { said, body, headers, status } = await person.do(doing)
    into.push(said)
    if (way.channel === 'web') sizes.push(Buffer.byteLength(body) + headers.length + status)
  }
  try {
    chance.turn('1', '0')
    await person.begin()
    for (const doing of [...report, ...middle]) await take(doing, during)
    for (const { doing, files } of rest) await take(doing, after, files)
    const metrics = timelessMetrics((await wire.get('/metrics')).text)
    await wire.close()
    await stopServing(server)
    services.stop()
    await services.close()
    const store = await openStore({ databaseUrl: undefined, dataDir, connections: 1 })
    const tables = withoutCount(await tablesOf(store))
    await store.close()
    return {
      ...{ during, after, sizes, tables, metrics },
      files: fileList(dataDir),
      log: timelessLog(service.logText()),
      canaries: filesHolding(dataDir, canary).map((path) => relative(dataDir, path)),
    }
  } finally {
    await stopServing(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
}

describe.each([ways.json, ways.form, ways.texts, ways.bot])('by $name, a report', (way) => {
  let none: Awaited<ReturnType<typeof play>>
  beforeAll(async () => {
    none = await play(way, instead)
  }, 180_000)

  it.each(doubts)(
    'that is $doubt is filed with every sink as if nothing had been asked, and the words in doubt nowhere',
    async ({ words, question }) => {
      const detour = await play(way, asked(words))
      expect(detour.during.join('\n')).toMatch(way.channel === 'web' ? question : /local support numbers/)
      expect(none.during.join('\n')).not.toMatch(/Is this about family|Samaritans|local support numbers/)
      expect(none.after.join('\n')).toMatch(/SV-[0-9A-Z]{4}-[0-9A-Z]{4}/)
      expect(detour.tables.Report).toHaveLength(1)
      expect(detour.after).toEqual(none.after)
      expect(detour.tables).toEqual(none.tables)
      expect(detour.files).toEqual(none.files)
      expect(detour.log.split('\n')).toEqual(none.log.split('\n'))
      expect(detour.metrics.split('\n')).toEqual(none.metrics.split('\n'))
      expect(detour.sizes).toEqual(none.sizes)
      expect(detour.canaries).toEqual([])
      expect(JSON.stringify(detour)).not.toContain(canary)
    },
    180_000,
  )
})
