import type { RequestHandler, Router } from 'express'
import type { Config } from '../../../config.ts'
import type { Log } from '../../../log.ts'
import type { FieldCipher } from '../../../privacy/fields.ts'
import type { Keyring } from '../../../privacy/keyring.ts'
import type { Store } from '../../../store/store.ts'
import type { KeptConversations } from '../../../turn/keptConversations.ts'
import type { TakeBotTurn } from '../takeBotTurn.ts'
import { openDirectLineConversations } from './conversations.ts'
import { directLineRouter } from './router.ts'
import { openStreams, type Upgrade } from './stream.ts'
import { openTokens } from './tokens.ts'
import { openUndelivered } from './undelivered.ts'

export interface DirectLine {
  router(limits: { turns: RequestHandler; uploads: RequestHandler }): Router
  upgrade: Upgrade
  /** Removes what is past its time. */
  purge(now: Date): Promise<number>
}

export interface DirectLineParts {
  config: Config
  store: Store
  keyring: Keyring
  cipher: FieldCipher
  kept: KeptConversations
  takeBotTurn: TakeBotTurn
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
  stopping: AbortSignal
}

/** The Direct Line endpoint; undefined where no secret is set. */
export const openDirectLine = async (parts: DirectLineParts): Promise<DirectLine | undefined> => {
  const { config, store, keyring, cipher, kept, takeBotTurn, now, random, log, stopping } = parts
  const { DIRECT_LINE_SECRET: secrets, DIRECT_LINE_ORIGINS: origins, PUBLIC_URL: publicUrl } = config
  if (secrets.length === 0) return undefined
  const tokens = openTokens({ secrets, keyring, now, random })
  const undelivered = openUndelivered({ store, cipher })
  const conversations = openDirectLineConversations({
    ...{ takeBotTurn, kept, undelivered, now, random },
    botName: config.COUNCIL_NAME,
  })
  const streams = openStreams({ tokens, conversations, origins, log, stopping })
  await undelivered.listen(streams.heard)
  return {
    router: ({ turns, uploads }) =>
      directLineRouter({
        ...{ tokens, conversations, origins, publicUrl, random, log },
        ...{ limitTurns: turns, limitUploads: uploads },
      }),
    upgrade: streams.upgrade,
    purge: undelivered.purge,
  }
}
