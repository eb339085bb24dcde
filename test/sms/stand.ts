import { randomBytes } from 'node:crypto'
import { openActions } from '../../bot/cases/actions.ts'
import { openSms } from '../../bot/channels/sms/index.ts'
import type { InboundText, ProviderName } from '../../bot/channels/sms/ports.ts'
import type { TextReply } from '../../bot/channels/sms/takeText.ts'
import { loadConfig } from '../../bot/config.ts'
import { ServiceError } from '../../bot/errors.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import type { Store } from '../../bot/store/store.ts'
import { openKeptConversations } from '../../bot/turn/keptConversations.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { openTurns } from '../../bot/turn/takeTurn.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { casesOn, random, testKeyring } from '../support/cases.ts'
import { keptLog } from '../support/log.ts'

export const ourNumber = '+447700900000'

/** Numbers of people, 0 to 99: Ofcom's for drama. */
export const personNumber = (index: number): string => `+4477009001${String(index).padStart(2, '0')}`

export interface Given {
  from?: string
  id?: string
  provider?: ProviderName
  sentAt?: Date
}

/** Texting on a store: the whole channel but its webhooks, with the real dialogue and real filing. */
export const standOn = async (store: Store, env: Record<string, string> = {}) => {
  const clock = { now: new Date('2026-11-23T10:00:00Z') }
  const keyring = testKeyring()
  const plain = await casesOn(store, { keyring })
  const logged = keptLog()
  const kept = openKeptConversations({ store, keyring })
  const now = () => clock.now
  const sealing = openSealing({ keyring, random })
  const takeTurn = openTurns({
    ...{ sealing, understand, now, random, filing: plain.filing, progress: plain.progress },
    // No places here: words stay words.
    findPlace: async ({ words }) => ({
      type: 'placeUnknown',
      place: { words, label: words, precision: 'words', source: 'words' },
    }),
    whoseJob: () => ({ body: 'council', wordsKey: 'report.filed', alsoTell: [] }),
    files: { forget: async () => undefined },
    onFailure: (part, err) => logged.log.warn({ part, err }, 'could not be carried out'),
  })
  const sms = await openSms({
    config: loadConfig({ SMS_GATHER_MS: '0', ...env }),
    ...{ store, kept, keyring, takeTurn, now, random, log: logged.log },
    cipher: openFieldCipher(keyring, random),
    keepPhoto: async () => {
      throw new ServiceError('NO_FILE_EXPECTED')
    },
  })
  const { tellReporters } = sms
  const cases = { ...plain, actions: openActions({ store, clock: plain.clock, random, tellReporters }) }
  const inbound = (text: string, { from, id, provider, sentAt }: Given = {}): InboundText => ({
    provider: provider ?? 'twilio',
    id: id ?? randomBytes(8).toString('hex'),
    from: from ?? personNumber(0),
    to: ourNumber,
    text,
    media: [],
    ...(sentAt === undefined ? {} : { sentAt }),
  })
  /** Takes a text and hands its answer over, as the webhooks do. */
  const take = async (text: InboundText): Promise<TextReply | undefined> => {
    const reply = await sms.takeText(text)
    reply?.handedOver()
    return reply
  }
  return {
    clock,
    cases,
    sms,
    kept,
    keyring,
    logText: logged.text,
    inbound,
    /** A text, and what comes back; empty for silence. */
    say: async (text: string, given: Given = {}): Promise<string> =>
      (await take(inbound(text, given)))?.text ?? '',
    take,
    pass: (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    },
    reports: async () => (await cases.published.reports({ limit: 200 })).items,
    rows: async () => ({
      ordinary: await store.prisma.keptConversation.findMany(),
      confidential: await store.prisma.hiddenConversation.findMany(),
      keys: await store.prisma.takenMessage.findMany(),
      pending: await sms.settled().then(() => store.prisma.pendingReply.findMany()),
    }),
  }
}
export type Stand = Awaited<ReturnType<typeof standOn>>
