import { loadConfig, SettingError } from '../config.ts'
import { readEnvironment } from '../environment.ts'
import { openStore } from './store.ts'

// Applies the migrations that are missing, and ends: for a step of its own before new instances start.
try {
  const { DATABASE_URL, DATA_DIR } = loadConfig(readEnvironment(process.env))
  const store = await openStore({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR, connections: 1 })
  await store.close()
  const lines = store.applied.map((name) => `Applied ${name}`)
  process.stdout.write(`${lines.length > 0 ? lines.join('\n') : 'Nothing to apply.'}\n`)
} catch (error) {
  const words = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
  process.stderr.write(
    error instanceof SettingError ? `${words}\n` : `The migrations were not applied: ${words}\n`,
  )
  process.exitCode = 1
}
