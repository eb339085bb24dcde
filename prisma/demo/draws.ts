import { createHmac } from 'node:crypto'

/** Chance that is the same on every run: bytes, whole numbers and choices drawn from a seed. */
export interface Draws {
  bytes(count: number): Buffer
  /** 0 up to, not including, the limit. */
  below(limit: number): number
  /** True this often, 0 to 1. */
  often(share: number): boolean
  from<Item>(items: readonly Item[]): Item
}

export const openDraws = (seed: string): Draws => {
  let count = 0
  const block = (): Buffer => {
    count += 1
    return createHmac('sha256', seed).update(String(count)).digest()
  }
  const bytes = (length: number): Buffer => {
    const blocks: Buffer[] = []
    for (let had = 0; had < length; had += 32) blocks.push(block())
    return Buffer.concat(blocks).subarray(0, length)
  }
  const below = (limit: number): number => Math.floor((bytes(6).readUIntBE(0, 6) / 2 ** 48) * limit)
  return {
    bytes,
    below,
    often: (share) => below(1_000_000) < share * 1_000_000,
    from: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to draw from')
      return item
    },
  }
}
