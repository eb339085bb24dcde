import type { Log } from './log.ts'

export interface Chore {
  /** A word of ours, for the log. */
  name: string
  /** Minutes between two runs. */
  every: number
  /** Answers how many things it removed or mended. Safe to run on several instances at once. */
  run: (now: Date) => Promise<number>
}

/**
 * Runs chores one after the other, at start and then each in its own time. A chore that fails is logged and
 * tried again the next time.
 *
 * @returns stops them; the one that is running is waited for
 */
export const startHousekeeping = (
  chores: readonly Chore[],
  { now, log }: { now: () => Date; log: Log },
): (() => Promise<void>) => {
  let queue: Promise<void> = Promise.resolve()
  let stopped = false
  const runOne = async ({ name, run }: Chore): Promise<void> => {
    if (stopped) return
    try {
      const count = await run(now())
      if (count > 0) log.info({ part: name, count }, 'tidied up')
    } catch (err) {
      log.error({ part: name, err }, 'tidying up failed; it will be tried again')
    }
  }
  const later = (chore: Chore): void => {
    queue = queue.then(() => runOne(chore))
  }
  const timers = chores.map((chore) => {
    later(chore)
    return setInterval(() => later(chore), chore.every * 60_000).unref()
  })
  return async () => {
    stopped = true
    for (const timer of timers) clearInterval(timer)
    await queue
  }
}
