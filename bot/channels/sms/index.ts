import { setTimeout as wait } from 'node:timers/promises'
import type { Router } from 'express'
import type { TellReporters } from '../../cases/actions.ts'
import type { Config } from '../../config.ts'
import type { Log } from '../../log.ts'
import type { FieldCipher } from '../../privacy/fields.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { Store } from '../../store/store.ts'
import type { KeepPhoto } from '../../turn/keepPhoto.ts'
import type { KeptConversations } from '../../turn/keptConversations.ts'
import type { TakeTurn } from '../../turn/ports.ts'
import { azureWebhook } from './azureWebhook.ts'
import { openLines } from './lines.ts'
import { openTellReporters } from './news.ts'
import { notifyWebhook } from './notifyWebhook.ts'
import { openNumberQueue } from './numberQueue.ts'
import { toInternational } from './numbers.ts'
import { type OptOuts, openOptOuts } from './optOuts.ts'
import { type Outbox, openOutbox } from './outbox.ts'
import { openPendingReplies } from './pendingReplies.ts'
import { openAddPhotos } from './photos.ts'
import { chosenProvider, openProviders } from './providers.ts'
import { createSmsChannel } from './router.ts'
import { openSendReply } from './sendReply.ts'
import { openSimulator, type Simulator } from './simulator.ts'
import { openTakeText, type TakeText } from './takeText.ts'
import { twilioWebhook } from './twilioWebhook.ts'

/** Everything of texts that the rest of the service may use. */
export interface Sms {
  router: Router
  takeText: TakeText
  simulator: Simulator
  outbox: Outbox
  optOuts: OptOuts
  /** Those of the numbers, however written, that want no texts. */
  optedOut(numbers: readonly string[]): Promise<Set<string>>
  tellReporters: TellReporters
  /** A text of the simulated phone, and its answer, noted there. */
  simulate(phone: string, text: string): Promise<void>
  /** Removes what is past its time; conversations are not kept here. */
  purge(now: Date): Promise<number>
  /** Resolves when nothing is being written any more that no request waits for. */
  settled(): Promise<void>
}

export interface SmsParts {
  config: Config
  store: Pick<Store, 'prisma' | 'run'>
  kept: KeptConversations
  keyring: Keyring
  cipher: FieldCipher
  takeTurn: TakeTurn
  keepPhoto: KeepPhoto
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
}

const twilioApi = 'https://api.twilio.com'
/** Twilio waits 15 s for an answer: fetching pictures may take a part of that. */
const mediaTimeout = 4_000
const betweenAsks = 50

export const openSms = async (parts: SmsParts): Promise<Sms> => {
  const { config, store, kept, keyring, cipher, takeTurn, keepPhoto, now, random, log } = parts
  const simulator = openSimulator({ now })
  const providers = await openProviders(config, simulator)
  const pending = openPendingReplies({ store, cipher })
  const optOuts = openOptOuts({ store, keyring })
  const outbox = openOutbox({
    ...{ store, keyring, cipher, optOuts, random },
    provider: chosenProvider(config, providers),
    from: config.SMS_NUMBERS[0],
    onFailure: (code) => log.warn({ part: config.SMS_PROVIDER, code }, 'a text could not be sent'),
  })
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken } = config
  const baseUrl = config.TWILIO_BASE_URL ?? twilioApi
  const fetchMedia =
    accountSid === undefined || authToken === undefined
      ? async () => undefined
      : (await import('./fetchMedia.ts')).openFetchMedia({
          accountSid,
          authToken,
          baseUrl,
          timeout: mediaTimeout,
        })
  const takeText = openTakeText({
    ...{ kept, pending, optOuts, takeTurn, now },
    lines: openLines(keyring),
    pause: () => wait(betweenAsks),
    queue: openNumberQueue(async () => {
      if (config.SMS_GATHER_MS > 0) await wait(config.SMS_GATHER_MS)
    }),
    addPhotos: openAddPhotos({ fetchMedia, keepPhoto, takeTurn }),
    ownNumbers: config.SMS_NUMBERS.map((number) => toInternational(number) ?? number),
    onIgnored: (reason) => log.info({ part: 'texts', code: reason }, 'not taken'),
  })
  const router = createSmsChannel(
    [
      notifyWebhook({ token: config.NOTIFY_INBOUND_TOKEN }),
      twilioWebhook({ accountSid, authToken, publicUrl: config.PUBLIC_URL }),
      azureWebhook({ secret: config.AZURE_SMS_SECRET }),
    ],
    { takeText, sendReply: openSendReply({ outbox, log, now }), providers },
  )
  const simulate: Sms['simulate'] = async (from, text) => {
    simulator.note(from, { direction: 'to_us', text, at: now() })
    const to = config.SMS_NUMBERS[0] ?? 'simulator'
    const id = random(16).toString('hex')
    const reply = await takeText({ provider: 'simulator', id, from, to, text, media: [] })
    if (reply === undefined) return
    await simulator.send({ to: reply.to, text: reply.text })
    reply.handedOver()
  }
  const optedOut: Sms['optedOut'] = async (numbers) => {
    const found = await optOuts.among(
      undefined,
      numbers.flatMap((number) => toInternational(number) ?? []),
    )
    return new Set(numbers.filter((number) => found.has(toInternational(number) ?? '')))
  }
  return {
    simulate,
    optedOut,
    ...{ router, takeText, simulator, outbox, optOuts },
    tellReporters: openTellReporters({ cipher, optOuts, outbox }),
    purge: async (at) => (await pending.purge(at)) + (await outbox.purge(at)),
    settled: pending.settled,
  }
}
