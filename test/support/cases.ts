import { randomBytes } from 'node:crypto'
import { openActions } from '../../bot/cases/actions.ts'
import { openCaseReader } from '../../bot/cases/caseReader.ts'
import { openFiling } from '../../bot/cases/filing.ts'
import { openLiveCases } from '../../bot/cases/live.ts'
import { openProgress } from '../../bot/cases/progress.ts'
import promiseRules from '../../bot/cases/promise.json' with { type: 'json' }
import { openPromiseClock } from '../../bot/cases/promise.ts'
import { openPublishedCases } from '../../bot/cases/published.ts'
import { openQueue } from '../../bot/cases/queue.ts'
import riskRules from '../../bot/cases/risk.json' with { type: 'json' }
import { openRisk } from '../../bot/cases/risk.ts'
import type { FileStore } from '../../bot/files/ports.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import { type Keyring, openKeyring } from '../../bot/privacy/keyring.ts'
import type { Store } from '../../bot/store/store.ts'

export const random = (bytes: number): Buffer => randomBytes(bytes)

export const secret = (fill: number): string => Buffer.alloc(32, fill).toString('base64')

export const testKeyring = (...secrets: string[]): Keyring =>
  openKeyring({ secrets: secrets.length > 0 ? secrets : [secret(1)] })

/** The part of the file store that filing needs, where no photo is sent. */
export const noFiles: Pick<FileStore, 'claim'> = { claim: async () => [] }

/** All case services upon a store. */
export const casesOn = async (
  store: Store,
  parts: { keyring?: Keyring; files?: Pick<FileStore, 'claim'> } = {},
) => {
  const keyring = parts.keyring ?? testKeyring()
  const files = parts.files ?? noFiles
  const clock = openPromiseClock(promiseRules)
  const cipher = openFieldCipher(keyring, random)
  return {
    filing: openFiling({ store, keyring, cipher, files, assessRisk: openRisk(riskRules), clock, random }),
    progress: openProgress({ store, keyring, clock, random }),
    queue: openQueue({ store, clock }),
    caseReader: openCaseReader({ store, cipher, clock, random }),
    actions: openActions({ store, clock, random }),
    live: await openLiveCases(store),
    published: openPublishedCases({ store }),
    clock,
  }
}
export type CaseServices = Awaited<ReturnType<typeof casesOn>>

/** An officer in the store, to act as. */
export const officerIn = async (store: Store, name: string) => {
  const row = await store.prisma.officer.create({
    data: { name, displayName: name, passwordHash: '-', roles: ['officer'], createdAt: new Date(0) },
  })
  return { id: row.id, displayName: row.displayName }
}
