import { keyedHash, keyedHashes } from '../../privacy/hashes.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { Store } from '../../store/store.ts'

/** Numbers that want no texts from us but answers to their own. Kept as keyed hashes, for good. */
export interface OptOuts {
  has(phone: string): Promise<boolean>
  add(phone: string, now: Date): Promise<void>
  /** @returns whether the number was opted out before */
  remove(phone: string): Promise<boolean>
}

export const openOptOuts = ({
  store: { prisma },
  keyring,
}: {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
}): OptOuts => {
  const hashes = (phone: string) => ({ phoneHash: { in: keyedHashes(keyring, 'sms', 'phone', phone) } })
  return {
    has: async (phone) => (await prisma.textOptOut.count({ where: hashes(phone) })) > 0,
    add: async (phone, at) => {
      const phoneHash = keyedHash(keyring, 'sms', 'phone', phone)
      await prisma.textOptOut.createMany({ data: [{ phoneHash, at }], skipDuplicates: true })
    },
    remove: async (phone) => (await prisma.textOptOut.deleteMany({ where: hashes(phone) })).count > 0,
  }
}
