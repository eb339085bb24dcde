import { z } from 'zod'
import { reportSchema } from '../../dialogs/reporting/report.ts'
import { type QueueFilter, type QueueOrder, queueOrders } from '../cases/ports.ts'
import { caseStates, riskBands } from '../cases/states.ts'
import { midnightAfter } from './times.ts'

const kinds = reportSchema.options.map((option) => option.shape.kind.value)

/** Shortcuts above the queue: what is owed, rather than what it is. */
const owedKinds = ['overdue', 'today'] as const

/**
 * The queue's query string. Anything that cannot be read counts as not given: an old bookmark still opens
 * the queue.
 */
const schema = z.object({
  kind: z.enum(kinds).optional().catch(undefined),
  /** A state, or `open` (all but closed) or `any`. */
  state: z
    .enum(['open', 'any', ...caseStates])
    .optional()
    .catch(undefined),
  /** An officer's id, `me` or `nobody`. */
  assignee: z
    .union([z.enum(['me', 'nobody']), z.uuid()])
    .optional()
    .catch(undefined),
  risk: z.enum(riskBands).optional().catch(undefined),
  owed: z.enum(owedKinds).optional().catch(undefined),
  attention: z.literal('yes').optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
  order: z.enum(queueOrders).optional().catch(undefined),
  reversed: z.literal('yes').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
})
export type QueueQuery = z.infer<typeof schema>

export const readQueueQuery = (query: unknown): QueueQuery => schema.catch({}).parse(query)

/** A reference, or the beginning of one: "SV-AB", "sv ab12". Anything else searched for is words. */
const referenceLike = /^sv[\s-]?[0-9a-z]{1,4}[\s-]?[0-9a-z]{0,4}$/i

const filterOfSearch = (search: string | undefined): Pick<QueueFilter, 'reference' | 'words'> => {
  if (!search) return {}
  return referenceLike.test(search) ? { reference: search } : { words: search }
}

/** Somebody who asks for a reference means that case, closed or not. */
const statesOf = ({ state, q }: QueueQuery): QueueFilter['states'] => {
  if (state === 'any' || (state === undefined && q !== undefined && referenceLike.test(q))) return caseStates
  return state === undefined || state === 'open' ? undefined : [state]
}

const assigneeOf = (query: QueueQuery, officerId: string): QueueFilter['assignee'] => {
  if (query.assignee === undefined || query.assignee === 'nobody') return query.assignee
  return { id: query.assignee === 'me' ? officerId : query.assignee }
}

/** What the store is asked for. */
export const filterOf = (
  query: QueueQuery,
  { officerId, now }: { officerId: string; now: Date },
): QueueFilter => ({
  kind: query.kind,
  states: statesOf(query),
  assignee: assigneeOf(query, officerId),
  risk: query.risk,
  attention: query.attention === 'yes' ? true : undefined,
  owed:
    query.owed && (query.owed === 'overdue' ? { before: now } : { from: now, before: midnightAfter(now) }),
  ...filterOfSearch(query.q),
})

export const orderOf = (query: QueueQuery): { order: QueueOrder; reversed: boolean } => ({
  order: query.order ?? 'urgency',
  reversed: query.reversed === 'yes',
})

/** The address of the queue with these choices; what is `undefined` is left out. */
export const queueAddress = (query: QueueQuery, path = '/officer'): string => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '' && !(name === 'page' && value === 1))
      params.set(name, String(value))
  }
  const text = params.toString()
  return text === '' ? path : `${path}?${text}`
}
