import { parseArgs } from 'node:util'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { type ImportKind, importKinds } from './imported.ts'
import { ImportError, importPlaces } from './importers/import.ts'
import { openPlaces } from './index.ts'

const usage = `Use: npm run places -- import FILE... [--as ${importKinds.join(' | ')}], or npm run places -- check`

/** How many malformed rows are told one by one. */
const badRowsShown = 20

class UsageError extends Error {
  override name = 'UsageError'
}

const toKind = (given: string | undefined): ImportKind | undefined => {
  const kind = importKinds.find((known) => known === given)
  if (given !== undefined && !kind) throw new UsageError(`--as ${given}: must be ${importKinds.join(', ')}`)
  return kind
}

const importFiles = async (dataDir: string, paths: string[], as: ImportKind | undefined): Promise<void> => {
  if (paths.length === 0) throw new UsageError('import: which file?')
  let bad = 0
  const summary = await importPlaces({
    dataDir,
    paths,
    ...(as && { as }),
    now: () => new Date(),
    onProgress: ({ file, rows, read, total }) => {
      const percent = total === 0 ? 100 : Math.floor((read / total) * 100)
      process.stderr.write(`${file}: ${rows} rows, ${percent}%\n`)
    },
    onBad: ({ file, line, reason }) => {
      bad += 1
      if (bad <= badRowsShown) process.stderr.write(`${file} line ${line}: ${reason}, skipped\n`)
    },
  })
  if (bad > badRowsShown) process.stderr.write(`and ${bad - badRowsShown} more malformed rows, skipped\n`)
  process.stdout.write(
    `${summary.kind}: ${summary.rows} rows read, ${summary.postcodes} postcodes and ${summary.names} names kept, ` +
      `${summary.malformed} malformed\n`,
  )
}

const check = async (dataDir: string): Promise<void> => {
  const problems: string[] = []
  const places = await openPlaces({
    dataDir,
    now: () => new Date(),
    log: { warn: ({ file, reason }) => problems.push(`${file ?? ''}: ${reason}`) },
  })
  const summary = await places.summary()
  const lines = summary.imports.map(
    ({ kind, importedAt, postcodes, names }) =>
      `${kind}: ${postcodes} postcodes, ${names} names, imported ${importedAt.slice(0, 10)}`,
  )
  if (summary.imports.length === 0) {
    lines.push('nothing imported: postcodes are kept as given, to be confirmed')
  }
  lines.push(
    `postcodes: ${summary.postcodes}, of them ${summary.boroughPostcodes} in Stevenage`,
    `named places: ${summary.names}`,
    `neighbourhoods: ${summary.neighbourhoods}${summary.ownAreas ? ", with the council's own areas file" : ''}`,
    ...summary.zones.map(
      ({ name, inForce, starts, expires }) =>
        `PSPO zone ${name}: ${starts} to ${expires}, ${inForce ? 'in force' : 'not in force'}`,
    ),
  )
  process.stdout.write(`${lines.join('\n')}\n`)
  if (problems.length > 0) throw new ImportError(problems.join('; '))
}

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { as: { type: 'string' } },
    allowPositionals: true,
  })
  const { DATA_DIR } = loadConfig(readEnvironment(process.env))
  const [command, ...paths] = positionals
  if (command === 'import') return importFiles(DATA_DIR, paths, toKind(values.as))
  if (command === 'check' && paths.length === 0) return check(DATA_DIR)
  throw new UsageError(command === undefined ? 'what to do?' : `${command}: not known`)
}

try {
  await main()
} catch (error) {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)

  const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`places: ${message}${isUsage ? `. ${usage}` : ''}\n`)
  process.exitCode = 1
}
