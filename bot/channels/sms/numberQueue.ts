interface Waiting {
  at: number
  run: () => Promise<void>
}

/** Takes the texts of one number one after the other: of those waiting, the one sent first. */
export interface NumberQueue {
  /** @param at when the text was sent, milliseconds since 1970 */
  take<Result>(line: string, at: number, work: () => Promise<Result>): Promise<Result>
}

/**
 * @param gather waits a moment before the first text of a quiet line is taken, so that one sent earlier but
 * delivered a little later still comes first
 */
export const openNumberQueue = (gather: () => Promise<void>): NumberQueue => {
  const lines = new Map<string, Waiting[]>()

  const work = async (line: string, waiting: Waiting[]): Promise<void> => {
    await gather()
    while (waiting.length > 0) {
      const first = Math.min(...waiting.map(({ at }) => at))
      const [next] = waiting.splice(
        waiting.findIndex(({ at }) => at === first),
        1,
      )
      await next?.run()
    }
    lines.delete(line)
  }

  return {
    take: (line, at, job) =>
      new Promise((resolve, reject) => {
        const run = () => job().then(resolve, reject)
        const waiting = lines.get(line)
        if (waiting !== undefined) {
          waiting.push({ at, run })
          return
        }
        const fresh = [{ at, run }]
        lines.set(line, fresh)
        void work(line, fresh)
      }),
  }
}
