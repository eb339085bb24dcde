import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import {
  countShiftKeys,
  type KeyPress,
  type ShiftKeys,
} from '../../bot/channels/web/client/page/shiftKeys.ts'

let counts: number[]
let keys: ShiftKeys

beforeEach(() => {
  jest.useFakeTimers()
  counts = []
  keys = countShiftKeys((count) => counts.push(count))
})
afterEach(() => {
  jest.useRealTimers()
})

const event = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
})
const press = (key = 'Shift', more: Partial<KeyPress> = {}) => {
  keys.down(event(key, more))
  keys.up(event(key, more))
}

describe('counting Shift', () => {
  it('counts to three and begins again', () => {
    for (let i = 0; i < 4; i++) press()
    expect(counts).toEqual([1, 2, 3, 1])
  })

  it('gives five seconds from each press to the next', () => {
    press()
    jest.advanceTimersByTime(4_900)
    press()
    jest.advanceTimersByTime(4_900)
    press()
    expect(counts).toEqual([1, 2, 3])
  })

  it('begins again, and says so, after five seconds', () => {
    press()
    press()
    jest.advanceTimersByTime(5_000)
    press()
    expect(counts).toEqual([1, 2, 0, 1])
  })

  it('begins again after any other key', () => {
    press()
    press()
    press('a')
    press()
    expect(counts).toEqual([1, 2, 0, 1])
  })

  it('does not count a Shift that makes a capital', () => {
    for (let i = 0; i < 3; i++) {
      keys.down(event('Shift'))
      press('A')
      keys.up(event('Shift'))
    }
    expect(counts).toEqual([])
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('does not count a Shift with %s', (name) => {
    for (let i = 0; i < 3; i++) press('Shift', { [name]: true })
    expect(counts).toEqual([])
  })

  it('does not count a Shift held for a click', () => {
    for (let i = 0; i < 3; i++) {
      keys.down(event('Shift'))
      keys.interrupt()
      keys.up(event('Shift'))
    }
    expect(counts).toEqual([])
  })

  it('counts a Shift held down once', () => {
    keys.down(event('Shift'))
    for (let i = 0; i < 20; i++) keys.down(event('Shift', { repeat: true }))
    keys.up(event('Shift'))
    expect(counts).toEqual([1])
  })
})
