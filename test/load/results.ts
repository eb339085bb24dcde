import { machine } from '../bench/measure.ts'
import { failuresOf, type SoakResult } from './soak.ts'

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN

const ms = (value: number): string => `${Math.round(value)} ms`

const spread = (sorted: readonly number[] = []): string =>
  [quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.at(-1) ?? Number.NaN].map(ms).join(', ')

/** The figures of a run, for people. */
export const toMarkdown = (result: SoakResult, when: string): string => {
  const { settings, seen, verified, canaries, notify, seconds } = result
  const [times, again] = [seen.times, seen.timesAgain].map((all) =>
    [...all].sort((one, other) => one - other),
  )
  const failures = failuresOf(result)
  const rows: [string, string | number][] = [
    ['Conversations', `${result.conversations} of ${settings.conversations}, ${settings.width} at once`],
    ['Time', `${Math.round(seconds)} s (at most ${settings.cap})`],
    ['Killed with -9 and started again', result.kills],
    ['Texts', seen.texts],
    ['Texts a second, from people', Math.round(seen.texts / seconds)],
    ['Requests', seen.requests],
    ['Texts delivered twice', seen.duplicates],
    ['Texts hung up on, and delivered later by the fallback', seen.delayed],
    ['Pairs of texts that arrived the wrong way round', seen.swappedPairs],
    ['Requests the fallback took over', seen.fallbacks],
    ['A webhook, p50, p99 and slowest', spread(times)],
    ['The same for texts delivered again', spread(again)],
    ['Reports filed', verified.filed],
    ['Reports lost', verified.lost.length],
    ['Reports doubled', verified.doubled],
    ['Answers compared', verified.answersChecked],
    ['Answers lost, doubled or changed', verified.answersWrong.length],
    ['Texts never taken', seen.undelivered],
    ['Texts answered by more than one text', seen.answeredTwice - seen.answeredTwiceAroundKill],
    ['The same, killed after answering and before noting it', seen.answeredTwiceAroundKill],
    ['Confidential answers', seen.confidential],
    ['Confidential answers given twice', seen.confidentialTwice],
    ['The slowest of them after its text (at most 120 s)', ms(seen.slowestConfidential)],
    ['Confidential answers to texts that came late', notify.confidential],
    ['People who met what must not be', result.problems.length],
    ['Files searched for canaries', `${canaries.files}, ${Math.round(canaries.bytes / 2 ** 20)} MiB`],
    ['Canaries found', canaries.holding.length],
  ]
  return [
    '# Soak',
    '',
    `Made by \`npm run soak\` on ${when}: ${machine()}, PostgreSQL on the same machine. Seed ${settings.seed}.`,
    '',
    'Residents text the built service through a simulated Twilio over loopback: signed webhooks, a fallback',
    'address that takes over what was refused, cut off or hung up on, 10 % of the texts delivered twice, 5 % hung up',
    'on and delivered again later. Late disclosures (2 to 25 minutes) come through a simulated GOV.UK Notify, which',
    'says when it got them. The service gathers texts for 200 ms (`SMS_GATHER_MS`) before it takes one: p50 holds',
    'that wait. A text delivered again waits up to 4 s for whoever took it first, in case that one is about to',
    'answer (bot/channels/sms/pendingReplies.ts). PostgreSQL runs without fsync: what is killed is the service. Afterwards every report is compared',
    'with what its resident said, and after a checkpoint every file of the database, of DATA_DIR and of the logs is',
    'searched for the canaries in the disclosures.',
    '',
    failures.length === 0 ? '**Everything held.**' : `**Failed:** ${failures.join('; ')}`,
    '',
    '| What | Measured |',
    '|---|---|',
    ...rows.map(([what, value]) => `| ${what} | ${value} |`),
    '',
    '| What people did | Conversations |',
    '|---|---|',
    ...Object.entries(result.finished).map(([doing, count]) => `| ${doing} | ${count} |`),
    '',
  ].join('\n')
}
