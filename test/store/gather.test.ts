import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { gather } from '../../bot/store/gather.ts'

/** Work that is finished by hand, one run after the other. */
const byHand = () => {
  const runs: { items: readonly number[]; finish: (error?: Error) => void }[] = []
  const work = (items: readonly number[]): Promise<number[]> =>
    new Promise((resolve, reject) => {
      const finish = (error?: Error) => (error ? reject(error) : resolve(items.map((item) => item * 10)))
      runs.push({ items, finish })
    })
  return { runs, work }
}

/** Milliseconds. */
const patience = 20

const settled = () => new Promise((resolve) => setImmediate(resolve))

it('takes the first at once, and together what comes while it is busy', async () => {
  const { runs, work } = byHand()
  const take = gather({ work, most: 3, flights: 1, patience, isShared: () => true })
  const all = [1, 2, 3, 4, 5].map(take)
  runs[0]?.finish()
  expect(await all[0]).toBe(10)
  await settled()
  runs[1]?.finish()
  await settled()
  runs[2]?.finish()
  expect(await Promise.all(all)).toEqual([10, 20, 30, 40, 50])
  expect(runs.map(({ items }) => items)).toEqual([[1], [2, 3, 4], [5]])
})

describe('one that takes long', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] })
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('holds nobody up behind it, while there is room for another', async () => {
    const { runs, work } = byHand()
    const take = gather({ work, most: 3, flights: 2, patience, isShared: () => true })
    const [slow, quick, third] = [take(1), take(2), take(3)]
    jest.advanceTimersByTime(patience - 1)
    expect(runs).toHaveLength(1)
    jest.advanceTimersByTime(1)
    expect(runs.map(({ items }) => items)).toEqual([[1], [2, 3]])
    runs[1]?.finish()
    expect(await Promise.all([quick, third])).toEqual([20, 30])
    const fourth = take(4)
    jest.advanceTimersByTime(patience)
    const fifth = take(5)
    expect(runs).toHaveLength(3)
    runs[0]?.finish()
    expect(await slow).toBe(10)
    await settled()
    runs[2]?.finish()
    await settled()
    runs[3]?.finish()
    expect(await Promise.all([fourth, fifth])).toEqual([40, 50])
  })
})

it('tries each alone where one of them may be what failed', async () => {
  const work = async (items: readonly number[]) => {
    if (items.includes(3)) throw new Error('not 3')
    return items.map((item) => item * 10)
  }
  const take = gather({ work, most: 9, flights: 1, patience, isShared: () => false })
  const all = await Promise.allSettled([1, 2, 3, 4].map(take))
  expect(all.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    10,
    20,
    'failed',
    40,
  ])
})

it('fails all, once, where the cause is none of them, and goes on with what comes later', async () => {
  const { runs, work } = byHand()
  const take = gather({ work, most: 9, flights: 1, patience, isShared: () => true })
  const first = Promise.allSettled([1, 2, 3].map(take))
  runs[0]?.finish()
  await settled()
  runs[1]?.finish(new Error('the database is away'))
  expect((await first).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
  const later = take(4)
  runs[2]?.finish()
  expect(await later).toBe(40)
  expect(runs).toHaveLength(3)
})
