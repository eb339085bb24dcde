import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore, type Store } from '../../bot/store/store.ts'
import { casesOn } from '../support/cases.ts'
import { startCluster } from '../support/postgres.ts'
import { flyTippingReport } from '../support/reports.ts'
import { perSecond, type Section, times } from './measure.ts'

const many = 600
const connections = 16

/** How many a second, `width` at a time. */
const rate = async (count: number, width: number, work: () => Promise<unknown>): Promise<number> => {
  let left = count
  const start = process.hrtime.bigint()
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (left > 0) {
        left -= 1
        await work()
      }
    }),
  )
  return count / (Number(process.hrtime.bigint() - start) / 1e9)
}

const filingOn = async (store: Store) => {
  const { filing } = await casesOn(store)
  const report = flyTippingReport(
    {},
    { contact: { way: 'text', name: 'Pat', phone: '07700900123', times: ['morning'] } },
  )
  return () => filing.fileReport({ report, conversationId: randomUUID(), channel: 'web', now: new Date() })
}

/** The same rows as a filing writes, by hand: a transaction of four inserts and a notification. */
const byHand = (pool: pg.Pool) => async (): Promise<void> => {
  const client = await pool.connect()
  const [caseId, reporterId, reportId] = [randomUUID(), randomUUID(), randomUUID()]
  const reference = randomBytes(8).toString('hex')
  const now = new Date()
  const place = { words: 'behind the co-op', label: 'behind the co-op', precision: 'words', source: 'words' }
  try {
    await client.query('BEGIN')
    await client.query(
      'INSERT INTO "Case" (id, reference, kind, category, risk, "riskReasons", "placeLabel", place, summary, "promisedBy", "openedAt", "changedAt") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$10,$10)',
      [
        caseId,
        reference,
        'fly_tipping',
        'other_household',
        'standard',
        '[]',
        place.label,
        place,
        'Two mattresses',
        now,
      ],
    )
    await client.query(
      'INSERT INTO "Reporter" (id, way, name, phone, times, "createdAt") VALUES ($1,$2,$3,$4,$5,$6)',
      [
        reporterId,
        'text',
        randomBytes(40).toString('base64'),
        randomBytes(40).toString('base64'),
        ['morning'],
        now,
      ],
    )
    await client.query(
      'INSERT INTO "Report" (id, reference, "codeHash", "conversationKey", kind, channel, answers, "ownWords", "filedAt", "promiseDays", "promisedBy", "caseId", "reporterId") VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$9,$11,$12)',
      [
        reportId,
        reference,
        randomUUID(),
        randomUUID(),
        'fly_tipping',
        'web',
        { wasteTypes: ['other_household'], location: place },
        ['two mattresses'],
        now,
        5,
        caseId,
        reporterId,
      ],
    )
    await client.query(
      'INSERT INTO "CaseEvent" (id, "caseId", at, version, kind, actor, "reportId") VALUES ($1,$2,$3,1,$4,$5,$6)',
      [randomUUID(), caseId, now, 'opened', 'resident', reportId],
    )
    await client.query("SELECT pg_notify('cases', $1)", [JSON.stringify({ caseId, reference })])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Filing on both databases; on PostgreSQL against the same inserts through `pg` by hand. */
export const benchFiling = async (): Promise<Section> => {
  const figures: Section['figures'] = []
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-bench-'))
  const embedded = await openStore({ dataDir: folder, connections: 1 })
  const fileEmbedded = await filingOn(embedded)
  await rate(50, 1, fileEmbedded)
  figures.push({
    what: 'Filings on PGlite, one at a time',
    value: perSecond(await rate(200, 1, fileEmbedded)),
  })
  await embedded.close()
  rmSync(folder, { recursive: true, force: true })

  const bin = process.env.POSTGRES_BIN
  if (bin === undefined) {
    figures.push({ what: 'Filings on PostgreSQL', value: 'not run: POSTGRES_BIN names no programs' })
    return { title: 'Filing', how: 'Reports filed through the case services.', figures }
  }
  const cluster = await startCluster(bin)
  try {
    const databaseUrl = await cluster.createDatabase('bench')
    const store = await openStore({ databaseUrl, dataDir: tmpdir(), connections })
    const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
    // A connection that is being closed may still hear that the cluster stops.
    pool.on('error', () => undefined)
    const file = await filingOn(store)
    const hand = byHand(pool)
    await rate(100, connections, file)
    await rate(100, connections, hand)
    const pairs: { ours: number; floor: number }[] = []
    for (let round = 0; round < 5; round++) {
      pairs.push({ floor: await rate(many, connections, hand), ours: await rate(many, connections, file) })
    }
    const middle = pairs.sort((one, other) => one.ours / one.floor - other.ours / other.floor)[2]
    if (middle !== undefined) {
      figures.push({
        what: 'The same inserts by hand through pg, 16 at a time',
        value: perSecond(middle.floor),
      })
      figures.push({
        what: 'Filings on PostgreSQL, 16 at a time',
        value: perSecond(middle.ours),
        ratio: times(middle.ours / middle.floor),
        goal: 'at least 0.40',
      })
    }
    await pool.end()
    await store.close()
  } finally {
    await cluster.stop()
  }
  return {
    title: 'Filing',
    how: `A fly-tipping report with contact details through the case services. On PostgreSQL ${many} a round, five rounds in turn with the floor, 16 connections each; the middle ratio.`,
    figures,
  }
}
