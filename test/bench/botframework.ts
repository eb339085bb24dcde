import { tmpdir } from 'node:os'
import pg from 'pg'
import { openStore, type Store } from '../../bot/store/store.ts'
import { promptOf } from '../../dialogs/prompt.ts'
import { render } from '../../dialogs/wording/render.ts'
import { startCluster } from '../support/postgres.ts'
import { startBotInstance } from './botInstance.ts'
import {
  type Asked,
  activityOf,
  type Contender,
  opening,
  ours,
  type Taken,
  theirs,
  timed,
} from './contenders.ts'
import { type Figure, micro, perSecond, type Section, times } from './measure.ts'
import { openOurBot } from './ourBot.ts'
import { openPgStorage } from './pgStorage.ts'
import { type Question, sdkBots } from './sdkBots.mjs'

const many = 11
const connections = 16
/** Conversations of each before anything is measured: a program that has just started still compiles. */
const warmUp = 400

/** Said where a question has no choices, in turn; where there is nothing left to say, it is passed over. */
const inWords = [
  'behind the garages in Valley Way',
  'since last night',
  'two men in dark coats',
  'a white van AB12 CDE',
]

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

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** What a turn of each takes, and each round's time of ours to theirs; the rounds taken in turn. */
const race = async (
  contenders: readonly Contender[],
  asked: readonly Asked[],
  size: { rounds: number; count: number; width: number },
): Promise<{ name: string; each: Taken; ratio: number }[]> => {
  for (const contender of contenders) await timed(contender, asked, { ...size, count: warmUp })
  const turns = size.count * (asked.length + 1)
  const rounds: Taken[][] = []
  for (let round = 0; round < size.rounds; round++) {
    const taken: Taken[] = []
    for (const contender of contenders) taken.push(await timed(contender, asked, size))
    rounds.push(taken)
  }
  const all = (index: number, of: keyof Taken) => rounds.map((taken) => taken[index]?.[of] ?? Number.NaN)
  return contenders.map(({ name }, index) => ({
    name,
    each: {
      passed: median(all(index, 'passed')) / turns,
      used: median(all(index, 'used')) / turns,
    },
    ratio: median(all(0, 'passed').map((ours, round) => ours / (all(index, 'passed')[round] ?? Number.NaN))),
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
  const raced = await race(all, asked, { rounds: 9, count: 40, width: 1 })
  return {
    title: 'Bot Framework: a turn in memory',
    how: `A conversation of ${many} questions of ours, the same questions and answers for every bot, one after the other. Ours understands what is typed, seals the state and answers a message once; from the activity read to the activities said, without HTTP, after ${warmUp} conversations to warm up. The ratio is our time to theirs.`,
    figures: raced.map(
      ({ name, each, ratio }): Figure => ({
        what: name,
        value: `${micro(each.passed / 1000)} (${micro(each.used / 1000)} of processor time)`,
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
  // Each statement of theirs takes a connection from the pool; ours are counted on their way to the driver.
  let statements = 0
  pool.on('acquire', () => {
    statements += 1
  })
  const counted: Pick<Store, 'prisma' | 'run' | 'runAlone'> = {
    prisma: store.prisma,
    run: (statement) => {
      statements += 1
      return store.run(statement)
    },
    runAlone: (names, statement) => {
      // With it go BEGIN and COMMIT.
      statements += 3
      return store.runAlone(names, statement)
    },
  }
  try {
    const storage = await openPgStorage(pool)
    const withStorage = (questions: readonly Question[]) =>
      sdkBots.map((bot) => theirs(bot, storage, questions))
    const size = { rounds: 5, count: 64, width: connections }
    const contenders = [ours(counted), ...withStorage(asked)]
    const raced = await race(contenders, asked, size)
    const sent: string[] = []
    for (const contender of contenders) {
      statements = 0
      await timed(contender, asked, size)
      sent.push((statements / size.count / (asked.length + 1)).toFixed(1))
    }
    const kept: string[] = []
    for (const contender of [ours(store), ...withStorage(inWordsOnly)]) {
      await pool.query('TRUNCATE "BotState", "KeptConversation"')
      kept.push(await keptAtOnce(contender))
    }
    return {
      title: 'Bot Framework: turns with durable state on PostgreSQL',
      how: `The same conversations, ${connections} at a time over ${connections} connections, PostgreSQL on the same machine with its ordinary settings. Ours reads and saves the turns that wait together, each only where nobody changed it meanwhile, with the key of its message, so that one that comes twice has no second effect. Theirs keep their state by their own storage contract, a JSON row a conversation with an eTag: a read and a write a turn, the last write wins, a message that comes twice is taken twice. Behind each: how many of five answers said at once are kept, and statements a turn.`,
      figures: raced.map(
        ({ name, each, ratio }, index): Figure => ({
          what: `${name}; keeps ${kept[index]} said at once; ${sent[index]} statements`,
          value: `${perSecond(1e9 / each.passed)} (${micro(each.used / 1000)} of processor time here)`,
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

/** Conversations of each instance in a round. */
const countOfTwo = 64

/**
 * The same with two instances of each bot, each a process of its own, as the overlays for Kubernetes run ours:
 * so that what a turn costs the database counts as much as what it costs the bot.
 */
const twoInstances = async (asked: readonly Asked[], bin: string): Promise<Section> => {
  const cluster = await startCluster(bin, [])
  const databaseUrl = await cluster.createDatabase('bench')
  const names = ['Ours', ...sdkBots.map(({ name }) => name)]
  const width = connections / 2
  const pairs = []
  try {
    // One after the other: each finds its tables made by the first.
    for (const name of names) {
      const setup = { databaseUrl, name, width, warmUp, asked }
      pairs.push([await startBotInstance(setup), await startBotInstance(setup)])
    }
    const perTurn: number[][] = names.map(() => [])
    for (let round = 0; round < 7; round++) {
      for (const [index, pair] of pairs.entries()) {
        const taken = await Promise.all(pair.map((instance) => instance.take(countOfTwo)))
        const turns = 2 * countOfTwo * (asked.length + 1)
        perTurn[index]?.push(Math.max(...taken.map(({ passed }) => passed)) / turns)
      }
    }
    const own = perTurn[0] ?? []
    return {
      title: 'Bot Framework: two instances of each bot on one PostgreSQL',
      how: `The same conversations again, by two processes of each bot, ${width} at a time each. Here both processors are used, so that the database's own work counts.`,
      figures: names.map((what, index): Figure => {
        const each = perTurn[index] ?? []
        const ratio = median(each.map((theirs, round) => theirs / (own[round] ?? Number.NaN)))
        return {
          what,
          value: perSecond(1e9 / median(each)),
          ...(index === 0 ? {} : { ratio: times(ratio) }),
          goal: goalOf(what, 'above 1', 'above 1'),
        }
      }),
    }
  } finally {
    for (const instance of pairs.flat()) await instance.stop()
    await cluster.stop()
  }
}

/** A turn on this channel beside the bots of the kits: in memory, and with durable state. */
export const benchBotFramework = async (): Promise<Section[]> => {
  const asked = await recordQuestions()
  const sections = [await inMemory(asked)]
  const bin = process.env.POSTGRES_BIN
  if (bin !== undefined) sections.push(await durable(asked, bin), await twoInstances(asked, bin))
  return sections
}
