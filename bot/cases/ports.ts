import type { Place } from '../../dialogs/place.ts'
import type {
  AsbAnswers,
  Contact,
  FlyTippingAnswers,
  Report,
  ReportKind,
} from '../../dialogs/reporting/report.ts'
import type { Channel, ReportProgress } from '../../dialogs/turn.ts'
import type { CaseEventKind, CaseState, Outcome, RiskBand } from './states.ts'

/** Who acts on a case. Only officers change cases by hand; "resident" and "service" act through reports. */
export interface ActingOfficer {
  id: string
  /** The name shown in the timeline, kept as it is now. */
  displayName: string
}

// ---- filing ----

export interface FilingRequest {
  report: Report
  /** The id inside the conversation's state: filing twice with the same id files once. */
  conversationId: string
  channel: Channel
  now: Date
  /** Whose job it looks like from land and place: kept with the case for the hand-off. */
  whoseJob?: { body: string; alsoTell: readonly string[] } | undefined
}

export interface FiledReport {
  /** SV-XXXX-XXXX */
  reference: string
  /** Follow-up code, XXX-XXX. The same again for the same conversation; kept as a keyed hash only. */
  code: string
  /** First contact within this many working days. */
  promiseDays: number
  /** ISO date (Europe/London) of the promise. */
  promisedBy: string
}

export interface Filing {
  /** @throws ServiceError STORE_UNAVAILABLE: it cannot be told whether it was filed; trying again is safe */
  fileReport(request: FilingRequest): Promise<FiledReport>
}

// ---- for the reporter ----

export interface Progress {
  /**
   * Undefined for a wrong reference and a wrong code alike, after the same work.
   *
   * @throws ServiceError TOO_MANY_TRIES after repeated wrong codes for one reference; STORE_UNAVAILABLE
   */
  lookUp(request: { reference: string; code: string; now: Date }): Promise<ReportProgress | undefined>
  /**
   * False for a wrong reference or code. Asked again with the same `key` it adds nothing more.
   *
   * @throws as `lookUp`
   */
  addToReport(request: {
    reference: string
    code: string
    words: string
    stillHappening: boolean
    now: Date
    key?: string | undefined
  }): Promise<boolean>
}

// ---- for officers ----

export interface QueueFilter {
  kind?: ReportKind | undefined
  /** Absent: every open case, and closed ones a resident has written to since. */
  states?: readonly CaseState[] | undefined
  /** An officer's id, or nobody. */
  assignee?: { id: string } | 'nobody' | undefined
  /** All or the beginning of a reference, of the case or of a report in it; as typed. */
  reference?: string | undefined
  /** Only where a resident wrote since an officer last acted. */
  attention?: boolean | undefined
  risk?: RiskBand | undefined
  /**
   * Every word must stand in the kind's name, the summary, the place label, a report's own words, what was
   * added since, or what officers wrote; case does not matter.
   */
  words?: string | undefined
  /** Only where `dueBy` lies in this time (overdue: before now; due today: from now to midnight). */
  owed?: { from?: Date | undefined; before: Date } | undefined
}

/** `urgency` is the queue's own order (see `Queue.list`); the others are plain columns. */
export const queueOrders = ['urgency', 'opened', 'reference'] as const
export type QueueOrder = (typeof queueOrders)[number]

export interface QueueEntry {
  id: string
  reference: string
  kind: ReportKind
  /** asbType, or the primary waste type. */
  category: string
  state: CaseState
  outcome: Outcome | null
  risk: RiskBand
  placeLabel: string
  /** False: "place to be confirmed". */
  placeKnown: boolean
  /** The first words of what happened, one line, at most 200 characters. */
  summary: string
  openedAt: Date
  promisedBy: Date
  firstContactAt: Date | null
  /**
   * The end of the day by which the reporter must next hear from the team: the promise, then an update every
   * 10 working days after each contact. Null when closed.
   */
  dueBy: Date | null
  /** A resident added something, or said it is still happening, since an officer last acted. */
  attentionSince: Date | null
  assignee: { id: string; displayName: string } | null
  version: number
}

/**
 * Cases by what needs doing: open ones, and closed ones a resident has written to since, as the queue lists
 * them. `mine` is for the officer given.
 */
export interface QueueCounts {
  open: number
  new: number
  mine: number
  unassigned: number
  /** First contact or the next update was due before now. */
  overdue: number
  /** `dueBy` is not past, and before midnight (Europe/London). */
  dueToday: number
  attention: number
}

export interface QueuePage {
  entries: QueueEntry[]
  /** Entries on all pages. */
  total: number
  /** 1-based; never beyond the last. */
  page: number
  pages: number
}

export interface Queue {
  /**
   * Most urgent first: by `dueBy`, then higher risk, then oldest. Closed cases come by when they closed,
   * newest first, when only they are asked for.
   */
  list(request: {
    filter: QueueFilter
    page?: number
    size?: number
    /** Default `urgency`. */
    order?: QueueOrder | undefined
    /** Turns any order but `urgency` round; plain orders run newest (or A) first. */
    reversed?: boolean | undefined
  }): Promise<QueuePage>
  counts(request: { officerId: string; now: Date }): Promise<QueueCounts>
}

export interface PhotoView {
  /** For the file store: `FileStore.read(name)`. */
  fileName: string
  thumbName: string
  /** Pixels. */
  width: number
  height: number
  addedAt: Date
}

export type ReportView = {
  id: string
  reference: string
  channel: Channel
  filedAt: Date
  /** The reporter left contact details, and they are kept still. */
  hasContact: boolean
  /** Absent also where they were not asked for. */
  contact: Contact | undefined
  ownWords: string[]
  photos: PhotoView[]
} & ({ kind: 'fly_tipping'; answers: FlyTippingAnswers } | { kind: 'asb'; answers: AsbAnswers })

export interface TimelineEntry {
  id: string
  at: Date
  kind: CaseEventKind
  /** The name as it was then; "resident" and "service" act too. */
  actor: string
  officerId: string | null
  text: string | null
  /** Reference of the report a resident's words belong to. */
  reportReference: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** Where a risk band came from: points of a rule, and the words that earned them. */
export interface RiskReason {
  rule: string
  points: number
  words: string
}

export interface CaseView extends QueueEntry {
  /** The officer who holds it cannot sign in any more. */
  assigneeLeft: boolean
  place: Place
  latitude: number | null
  longitude: number | null
  riskReasons: RiskReason[]
  /** Where it was passed to, in words the resident may read. */
  referredTo: string | null
  closedAt: Date | null
  changedAt: Date
  reports: ReportView[]
  /** Oldest first. */
  timeline: TimelineEntry[]
}

export interface CaseReader {
  /**
   * A whole case. Contact details are in it, in clear, only with `showContact`: that the officer saw them is
   * then recorded in the timeline (`contact_seen`), once an officer, a case and a day.
   *
   * @param reference of the case, or of a report in it; as typed
   */
  read(request: {
    reference: string
    officer: ActingOfficer
    now: Date
    showContact?: boolean
  }): Promise<CaseView | undefined>
  /** Whether a file name (of a photo or its thumbnail) belongs to a case: for the route that serves them. */
  photo(fileName: string): Promise<PhotoView | undefined>
}

/** A change made to a case by somebody else since the version an officer saw. */
export interface CaseChange {
  at: Date
  actor: string
  kind: CaseEventKind
  text: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

/** What every action by an officer needs. `version` is the one the officer's page was made from. */
export interface ActionRequest {
  caseId: string
  version: number
  officer: ActingOfficer
  now: Date
}

/**
 * Officers' changes. Each appends a CaseEvent in the same transaction and answers the new version.
 * Each throws ServiceError NOT_FOUND, or CaseChangedError (CASE_CHANGED, bot/cases/changed.ts) with what
 * changed and by whom; nothing is then overwritten.
 */
export interface Actions {
  /** Of two at once exactly one wins; the other is told who. Needs no version. */
  claim(
    request: Omit<ActionRequest, 'version'>,
  ): Promise<{ claimed: true; version: number } | { claimed: false; by: { id: string; displayName: string } }>
  /** Only the officer who holds it: else NOT_ALLOWED. */
  release(request: ActionRequest): Promise<number>
  note(request: ActionRequest & { text: string }): Promise<number>
  /** Shown to every reporter of the case who looks the report up. The first one is the first contact. */
  writeToResident(request: ActionRequest & { text: string }): Promise<number>
  /** First contact made another way (telephone, visit): stops the promise clock. */
  recordContact(request: ActionRequest & { text: string }): Promise<number>
  /** `referredTo` is needed for "referred" and shown to the resident. Closing is `close`. */
  changeState(
    request: ActionRequest & {
      state: Exclude<CaseState, 'closed' | 'new'>
      text?: string | undefined
      referredTo?: string | undefined
    },
  ): Promise<number>
  /** `text` is needed where the outcome says why ("not resolved, because ..."): BAD_REQUEST, field "text". */
  close(request: ActionRequest & { outcome: Outcome; text?: string | undefined }): Promise<number>
  reopen(request: ActionRequest & { text: string }): Promise<number>
  overrideRisk(request: ActionRequest & { risk: RiskBand; text: string }): Promise<number>
}

/** Something happened to a case: for pages that show the queue live. Holds nothing personal. */
export interface CaseNews {
  caseId: string
  reference: string
  kind: CaseEventKind
  version: number
}

export interface LiveCases {
  /** Calls back for every change made by any instance. Answers how to stop. */
  subscribe(listener: (news: CaseNews) => void): () => void
}

// ---- for the council's own systems ----

/** A case as published. No contact details, no officer's notes. Times are ISO 8601, UTC. */
export interface PublishedCase {
  reference: string
  kind: ReportKind
  category: string
  state: CaseState
  outcome: Outcome | null
  risk: RiskBand
  place: Place
  summary: string
  openedAt: string
  promisedBy: string
  firstContactAt: string | null
  dueBy: string | null
  closedAt: string | null
  changedAt: string
  assignee: string | null
  reports: string[]
}

/** A report as published: the answers and own words, never who sent it. */
export type PublishedReport = {
  reference: string
  caseReference: string
  channel: Channel
  filedAt: string
  promisedBy: string
  ownWords: string[]
  photos: number
} & ({ kind: 'fly_tipping'; answers: FlyTippingAnswers } | { kind: 'asb'; answers: AsbAnswers })

export interface Page<Item> {
  items: Item[]
  /** Where the next page begins. Present also on the last page, to ask again later; absent when empty. */
  nextCursor?: string
  /** There is more now. */
  more: boolean
}

export interface PublishedCases {
  /**
   * Cases by when they last changed, oldest first: a caller who keeps the last cursor sees what changed since.
   *
   * @param limit 1 to 500
   * @param since only those changed (reports: filed) at or after this time; ignored where a cursor is given
   * @throws ServiceError BAD_REQUEST, field "cursor"
   */
  cases(request: {
    cursor?: string | undefined
    since?: Date | undefined
    limit: number
    kind?: ReportKind | undefined
  }): Promise<Page<PublishedCase>>
  /** Reports by when they were filed, oldest first. @throws as `cases` */
  reports(request: {
    cursor?: string | undefined
    since?: Date | undefined
    limit: number
    kind?: ReportKind | undefined
  }): Promise<Page<PublishedReport>>
}
