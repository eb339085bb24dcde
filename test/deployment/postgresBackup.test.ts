import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import pg from 'pg'
import { projectRoot } from '../../bot/paths.ts'
import { openStore } from '../../bot/store/store.ts'
import { type Cluster, startCluster } from '../support/postgres.ts'
import { describeWith } from '../support/unrun.ts'

const guide = (folder: string) =>
  readFileSync(join(projectRoot, `deploymentTemplates/${folder}/README.md`), 'utf8')

/** The options of a command as the guide for one machine gives it, but for where the database is. */
const optionsOf = (command: 'pg_dump' | 'pg_restore'): string[] => {
  const line = guide('docker').match(new RegExp(`database ${command} (.*) [<>] `))?.[1] ?? ''
  return line.split(' ').filter((option) => !/^--(username|dbname)=/.test(option))
}

const neverKept = ['HiddenConversation', 'DirectLineActivity', 'PendingReply']

describeWith(
  'PostgreSQL',
  process.env.POSTGRES_BIN,
  "a backup by PostgreSQL's own means, as the guide says",
  (bin) => {
    let cluster: Cluster
    beforeAll(async () => {
      cluster = await startCluster(bin)
    }, 60_000)
    afterAll(() => cluster.stop())

    const rowsOf = async (url: string, table: string): Promise<number> => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query(`SELECT count(*)::int AS n FROM "${table}"`)
      await client.end()
      return rows[0]?.n
    }

    it('brings everything back but what must be in no backup, and the service starts on it', async () => {
      const from = await cluster.createDatabase('before')
      const store = await openStore({ databaseUrl: from, dataDir: cluster.folder, connections: 2 })
      const now = new Date('2026-11-23T10:00:00Z')
      await store.prisma.throttle.create({ data: { key: 'kept', failures: 3, lastAt: now } })
      await store.prisma.hiddenConversation.create({
        data: { key: 'hidden', sealed: 'sealed', expiresAt: now },
      })
      await store.close()
      const dump = execFileSync(join(bin, 'pg_dump'), [...optionsOf('pg_dump'), `--dbname=${from}`])
      const file = join(cluster.folder, 'sosafe.dump')
      writeFileSync(file, dump, { mode: 0o600 })
      expect(statSync(file).size).toBeGreaterThan(1000)

      const to = await cluster.createDatabase('after')
      execFileSync(join(bin, 'pg_restore'), [...optionsOf('pg_restore'), `--dbname=${to}`, file])
      const again = await openStore({ databaseUrl: to, dataDir: cluster.folder, connections: 2 })
      expect(again.applied).toEqual([])
      expect(await again.prisma.throttle.findUnique({ where: { key: 'kept' } })).toMatchObject({
        failures: 3,
      })
      await again.close()
      expect(await rowsOf(from, 'HiddenConversation')).toBe(1)
      for (const table of neverKept) expect(await rowsOf(to, table)).toBe(0)
    }, 60_000)

    it('is never told of without the option that leaves support conversations out', () => {
      expect(optionsOf('pg_dump')).toContain('--no-unlogged-table-data')
      for (const folder of ['docker', 'kubernetes']) {
        for (const [command] of guide(folder).matchAll(/pg_dump [^`\n]*/g))
          expect(command).toContain('--no-unlogged-table-data')
      }
    })
  },
)
