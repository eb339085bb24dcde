import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { readSecrets } from '../privacy/secrets.ts'
import { backUp } from './backup.ts'
import { BackupError } from './backupFormat.ts'
import { runTool, UsageError } from './backupTool.ts'

const help = `Backs up DATA_DIR into one file. Stop the service first.

  npm run backup -- [FILE] [--with-secrets]

FILE is sosafe-backup-DATE.tar.gz unless given. The keys are left out unless asked for: without them nobody can
read contact details in it, you neither.
`

await runTool(help, async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'with-secrets': { type: 'boolean', default: false } },
  })
  if (positionals.length > 1) throw new UsageError('One file, please.')
  const config = loadConfig(readEnvironment(process.env))
  const dataDir = resolve(config.DATA_DIR)
  if (!existsSync(dataDir)) {
    throw new BackupError(`There is no data in ${dataDir}. Set DATA_DIR to the service's folder.`)
  }
  const now = new Date()
  const file = resolve(positionals[0] ?? `sosafe-backup-${now.toISOString().replace(/[:.]/g, '-')}.tar.gz`)
  const secrets = readSecrets({ configured: config.APP_SECRETS, dataDir, random: randomBytes })
  const database = config.DATABASE_URL === undefined
  const made = await backUp({
    ...{ dataDir, file, database, secrets, now },
    withSecrets: values['with-secrets'],
  })
  const lines = [`Backed up to ${file}.`]
  if (!database) lines.push('The database is not in it: back up PostgreSQL by its own means, before this.')
  if (made.secrets) lines.push('The keys are in it: whoever has the file can read contact details.')
  else if (config.APP_SECRETS.length > 0)
    lines.push('The keys are not in it: keep APP_SECRETS safe elsewhere.')
  else lines.push(`The keys are not in it: keep a copy of ${join(dataDir, 'secrets')} safe elsewhere.`)
  process.stdout.write(`${lines.join('\n')}\n`)
})
