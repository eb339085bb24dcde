import type { Store } from '../store/store.ts'
import { keyedHash } from './hashes.ts'
import type { Keyring } from './keyring.ts'

export interface ThrottleRules {
  /** Names what is tried: "sign-in", "follow-up". */
  label: string
  /** Failures until the first lock. */
  failures: number
  /** The first lock, in minutes; each further failure after it doubles the lock, up to the longest. */
  minutes: number
  longestMinutes: number
  /** Failures older than this are forgotten, in minutes. */
  forgetMinutes: number
}

export interface Throttle {
  /** Until when no try is taken; undefined: try. */
  lockedUntil(what: string, now: Date): Promise<Date | undefined>
  /** Counts a failure. Answers until when it locked. */
  failed(what: string, now: Date): Promise<Date | undefined>
  succeeded(what: string): Promise<void>
}

const minute = 60_000

/**
 * Slows repeated tries of a secret, for what exists and what does not alike: only a keyed hash of the name
 * tried is kept. Counted in the store, so that every instance counts together.
 */
export const openThrottle = (
  store: Pick<Store, 'prisma'>,
  keyring: Keyring,
  rules: ThrottleRules,
): Throttle => {
  const { throttle } = store.prisma
  const keyOf = (what: string) => keyedHash(keyring, 'hashes', `throttle ${rules.label}`, what)
  const lockFor = (failures: number): number => {
    if (failures < rules.failures) return 0
    return Math.min(rules.minutes * 2 ** Math.min(failures - rules.failures, 20), rules.longestMinutes)
  }
  return {
    lockedUntil: async (what, now) => {
      const row = await throttle.findUnique({ where: { key: keyOf(what) } })
      return row?.lockedUntil && row.lockedUntil > now ? row.lockedUntil : undefined
    },
    failed: async (what, now) => {
      const key = keyOf(what)
      const forgotten = new Date(now.getTime() - rules.forgetMinutes * minute)
      await throttle.updateMany({ where: { key, lastAt: { lt: forgotten } }, data: { failures: 0 } })
      const { failures } = await throttle.upsert({
        where: { key },
        create: { key, failures: 1, lastAt: now },
        update: { failures: { increment: 1 }, lastAt: now },
      })
      const lock = lockFor(failures)
      if (lock === 0) return undefined
      const until = new Date(now.getTime() + lock * minute)
      await throttle.update({ where: { key }, data: { lockedUntil: until } })
      return until
    },
    succeeded: async (what) => {
      await throttle.deleteMany({ where: { key: keyOf(what) } })
    },
  }
}
