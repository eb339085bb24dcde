import type { ReportKind } from '../../dialogs/reporting/report.ts'

/** The states of a case (design.md). Keys are stored, published and shown through wording. */
export const caseStates = ['new', 'assigned', 'in_progress', 'referred', 'on_hold', 'closed'] as const
export type CaseState = (typeof caseStates)[number]

export const riskBands = ['standard', 'medium', 'high'] as const
export type RiskBand = (typeof riskBands)[number]

/** How a case may end. Those in `outcomesWithReason` need the officer's words for the resident. */
export const outcomes = [
  'cleared',
  'resolved',
  'warning_given',
  'penalty_notice',
  'enforcement_taken',
  'passed_on',
  'advice_given',
  'nothing_found',
  'duplicate',
  'not_for_us',
  'not_resolved',
] as const
export type Outcome = (typeof outcomes)[number]

/** Outcomes whose words are true of one kind of report only: rubbish is cleared, noise is not. */
const outcomesOfOneKind: Partial<Record<Outcome, ReportKind>> = { cleared: 'fly_tipping' }

/** How a case of a kind may end: what officers are offered, and all that is accepted. */
export const outcomesFor = (kind: ReportKind): readonly Outcome[] =>
  outcomes.filter((outcome) => (outcomesOfOneKind[outcome] ?? kind) === kind)

/** What the reporter is told. Rows from before outcomes had kinds: noise that was "cleared" was sorted out. */
export const outcomeTold = (kind: ReportKind, outcome: Outcome): Outcome =>
  outcomesFor(kind).includes(outcome) ? outcome : 'resolved'

/** "Not resolved, because ...": the reason is shown to the resident. */
export const outcomesWithReason: ReadonlySet<Outcome> = new Set(['not_resolved', 'not_for_us', 'passed_on'])

/** What may happen to a case. Merge, referral hand-offs and case reviews will add theirs. */
export const caseEventKinds = [
  'opened',
  'report_added',
  'claimed',
  'released',
  'note',
  'message_to_resident',
  'contact_made',
  'resident_added',
  'still_happening',
  'state_changed',
  'closed',
  'reopened',
  'risk_changed',
  'contact_seen',
  'contact_erased',
] as const
export type CaseEventKind = (typeof caseEventKinds)[number]
