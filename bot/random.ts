import { randomBytes, randomFillSync } from 'node:crypto'

const poolSize = 4096
/** More is asked for at once: keys and the like never lie in the pool. */
const largest = 16

/**
 * Random bytes of the system's generator. Nonces and ids, several a request, are cut from a pool: to
 * ask the generator for each took 3 % of a turn. What was given out is wiped there.
 */
export const openRandom = (): ((bytes: number) => Buffer) => {
  const pool = Buffer.alloc(poolSize)
  let next = poolSize
  return (bytes) => {
    if (bytes > largest) return randomBytes(bytes)
    if (next + bytes > poolSize) {
      randomFillSync(pool)
      next = 0
    }
    const given = Buffer.from(pool.subarray(next, next + bytes))
    pool.fill(0, next, next + bytes)
    next += bytes
    return given
  }
}
