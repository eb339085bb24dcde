import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { twilioEnv } from '../sms/twilio.ts'
import { type Instance, startInstance } from '../support/instance.ts'
import { startCluster } from '../support/postgres.ts'
import { chanceOf } from './chance.ts'
import { simulatedNotify } from './notify.ts'
import {
  canaryMark,
  type Doing,
  doings,
  isConfidentialAnswer,
  type Outcome,
  residentOf,
} from './residents.ts'
import { type Seen, simulatedTwilio } from './twilio.ts'
import { type Searched, searchFiles, type Verified, verifyReports } from './verify.ts'

export interface SoakSettings {
  /** Folder of initdb and postgres. */
  postgresBin: string
  conversations: number
  /** How often the service is killed with -9 on the way. */
  kills: number
  /** Conversations at the same time. */
  width: number
  /** Seconds after which no conversation is begun any more. */
  cap: number
  seed: number
  /** Whether somebody wants it to end: no conversation is begun any more. */
  stopped: () => boolean
  say: (line: string) => void
}

export interface SoakResult {
  settings: Pick<SoakSettings, 'conversations' | 'kills' | 'width' | 'cap' | 'seed'>
  seconds: number
  /** How many of each were finished. */
  finished: Record<Doing, number>
  conversations: number
  kills: number
  seen: Seen
  /** By Notify: texts it was told to send, and those of them that were confidential and so too late. */
  notify: { sent: number; confidential: number }
  /** What residents met that must not be. */
  problems: string[]
  verified: Verified
  /** People who said STOP, and not START. */
  stopped: number
  canaries: Searched
  /** Words that must be found, so that the search can find something. */
  control: Searched
}

/** In a hundred. What is left goes to the first. */
const shares: Record<Doing, number> = {
  'report in one text': 0,
  'report answer by answer': 19,
  'report, two answers at once': 12,
  'report after a detour through support': 12,
  'report after a detour that was declined': 4,
  'report, then follow it': 5,
  'disclose and leave': 7,
  'household report': 4,
  'disclose, delivered late': 2,
  stop: 1,
  'stop and start': 2,
}

/** Ofcom's numbers for drama: 988 people, and 12 numbers of ours, which each of them may text. */
const people = 988
const ownNumbers = Array.from({ length: 12 }, (_, index) => `+447700900${people + index}`)
const lineOf = (index: number) => ({
  from: `+447700900${String(index % people).padStart(3, '0')}`,
  to: ownNumbers[Math.floor(index / people)] ?? ownNumbers[0] ?? '',
})
export const mostConversations = people * ownNumbers.length

/** STOP is about a phone, so those who say it come first: each has a phone that nobody else stops. */
const planOf = (conversations: number): Doing[] => {
  const order: Doing[] = ['stop', 'stop and start', ...doings.filter((doing) => !doing.startsWith('stop'))]
  const plan = order.flatMap((doing) =>
    Array.from({ length: Math.ceil((conversations * shares[doing]) / 100) }, () => doing),
  )
  return Array.from({ length: conversations }, (_, index) => plan[index] ?? 'report in one text')
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Everything it writes is below one folder, gone afterwards. Talks to this machine only. */
export const soak = async (settings: SoakSettings): Promise<SoakResult> => {
  const { conversations, kills, width, cap, seed, say } = settings
  if (conversations > mostConversations) throw new Error(`at most ${mostConversations} conversations`)
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-soak-'))
  const [dataDir, logs] = [join(folder, 'data'), join(folder, 'logs')]
  for (const path of [dataDir, logs]) mkdirSync(path)
  const cluster = await startCluster(settings.postgresBin)
  const notify = await simulatedNotify(randomUUID)
  let instance: Instance | undefined
  try {
    const databaseUrl = await cluster.createDatabase('soak')
    const start = () =>
      startInstance({
        ...twilioEnv,
        ...notify.settings,
        ...{ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, SMS_GATHER_MS: '200' },
        ...{ SMS_NUMBERS: ownNumbers.join(','), NODE_ENV: 'production', INSECURE_COOKIES: 'true' },
      })
    let starts = 0
    const keepLog = (gone: Instance): void => {
      starts += 1
      writeFileSync(join(logs, `service-${starts}.log`), gone.log())
    }
    instance = await start()
    let address = instance.url
    const twilio = simulatedTwilio(
      chanceOf(seed),
      () => address,
      isConfidentialAnswer,
      () => killed,
    )

    const plan = planOf(conversations)
    const order = chanceOf(seed).shuffle(plan.map((doing, index) => ({ doing, index })))
    const outcomes: Outcome[] = []
    const problems: string[] = []
    const finished: Record<Doing, number> = { ...shares }
    for (const doing of doings) finished[doing] = 0
    let stopped = 0
    let done = 0
    let killed = 0
    let restarting: Promise<void> = Promise.resolve()
    const began = performance.now()
    const elapsed = () => (performance.now() - began) / 1000

    /** Cut off in the middle of whatever it is doing, and started again. */
    const kill = async (): Promise<void> => {
      const dying = instance
      await dying?.end('SIGKILL')
      if (dying !== undefined) keepLog(dying)
      instance = await start()
      address = instance.url
      say(`killed and started again (${killed} of ${kills}), ${done} conversations done`)
    }
    const converse = async (doing: Doing, index: number): Promise<void> => {
      const { from, to } = lineOf(index)
      const transcript: string[] = []
      const say = async (text: string): Promise<string> => {
        const answer = await twilio.bring(from, to, text)
        transcript.push(`< ${text}`, `> ${answer}`)
        return answer
      }
      try {
        const outcome = await residentOf(
          doing,
          index,
          seed,
        )({
          say,
          sayBothAtOnce: (texts) => twilio.bringSwapped(from, to, texts),
          sayLate: (text, by) => notify.deliver(() => address, { from, to, text, by }),
        })
        outcomes.push({ ...outcome, transcript })
        finished[doing] += 1
        if (doing === 'stop') stopped += 1
      } catch (error) {
        problems.push(`${doing} (${index}): ${wordsOf(error)} (${transcript.join(' / ')})`)
      }
      done += 1
      if (killed < kills && done >= ((killed + 1) * conversations) / (kills + 1)) {
        killed += 1
        restarting = restarting.then(kill)
      }
    }
    await Promise.all(
      Array.from({ length: width }, async () => {
        for (
          let next = order.pop();
          next !== undefined && elapsed() < cap && !settings.stopped();
          next = order.pop()
        ) {
          await converse(next.doing, next.index)
        }
      }),
    )
    await restarting
    const seconds = elapsed()
    say(`${done} conversations in ${Math.round(seconds)} s; now looking at what is kept`)
    twilio.close()
    await instance.end('SIGTERM')
    keepLog(instance)
    const verified = await verifyReports(databaseUrl, outcomes)
    const folders = [cluster.folder, folder]
    return {
      settings: { conversations, kills, width, cap, seed },
      ...{
        seconds,
        finished,
        conversations: done,
        kills: killed,
        seen: twilio.seen,
        problems,
        verified,
        stopped,
      },
      notify: {
        sent: notify.sent.length,
        confidential: notify.sent.filter((text) => isConfidentialAnswer(text)).length,
      },
      canaries: searchFiles(folders, canaryMark),
      control: searchFiles(folders, 'Valley Way'),
    }
  } finally {
    await instance?.end('SIGKILL')
    await notify.close()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What must be, and is not. Empty: the service held. */
export const failuresOf = (result: SoakResult): string[] => {
  const { settings, seen, verified, canaries, control, notify } = result
  const failures: string[] = []
  const want = (holds: boolean, what: string): void => {
    if (!holds) failures.push(what)
  }
  want(result.conversations === settings.conversations, `${result.conversations} conversations in the time`)
  want(result.kills === settings.kills, `${result.kills} kills`)
  want(result.problems.length === 0, `residents met: ${result.problems.slice(0, 10).join('; ')}`)
  want(verified.lost.length === 0, `reports lost: ${verified.lost.length}`)
  want(verified.doubled === 0, `reports doubled: ${verified.doubled}`)
  want(verified.rows === verified.filed, `${verified.rows} reports for ${verified.filed} people`)
  want(verified.answersWrong.length === 0, `answers: ${verified.answersWrong.slice(0, 10).join('; ')}`)
  want(verified.optedOut === result.stopped, `${verified.optedOut} opted out of ${result.stopped}`)
  const twice = seen.answeredTwice - seen.answeredTwiceAroundKill
  want(twice === 0, `texts answered twice: ${twice}`)
  want(seen.confidentialTwice === 0, `confidential answers given twice: ${seen.confidentialTwice}`)
  want(seen.undelivered === 0, `texts never taken: ${seen.undelivered}`)
  want(seen.refused === 0, `requests refused: ${seen.refused}`)
  want(seen.confidential > 0 && seen.slowestConfidential <= 120_000, 'a confidential answer came late')
  want(notify.confidential === 0, `late confidential texts sent: ${notify.confidential}`)
  want(notify.sent > 0 || result.finished['disclose, delivered late'] === 0, 'Notify sent nothing at all')
  want(canaries.holding.length === 0, `canaries in: ${canaries.holding.join(', ')}`)
  want(control.holding.length > 0, 'the search finds nothing at all')
  return failures
}
