import { randomBytes } from 'node:crypto'
import type { Storage } from '@microsoft/agents-hosting'
import { openOurBot } from './ourBot.ts'
import type { Question, SdkBot } from './sdkBots.mjs'

/** A question with the answer that a resident gives to it. */
export interface Asked extends Question {
  answer: string
}

export const opening = 'I want to report fly-tipping'

export const activityOf = (conversation: string, text: string) => ({
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

/** A bot under measure. */
export interface Contender {
  name: string
  receive: (activity: Record<string, unknown>) => Promise<unknown>
  /** Everything kept of a conversation, as text. */
  keptOf: (conversation: string) => Promise<string>
}

export const ours = (store: Parameters<typeof openOurBot>[0]): Contender => {
  const { receive, stateOf } = openOurBot(store)
  return { name: 'Ours', receive, keptOf: async (id) => JSON.stringify(await stateOf(id)) }
}

export const theirs = (bot: SdkBot, storage: Storage, questions: readonly Question[]): Contender => ({
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

/** Nanoseconds: as they passed, and as this process used its processors. */
export interface Taken {
  passed: number
  used: number
}

/** Conversations, so many at a time; answers what all of them took. */
export const timed = async (
  contender: Contender,
  asked: readonly Asked[],
  { count, width }: { count: number; width: number },
): Promise<Taken> => {
  let left = count
  const before = process.cpuUsage()
  const start = process.hrtime.bigint()
  const one = async () => {
    while (left > 0) {
      left -= 1
      await converse(contender, asked)
    }
  }
  await Promise.all(Array.from({ length: width }, one))
  const passed = Number(process.hrtime.bigint() - start)
  const { user, system } = process.cpuUsage(before)
  return { passed, used: (user + system) * 1000 }
}
