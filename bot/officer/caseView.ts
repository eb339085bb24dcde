import { z } from 'zod'
import type { Contact } from '../../dialogs/reporting/report.ts'
import type { CaseView, PhotoView, ReportView } from '../cases/ports.ts'
import {
  type CaseEventKind,
  type CaseState,
  outcomesFor,
  outcomesWithReason,
  riskBands,
} from '../cases/states.ts'
import { bodies } from '../places/responsibility.ts'
import { answerRows } from './answers.ts'
import { placeWords } from './locator.ts'
import type { Sketch } from './sketch.ts'
import { timelineWords } from './timeline.ts'
import { ago, dateOnly, dateTime, promiseWords } from './times.ts'
import {
  bodyWords,
  categoryWords,
  channelWords,
  contactTimeWords,
  contactWayWords,
  kindWords,
  outcomeName,
  outcomeWords,
  riskWords,
  stateWords,
} from './words.ts'

/** Contact details as shown: how and when it is safe stands first. */
const contactWords = (contact: Contact | undefined, optedOut: ReadonlySet<string>) =>
  contact && {
    optedOut: contact.phone !== undefined && optedOut.has(contact.phone),
    way: contactWayWords[contact.way],
    times: contact.times?.map((time) => contactTimeWords[time]).join(', '),
    note: contact.note,
    name: contact.name,
    phone: contact.phone,
    email: contact.email,
  }

const photoWords = (photo: PhotoView, index: number, report: ReportView) => ({
  full: `/officer/photos/${photo.fileName}`,
  thumb: `/officer/photos/${photo.fileName}/thumb`,
  alt: `Photo ${index + 1} of ${report.photos.length} sent with report ${report.reference}`,
  text: `Photo ${index + 1}, ${photo.width} by ${photo.height}`,
})

const reportWords = (report: ReportView, optedOut: ReadonlySet<string>) => ({
  reference: report.reference,
  channel: channelWords[report.channel],
  filed: dateTime(report.filedAt),
  rows: answerRows(report),
  ownWords: report.ownWords,
  photos: report.photos.map((photo, index) => photoWords(photo, index, report)),
  contact: contactWords(report.contact, optedOut),
  witness: report.kind === 'fly_tipping' ? report.answers.statement === 'yes' : false,
})

/** Where a case may be moved by hand, besides closing. `needs` names the reason asked for. */
const moves: { state: Exclude<CaseState, 'closed' | 'new'>; hint: string }[] = [
  { state: 'assigned', hint: 'Somebody will work on it' },
  { state: 'in_progress', hint: 'Work has begun' },
  { state: 'referred', hint: 'Another body acts now; say which' },
  { state: 'on_hold', hint: 'Nothing can be done for now; say why' },
]

/** Bodies a case is passed to, offered while typing. From the partnership's own list. */
export const referralBodies: readonly string[] = [
  'Stevenage Borough Council: Environmental Health and Enforcement',
  'Stevenage Borough Council: Housing',
  'Stevenage Borough Council: CCTV',
  'Hertfordshire Constabulary: Safer Neighbourhood Team',
  'Hertfordshire Fire and Rescue Service',
  'Hertfordshire County Council: Highways',
  'YC Herts',
  'Families First',
  'No More Service',
  'Environment Agency',
  'Canal & River Trust',
  'Network Rail',
  'The owner of the land',
]

/** "not_safe" as "Not safe". */
const ruleWords = (rule: string): string => {
  const words = rule.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const handOffSchema = z.object({ body: z.enum(bodies), alsoTell: z.array(z.enum(bodies)).default([]) })

/** Whose job it looked like when it came in; undefined for cases from before that was noted. */
const whoseJobOf = ({ timeline }: CaseView): { body: string; alsoTell: string } | undefined => {
  const { data } = handOffSchema.safeParse(timeline.find(({ kind }) => kind === 'opened')?.after)
  if (!data) return undefined
  return { body: bodyWords[data.body], alsoTell: data.alsoTell.map((body) => bodyWords[body]).join(', ') }
}

const residentWrote = new Set<CaseEventKind>(['resident_added', 'still_happening'])
const answers = new Set<CaseEventKind>(['message_to_resident', 'contact_made'])

/** What the resident wrote since they last heard from an officer. */
const unansweredIn = ({ timeline }: CaseView) =>
  timeline
    .slice(timeline.findLastIndex(({ kind }) => answers.has(kind)) + 1)
    .filter(({ kind }) => residentWrote.has(kind))
    .map(({ at, text }) => ({ when: dateTime(at), text }))

/** Everything the case's template shows. */
export const casePageView = (
  found: CaseView,
  given: { officerId: string; now: Date; sketch: Sketch; optedOut?: ReadonlySet<string> },
) => {
  const { officerId, now, sketch, optedOut = new Set() } = given
  const closed = found.state === 'closed'
  return {
    reference: found.reference,
    href: `/officer/cases/${found.reference}`,
    id: found.id,
    version: found.version,
    kind: kindWords[found.kind],
    category: categoryWords(found.kind, found.category),
    risk: found.risk,
    riskText: riskWords[found.risk],
    riskReasons: found.riskReasons.map((reason) => ({ ...reason, rule: ruleWords(reason.rule) })),
    promise: promiseWords(found, now),
    promisedBy: dateTime(found.promisedBy),
    contacted: found.firstContactAt ? dateTime(found.firstContactAt) : undefined,
    referredTo: found.referredTo ?? undefined,
    state: stateWords[found.state],
    stateKey: found.state,
    outcome: found.outcome ? outcomeName(found.outcome) : undefined,
    closed,
    closedOn: found.closedAt ? dateTime(found.closedAt) : undefined,
    opened: dateTime(found.openedAt),
    openedAgo: ago(found.openedAt, now),
    openedDay: dateOnly(found.openedAt),
    changed: dateTime(found.changedAt),
    assignee: found.assignee?.displayName,
    mine: found.assignee?.id === officerId,
    /** Whoever left cannot release what they hold: anybody may. */
    releasable: found.assignee?.id === officerId || found.assigneeLeft,
    attention: found.attentionSince ? dateTime(found.attentionSince) : undefined,
    unanswered: unansweredIn(found),
    place: placeWords(found.place, sketch),
    whoseJob: whoseJobOf(found),
    reports: found.reports.map((report) => reportWords(report, optedOut)),
    /** Whose details can be erased: those who gave any, and those a chat channel can reach. */
    erasable: found.reports
      .filter(({ hasContact, channel }) => hasContact || channel === 'botframework')
      .map(({ reference, channel, filedAt }) => ({
        value: reference,
        text: `${reference}, ${channelWords[channel]}, ${dateOnly(filedAt)}`,
      })),
    anyContact: found.reports.some(({ hasContact }) => hasContact),
    contactShown: found.reports.some(({ contact }) => contact !== undefined),
    timeline: timelineWords(found.timeline),
    moves: moves.map(({ state, hint }) => ({ value: state, text: stateWords[state], hint })),
    outcomes: outcomesFor(found.kind).map((value) => ({
      value,
      text: outcomeWords[value],
      reason: outcomesWithReason.has(value),
    })),
    bands: riskBands.map((value) => ({ value, text: riskWords[value] })),
    referralBodies,
  }
}
export type CasePageView = ReturnType<typeof casePageView>
