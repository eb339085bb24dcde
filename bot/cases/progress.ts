import { v5 } from 'uuid'
import { ServiceError } from '../errors.ts'
import { keyedHashes, sameText } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { openThrottle } from '../privacy/throttle.ts'
import type { Store } from '../store/store.ts'
import { isDuplicate, reachable } from '../store/unavailable.ts'
import { addEvent } from './change.ts'
import { codeHashes } from './identity.ts'
import type { Progress } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { parseCode, parseReference } from './reference.ts'
import { readOutcome } from './rows.ts'
import { outcomeTold } from './states.ts'

export interface ProgressParts {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
  clock: PromiseClock
  random: (bytes: number) => Buffer
}

/** Ten tries a reference; then a quarter of an hour, doubling up to a day. 30-bit codes stay out of reach. */
const tries = {
  label: 'follow-up',
  failures: 10,
  minutes: 15,
  longestMinutes: 24 * 60,
  forgetMinutes: 24 * 60,
}

/** Stands where no report was found, so that comparing takes as long. No hash has this form. */
const noHash = 'none'

/** Of ids made from keys: any will do, as long as it stays the same. */
const namespace = '6f1c2a0e-5d0b-4b57-9f0a-3f4b1c9d2e77'

/** What a reporter may see and add, by reference and follow-up code. */
export const openProgress = ({ store, keyring, clock, random }: ProgressParts): Progress => {
  const { prisma } = store
  const throttle = openThrottle(store, keyring, tries)

  /** The same queries and comparisons whether the reference, the code or neither is right. */
  const find = async (given: { reference: string; code: string; now: Date }) => {
    const reference = parseReference(given.reference) ?? given.reference.slice(0, 40)
    const code = parseCode(given.code) ?? given.code.slice(0, 40)
    const { taken } = await throttle.tried(reference, given.now)
    if (!taken) throw new ServiceError('TOO_MANY_TRIES')
    const report = await prisma.report.findUnique({
      where: { reference },
      select: {
        id: true,
        reference: true,
        kind: true,
        codeHash: true,
        caseId: true,
        filedAt: true,
        promisedBy: true,
      },
    })
    const stored = report?.codeHash ?? noHash
    const right = codeHashes(keyring, reference, code).map((hash) => sameText(hash, stored))
    return report && right.includes(true) ? report : undefined
  }

  return {
    lookUp: (request) =>
      reachable(async () => {
        const report = await find(request)
        if (!report) return undefined
        await throttle.succeeded(report.reference)
        const found = await prisma.case.findUniqueOrThrow({
          where: { id: report.caseId },
          select: {
            state: true,
            outcome: true,
            referredTo: true,
            events: {
              where: { kind: { in: ['message_to_resident', 'closed'] }, text: { not: null } },
              orderBy: { version: 'asc' },
              select: { at: true, text: true },
            },
          },
        })
        const outcome = found.state === 'closed' ? readOutcome(found.outcome) : null
        return {
          reference: report.reference,
          kind: report.kind,
          state: found.state,
          ...(outcome && { outcome: outcomeTold(report.kind, outcome) }),
          ...(found.state === 'referred' && found.referredTo && { referredTo: found.referredTo }),
          sentOn: clock.dateOf(report.filedAt),
          promisedBy: clock.dateOf(report.promisedBy),
          messages: found.events.map(({ at, text }) => ({ at: at.toISOString(), text: text ?? '' })),
        }
      }),
    addToReport: (request) =>
      reachable(async () => {
        const report = await find(request)
        if (!report) return false
        await throttle.succeeded(report.reference)
        const { now, words, stillHappening, key } = request
        const ids = key === undefined ? [] : keyedHashes(keyring, 'hashes', 'added', key)
        const known = ids.map((hash) => v5(hash, namespace))
        const [id] = known
        const add = prisma.$transaction(async (tx) => {
          if ((await tx.caseEvent.count({ where: { id: { in: known } } })) > 0) return
          const row = await tx.case.findUniqueOrThrow({ where: { id: report.caseId } })
          // A closed case has no promise left: what the resident wrote gets a new one.
          const dueBy = row.dueBy ?? (await clock.firstContact(now, row.risk)).by
          await addEvent(tx, random, {
            caseId: row.id,
            data: { dueBy, attentionSince: row.attentionSince ?? now },
            event: {
              ...(id === undefined ? {} : { id }),
              at: now,
              kind: stillHappening ? 'still_happening' : 'resident_added',
              actor: 'resident',
              reportId: report.id,
              text: words === '' ? null : words,
            },
          })
        })
        await add.catch((error: unknown) => {
          // The same words, delivered twice at once: the other one has added them.
          if (id === undefined || !isDuplicate(error)) throw error
        })
        return true
      }),
  }
}
