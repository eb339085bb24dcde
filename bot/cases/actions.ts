import { ServiceError } from '../errors.ts'
import type { Case, Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import { addEvent } from './change.ts'
import { CaseChangedError } from './changed.ts'
import type { ActionRequest, Actions } from './ports.ts'
import type { PromiseClock } from './promise.ts'
import { readEventKind, readFacts, readOutcome } from './rows.ts'
import { type CaseEventKind, outcomesFor, outcomesWithReason } from './states.ts'

export interface ActionsParts {
  store: Pick<Store, 'prisma'>
  clock: PromiseClock
  random: (bytes: number) => Buffer
  tellReporters?: TellReporters
}

/** Lets reporters who wanted texts know that there is news, within the transaction of what happened. */
export type TellReporters = (
  tx: Prisma.TransactionClient,
  news: { caseId: string; version: number; now: Date },
) => Promise<void>

/** What a reporter would want to look up. */
const news: ReadonlySet<CaseEventKind> = new Set([
  'message_to_resident',
  'state_changed',
  'closed',
  'reopened',
])

const longestText = 4000
const mostChanges = 50

/** What an action does to the case it finds. */
interface Plan {
  data: Prisma.CaseUncheckedUpdateManyInput
  kind: CaseEventKind
  text?: string | undefined
  before?: Prisma.JsonObject
  after?: Prisma.JsonObject
}

/** The text as kept. @throws ServiceError BAD_REQUEST, field "text", when it is needed and missing or too long */
const textOf = (given: string | undefined, needed: boolean): string | undefined => {
  const text = given?.replaceAll('\0', '\uFFFD').trim() ?? ''
  if ((text === '' && needed) || text.length > longestText)
    throw new ServiceError('BAD_REQUEST', { field: 'text' })
  return text === '' ? undefined : text
}

const stateBefore = (row: Case): Prisma.JsonObject => ({ state: row.state })

/** Officers' changes to cases. Every one checks the version, and writes the record in the same transaction. */
export const openActions = ({ store, clock, random, tellReporters }: ActionsParts): Actions => {
  const { prisma } = store

  /** What others did since the version the officer's page was made from: one event a version. */
  const changedSince = async (row: Case, version: number): Promise<CaseChangedError> => {
    const events = await prisma.caseEvent.findMany({
      where: {
        caseId: row.id,
        version: { gt: version },
        kind: { notIn: ['contact_seen', 'contact_erased'] },
      },
      orderBy: { version: 'asc' },
      take: mostChanges,
      select: { at: true, actor: true, kind: true, text: true, before: true, after: true },
    })
    const changes = events.map((event) => ({
      ...event,
      kind: readEventKind(event.kind),
      before: readFacts(event.before),
      after: readFacts(event.after),
    }))
    return new CaseChangedError(changes, row.version)
  }

  const find = async (caseId: string): Promise<Case> => {
    const row = await prisma.case.findUnique({ where: { id: caseId } })
    if (!row) throw new ServiceError('NOT_FOUND')
    return row
  }

  const act = (request: ActionRequest, plan: (row: Case) => Plan | Promise<Plan>): Promise<number> =>
    reachable(async () => {
      const { caseId, version, officer, now } = request
      const row = await find(caseId)
      if (row.version !== version) throw await changedSince(row, version)
      const { data, kind, text, before, after } = await plan(row)
      const done = await prisma.$transaction(async (tx) => {
        const made = await addEvent(tx, random, {
          caseId,
          version,
          data: { attentionSince: null, ...data },
          event: {
            ...{ at: now, kind, officerId: officer.id, actor: officer.displayName },
            ...{ text: text ?? null, before: before ?? null, after: after ?? null },
          },
        })
        if (made !== undefined && news.has(kind)) await tellReporters?.(tx, { caseId, version: made, now })
        return made
      })
      if (done === undefined) throw await changedSince(await find(caseId), version)
      return done
    })

  /** The reporter heard from the team: the promise is kept, and the next update is due later. */
  const contacted = async (row: Case, now: Date): Promise<Prisma.CaseUncheckedUpdateManyInput> => ({
    firstContactAt: row.firstContactAt ?? now,
    dueBy: row.state === 'closed' ? null : await clock.nextUpdate(now),
  })

  /** An officer looked at what a resident wrote to a closed case: it leaves the queue again. */
  const settled = (row: Case): Prisma.CaseUncheckedUpdateManyInput =>
    row.state === 'closed' ? { dueBy: null } : {}

  return {
    claim: ({ caseId, officer, now }) =>
      reachable(async () => {
        const row = await find(caseId)
        const state = row.state === 'new' ? 'assigned' : row.state
        const version = await prisma.$transaction((tx) =>
          addEvent(tx, random, {
            caseId,
            where: { assigneeId: null, state: row.state },
            data: { assigneeId: officer.id, attentionSince: null, state },
            event: {
              ...{ at: now, kind: 'claimed', officerId: officer.id, actor: officer.displayName },
              before: { state: row.state, assignee: null },
              after: { state, assignee: officer.displayName },
            },
          }),
        )
        if (version !== undefined) return { claimed: true as const, version }
        const held = await prisma.case.findUniqueOrThrow({
          where: { id: caseId },
          select: { version: true, assignee: { select: { id: true, displayName: true } } },
        })
        // Released in between, or held already by the one who asks.
        if (!held.assignee) throw await changedSince(await find(caseId), row.version)
        if (held.assignee.id === officer.id) return { claimed: true as const, version: held.version }
        return { claimed: false as const, by: held.assignee }
      }),

    release: (request) =>
      act(request, async (row) => {
        const held =
          row.assigneeId === null ? null : await prisma.officer.findUnique({ where: { id: row.assigneeId } })
        // Nobody can ask an officer who has left for a case.
        const left = held !== null && held.disabledAt !== null
        if (held === null || (held.id !== request.officer.id && !left)) throw new ServiceError('NOT_ALLOWED')
        const state = row.state === 'assigned' ? 'new' : row.state
        return {
          data: { assigneeId: null, attentionSince: row.attentionSince, state },
          kind: 'released',
          before: { state: row.state, assignee: held.displayName },
          after: { state, assignee: null },
        }
      }),

    note: async (request) => {
      const text = textOf(request.text, true)
      return act(request, (row) => ({ data: settled(row), kind: 'note', text }))
    },

    writeToResident: async (request) => {
      const text = textOf(request.text, true)
      return act(request, async (row) => ({
        data: await contacted(row, request.now),
        kind: 'message_to_resident',
        text,
      }))
    },

    recordContact: async (request) => {
      const text = textOf(request.text, true)
      return act(request, async (row) => ({
        data: await contacted(row, request.now),
        kind: 'contact_made',
        text,
      }))
    },

    changeState: async (request) => {
      const text = textOf(request.text, false)
      const referredTo = request.referredTo?.trim().slice(0, 200) ?? ''
      return act(request, (row) => {
        if (row.state === 'closed') throw new ServiceError('BAD_REQUEST', { field: 'state' })
        if (request.state === 'referred' && referredTo === '') {
          throw new ServiceError('BAD_REQUEST', { field: 'referredTo' })
        }
        if (request.state === 'assigned' && row.assigneeId === null) {
          throw new ServiceError('BAD_REQUEST', { field: 'state' })
        }
        const to = request.state === 'referred' ? { referredTo } : {}
        return {
          data: { state: request.state, referredTo: request.state === 'referred' ? referredTo : null },
          kind: 'state_changed',
          text,
          before: { ...stateBefore(row), ...(row.referredTo !== null && { referredTo: row.referredTo }) },
          after: { state: request.state, ...to },
        }
      })
    },

    close: async (request) => {
      const text = textOf(request.text, outcomesWithReason.has(request.outcome))
      return act(request, (row) => {
        if (row.state === 'closed') throw new ServiceError('BAD_REQUEST', { field: 'state' })
        if (!outcomesFor(row.kind).includes(request.outcome)) {
          throw new ServiceError('BAD_REQUEST', { field: 'outcome' })
        }
        return {
          data: { state: 'closed', outcome: request.outcome, closedAt: request.now, dueBy: null },
          kind: 'closed',
          text,
          before: stateBefore(row),
          after: { state: 'closed', outcome: request.outcome },
        }
      })
    },

    reopen: async (request) => {
      const text = textOf(request.text, true)
      return act(request, async (row) => {
        if (row.state !== 'closed') throw new ServiceError('BAD_REQUEST', { field: 'state' })
        const state = row.assigneeId === null ? 'new' : 'assigned'
        return {
          data: {
            ...{ state, outcome: null, closedAt: null },
            dueBy: (await clock.firstContact(request.now, row.risk)).by,
          },
          kind: 'reopened',
          text,
          before: { state: row.state, outcome: readOutcome(row.outcome) },
          after: { state },
        }
      })
    },

    overrideRisk: async (request) => {
      const text = textOf(request.text, true)
      return act(request, (row) => ({
        data: { ...settled(row), risk: request.risk },
        kind: 'risk_changed',
        text,
        before: { risk: row.risk },
        after: { risk: request.risk },
      }))
    },
  }
}
