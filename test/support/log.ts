import { openLog } from '../../bot/log.ts'

/** A log that is kept in memory: as written, as one text, and as parsed lines. */
export const keptLog = (level = 'debug') => {
  const written: string[] = []
  return {
    log: openLog({ level, to: { write: (line) => written.push(line) } }),
    written,
    text: () => written.join(''),
    lines: (): Record<string, unknown>[] => written.map((line) => JSON.parse(line)),
  }
}
