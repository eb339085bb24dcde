import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'
import { openStore } from '../../bot/store/store.ts'

const folder = mkdtempSync(join(tmpdir(), 'sosafe-keeper-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('carries conversations by text over to where those of all channels are kept', async () => {
  const [all, older] = [join(projectRoot, 'prisma/migrations'), join(folder, 'older')]
  const isOlder = (name: string) => !/^\d{14}_/.test(name) || name < '20261127221716'
  for (const name of readdirSync(all).filter(isOlder)) {
    cpSync(join(all, name), join(older, name), { recursive: true })
  }
  const place = { dataDir: join(folder, 'data'), connections: 1 }
  const before = await openStore({ ...place, migrations: older })
  await before.run({
    text: `WITH told AS (INSERT INTO "ConfidentialTextConversation" VALUES ('two', 'person', 'hidden', $1)),
        noted AS (INSERT INTO "InboundText" VALUES ('message', $1))
      INSERT INTO "TextConversation" VALUES ('one', 'sealed', 7, $1)`,
    values: [new Date('2026-11-27T10:00:00Z')],
  })
  await before.close()

  const after = await openStore(place)
  const at = new Date('2026-11-27T10:00:00Z')
  expect(await after.prisma.keptConversation.findMany()).toEqual([
    { key: 'one', sealed: 'sealed', seq: 7, changedAt: at },
  ])
  expect(await after.prisma.hiddenConversation.findMany()).toEqual([
    { key: 'two', sealed: 'hidden', expiresAt: at, person: 'person' },
  ])
  expect(await after.prisma.takenMessage.findMany()).toEqual([{ key: 'message', expiresAt: at }])
  await after.close()
}, 120_000)
