import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfig } from '../../bot/config.ts'
import { openLog } from '../../bot/log.ts'
import { projectRoot } from '../../bot/paths.ts'
import { openServices } from '../../bot/services.ts'
import type { Inbound, TakeTurn, TurnAnswer } from '../../bot/turn/ports.ts'
import type { Channel } from '../../dialogs/turn.ts'
import type { Section } from './measure.ts'

interface Scripted {
  kind: 'fly_tipping' | 'asb'
  first: string
  facts: Record<string, string>
}

const readReports = (): Scripted[] =>
  readFileSync(join(projectRoot, 'test/bench/reports.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => {
      const [kind, first = '', ...rest] = line.split('|').map((part) => part.trim())
      return {
        kind: kind === 'fly' ? ('fly_tipping' as const) : ('asb' as const),
        first,
        facts: Object.fromEntries(rest.map((fact) => fact.split(': ', 2))),
      }
    })

const fallback: Record<string, string> = {
  waste: 'a mattress',
  place: 'valley way',
  when: 'last night',
  what: 'it keeps happening and nobody stops it',
}

/** What this person says to a question, the shortest honest way. */
const answerTo = ({ prompt }: TurnAnswer, { facts, kind }: Scripted): Inbound => {
  const values = prompt.options.map(({ value }) => value)
  const say = (fact: string): Inbound => ({ kind: 'text', text: facts[fact] ?? fallback[fact] ?? '' })
  const pick = (value: string): Inbound => ({ kind: 'choice', values: [value] })
  if (prompt.kind === 'review') return pick('send')
  if (values.includes('finish')) return pick('finish')
  if (prompt.question === 'place.confirm') return pick('yes')
  if (prompt.question === 'place.which') return pick('place:0')
  if (prompt.question === 'menu' || prompt.question === 'clarify') return pick(kind)
  if (prompt.question.endsWith('.waste')) return say('waste')
  if (prompt.question.endsWith('.asbType')) return say('what')
  if (prompt.question.endsWith('.account')) return say('what')
  if (prompt.kind === 'place') return say('place')
  return values.includes('skip') ? pick('skip') : pick(values[0] ?? 'help')
}

/** Messages from the resident until the reference is there. */
const messagesNeeded = async (takeTurn: TakeTurn, channel: Channel, report: Scripted): Promise<number> => {
  let answer = await takeTurn({ channel, sealed: null, inbound: { kind: 'text', text: report.first } })
  for (let count = 1; count < 40; count++) {
    if (answer.reference !== undefined) return count
    answer = await takeTurn({ channel, sealed: answer.sealed, inbound: answerTo(answer, report) })
  }
  throw new Error(`no end: ${report.first}`)
}

/** The same with every question asked in turn, none read from another answer and none passed over. */
const questionsInTurn = async (takeTurn: TakeTurn, report: Scripted): Promise<number> => {
  let answer = await takeTurn({
    channel: 'web',
    sealed: null,
    inbound: { kind: 'choice', values: [report.kind] },
  })
  for (let count = 1; count < 60; count++) {
    if (answer.reference !== undefined) return count
    const values = answer.prompt.options.map(({ value }) => value).filter((value) => value !== 'finish')
    const plain = answerTo(
      {
        ...answer,
        prompt: {
          ...answer.prompt,
          options: answer.prompt.options.filter(({ value }) => value !== 'finish'),
        },
      },
      report,
    )
    const skips = plain.kind === 'choice' && plain.values[0] === 'skip'
    const first = values.find((value) => value !== 'household')
    const inbound: Inbound =
      skips && answer.prompt.kind === 'choice' && first !== undefined
        ? { kind: 'choice', values: [first] }
        : plain
    answer = await takeTurn({ channel: 'web', sealed: answer.sealed, inbound })
  }
  throw new Error(`no end in turn: ${report.first}`)
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

const spread = (values: readonly number[]): string =>
  `median ${median(values)} (${Math.min(...values)} to ${Math.max(...values)})`

/** How many messages a report takes, on 40 scripted reports, against every question in turn. */
export const benchTurnsNeeded = async (): Promise<Section> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sosafe-bench-'))
  const services = await openServices(loadConfig({ DATA_DIR: dataDir, NODE_ENV: 'test' }), {
    now: () => new Date('2026-11-23T10:00:00Z'),
    random: randomBytes,
    log: openLog({ level: 'silent' }),
  })
  try {
    const reports = readReports()
    const rows: { report: Scripted; web: number; text: number; inTurn: number }[] = []
    for (const report of reports) {
      rows.push({
        report,
        web: await messagesNeeded(services.takeTurn, 'web', report),
        text: await messagesNeeded(services.takeTurn, 'sms', report),
        inTurn: await questionsInTurn(services.takeTurn, report),
      })
    }
    return {
      title: 'Messages needed from the resident',
      how: `${reports.length} scripted reports (test/bench/reports.txt): messages until the reference, checking and sending included. Against asking every question in turn.`,
      figures: [
        { what: 'Web', value: spread(rows.map(({ web }) => web)), goal: 'median 4' },
        { what: 'By text', value: spread(rows.map(({ text }) => text)), goal: 'median 3' },
        { what: 'Every question in turn', value: spread(rows.map(({ inTurn }) => inTurn)) },
        ...rows.map(({ report, web, text, inTurn }) => ({
          what: report.first.length > 70 ? `${report.first.slice(0, 69)}…` : report.first,
          value: `web ${web}, text ${text}, in turn ${inTurn}`,
        })),
      ],
    }
  } finally {
    services.stop()
    await services.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
