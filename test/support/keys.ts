import { createHash } from 'node:crypto'
import { openKeyring } from '../../bot/privacy/keyring.ts'

/** A secret of a test: the same every time, different by name. */
export const secretFor = (name: string): string => createHash('sha256').update(name).digest('base64')

export const testKeyring = (...names: [string, ...string[]]) => openKeyring({ secrets: names.map(secretFor) })

/** Bytes that look random, never repeat, and are the same in every run. */
export const countedRandom = (seed = 'random') => {
  let count = 0
  return (bytes: number): Buffer => {
    count += 1
    const blocks = Array.from({ length: Math.ceil(bytes / 64) }, (_, block) =>
      createHash('sha512').update(`${seed}/${count}/${block}`).digest(),
    )
    return Buffer.concat(blocks).subarray(0, bytes)
  }
}
