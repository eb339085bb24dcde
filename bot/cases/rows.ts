import { z } from 'zod'
import type { Place } from '../../dialogs/place.ts'
import {
  asbAnswersSchema,
  contactSchema,
  flyTippingAnswersSchema,
  placeSchema,
} from '../../dialogs/reporting/report.ts'
import { channels } from '../../dialogs/turn.ts'
import type { Officer, Reporter } from '../store/generated/client.ts'
import type { CaseNews, QueueEntry, RiskReason } from './ports.ts'
import { caseEventKinds, outcomes } from './states.ts'

/** What the database holds is parsed on the way out, like anything else from outside. */

export const readOutcome = (value: string | null) => (value === null ? null : z.enum(outcomes).parse(value))
export const readEventKind = (value: string) => z.enum(caseEventKinds).parse(value)
export const readChannel = (value: string) => z.enum(channels).parse(value)

/** A schema's optional keys may be undefined; a Place's are there or not. */
export const readPlace = (value: unknown): Place => {
  const { postcode, latitude, longitude, radius, relation, neighbourhood, zone, what3words, ...place } =
    placeSchema.parse(value)
  return {
    ...place,
    ...(postcode !== undefined && { postcode }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
    ...(radius !== undefined && { radius }),
    ...(relation !== undefined && { relation }),
    ...(neighbourhood !== undefined && { neighbourhood }),
    ...(zone !== undefined && { zone }),
    ...(what3words !== undefined && { what3words }),
  }
}

const facts = z.record(z.string(), z.unknown()).nullable()
export const readFacts = (value: unknown) => facts.parse(value ?? null)

const reasons = z.array(z.object({ rule: z.string(), points: z.number(), words: z.string() }))
export const readReasons = (value: unknown): RiskReason[] => reasons.parse(value)

/** The kind and the answers that go with it. */
export const readAnswers = (kind: 'fly_tipping' | 'asb', answers: unknown) =>
  kind === 'fly_tipping'
    ? { kind, answers: flyTippingAnswersSchema.parse(answers) }
    : { kind, answers: asbAnswersSchema.parse(answers) }

const news = z.object({
  caseId: z.string(),
  reference: z.string(),
  kind: z.enum(caseEventKinds),
  version: z.number(),
})
/** What a `cases` notification says; undefined for anything else. */
export const readNews = (payload: string): CaseNews | undefined => {
  try {
    return news.parse(JSON.parse(payload))
  } catch {
    return undefined
  }
}

const contactRow = contactSchema.pick({ way: true, times: true }).required()
export const readContactRow = ({ way, times }: Pick<Reporter, 'way' | 'times'>) =>
  contactRow.parse({ way, times })

/** The columns of a queue entry, for Prisma's `select`. */
export const entryColumns = {
  id: true,
  reference: true,
  kind: true,
  category: true,
  state: true,
  outcome: true,
  risk: true,
  placeLabel: true,
  place: true,
  summary: true,
  openedAt: true,
  promisedBy: true,
  firstContactAt: true,
  dueBy: true,
  attentionSince: true,
  version: true,
  assignee: { select: { id: true, displayName: true } },
} as const

export interface EntryRow extends Omit<QueueEntry, 'placeKnown' | 'outcome' | 'assignee'> {
  outcome: string | null
  place: unknown
  assignee: Pick<Officer, 'id' | 'displayName'> | null
}

export const toEntry = ({ place, outcome, ...row }: EntryRow): QueueEntry => ({
  ...row,
  outcome: readOutcome(outcome),
  placeKnown: readPlace(place).precision !== 'words',
})
