import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStore, type Store } from '../../bot/store/store.ts'
import { openDraws } from '../../prisma/demo/draws.ts'
import { fillOne } from '../../prisma/demo/fill.ts'
import { demoReport } from '../../prisma/demo/reports.ts'
import { casesOn, officerIn } from '../support/cases.ts'

describe('the demo queue', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ dataDir: 'memory://', connections: 1 })
  }, 60_000)
  afterAll(() => store?.close())

  it('is the same for the same seed, and another for another', () => {
    const some = (seed: string) => {
      const draws = openDraws(seed)
      return Array.from({ length: 20 }, () => demoReport(draws))
    }
    expect(some('one')).toEqual(some('one'))
    expect(some('one')).not.toEqual(some('two'))
  })

  it('uses nobody’s real number or address', () => {
    const draws = openDraws('contacts')
    for (let count = 0; count < 300; count += 1) {
      const { contact } = demoReport(draws)
      if (contact?.phone) expect(contact.phone).toMatch(/^07700900\d{3}$/)
      if (contact?.email) expect(contact.email).toMatch(/@example\.org$/)
    }
  })

  it('holds cases in every stage, none from the future, worked through the real services', async () => {
    const now = new Date('2026-11-23T09:00:00Z')
    const draws = openDraws('stages')
    const parts = {
      ...(await casesOn(store)),
      ...{ draws, run: 'test', officers: [await officerIn(store, 'amira'), await officerIn(store, 'ben')] },
      find: (reference: string) =>
        store.prisma.case.findUniqueOrThrow({ where: { reference }, select: { id: true, version: true } }),
    }
    const count = 80
    for (let index = 0; index < count; index += 1) {
      await fillOne(parts, index, new Date(now.getTime() - (count - index) * 64_800_000), now)
    }
    const rows = await store.prisma.case.findMany({
      select: { state: true, kind: true, openedAt: true, changedAt: true, dueBy: true },
    })
    expect(rows).toHaveLength(count)
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(rows.map(({ kind }) => kind)).size).toBe(2)
    const late = rows.flatMap(({ dueBy }) => (dueBy && dueBy < now ? [now.getTime() - dueBy.getTime()] : []))
    expect(late.length).toBeGreaterThanOrEqual(1)
    expect(late.length).toBeLessThanOrEqual(12)
    expect(Math.max(...late)).toBeLessThan(7 * 86_400_000)
    const old = rows.filter(({ openedAt }) => now.getTime() - openedAt.getTime() > 40 * 86_400_000)
    expect(old.filter(({ state }) => state === 'closed').length / old.length).toBeGreaterThan(0.8)
    expect(rows.every(({ changedAt }) => changedAt <= now)).toBe(true)
  }, 120_000)
})
