import { describe, expect, it } from '@jest/globals'
import { openRandom } from '../../bot/random.ts'

describe('random bytes', () => {
  it('never come twice, whatever sizes are asked for and however often the pool is filled anew', () => {
    const random = openRandom()
    const given = Array.from({ length: 5000 }, (_, index) => random(8 + (index % 30)))
    expect(given.map(({ length }) => length)).toEqual(given.map((_, index) => 8 + (index % 30)))
    expect(new Set(given.map((bytes) => bytes.toString('hex', 0, 8))).size).toBe(given.length)
    expect(given.every((bytes) => bytes.some((byte) => byte !== 0))).toBe(true)
  })

  it('stay what they were when more are asked for', () => {
    const random = openRandom()
    const nonce = random(12)
    const before = nonce.toString('hex')
    for (let count = 0; count < 1000; count++) random(12)
    expect(nonce.toString('hex')).toBe(before)
  })
})
