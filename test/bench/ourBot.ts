import { randomBytes } from 'node:crypto'
import { Activity } from '@microsoft/agents-activity'
import { BaseAdapter, type ResourceResponse, TurnContext } from '@microsoft/agents-hosting'
import { openActivityAnswers } from '../../bot/channels/botframework/answerActivity.ts'
import { readActivity } from '../../bot/channels/botframework/readActivity.ts'
import { openBotTurns } from '../../bot/channels/botframework/takeBotTurn.ts'
import { keyedHash } from '../../bot/privacy/hashes.ts'
import { type Keyring, openKeyring } from '../../bot/privacy/keyring.ts'
import { openRandom } from '../../bot/random.ts'
import type { Store } from '../../bot/store/store.ts'
import {
  type KeptConversations,
  openKeptConversations,
  type Stored,
} from '../../bot/turn/keptConversations.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { openTurns } from '../../bot/turn/takeTurn.ts'
import { understand } from '../../bot/understanding/understand.ts'
import type { ConversationState } from '../../dialogs/state.ts'

export interface OurBot {
  receive(activity: Record<string, unknown>): Promise<Activity[]>
  /** The state of a conversation as it is kept. */
  stateOf(conversation: string): Promise<ConversationState | undefined>
}

const never = async (): Promise<never> => {
  throw new Error('nothing of this bench asks for it')
}

const said = Symbol('said')

/** Keeps what is said: no HTTP, no sign-in, the same as the other bots get. */
class Kept extends BaseAdapter {
  override async sendActivities(context: TurnContext, activities: Activity[]): Promise<ResourceResponse[]> {
    const before: Activity[] = context.turnState.get(said) ?? []
    context.turnState.set(said, [...before, ...activities])
    return activities.map(() => ({ id: '' }))
  }
  override updateActivity = never
  override deleteActivity = never
  override continueConversation = never
  override uploadAttachment = never
  override getAttachmentInfo = never
  override getAttachment = never

  async receive(fields: Record<string, unknown>, logic: (context: TurnContext) => Promise<void>) {
    const context = new TurnContext(this, Activity.fromObject(fields))
    await this.runMiddleware(context, logic)
    const all: Activity[] = context.turnState.get(said) ?? []
    return all
  }
}

/** Conversations kept in memory, by the rules of the kept ones. */
const keptInMemory = (keyring: Keyring): KeptConversations => {
  const keyed =
    (label: string) =>
    (channel: string, value: string): [string] => [keyedHash(keyring, 'hashes', `${label} ${channel}`, value)]
  const conversations = new Map<string, Stored>()
  const messages = new Set<string>()
  return {
    conversationKey: keyed('kept conversation'),
    messageKey: keyed('taken message'),
    look: async ([conversation], [message]) => ({
      taken: messages.has(message),
      stored: conversations.get(conversation) ?? { kind: 'none' },
    }),
    save: async ({ conversation: [key], message: [message], before, next, now }) => {
      const held = conversations.get(key) ?? { kind: 'none' }
      if (messages.has(message) || (held !== before && held.kind + before.kind !== 'nonenone')) return false
      messages.add(message)
      if (next.kind === 'none') conversations.delete(key)
      else if (next.kind === 'confidential') conversations.set(key, { ...next, live: true })
      else {
        const seq = before.kind === 'ordinary' ? before.seq + 1 : 1
        conversations.set(key, { ...next, seq, changedAt: now })
      }
      return true
    },
    purge: async () => 0,
  }
}

/** The channel as the service runs it, on PostgreSQL or in memory. Places are taken in the person's words. */
export const openOurBot = (store: Pick<Store, 'prisma' | 'run' | 'runAlone'> | undefined): OurBot => {
  const keyring = openKeyring({ secrets: [randomBytes(32).toString('base64')] })
  const random = openRandom()
  const sealing = openSealing({ keyring, random })
  const now = () => new Date()
  const takeTurn = openTurns({
    ...{ sealing, understand, now, random },
    findPlace: async ({ words }) => ({
      type: 'placeFound',
      place: { words: words ?? '', label: words ?? '', precision: 'words', source: 'words' },
      certain: true,
    }),
    whoseJob: () => ({ body: 'council', wordsKey: '', alsoTell: [] }),
    filing: { fileReport: never },
    progress: { lookUp: never, addToReport: never },
    files: { forget: never },
    onFailure: (effect, cause) => {
      throw new Error(effect, { cause })
    },
  })
  const kept = store === undefined ? keptInMemory(keyring) : openKeptConversations({ store, keyring })
  const answer = openActivityAnswers({
    config: { BOT_APP_ID: undefined, BOT_FILE_HOSTS: [] },
    adapter: { fileToken: never },
    news: { remember: never },
    filedIn: never,
    log: { warn: () => undefined },
    takeBotTurn: openBotTurns({
      ...{ takeTurn, kept, sealing, now },
      files: { receive: never },
      mayLookUp: never,
    }),
    ...{ kept, now, random },
  })
  const adapter = new Kept()
  return {
    receive: async (fields) => {
      const activity = readActivity(fields)
      return adapter.receive(fields, (context) => answer(activity, context))
    },
    stateOf: async (conversation) => {
      const whose = JSON.stringify(['emulator', conversation, 'resident'])
      const key = kept.conversationKey('botframework', whose)
      const { stored } = await kept.look(key, kept.messageKey('botframework', ''), now())
      return stored.kind === 'ordinary' ? sealing.open(stored.sealed, 'botframework', now()).state : undefined
    },
  }
}
