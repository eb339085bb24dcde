import { loadConfig, SettingError } from './config.ts'
import { readEnvironment } from './environment.ts'

const fail = (error: unknown): never => {
  const words = error instanceof Error ? error.message : String(error)
  const line = words.replace(/\s+/g, ' ').trim()
  process.stderr.write(error instanceof SettingError ? `${line}\n` : `The service could not start: ${line}\n`)
  process.exit(1)
}

const start = async (): Promise<void> => {
  const config = loadConfig(readEnvironment(process.env))
  // A bad setting is told at once: all that serves is loaded after it.
  const { serve } = await import('./serve.ts')
  await serve(config)
}

start().catch(fail)
