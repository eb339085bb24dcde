import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { type Databases, openDatabases } from '../support/databases.ts'
import { describeWith } from '../support/unrun.ts'
import { canary } from './detours.ts'
import { type Left, play } from './runs.ts'
import type { Way } from './ways.ts'

/** Hosts asked for anything, this machine aside. */
const asked: string[] = []
const watchRequests = (): void => {
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
  nock.emitter.on('no match', (request: { host?: string; path?: string }) => {
    if (!/^(localhost|127\.0\.0\.1)/.test(request.host ?? '')) asked.push(`${request.host}${request.path}`)
  })
}
const stopWatching = (): void => {
  nock.emitter.removeAllListeners('no match')
  nock.enableNetConnect()
}

interface Run {
  database: () => Promise<string | undefined>
  /** Every detour, or each so many-th. */
  each: number
}

const prove = (way: Way, { database, each }: Run): void => {
  let detours: Left
  let none: Left
  beforeAll(async () => {
    watchRequests()
    detours = await play({ way, each, taken: true, databaseUrl: await database() })
    none = await play({ way, each, taken: false, databaseUrl: await database() })
  }, 400_000)
  afterAll(stopWatching)

  it('takes real detours: support was shown in one run and in the other not at all', () => {
    const shows = ({ during }: Left) =>
      during.filter(({ answered }) => /0808 2000 247|116 123/.test(answered.said))
    expect(shows(detours).length).toBeGreaterThan(100 / each)
    expect(shows(none)).toEqual([])
    expect(detours.during.length).toBe(none.during.length)
    expect(detours.tables.Report?.length).toBeGreaterThan(20 / each)
  })

  it('leaves every table the same, row by row', () => {
    expect(detours.tables).toEqual(none.tables)
  })

  it('leaves the same files', () => {
    expect(detours.files).toEqual(none.files)
  })

  it('writes the same log, and counts the same', () => {
    expect(detours.log.split('\n')).toEqual(none.log.split('\n'))
    expect(detours.metrics.split('\n')).toEqual(none.metrics.split('\n'))
    expect(detours.metrics).toMatch(/http_request_duration_seconds_count\{[^}]*\} \d{3}/)
  })

  it('asks nothing of anybody outside', () => {
    expect(asked).toEqual([])
  })

  it('answers what is asked afterwards as if nothing had been, byte for byte', () => {
    expect(detours.after).toEqual(none.after)
  })

  it('answers each turn with the same status and headers, and on the web with the same size (P12)', () => {
    const outside = ({ during }: Left) =>
      during.map(({ detour, answered: { status, headers, body } }) => ({
        ...{ detour, status },
        ...(way.channel === 'web' ? { headers, bytes: Buffer.byteLength(body) } : {}),
      }))
    expect(outside(detours)).toEqual(outside(none))
  })

  it('keeps no word of it anywhere, and never says one back (P2)', () => {
    expect(detours.canaries).toEqual([])
    expect(
      [...detours.during, ...detours.after].filter(({ answered }) => answered.body.includes(canary)),
    ).toEqual([])
    expect(`${detours.log}${JSON.stringify(detours.tables)}${detours.metrics}`).not.toContain(canary)
  })
}

/**
 * P1: over every path of the dialogue, a confidential detour leaves every durable sink (tables, files, logs,
 * metrics, outgoing requests other than the reply itself) byte-identical.
 *
 * Each detour is taken by somebody who goes on with ordinary things; the same people are then played without
 * their detours. Left out of the comparison, because they differ between any two runs: what this machine's
 * clock and memory write (log times, durations, process metrics) and the database's own files, which are
 * searched for what was typed instead.
 *
 * The proof for one way in, on both databases: on each with every detour or each so many-th. The ways out take
 * turns by threes, so a sample is never a multiple of three: that would always take the same one.
 */
export const proveNonInterference = (way: Way, { embedded = 1, postgres = 2 } = {}): void => {
  describe(`${way.name}, on the embedded database`, () =>
    prove(way, { database: async () => undefined, each: embedded }))

  describeWith('PostgreSQL', process.env.POSTGRES_BIN, `${way.name}, on PostgreSQL`, () => {
    let databases: Databases
    beforeAll(async () => {
      databases = await openDatabases()
    }, 60_000)
    afterAll(() => databases.close())
    prove(way, { database: () => databases.migrated(), each: postgres })
  })
}
