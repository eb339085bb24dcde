import { Prisma } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { keyedHash } from './hashes.ts'
import type { Keyring } from './keyring.ts'

export interface ThrottleRules {
  /** Names what is tried: "sign-in", "follow-up". */
  label: string
  /** Failures until the first lock, at least two. */
  failures: number
  /** The first lock, in minutes; each further failure after it doubles the lock, up to the longest. */
  minutes: number
  longestMinutes: number
  /** Failures older than this are forgotten, in minutes. */
  forgetMinutes: number
}

export interface Throttle {
  /**
   * Counts a try before it is made, as a failure until `succeeded`: of many at once only so many are made.
   * `taken` false: it must not be made before `until`. `taken` true with `until`: if it fails, none is before then.
   */
  tried(what: string, now: Date): Promise<{ taken: boolean; until?: Date | undefined }>
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
  const { prisma } = store
  const keyOf = (what: string) => keyedHash(keyring, 'hashes', `throttle ${rules.label}`, what)
  /** One statement: two tries at once cannot both be the last one. */
  const count = (key: string, now: Date) => {
    const forgotten = new Date(now.getTime() - rules.forgetMinutes * minute)
    const failures = Prisma.sql`CASE WHEN "Throttle"."lastAt" < ${forgotten}::timestamptz THEN 1
      ELSE "Throttle"."failures" + 1 END`
    const past = Prisma.sql`least(${failures} - ${rules.failures}::int, 20)`
    return prisma.$queryRaw<{ lockedUntil: Date | null }[]>`
      INSERT INTO "Throttle" ("key", "failures", "lastAt", "lockedUntil")
      VALUES (${key}, 1, ${now}::timestamptz, NULL)
      ON CONFLICT ("key") DO UPDATE SET "failures" = ${failures}, "lastAt" = excluded."lastAt",
        "lockedUntil" = CASE WHEN ${past} >= 0 THEN excluded."lastAt" + least(${rules.minutes}::int
          * power(2, ${past}), ${rules.longestMinutes}::int) * interval '1 minute' END
      WHERE "Throttle"."lockedUntil" IS NULL OR "Throttle"."lockedUntil" <= excluded."lastAt"
      RETURNING "lockedUntil"`
  }

  return {
    tried: async (what, now) => {
      const key = keyOf(what)
      const [counted] = await count(key, now)
      if (counted !== undefined) return { taken: true, until: counted.lockedUntil ?? undefined }
      const row = await prisma.throttle.findUnique({ where: { key } })
      return { taken: false, until: row?.lockedUntil ?? undefined }
    },
    succeeded: async (what) => {
      await prisma.throttle.deleteMany({ where: { key: keyOf(what) } })
    },
  }
}
