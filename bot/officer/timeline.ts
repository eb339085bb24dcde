import { z } from 'zod'
import type { CaseChange, TimelineEntry } from '../cases/ports.ts'
import { type CaseEventKind, caseStates, outcomes, riskBands } from '../cases/states.ts'
import { dateTime } from './times.ts'
import { outcomeName, riskWords, stateWords } from './words.ts'

/** What happened, in an officer's words. Reads after the name: "Ada Cole claimed the case". */
const verbs: Record<CaseEventKind, string> = {
  opened: 'sent the report that opened the case',
  report_added: 'sent another report, added to the case',
  claimed: 'claimed the case',
  released: 'released the case',
  note: 'added a note',
  message_to_resident: 'wrote to the resident',
  contact_made: 'recorded contact with the resident',
  resident_added: 'added to the report',
  still_happening: 'said it is still happening',
  state_changed: 'changed the state',
  closed: 'closed the case',
  reopened: 'reopened the case',
  risk_changed: 'changed the risk',
  contact_seen: 'saw the contact details',
  contact_erased: 'erased the contact details',
}

const sideSchema = z
  .object({
    state: z.enum(caseStates).optional().catch(undefined),
    outcome: z.enum(outcomes).nullish().catch(undefined),
    risk: z.enum(riskBands).optional().catch(undefined),
    assignee: z.string().nullish().catch(undefined),
    referredTo: z.string().nullish().catch(undefined),
  })
  .catch({})
type Side = z.infer<typeof sideSchema>

const shown = {
  state: (side: Side) => side.state && stateWords[side.state],
  outcome: (side: Side) => side.outcome && outcomeName(side.outcome),
  risk: (side: Side) => side.risk && riskWords[side.risk],
  assignee: (side: Side) => (side.assignee === null ? 'Nobody' : side.assignee),
  referredTo: (side: Side) => side.referredTo,
}
const labels = {
  state: 'State',
  outcome: 'Outcome',
  risk: 'Risk',
  assignee: 'Assigned to',
  referredTo: 'Referred to',
} as const
const fields = ['state', 'outcome', 'risk', 'assignee', 'referredTo'] as const

/** One change of one field: "State: New, now In progress". */
export interface Difference {
  label: string
  before: string | undefined
  after: string | undefined
}

const differencesOf = (before: unknown, after: unknown): Difference[] => {
  const [was, is] = [sideSchema.parse(before ?? {}), sideSchema.parse(after ?? {})]
  return fields
    .map((field) => ({
      label: labels[field],
      before: shown[field](was) || undefined,
      after: shown[field](is) || undefined,
    }))
    .filter((one) => one.before !== one.after)
}

const actorWords = (actor: string): string => {
  if (actor === 'resident') return 'The resident'
  return actor === 'service' ? 'The service' : actor
}

/** An event as the timeline and the "somebody changed this" notice show it. */
export interface EventWords {
  who: string
  what: string
  at: Date
  when: string
  differences: Difference[]
  text: string | null
  /** Who may read the text, where that matters. */
  audience?: string
  byResident: boolean
}

export const eventWords = (event: CaseChange): EventWords => ({
  who: actorWords(event.actor),
  what: verbs[event.kind],
  at: event.at,
  when: dateTime(event.at),
  differences: differencesOf(event.before, event.after),
  text: event.text,
  byResident: event.actor === 'resident',
  ...audienceOf(event.kind),
})

const audienceOf = (kind: CaseEventKind): { audience?: string } => {
  if (kind === 'note' || kind === 'contact_made') return { audience: 'Officers only' }
  return kind === 'message_to_resident' ? { audience: 'Shown to the resident' } : {}
}

/** The whole history, oldest first: it is read from the beginning, in court too. */
export const timelineWords = (entries: readonly TimelineEntry[]) =>
  entries.map((entry) => ({ id: entry.id, ...eventWords(entry), report: entry.reportReference }))
