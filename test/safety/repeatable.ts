import { createHash } from 'node:crypto'

/**
 * Randomness that is the same in two runs whose turns do the same. Each turn has a seed of its own, so that
 * one draw more in an earlier turn changes nothing later. While people talk, 16 bytes are drawn for one thing
 * alone, the name of a new conversation: two conversations of one person get the same, so that what is
 * derived from it can be compared.
 */
export const repeatableRandom = () => {
  let seed = 'start'
  let person = 'start'
  let filing = false
  const drawn = new Map<number, number>()
  return {
    random: (bytes: number): Buffer => {
      const count = drawn.get(bytes) ?? 0
      drawn.set(bytes, count + 1)
      const from = bytes === 16 && !filing ? `conversation of ${person}` : `${seed}/${bytes}/${count}`
      const blocks = Array.from({ length: Math.ceil(bytes / 64) }, (_, block) =>
        createHash('sha512').update(`${from}/${block}`).digest(),
      )
      return Buffer.concat(blocks).subarray(0, bytes)
    },
    /** The turn that begins now. */
    turn: (whose: string, name: string, files = false): void => {
      person = whose
      seed = `${whose}/${name}`
      filing = files
      drawn.clear()
    },
  }
}
export type RepeatableRandom = ReturnType<typeof repeatableRandom>
