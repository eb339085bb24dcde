import { keyedHash, keyedHashes } from '../../privacy/hashes.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { Prisma } from '../../store/generated/client.ts'
import type { Store } from '../../store/store.ts'

/** Numbers that want no texts from us but answers to their own. Kept as keyed hashes, for good. */
export interface OptOuts {
  has(phone: string): Promise<boolean>
  /** Those of the given numbers that opted out, asked within a transaction or on its own. */
  among(
    tx: Pick<Prisma.TransactionClient, 'textOptOut'> | undefined,
    phones: readonly string[],
  ): Promise<Set<string>>
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
  const hashesOf = (phone: string): string[] => keyedHashes(keyring, 'sms', 'phone', phone)

  const among: OptOuts['among'] = async (tx, phones) => {
    if (phones.length === 0) return new Set()
    const rows = await (tx ?? prisma).textOptOut.findMany({
      where: { phoneHash: { in: phones.flatMap(hashesOf) } },
      select: { phoneHash: true },
    })
    const found = new Set(rows.map(({ phoneHash }) => phoneHash))
    return new Set(phones.filter((phone) => hashesOf(phone).some((hash) => found.has(hash))))
  }

  return {
    among,
    has: async (phone) => (await among(undefined, [phone])).size > 0,
    add: async (phone, at) => {
      const phoneHash = keyedHash(keyring, 'sms', 'phone', phone)
      await prisma.textOptOut.createMany({ data: [{ phoneHash, at }], skipDuplicates: true })
    },
    remove: async (phone) => {
      const { count } = await prisma.textOptOut.deleteMany({ where: { phoneHash: { in: hashesOf(phone) } } })
      return count > 0
    },
  }
}
