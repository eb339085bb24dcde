import { v7 } from 'uuid'
import type { CaseEvent } from '../store/generated/client.ts'
import type { CaseEventKind } from './states.ts'

/** Ids are version 7 UUIDs: sorted by time, so that indexes grow at one end. */
export const newId = (random: (bytes: number) => Buffer, now: Date): string =>
  v7({ msecs: now.getTime(), random: random(16) })

/** One line of a case's record, with what is not said left empty. */
export const eventRow = (
  given: Pick<CaseEvent, 'id' | 'caseId' | 'at' | 'actor' | 'version'> & { kind: CaseEventKind } & Partial<
      Pick<CaseEvent, 'officerId' | 'reportId' | 'text' | 'before' | 'after'>
    >,
): CaseEvent => ({ officerId: null, reportId: null, text: null, before: null, after: null, ...given })
