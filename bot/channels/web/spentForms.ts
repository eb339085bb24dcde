import { createHash } from 'node:crypto'

/**
 * Forms that were answered with a confidential page. Sending one again (the browser's Back does, after a
 * warning) must not show that page again: safety.md, Web 4. A form is known by the hash of the sealed state
 * it carries, which is random and unique to it. Nothing else is kept, in memory only, for the given time;
 * when too many are kept the oldest go. Another instance does not know them.
 */
export interface SpentForms {
  spend(sealed: string): void
  isSpent(sealed: string): boolean
}

const mostKept = 50_000

export const createSpentForms = (options: { now: () => Date; lifetime: number }): SpentForms => {
  /** Hash to the time it may be forgotten, in milliseconds; oldest first, as a Map keeps its order. */
  const spent = new Map<string, number>()
  const keyOf = (sealed: string) => createHash('sha256').update(sealed).digest('base64')

  const forgetOld = (time: number) => {
    for (const [key, until] of spent) {
      if (until > time && spent.size < mostKept) return
      spent.delete(key)
    }
  }

  return {
    spend: (sealed) => {
      const time = options.now().getTime()
      forgetOld(time)
      const key = keyOf(sealed)
      spent.delete(key)
      spent.set(key, time + options.lifetime)
    },
    isSpent: (sealed) => (spent.get(keyOf(sealed)) ?? 0) > options.now().getTime(),
  }
}
