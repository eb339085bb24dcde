import { describe, expect, it } from '@jest/globals'
import { createSpentForms } from '../../bot/channels/web/spentForms.ts'

const hour = 3_600_000

describe('forms that were answered confidentially', () => {
  it('are known by their state alone, until that could no longer be read', () => {
    const clock = { now: 0 }
    const spent = createSpentForms({ now: () => new Date(clock.now), lifetime: 24 * hour })
    spent.spend('one')
    clock.now = 24 * hour - 1
    expect([spent.isSpent('one'), spent.isSpent('two')]).toEqual([true, false])
    clock.now = 24 * hour
    expect(spent.isSpent('one')).toBe(false)
  })

  it('are forgotten oldest first when there are too many', () => {
    const spent = createSpentForms({ now: () => new Date(0), lifetime: hour })
    for (let i = 0; i <= 50_000; i++) spent.spend(`state ${i}`)
    expect(spent.isSpent('state 0')).toBe(false)
    expect(spent.isSpent('state 1')).toBe(true)
    expect(spent.isSpent('state 50000')).toBe(true)
  })
})
