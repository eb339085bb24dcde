import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import type { Storage } from '@microsoft/agents-hosting'
import pg from 'pg'
import { openStore } from '../../bot/store/store.ts'
import { promptOf } from '../../dialogs/prompt.ts'
import { render } from '../../dialogs/wording/render.ts'
import { startCluster } from '../support/postgres.ts'
import { type Figure, micro, perSecond, type Section, times } from './measure.ts'
import { openOurBot } from './ourBot.ts'
import { openPgStorage } from './pgStorage.ts'
import { type Question, type SdkBot, sdkBots } from './sdkBots.mjs'

/** A question with the answer that a resident gives to it. */
interface Asked extends Question {
  answer: string
}

const many = 11
const connections = 16

const activityOf = (conversation: string, text: string) => ({
  type: 'message',
  id: randomBytes(8).toString('hex'),
  channelId: 'emulator',
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  from: { id: 'resident', name: 'Resident' },
  recipient: { id: 'bot', name: 'Reports' },
  conversation: { id: conversation },
  locale: 'en-GB',
  text,
})

/** Said where a question has no choices, in turn; where there is nothing left to say, it is passed over. */
const inWords = [
  'behind the garages in Valley Way',
  'since last night',
  'two men in dark coats',
  'a white van AB12 CDE',
]

const opening = 'I want to report fly-tipping'

/** Eleven questions of our own dialogue, each answered with its first choice or in words. */
const recordQuestions = async (): Promise<Asked[]> => {
  const { receive, stateOf } = openOurBot(undefined)
  const asked: Asked[] = []
  const words = [...inWords]
  let text = opening
  while (asked.length < many) {
    const [said] = await receive(activityOf('recorded', text))
    const state = await stateOf('recorded')
    if (said?.text === undefined || state === undefined) throw new Error('nothing was asked')
    const { options } = render([], promptOf(state), state.context).prompt
    const choices = options.filter(({ aside }) => aside !== true).map(({ label }) => label)
    const answer = choices[0] ?? words.shift() ?? 'skip'
    asked.push({ question: said.text, choices, answer })
    text = answer
  }
  return asked
}

/** A bot under measure. */
interface Contender {
  name: string
  receive: (activity: Record<string, unknown>) => Promise<unknown>
  /** Everything kept of a conversation, as text. */
  keptOf: (conversation: string) => Promise<string>
}

const ours = (store: Parameters<typeof openOurBot>[0]): Contender => {
  const { receive, stateOf } = openOurBot(store)
  return { name: 'Ours', receive, keptOf: async (id) => JSON.stringify(await stateOf(id)) }
}

const theirs = (bot: SdkBot, storage: Storage, questions: readonly Question[]): Contender => ({
  name: bot.name,
  receive: bot.open(storage, questions),
  keptOf: async (id) =>
    JSON.stringify(await storage.read([`emulator/conversations/${id}`, `emulator/conversations/${id}/`])),
})

/** One conversation from beginning to end, as many turns as there are questions and one. */
const converse = async ({ receive }: Contender, asked: readonly Asked[]): Promise<void> => {
  const id = randomBytes(8).toString('hex')
  for (const text of [opening, ...asked.map(({ answer }) => answer)]) await receive(activityOf(id, text))
}

/** Conversations, so many at a time. Answers nanoseconds for all of them. */
const timed = async (
  contender: Contender,
  asked: readonly Asked[],
  { count, width }: { count: number; width: number },
): Promise<number> => {
  let left = count
  const start = process.hrtime.bigint()
  const one = async () => {
    while (left > 0) {
      left -= 1
      await converse(contender, asked)
    }
  }
  await Promise.all(Array.from({ length: width }, one))
  return Number(process.hrtime.bigint() - start)
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Nanoseconds a turn of each, and each round's time of ours to theirs; the rounds taken in turn. */
const race = async (
  contenders: readonly Contender[],
  asked: readonly Asked[],
  size: { rounds: number; count: number; width: number },
): Promise<{ name: string; each: number; ratio: number }[]> => {
  for (const contender of contenders) await timed(contender, asked, size)
  const rounds: number[][] = []
  for (let round = 0; round < size.rounds; round++) {
    const taken: number[] = []
    for (const contender of contenders) {
      taken.push((await timed(contender, asked, size)) / size.count / (asked.length + 1))
    }
    rounds.push(taken)
  }
  return contenders.map(({ name }, index) => ({
    name,
    each: median(rounds.map((taken) => taken[index] ?? Number.NaN)),
    ratio: median(rounds.map((taken) => (taken[0] ?? Number.NaN) / (taken[index] ?? Number.NaN))),
  }))
}

/** Five answers said at once, each with what is looked for afterwards. */
const atOnce: readonly { text: string; trace: RegExp }[] = [
  { text: 'it is in Valley Way', trace: /Valley Way/ },
  { text: 'there is a mattress', trace: /mattress/i },
  { text: 'since last night', trace: /last night/ },
  { text: 'there is broken glass', trace: /glass/i },
  { text: 'a white van AB12 CDE left it', trace: /AB12 ?CDE/ },
]
const inWordsOnly = atOnce.map(({ text }) => ({ question: text, choices: [] }))

const keptAtOnce = async ({ receive, keptOf }: Contender): Promise<string> => {
  await receive(activityOf('at once', opening))
  await Promise.all(atOnce.map(({ text }) => receive(activityOf('at once', text))))
  const kept = await keptOf('at once')
  return `${atOnce.filter(({ trace }) => trace.test(kept)).length} of ${atOnce.length}`
}

const goalOf = (name: string, waterfall: string, echo: string): string =>
  name === 'Ours' ? '' : name.includes('waterfall') ? waterfall : echo

const inMemory = async (asked: readonly Asked[]): Promise<Section> => {
  const all = [ours(undefined), ...sdkBots.map((bot) => theirs(bot, bot.memory(), asked))]
  const raced = await race(all, asked, { rounds: 9, count: 30, width: 1 })
  return {
    title: 'Bot Framework: a turn in memory',
    how: `A conversation of ${many} questions of ours, the same questions and answers for every bot, one after the other. Ours understands what is typed, seals the state and answers a message once; from the activity read to the activities said, without HTTP. The ratio is our time to theirs.`,
    figures: raced.map(
      ({ name, each, ratio }): Figure => ({
        what: name,
        value: micro(each / 1000),
        ...(name === 'Ours' ? {} : { ratio: times(ratio) }),
        goal: goalOf(name, 'at most 0.33', ''),
      }),
    ),
  }
}

const durable = async (asked: readonly Asked[], bin: string): Promise<Section> => {
  const cluster = await startCluster(bin, [])
  const databaseUrl = await cluster.createDatabase('bench')
  const store = await openStore({ databaseUrl, dataDir: tmpdir(), connections })
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections })
  pool.on('error', () => undefined)
  try {
    const storage = await openPgStorage(pool)
    const withStorage = (questions: readonly Question[]) =>
      sdkBots.map((bot) => theirs(bot, storage, questions))
    const raced = await race([ours(store), ...withStorage(asked)], asked, {
      ...{ rounds: 5, count: 64, width: connections },
    })
    const kept: string[] = []
    for (const contender of [ours(store), ...withStorage(inWordsOnly)]) {
      await pool.query('TRUNCATE "BotState", "KeptConversation"')
      kept.push(await keptAtOnce(contender))
    }
    return {
      title: 'Bot Framework: turns with durable state on PostgreSQL',
      how: `The same conversations, ${connections} at a time over ${connections} connections, PostgreSQL on the same machine with its ordinary settings. Theirs keep their state by their own storage contract, a JSON row a conversation with an eTag. Behind each: how many of five answers said at once are kept.`,
      figures: raced.map(
        ({ name, each, ratio }, index): Figure => ({
          what: `${name}; keeps ${kept[index]} said at once`,
          value: perSecond(1e9 / each),
          ...(name === 'Ours' ? {} : { ratio: times(1 / ratio) }),
          goal: goalOf(name, 'above 1', 'above 1'),
        }),
      ),
    }
  } finally {
    await pool.end()
    await store.close()
    await cluster.stop()
  }
}

/** A turn on this channel beside the bots of the kits: in memory, and with durable state. */
export const benchBotFramework = async (): Promise<Section[]> => {
  const asked = await recordQuestions()
  const sections = [await inMemory(asked)]
  const bin = process.env.POSTGRES_BIN
  if (bin !== undefined) sections.push(await durable(asked, bin))
  return sections
}
