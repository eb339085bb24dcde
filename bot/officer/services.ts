import type { Actions, CaseReader, LiveCases, PublishedCases, Queue } from '../cases/ports.ts'
import type { Config } from '../config.ts'
import type { FileStore } from '../files/ports.ts'
import type { Accounts, Sessions } from './ports.ts'

/** What the officers' pages are built from (composition root: `bot/services.ts`). */
export interface OfficerServices {
  config: Pick<
    Config,
    'NODE_ENV' | 'INSECURE_COOKIES' | 'COUNCIL_NAME' | 'OFFICER_IDLE_MINUTES' | 'PUBLIC_URL'
  >
  now: () => Date
  accounts: Accounts
  sessions: Sessions
  queue: Queue
  caseReader: CaseReader
  actions: Actions
  live: LiveCases
  published: PublishedCases
  files: Pick<FileStore, 'read'>
  /** Address of a built asset: "officer.css". */
  asset: (name: string) => string
}
