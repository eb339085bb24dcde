import { describe, expect, it } from '@jest/globals'
import { createCandidates } from '../../bot/understanding/safety/candidates.ts'
import { parsePattern } from '../../bot/understanding/safety/patterns.ts'

/** P15, what reads the rules: which patterns are asked at all. */

describe('the patterns worth asking', () => {
  it('are filed under their rarest word, all of its kinds, and found in order; what has none is always asked', () => {
    const numberOf = (name: string): number => Number(name)
    const patterns = ['1 2', '2|3', '?1', 'no@2', '1 & 4', '@5'].map((source) =>
      parsePattern(source, numberOf),
    )
    const asked = createCandidates(patterns, (kind) => (kind === 1 ? 20 : 1))
    const found = (...present: number[]) => [...asked({ pages: [], anywhere: new Uint8Array(), present })]
    expect(found()).toEqual([2, 3])
    expect(found(1)).toEqual([2, 3])
    expect(found(2)).toEqual([0, 1, 2, 3])
    expect(found(3)).toEqual([1, 2, 3])
    expect(found(3, 2)).toEqual([0, 1, 2, 3])
    expect(found(4, 5)).toEqual([2, 3, 4, 5])
    expect(found(2)).toEqual([0, 1, 2, 3])
  })
})
