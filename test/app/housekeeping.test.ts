import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { startHousekeeping } from '../../bot/housekeeping.ts'
import { keptLog } from '../support/log.ts'

const start = new Date('2026-06-01T12:00:00Z')

beforeEach(() => void jest.useFakeTimers({ now: start }))
afterEach(() => void jest.useRealTimers())

const now = () => new Date()

describe('housekeeping', () => {
  it('does each chore at start and then in its own time', async () => {
    const done: string[] = []
    const chore = (name: string, every: number) => ({
      name,
      every,
      run: async (at: Date) => {
        done.push(`${name} ${at.toISOString().slice(11, 16)}`)
        return 0
      },
    })
    const stop = startHousekeeping([chore('photos', 60), chore('sessions', 30)], { now, log: keptLog().log })
    await jest.advanceTimersByTimeAsync(61 * 60_000)
    expect(done).toEqual([
      'photos 12:00',
      'sessions 12:00',
      'sessions 12:30',
      'photos 13:00',
      'sessions 13:00',
    ])
    await stop()
    await jest.advanceTimersByTimeAsync(180 * 60_000)
    expect(done).toHaveLength(5)
  })

  it('logs a chore that failed, does the others and tries again', async () => {
    const { log, lines, text } = keptLog()
    let tries = 0
    const failing = {
      name: 'photos',
      every: 60,
      run: async () => {
        tries += 1
        throw new Error('canary words')
      },
    }
    const stop = startHousekeeping([failing, { name: 'sessions', every: 60, run: async () => 3 }], {
      now,
      log,
    })
    await jest.advanceTimersByTimeAsync(61 * 60_000)
    await stop()
    expect(tries).toBe(2)
    expect(lines()).toContainEqual(expect.objectContaining({ part: 'photos', level: 'error' }))
    expect(lines()).toContainEqual(expect.objectContaining({ part: 'sessions', count: 3 }))
    expect(text()).not.toContain('canary')
  })

  it('waits for the chore that is running before it stops', async () => {
    let finish = () => undefined as undefined
    const running = new Promise<number>((resolve) => {
      finish = () => void resolve(1)
    })
    const stop = startHousekeeping([{ name: 'photos', every: 60, run: () => running }], {
      now,
      log: keptLog().log,
    })
    await jest.advanceTimersByTimeAsync(0)
    let stopped = false
    const stopping = stop().then(() => {
      stopped = true
    })
    await jest.advanceTimersByTimeAsync(1000)
    expect(stopped).toBe(false)
    finish()
    await stopping
  })
})
