import { expect, it } from '@jest/globals'
import { describeWith } from '../support/unrun.ts'
import { failuresOf, soak } from './soak.ts'

/** The same program as `npm run soak`, small. */
describeWith('PostgreSQL', process.env.POSTGRES_BIN, 'texts from many people at once', (postgresBin) => {
  it('are all kept and each report filed once, although the service is killed on the way', async () => {
    const result = await soak({
      ...{ postgresBin, conversations: 60, kills: 1, width: 24, cap: 60, seed: 7 },
      stopped: () => false,
      say: () => undefined,
    })
    expect(failuresOf(result)).toEqual([])
    expect(result.seen.duplicates).toBeGreaterThan(0)
    expect(result.seen.fallbacks).toBeGreaterThan(0)
  }, 90_000)
})
