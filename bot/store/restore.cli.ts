import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { runTool, UsageError } from './backupTool.ts'
import { migrationNames } from './migrations.ts'
import { readSecretsFile, restore } from './restore.ts'

const help = `Restores a backup into a folder that is missing or empty.

  npm run restore -- FILE [--into FOLDER] [--secrets FILE | --without-secrets]

FOLDER is DATA_DIR unless given. Keys that are not in the backup come from --secrets or APP_SECRETS.
`

await runTool(help, async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      into: { type: 'string' },
      secrets: { type: 'string' },
      'without-secrets': { type: 'boolean', default: false },
    },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('Which backup?')
  const config = loadConfig(readEnvironment(process.env))
  const dataDir = resolve(values.into ?? config.DATA_DIR)
  const restored = await restore({
    ...{ file: resolve(file), dataDir, withoutSecrets: values['without-secrets'] },
    secrets: values.secrets === undefined ? config.APP_SECRETS : await readSecretsFile(values.secrets),
    keepSecrets: values.secrets !== undefined,
    knownMigrations: await migrationNames(),
  })
  const lines = [`Restored what was kept on ${restored.madeAt} into ${dataDir}.`]
  if (!restored.database) lines.push('The database was not in it: restore PostgreSQL by its own means.')
  process.stdout.write(`${lines.join('\n')}\n`)
})
