import type { Actions, CaseReader, Filing, LiveCases, Progress, PublishedCases, Queue } from './cases/ports.ts'
import type { Config } from './config.ts'
import type { FileStore } from './files/ports.ts'
import type { Readiness } from './http/operations.ts'
import type { Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Accounts, Sessions } from './officer/ports.ts'
import type { TakeTurn } from './turn/ports.ts'

/** Everything the routes are built from, each built once. */
export interface Services {
  config: Config
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
  metrics: Metrics
  limits: Limits
  readiness: Readiness
  /** Address of a built asset by its plain name ("officer.css"). */
  asset: (name: string) => string
  takeTurn: TakeTurn
  files: FileStore
  filing: Filing
  progress: Progress
  queue: Queue
  caseReader: CaseReader
  actions: Actions
  live: LiveCases
  published: PublishedCases
  accounts: Accounts
  sessions: Sessions
  /** Aborted when the service stops: open streams end then, so that they do not hold it up. */
  stopping: AbortSignal
}
