import { beforeEach, expect, it } from '@jest/globals'
import { openDirectory } from '../../bot/directory/open.ts'
import type { CheckedDirectory } from '../../bot/directory/ports.ts'
import { ServiceError } from '../../bot/errors.ts'
import type { Store } from '../../bot/store/store.ts'
import { factsOf } from '../../dialogs/directory/checks.ts'
import { type DirectoryEntry, directory as shipped } from '../../dialogs/directory/directory.ts'
import { officerIn, random } from '../support/cases.ts'
import { describeStores } from '../support/stores.ts'

const now = new Date('2026-11-23T10:00:00Z')
const daysLater = (days: number): Date => new Date(now.getTime() + days * 86_400_000)

const made = (id: string, given: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  ...{
    id,
    name: `The ${id} line`,
    number: '07700 900111',
    needs: ['men'],
    about: { en: '' },
    sms: { en: '' },
  },
  ...{ hours: { kind: 'always' }, free: true, source: 'made for tests', verified: true, enabled: true },
  ...{ checkedOn: '2026-11-01', expiresOn: '2027-06-30' },
  ...given,
})

const few: readonly DirectoryEntry[] = [
  made('good'),
  made('off', { enabled: false }),
  made('unsure', { verified: false }),
  made('soon', { expiresOn: '2026-12-23' }),
  made('later', { expiresOn: '2026-12-24' }),
  made('sooner', { expiresOn: '2026-11-23' }),
  made('gone', { expiresOn: '2026-11-22' }),
]

/** News travels by the database: looks until it came, at most some thousand times round the event loop. */
const until = async (holds: () => boolean): Promise<void> => {
  for (let round = 0; round < 100_000 && !holds(); round += 1)
    await new Promise((resolve) => setImmediate(resolve))
}

describeStores('the directory with checks', (open) => {
  let store: Store
  let officer: { id: string; displayName: string }
  let count = 0
  const opened = (entries: readonly DirectoryEntry[] = few): Promise<CheckedDirectory> =>
    openDirectory({
      ...{ store, random, entries },
      onFailure: (cause) => {
        throw cause
      },
    })
  const factsIn = (directory: CheckedDirectory, id: string): string => {
    const found = directory.find(id, now)
    if (!found) throw new Error(`no ${id}`)
    return factsOf(found.entry)
  }
  const record = (directory: CheckedDirectory, entryId: string, given = {}) =>
    directory.record({
      ...{ entryId, facts: factsIn(directory, entryId), result: 'confirmed', note: '', officer, now },
      ...given,
    })

  beforeEach(async () => {
    store = await open()
    count += 1
    officer = await officerIn(store, `ada.${count}`)
  })

  it('says which need checking, the worst first, with 30 days of warning', async () => {
    const directory = await opened()
    expect(
      directory.needsChecking(now).map(({ entry, standing }) => [entry.id, standing.kind, standing.days]),
    ).toEqual([
      ['gone', 'expired', -1],
      ['sooner', 'expiring', 0],
      ['soon', 'expiring', 30],
      ['unsure', 'unverified', 219],
    ])
    expect(directory.counts(now)).toEqual({
      ...{ entries: 6, expired: 1, expiring: 2, wrong: 0, nextExpiry: '2026-11-23' },
    })
    expect(directory.needsChecking(daysLater(1)).map(({ entry }) => entry.id)).toContain('later')
  })

  it('is as it ships until somebody checks', async () => {
    const directory = await opened(shipped)
    expect(directory.current()).toEqual(shipped)
  })

  it('has a confirmed number as good for a year at once, and on every instance', async () => {
    const [here, there] = [await opened(), await opened()]
    await record(here, 'gone', { note: 'Rang them' })
    const kindIn = (directory: CheckedDirectory) => directory.find('gone', now)?.standing
    expect(kindIn(here)).toEqual({ kind: 'verified', days: 365 })
    await until(() => kindIn(there)?.kind === 'verified')
    expect(kindIn(there)).toEqual({ kind: 'verified', days: 365 })
    expect(there.history('gone')).toMatchObject([
      { result: 'confirmed', note: 'Rang them', actor: officer.displayName, day: '2026-11-23', at: now },
    ])
    expect((await opened()).current()).toEqual(here.current())
  })

  it('takes a number found wrong away until it is corrected or confirmed again', async () => {
    const directory = await opened()
    await record(directory, 'good', { result: 'wrong', note: 'Another firm has it now' })
    expect(directory.find('good', now)?.standing.kind).toBe('wrong')
    expect(directory.current().find(({ id }) => id === 'good')?.enabled).toBe(false)
    expect(directory.counts(now).wrong).toBe(1)
    expect(directory.needsChecking(now)[0]?.entry.id).toBe('good')
    const corrected = few.map((entry) =>
      entry.id === 'good' ? { ...entry, number: '07700 900222', verified: false } : entry,
    )
    expect((await opened(corrected)).find('good', now)?.standing.kind).toBe('unverified')
    await record(directory, 'good', { now: daysLater(1) })
    expect(directory.find('good', now)?.standing.kind).toBe('verified')
    expect(directory.history('good').map(({ result }) => result)).toEqual(['confirmed', 'wrong'])
  })

  it('takes the day of a check in Stevenage, where summer nights are another day than in UTC', async () => {
    const directory = await opened()
    await record(directory, 'good', { now: new Date('2027-06-01T23:30:00Z') })
    expect(directory.current()[0]).toMatchObject({ checkedOn: '2027-06-02', expiresOn: '2028-06-02' })
  })

  it('says of what the data file switched off that it is off, whatever was found', async () => {
    const directory = await opened()
    for (const given of [{}, { result: 'wrong', note: 'Gone' }]) {
      await record(directory, 'off', given)
      expect(directory.find('off', now)?.standing.kind).toBe('off')
    }
    expect(directory.needsChecking(now).map(({ entry }) => entry.id)).not.toContain('off')
  })

  it('keeps nothing that does not say what is wrong, is far too long, or is about another number', async () => {
    const directory = await opened()
    const refused = (id: string, given: object) =>
      record(directory, id, given).then(
        () => 'kept',
        (error: unknown) => (error instanceof ServiceError ? `${error.code} ${error.field ?? ''}` : error),
      )
    expect(await refused('good', { result: 'wrong', note: '  ' })).toBe('BAD_REQUEST note')
    expect(await refused('good', { note: 'x'.repeat(1001) })).toBe('BAD_REQUEST note')
    expect(await refused('good', { facts: '07700 900999; always' })).toBe('BAD_REQUEST facts')
    expect(await refused('good', { entryId: 'nothing' })).toBe('NOT_FOUND ')
    expect(await store.prisma.directoryCheck.count()).toBe(0)
    expect(directory.current()).toEqual(few)
  })

  it('reads the checks again when asked, for news that was missed', async () => {
    const directory = await opened()
    await store.prisma.directoryCheck.create({
      data: {
        ...{ entryId: 'good', facts: factsIn(directory, 'good'), result: 'wrong', note: 'Silently' },
        ...{ officerId: officer.id, actor: officer.displayName, at: now },
      },
    })
    expect(directory.find('good', now)?.standing.kind).toBe('verified')
    await directory.refresh()
    expect(directory.find('good', now)?.standing.kind).toBe('wrong')
  })
})
