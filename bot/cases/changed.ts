import { ServiceError } from '../errors.ts'
import type { CaseChange } from './ports.ts'

/** CASE_CHANGED, with what was changed since and by whom: "changed by X, here is the difference". */
export class CaseChangedError extends ServiceError {
  override name = 'CaseChangedError'
  /** Oldest first. */
  readonly changes: readonly CaseChange[]
  /** The version as it is now. */
  readonly version: number

  constructor(changes: readonly CaseChange[], version: number) {
    super('CASE_CHANGED')
    this.changes = changes
    this.version = version
  }
}
