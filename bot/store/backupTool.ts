import { SettingError } from '../config.ts'
import { BackupError } from './backupFormat.ts'

/** The command was not understood. */
export class UsageError extends Error {
  override name = 'UsageError'
}

const isUsage = (error: unknown): boolean =>
  error instanceof UsageError ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))

/** Runs a command; what it throws becomes one line and exit code 1. */
export const runTool = async (help: string, command: () => Promise<void>): Promise<void> => {
  try {
    await command()
  } catch (error) {
    const words = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
    const told = error instanceof SettingError || error instanceof BackupError
    process.stderr.write(isUsage(error) ? `${words}\n\n${help}` : `${told ? '' : 'It failed: '}${words}\n`)
    process.exitCode = 1
  }
}
