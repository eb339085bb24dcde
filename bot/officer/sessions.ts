import { keyedHash, keyedHashes } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import type { Store } from '../store/store.ts'
import { reachable } from '../store/unavailable.ts'
import { toAccount } from './accounts.ts'
import type { Sessions } from './ports.ts'

export interface SessionsParts {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
  /** Minutes without use until signed out: OFFICER_IDLE_MINUTES. */
  idleMinutes: number
  random: (bytes: number) => Buffer
}

/** Signed out after this long however busy: a working day. */
export const longestSessionHours = 12

const tokenLabel = 'session'
const csrfLabel = 'form'

/**
 * Sessions of signed-in officers. The store holds a keyed hash of the cookie's token; the token for forms is
 * another hash of it and is not stored at all.
 */
export const openSessions = ({ store, keyring, idleMinutes, random }: SessionsParts): Sessions => {
  const { session } = store.prisma
  // Use is written down this often at most: not every page load needs to write.
  const noteEvery = Math.min(60_000, idleMinutes * 15_000)
  const csrfOf = (token: string) => keyedHash(keyring, 'sessions', csrfLabel, token)
  const hashesOf = (token: string) => keyedHashes(keyring, 'sessions', tokenLabel, token)

  return {
    open: ({ officerId, now }) =>
      reachable(async () => {
        const token = random(32).toString('base64url')
        const tokenHash = keyedHash(keyring, 'sessions', tokenLabel, token)
        await session.create({ data: { tokenHash, officerId, createdAt: now, lastSeenAt: now } })
        return { token, csrfToken: csrfOf(token) }
      }),
    read: ({ token, now, quietly }) =>
      reachable(async () => {
        const row = await session.findFirst({
          where: {
            tokenHash: { in: hashesOf(token) },
            createdAt: { gt: new Date(now.getTime() - longestSessionHours * 3_600_000) },
            lastSeenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) },
            officer: { disabledAt: null },
          },
          include: { officer: true },
        })
        if (!row) return undefined
        if (!quietly && now.getTime() - row.lastSeenAt.getTime() >= noteEvery) {
          await session.updateMany({ where: { tokenHash: row.tokenHash }, data: { lastSeenAt: now } })
        }
        return { officer: toAccount(row.officer), csrfToken: csrfOf(token) }
      }),
    close: ({ token }) =>
      reachable(async () => {
        await session.deleteMany({ where: { tokenHash: { in: hashesOf(token) } } })
      }),
    closeAll: ({ officerId }) =>
      reachable(async () => {
        await session.deleteMany({ where: { officerId } })
      }),
  }
}
