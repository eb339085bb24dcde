import { join, resolve } from 'node:path'
import { openAssets } from './assets.ts'
import { openActions, type TellReporters } from './cases/actions.ts'
import { openCaseReader } from './cases/caseReader.ts'
import { openFiling } from './cases/filing.ts'
import { openLiveCases } from './cases/live.ts'
import type {
  Actions,
  CaseReader,
  Filing,
  LiveCases,
  Progress,
  PublishedCases,
  Queue,
} from './cases/ports.ts'
import { openProgress } from './cases/progress.ts'
import promiseRules from './cases/promise.json' with { type: 'json' }
import { openPromiseClock } from './cases/promise.ts'
import { openPublishedCases } from './cases/published.ts'
import { openQueue } from './cases/queue.ts'
import riskRules from './cases/risk.json' with { type: 'json' }
import { openRisk } from './cases/risk.ts'
import { type Bot, openBot } from './channels/botframework/bot.ts'
import { type DirectLine, openDirectLine } from './channels/botframework/directline/open.ts'
import { openBotTurns, openFiledIn, type TakeBotTurn } from './channels/botframework/takeBotTurn.ts'
import { openSms, type Sms } from './channels/sms/index.ts'
import type { Config } from './config.ts'
import { openDirectory } from './directory/open.ts'
import type { CheckedDirectory } from './directory/ports.ts'
import type { FileStore } from './files/ports.ts'
import { openFileStore } from './files/store.ts'
import type { Chore } from './housekeeping.ts'
import type { Readiness } from './http/operations.ts'
import { type Limits, openLimits } from './limits.ts'
import type { Log } from './log.ts'
import { type Metrics, openMetrics } from './metrics.ts'
import { openAccounts } from './officer/accounts.ts'
import type { Accounts, Sessions } from './officer/ports.ts'
import { openSessions } from './officer/sessions.ts'
import { createPlaceFetchers, openPlaces, type Places } from './places/index.ts'
import { whoseJob } from './places/responsibility.ts'
import { openFieldCipher } from './privacy/fields.ts'
import { type Keyring, openKeyring } from './privacy/keyring.ts'
import retentionRules from './privacy/retention.json' with { type: 'json' }
import { type EraseContact, openRetention } from './privacy/retention.ts'
import { readSecrets } from './privacy/secrets.ts'
import { sweepPhotos } from './privacy/sweepPhotos.ts'
import { openReadiness } from './readiness.ts'
import { makeDataDir } from './store/folderLock.ts'
import { openStore, type Store } from './store/store.ts'
import { type KeepPhoto, openKeepPhoto } from './turn/keepPhoto.ts'
import { type KeptConversations, openKeptConversations } from './turn/keptConversations.ts'
import type { TakeTurn } from './turn/ports.ts'
import { openSealing } from './turn/seal.ts'
import { openTurns } from './turn/takeTurn.ts'
import { openSecondOpinion } from './understanding/clu/secondOpinion.ts'
import { understand } from './understanding/understand.ts'

/** Everything the routes are built from, each built once. */
export interface Services {
  config: Config
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
  metrics: Metrics
  limits: Limits
  readiness: Readiness
  /** Address of a built asset by its plain name ("officer.css"). */
  asset: (name: string) => string
  takeTurn: TakeTurn
  /** Conversations of channels whose clients keep none. */
  kept: KeptConversations
  takeBotTurn: TakeBotTurn
  /** Absent where no bot is registered. */
  bot: Bot | undefined
  /** Absent where no secret for it is set. */
  directLine: DirectLine | undefined
  keepPhoto: KeepPhoto
  sms: Sms
  places: Places
  /** Numbers of help, with officers' checks laid over them. */
  directory: CheckedDirectory
  files: FileStore
  filing: Filing
  progress: Progress
  queue: Queue
  caseReader: CaseReader
  actions: Actions
  /** Removes who sent a report, at their request. */
  eraseContact: EraseContact
  live: LiveCases
  published: PublishedCases
  accounts: Accounts
  sessions: Sessions
  /** Aborted when the service stops: open streams end then, so that they do not hold it up. */
  stopping: AbortSignal
}

export interface OpenServices extends Services {
  chores: readonly Chore[]
  /** Says that the service is stopping. */
  stop(): void
  /** Closes the store. Nothing may be asked of the services after it. */
  close(): Promise<void>
}

/** What comes from outside the program: time, chance, and where the log goes. */
export interface Outside {
  now: () => Date
  random: (bytes: number) => Buffer
  log: Log
}

/** Photos nobody filed are purged after a day. */
const unfiledLife = 24 * 60 * 60 * 1000

/** Milliseconds. To look at every file for every look-up takes longer than to find the place. */
const placesLookEvery = 1000

const placesLog = (log: Log) => ({
  warn: ({ file, provider }: { file?: string; provider?: string }, message: string) =>
    log.warn({ part: file ?? provider }, message),
})

const assemble = async (config: Config, outside: Outside, store: Store, keyring: Keyring) => {
  const { now, random, log } = outside
  const dataDir = resolve(config.DATA_DIR)
  const filesFolder = join(dataDir, 'files')
  const cipher = openFieldCipher(keyring, random)
  const clock = openPromiseClock(promiseRules)
  const metrics = openMetrics()
  const [first, ...older] = keyring.keys('hashes')
  const files = await openFileStore({
    folder: filesFolder,
    keys: [first.key, ...older.map(({ key }) => key)],
    random,
  })
  const places = await openPlaces({
    dataDir,
    now,
    lookEvery: placesLookEvery,
    fetchers: createPlaceFetchers(config, { now, log: placesLog(log) }),
    log: placesLog(log),
  })
  const directory = await openDirectory({
    ...{ store, random },
    onFailure: (err) => log.warn({ part: 'directory', err }, 'could not be read again'),
  })
  const assessRisk = openRisk(riskRules)
  const filing = openFiling({
    ...{ store, keyring, cipher, files, assessRisk, clock, random },
    onNew: metrics.countFiling,
  })
  const progress = openProgress({ store, keyring, clock, random })
  const sealing = openSealing({ keyring, random })
  const takeTurn = openTurns({
    sealing,
    understand,
    ...(config.CLU_ENDPOINT === undefined || config.CLU_KEY === undefined
      ? {}
      : {
          secondOpinion: openSecondOpinion(
            {
              endpoint: config.CLU_ENDPOINT,
              key: config.CLU_KEY,
              project: config.CLU_PROJECT,
              deployment: config.CLU_DEPLOYMENT,
              timeout: config.CLU_TIMEOUT,
            },
            { now, onFailure: () => log.warn({ part: 'clu' }, 'could not be carried out') },
          ),
        }),
    findPlace: ({ words, postcode, position }) =>
      places.find({ words, ...(postcode && { postcode }), ...(position && { position }) }),
    whoseJob: ({ kind, answers }) =>
      whoseJob({
        kind,
        place: answers.location,
        ...('wasteTypes' in answers
          ? {
              landType: answers.landType,
              wasteTypes: answers.wasteTypes,
              size: answers.size,
              hazards: answers.hazards,
            }
          : {}),
      }),
    filing,
    progress,
    files,
    directory: directory.current,
    now,
    random,
    onFailure: (part, err) => log.warn({ part, err }, 'could not be carried out'),
  })
  const kept = openKeptConversations({ store, keyring })
  const limits = openLimits({ config, random })
  const takeBotTurn = openBotTurns({
    ...{ takeTurn, kept, sealing, files, now },
    mayLookUp: async (whose) => (await limits.take('lookUps', whose)).allowed,
  })
  const retention = openRetention({ store, files, rules: retentionRules, random })
  const keepPhoto = openKeepPhoto({ sealing, files, now })
  const sms = await openSms({ config, store, kept, keyring, cipher, takeTurn, keepPhoto, now, random, log })
  const stopping = new AbortController()
  const bot = await openBot({
    ...{ config, store, cipher, kept, takeBotTurn, now, random, log },
    filedIn: openFiledIn({ kept, sealing, now }),
  })
  /** Each reporter is told where they asked to be. */
  const tellReporters: TellReporters = async (tx, news) => {
    await sms.tellReporters(tx, news)
    await bot?.tellReporters(tx, news)
  }
  const directLine = await openDirectLine({
    ...{ config, store, keyring, cipher, kept, takeBotTurn, now, random, log },
    stopping: stopping.signal,
  })
  const chores: Chore[] = [
    { name: 'outbox', every: 1, run: (at) => sms.outbox.run(at) },
    { name: 'texts', every: 5, run: (at) => sms.purge(at) },
    { name: 'kept conversations', every: 5, run: (at) => kept.purge(at) },
    { name: 'bot news', every: 1, run: async (at) => (await bot?.sendNews(at)) ?? 0 },
    { name: 'direct line', every: 1, run: async (at) => (await directLine?.purge(at)) ?? 0 },
    { name: 'directory', every: 5, run: async () => directory.refresh().then(() => 0) },
    {
      name: 'unfiled photos',
      every: 60,
      run: (at) => files.purgeUnfiled(new Date(at.getTime() - unfiledLife)),
    },
    {
      // Nothing is tidied: operators' alerts watch for this line.
      name: 'texts given up',
      every: 15,
      run: async () => {
        const count = await sms.outbox.countDead()
        if (count > 0) log.warn({ part: 'texts', count }, 'texts were given up')
        return 0
      },
    },
    {
      name: 'photos of no report',
      every: 24 * 60,
      run: (at) => sweepPhotos({ store, files, before: new Date(at.getTime() - unfiledLife) }),
    },
    {
      name: 'retention',
      every: 24 * 60,
      run: async (at) => Object.values(await retention.run(at)).reduce((sum, count) => sum + count, 0),
    },
  ]
  return {
    config,
    now,
    random,
    log,
    metrics,
    limits,
    readiness: openReadiness({
      ...{ store, places, directory, filesFolder, now },
      secrets: keyring.keys('sealing').length,
    }),
    asset: openAssets(),
    takeTurn,
    kept,
    takeBotTurn,
    bot,
    directLine,
    keepPhoto,
    sms,
    places,
    directory,
    files,
    filing,
    progress,
    queue: openQueue({ store, clock }),
    caseReader: openCaseReader({ store, cipher, clock, random }),
    actions: openActions({ store, clock, random, tellReporters }),
    eraseContact: retention.eraseContact,
    live: await openLiveCases(store),
    published: openPublishedCases({ store }),
    accounts: openAccounts({ store, keyring, random }),
    sessions: openSessions({ store, keyring, idleMinutes: config.OFFICER_IDLE_MINUTES, random }),
    stopping: stopping.signal,
    chores,
    stop: () => stopping.abort(),
    close: async () => {
      await sms.settled()
      await store.close()
    },
  }
}

/**
 * Builds every service once.
 *
 * @throws SettingError, one line with the remedy, when DATA_DIR, DATABASE_URL or APP_SECRETS cannot be used
 */
export const openServices = async (config: Config, outside: Outside): Promise<OpenServices> => {
  const dataDir = resolve(config.DATA_DIR)
  makeDataDir(dataDir)
  const secrets = readSecrets({ configured: config.APP_SECRETS, dataDir, random: outside.random })
  const keyring = openKeyring({ secrets })
  const store = await openStore({
    databaseUrl: config.DATABASE_URL,
    dataDir,
    connections: config.DATABASE_CONNECTIONS,
    log: outside.log,
  })
  try {
    return await assemble(config, outside, store, keyring)
  } catch (error) {
    await store.close()
    throw error
  }
}
