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

/**
 * Files one report on its day and works the case as far as it would have come by `now`, through the same
 * services as everybody: older cases are mostly closed, recent ones mostly new, a few are overdue.
 */
export const fillOne = async (parts: DemoParts, index: number, filedAt: Date, now: Date): Promise<void> => {
  const { filing, progress, actions, draws, officers } = parts
  const report = demoReport(draws)
  const { reference, code } = await filing.fileReport({
    ...{ report, channel: draws.from(['web', 'web', 'web', 'sms', 'botframework']), now: filedAt },
    conversationId: `demo ${parts.run} ${index}`,
  })
  const { id: caseId } = await parts.find(reference)
  const officer = draws.from(officers)
  let at = filedAt
  /** Goes on in time; false once that would be in the future. */
  const later = (most: number): boolean => {
    at = new Date(at.getTime() + Math.round(((draws.below(900) + 100) / 1000) * most * day))
    return at < now
  }
  const request = async () => ({
    ...{ caseId, officer, now: at },
    version: (await parts.find(reference)).version,
  })

  if (draws.often(0.06) || !later(3)) return
  await actions.claim({ caseId, officer, now: at })
  if (draws.often(0.5) && later(1))
    await actions.note({ ...(await request()), text: draws.from(demoWords.notes) })
  if (draws.often(0.08) || !later(2)) return
  await actions.writeToResident({ ...(await request()), text: draws.from(demoWords.messages) })
  if (!later(2)) return
  const state = draws.from(['in_progress', 'in_progress', 'in_progress', 'on_hold', 'referred'] as const)
  const referral = state === 'referred' ? { referredTo: draws.from(demoWords.referrals) } : {}
  await actions.changeState({ ...(await request()), state, ...referral })
  if (draws.often(0.2) && later(4)) {
    const words = draws.from(demoWords.additions)
    await progress.addToReport({ ...{ reference, code, words, now: at }, stillHappening: draws.often(0.4) })
  }
  if (draws.often(0.1) || !later(14)) return
  await actions.note({ ...(await request()), text: draws.from(demoWords.notes) })
  if (!later(7)) return
  const outcome = draws.from(report.kind === 'asb' ? settled : cleared)
  await actions.close({ ...(await request()), outcome, text: reasonFor(outcome) })
}
