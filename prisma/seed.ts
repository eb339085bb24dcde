import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { openActions } from '../bot/cases/actions.ts'
import { openFiling } from '../bot/cases/filing.ts'
import { openProgress } from '../bot/cases/progress.ts'
import promiseRules from '../bot/cases/promise.json' with { type: 'json' }
import { openPromiseClock } from '../bot/cases/promise.ts'
import riskRules from '../bot/cases/risk.json' with { type: 'json' }
import { openRisk } from '../bot/cases/risk.ts'
import { loadConfig, SettingError } from '../bot/config.ts'
import { readEnvironment } from '../bot/environment.ts'
import { openFieldCipher } from '../bot/privacy/fields.ts'
import { openKeyring } from '../bot/privacy/keyring.ts'
import { readSecrets } from '../bot/privacy/secrets.ts'
import { openStore, type Store } from '../bot/store/store.ts'
import { openDraws } from './demo/draws.ts'
import { type DemoParts, fillOne } from './demo/fill.ts'
import { demoWords } from './demo/reports.ts'

const usage = 'Use: npm run seed -- [--cases NUMBER] [--seed WORD] [--again]'

const days = 183
const day = 86_400_000

/** The demo's officers appear in the record and hold cases; nobody can sign in as them. */
const demoOfficers = (store: Store, now: Date) =>
  Promise.all(
    demoWords.officers.map(async (displayName) => {
      const name = `demo.${displayName.toLowerCase().replaceAll(' ', '.')}`
      const data = {
        name,
        displayName,
        passwordHash: '-',
        roles: ['officer'],
        createdAt: now,
        disabledAt: now,
      }
      const { id } = await store.prisma.officer.upsert({ where: { name }, create: data, update: {} })
      return { id, displayName }
    }),
  )

/** Fills the store with believable cases. @throws SettingError where it must not */
const seed = async (): Promise<string> => {
  const { values } = parseArgs({
    options: {
      again: { type: 'boolean', default: false },
      cases: { type: 'string', default: '200' },
      seed: { type: 'string', default: 'stevenage' },
    },
  })
  const config = loadConfig(readEnvironment(process.env))
  if (config.NODE_ENV === 'production') {
    throw new SettingError(
      'NODE_ENV: demo cases are never made in production. Unset it on a machine for trying out.',
    )
  }
  const count = Number(values.cases)
  if (!Number.isInteger(count) || count < 1 || count > 10_000) throw new SettingError('--cases: 1 to 10000.')
  const secrets = readSecrets({
    configured: config.APP_SECRETS,
    dataDir: config.DATA_DIR,
    random: randomBytes,
  })
  const store = await openStore({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    connections: 2,
  })
  try {
    const there = await store.prisma.case.count()
    if (there > 0 && !values.again) {
      throw new SettingError(
        `There are ${there} cases already. To add demo cases all the same: npm run seed -- --again`,
      )
    }
    const now = new Date()
    const draws = openDraws(`${values.seed} ${there}`)
    const keyring = openKeyring({ secrets })
    const clock = openPromiseClock(promiseRules)
    const random = draws.bytes
    const parts: DemoParts = {
      filing: openFiling({
        ...{ store, keyring, clock, random, assessRisk: openRisk(riskRules) },
        cipher: openFieldCipher(keyring, randomBytes),
        files: { claim: async () => [] },
      }),
      progress: openProgress({ store, keyring, clock, random }),
      actions: openActions({ store, clock, random }),
      find: (reference) =>
        store.prisma.case.findUniqueOrThrow({ where: { reference }, select: { id: true, version: true } }),
      officers: await demoOfficers(store, now),
      draws,
      run: `${values.seed} ${there}`,
    }
    const times = Array.from({ length: count }, () => now.getTime() - draws.below(days * day))
    times.sort((one, other) => one - other)
    for (const [index, time] of times.entries()) await fillOne(parts, index, new Date(time), now)
    return `Made ${count} demo cases over six months.`
  } finally {
    await store.close()
  }
}

try {
  process.stdout.write(`${await seed()}\n`)
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error
  if (!(error instanceof SettingError || isUsage)) throw error
  process.stderr.write(`${error.message}${isUsage ? `. ${usage}` : ''}\n`)
  process.exitCode = 1
}
