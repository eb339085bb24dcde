import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openStore, type Store } from '../../bot/store/store.ts'
import { type CaseServices, casesOn } from '../support/cases.ts'
import { type Cluster, startCluster } from '../support/postgres.ts'
import { flyTippingReport } from '../support/reports.ts'
import { describeWith } from '../support/unrun.ts'

const now = new Date('2026-11-23T09:00:00Z')

describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'a database that goes away', (bin) => {
  let cluster: Cluster
  let store: Store
  let cases: CaseServices
  const lost: string[] = []

  beforeAll(async () => {
    cluster = await startCluster(bin, [])
    const warn = (_facts: Record<string, unknown>, words: string) => {
      lost.push(words)
    }
    store = await openStore({
      ...{ databaseUrl: await cluster.createDatabase('away'), dataDir: tmpdir(), connections: 3 },
      log: { info: () => undefined, warn },
    })
    cases = await casesOn(store)
  }, 60_000)
  afterAll(async () => {
    await store?.close()
    await cluster?.stop()
  }, 60_000)

  const send = (conversationId: string) =>
    cases.filing.fileReport({ report: flyTippingReport(), channel: 'web', now, conversationId })

  it('says it could not be sent, files when sent again, and live news comes back by itself', async () => {
    const before = await send('before')
    await cluster.kill()
    for (const refused of [
      () => send('during'),
      () => send('before'),
      () => cases.progress.lookUp({ reference: before.reference, code: before.code, now }),
      () => cases.queue.list({ filter: {} }),
    ]) {
      await expect(refused()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', status: 503 })
    }
    await expect(store.ping()).rejects.toThrow()
    await cluster.start()
    const during = await send('during')
    expect(await send('during')).toEqual(during)
    expect(await send('before')).toEqual(before)
    expect(await store.prisma.report.count()).toBe(2)
    expect(lost).toContain('live updates lost; connecting again')
    // What is sent before the listener is back is missed; then news is heard again.
    let heard = ''
    cases.live.subscribe(({ reference }) => {
      heard = reference
    })
    for (let count = 1; heard === ''; count += 1) await send(`after ${count}`)
    expect(await store.prisma.report.count({ where: { reference: heard } })).toBe(1)
  }, 60_000)
})
