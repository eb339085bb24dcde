import { z } from 'zod'
import { asbTypes, wasteTypes } from '../../dialogs/reporting/categories.ts'
import { asbAnswersSchema, flyTippingAnswersSchema, placeSchema } from '../../dialogs/reporting/report.ts'
import { channels } from '../../dialogs/turn.ts'
import { nsirCategories } from '../cases/standards.ts'
import { caseStates, outcomes, riskBands } from '../cases/states.ts'

/**
 * What `/api/v1` answers. These shapes are stable: fields may be added, none is renamed or dropped within
 * v1. Times are ISO 8601 in UTC. A field that is not named here is never sent, whatever the store hands out;
 * who reported, and how to reach them, is named nowhere.
 */

const reference = z.string()
const time = z.iso.datetime()
const kind = z.enum(['fly_tipping', 'asb'])

/** DEFRA WasteDataFlow's own names, as in its fly-tipping return. */
const defraSchema = z.object({
  waste: z.string(),
  otherWaste: z.array(z.string()),
  size: z.string().nullable(),
  land: z.string().nullable(),
})

/** NSIR's own names. `type` is null where it is recorded as a crime, or not decided yet. */
const nsirSchema = z.object({
  type: z.string().nullable(),
  crime: z.string().nullable(),
  /** Proposed from the impact the resident described; the council decides. */
  category: z.enum(nsirCategories),
})

export const apiCaseSchema = z.object({
  reference,
  kind,
  /** Our key: an ASB type or a waste type. */
  category: z.enum([...asbTypes, ...wasteTypes]),
  /** The same in the name of DEFRA (waste) or NSIR (behaviour); null where NSIR has none. */
  categoryName: z.string().nullable(),
  state: z.enum(caseStates),
  outcome: z.enum(outcomes).nullable(),
  risk: z.enum(riskBands),
  place: placeSchema,
  summary: z.string(),
  openedAt: time,
  /** First contact is promised by then. */
  promisedBy: time,
  firstContactAt: time.nullable(),
  /** The reporter next hears from the team by then. Null when closed. */
  dueBy: time.nullable(),
  closedAt: time.nullable(),
  changedAt: time,
  /** Display name of the officer who holds it. */
  assignee: z.string().nullable(),
  /** References of the reports it gathers, oldest first. */
  reports: z.array(reference),
})
export type ApiCase = z.infer<typeof apiCaseSchema>

const reportFields = {
  reference,
  caseReference: reference,
  channel: z.enum(channels),
  filedAt: time,
  promisedBy: time,
  ownWords: z.array(z.string()),
  /** How many photos came with it. */
  photos: z.number().int().nonnegative(),
}

export const apiReportSchema = z.discriminatedUnion('kind', [
  z.object({
    ...reportFields,
    kind: z.literal('fly_tipping'),
    answers: flyTippingAnswersSchema,
    defra: defraSchema,
  }),
  z.object({ ...reportFields, kind: z.literal('asb'), answers: asbAnswersSchema, nsir: nsirSchema }),
])
export type ApiReport = z.infer<typeof apiReportSchema>

/** A page of a list. */
export const apiPageSchema = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    /** Ask again with `?cursor=` this for the next page; null: there is no more now. */
    next: z.string().nullable(),
    /** Keep this and ask with it later: it gives what changed (reports: was filed) after this page. */
    resume: z.string().nullable(),
  })
