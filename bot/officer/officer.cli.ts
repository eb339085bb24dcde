import { randomBytes, randomInt } from 'node:crypto'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { loadConfig, SettingError } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { openKeyring } from '../privacy/keyring.ts'
import { readSecrets } from '../privacy/secrets.ts'
import { openStore } from '../store/store.ts'
import { AccountError } from './accountError.ts'
import { openAccounts } from './accounts.ts'
import { type Accounts, type OfficerRole, officerRoles } from './ports.ts'

const help = `Officers who may sign in at /officer.

  npm run officer -- add NAME [--display "Amira Khan"] [--roles officer,directory,admin] [--generate]
  npm run officer -- list
  npm run officer -- reset NAME [--generate]     new password; also unlocks and enables again
  npm run officer -- disable NAME                signs them out at once
  npm run officer -- roles NAME --roles officer,admin

The password is asked for; with --generate, or when nobody can be asked, one is made and shown once.
`

/** The command was not understood. */
class UsageError extends Error {
  override name = 'UsageError'
}

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Four groups of four: 79 bits, easy to read out. */
const makePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join(''),
  ).join('-')

const readRoles = (given: string | undefined): OfficerRole[] | undefined =>
  given
    ?.split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '')
    .map((role) => {
      const known = officerRoles.find((one) => one === role)
      if (!known) throw new UsageError(`There is no role "${role}". Roles are: ${officerRoles.join(', ')}.`)
      return known
    })

interface Password {
  text: string
  made: boolean
}

const askPassword = async (generate: boolean): Promise<Password> => {
  if (generate || !process.stdin.isTTY) return { text: makePassword(), made: true }
  // What is typed is not shown: the prompt writes to nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const prompt = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  try {
    process.stderr.write('Password (not shown; leave empty to have one made): ')
    const text = await prompt.question('')
    process.stderr.write('\n')
    return text === '' ? { text: makePassword(), made: true } : { text, made: false }
  } finally {
    prompt.close()
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const sayPassword = ({ text, made }: Password): void => {
  if (made) say(`Password: ${text}\nIt is shown this once. They choose their own when they first sign in.`)
}

const listOfficers = async (accounts: Accounts): Promise<void> => {
  const officers = await accounts.list()
  if (officers.length === 0) say('There are no officers yet. Add one: npm run officer -- add NAME')
  for (const { name, displayName, roles, disabledAt, lastSignInAt } of officers) {
    const seen = lastSignInAt
      ? `last signed in ${lastSignInAt.toISOString().slice(0, 10)}`
      : 'never signed in'
    say([name, displayName, roles.join(','), disabledAt ? 'disabled' : seen].join('\t'))
  }
}

const needName = (name: string | undefined): string => {
  if (!name) throw new UsageError('Say whose account: a sign-in name.')
  return name
}

const run = async (accounts: Accounts): Promise<void> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      display: { type: 'string' },
      roles: { type: 'string' },
      generate: { type: 'boolean', default: false },
    },
  })
  const [command, given] = positionals
  const now = new Date()
  const roles = readRoles(values.roles)
  if (command === 'list') return listOfficers(accounts)
  if (command === 'add') {
    const name = needName(given)
    const password = await askPassword(values.generate)
    const mustChange = password.made
    const added = await accounts.add({
      ...{ name, displayName: values.display, password: password.text, roles, mustChange, now },
    })
    say(`Added ${added.name} (${added.roles.join(', ')}).`)
    return sayPassword(password)
  }
  if (command === 'reset') {
    const name = needName(given)
    const password = await askPassword(values.generate)
    await accounts.reset({ name, password: password.text, now })
    say(`${name} has a new password and is signed out everywhere.`)
    return sayPassword(password)
  }
  if (command === 'disable') {
    await accounts.disable({ name: needName(given), now })
    return say(`${given} can no longer sign in and is signed out everywhere.`)
  }
  if (command === 'roles') {
    if (!roles || roles.length === 0) throw new UsageError(`Say which: --roles ${officerRoles.join(',')}`)
    await accounts.setRoles({ name: needName(given), roles })
    return say(`${given} is now: ${roles.join(', ')}.`)
  }
  throw new UsageError(help)
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

const main = async (): Promise<void> => {
  if (process.argv.length <= 2) throw new UsageError(help)
  const config = loadConfig(readEnvironment(process.env))
  const secrets = readSecrets({
    configured: config.APP_SECRETS,
    dataDir: config.DATA_DIR,
    random: randomBytes,
  })
  const store = await openStore({
    databaseUrl: config.DATABASE_URL,
    dataDir: config.DATA_DIR,
    connections: 1,
  })
  try {
    await run(openAccounts({ store, keyring: openKeyring({ secrets }), random: randomBytes }))
  } finally {
    await store.close()
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof SettingError || error instanceof AccountError || isUsage(error))) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
