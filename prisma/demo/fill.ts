import type { ActingOfficer, Actions, Filing, Progress } from '../../bot/cases/ports.ts'
import type { Outcome } from '../../bot/cases/states.ts'
import type { Draws } from './draws.ts'
import { demoReport, demoWords } from './reports.ts'

export interface DemoParts {
  filing: Filing
  progress: Progress
  actions: Actions
  /** The version and id of a case, by reference. */
  find: (reference: string) => Promise<{ id: string; version: number }>
  officers: readonly ActingOfficer[]
  draws: Draws
  /** Makes conversation ids of one run differ from another's. */
  run: string
}

const day = 86_400_000
const cleared: readonly Outcome[] = [
  'cleared',
  'cleared',
  'cleared',
  'nothing_found',
  'penalty_notice',
  'not_for_us',
]
const settled: readonly Outcome[] = ['resolved', 'warning_given', 'advice_given', 'passed_on', 'not_resolved']

const reasonFor = (outcome: Outcome): string | undefined =>
  outcome === 'not_resolved' || outcome === 'not_for_us' || outcome === 'passed_on'
    ? demoWords.reasons[outcome]
    : undefined

/** Something done to a case at a time, in milliseconds. */
interface Step {
  at: number
  run: (at: Date) => Promise<unknown>
}

/** Days a case stays open: most a week or two, some more than a month, a few for as long as there is demo. */
const lifeOf = (draws: Draws): number => {
  const kind = draws.below(100)
  if (kind < 4) return Number.POSITIVE_INFINITY
  const [from, to] = kind < 25 ? [14, 40] : [2, 14]
  return from + (draws.below(1000) / 1000) * (to - from)
}

/**
 * Files one report on its day and works the case as far as it would have come by `now`, through the same
 * services as everybody. Old cases are closed, what is open hears from the team in time, and a few do not: the
 * first contact or an update has been due for some days.
 */
export const fillOne = async (parts: DemoParts, index: number, filedAt: Date, now: Date): Promise<void> => {
  const { filing, progress, actions, draws, officers } = parts
  const report = demoReport(draws)
  const { reference, code, promisedBy } = await filing.fileReport({
    ...{ report, channel: draws.from(['web', 'web', 'web', 'sms', 'botframework']), now: filedAt },
    conversationId: `demo ${parts.run} ${index}`,
  })
  const { id: caseId } = await parts.find(reference)
  const officer = draws.from(officers)
  const request = async (at: Date) => ({
    ...{ caseId, officer, now: at },
    version: (await parts.find(reference)).version,
  })
  const note = async (at: Date) => actions.note({ ...(await request(at)), text: draws.from(demoWords.notes) })
  const write = async (at: Date) =>
    actions.writeToResident({ ...(await request(at)), text: draws.from(demoWords.messages) })
  const moveOn = async (at: Date) => {
    const state = draws.from(['in_progress', 'in_progress', 'in_progress', 'on_hold', 'referred'] as const)
    const referral = state === 'referred' ? { referredTo: draws.from(demoWords.referrals) } : {}
    await actions.changeState({ ...(await request(at)), state, ...referral })
  }
  const add = (at: Date) =>
    progress.addToReport({
      ...{ reference, code, words: draws.from(demoWords.additions), now: at },
      stillHappening: draws.often(0.4),
    })
  const close = async (at: Date) => {
    const outcome = draws.from(report.kind === 'asb' ? settled : cleared)
    await actions.close({ ...(await request(at)), outcome, text: reasonFor(outcome) })
  }

  const start = filedAt.getTime()
  const due = Date.parse(`${promisedBy}T23:59:59Z`)
  const within = (from: number, to: number): number => from + (draws.below(1000) / 1000) * (to - from)
  const firstContact = within(start + (due - start) * 0.1, start + (due - start) * 0.85)
  const life = lifeOf(draws)
  const [overdueFor, age] = [(now.getTime() - due) / day, (now.getTime() - start) / day]
  const missed = overdueFor > 0 && overdueFor < 5 && draws.often(0.4)
  // An update is due two weeks after the last one: silent for some days more.
  const silentSince = now.getTime() - within(15.5, 19) * day
  const silent = !missed && age > 21 && age < 45 && draws.often(0.09)
  const closing =
    silent || missed ? Number.POSITIVE_INFINITY : Math.max(start + life * day, firstContact + day)
  const end = Math.min(closing, silent ? silentSince : now.getTime())

  const steps: Step[] = [
    { at: within(start, firstContact), run: (at) => actions.claim({ caseId, officer, now: at }) },
  ]
  if (draws.often(0.5)) steps.push({ at: within(firstContact, firstContact + day), run: note })
  if (!missed) {
    for (let at = firstContact; at < end; at += within(5, 9) * day) steps.push({ at, run: write })
    steps.push({ at: within(firstContact, firstContact + 2 * day), run: moveOn })
    if (draws.often(0.2)) steps.push({ at: within(firstContact, firstContact + 6 * day), run: add })
  }
  if (silent) steps.push({ at: silentSince - 1, run: write })
  steps.sort((one, other) => one.at - other.at)
  for (const { at, run } of steps) if (at < end) await run(new Date(at))
  if (closing < now.getTime()) await close(new Date(closing))
}
