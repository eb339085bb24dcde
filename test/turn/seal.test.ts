import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ServiceError } from '../../bot/errors.ts'
import { type Envelope, openSealing, sealedSteps } from '../../bot/turn/seal.ts'
import { longestText } from '../../dialogs/reporting/report.ts'
import { start, step } from '../../dialogs/step.ts'
import { countedRandom, testKeyring } from '../support/keys.ts'
import { noMeaning } from '../support/meanings.ts'

const now = new Date('2026-11-23T10:00:00Z')
const envelope = (given: Partial<Envelope> = {}): Envelope => ({
  conversationId: 'abc',
  channel: 'web',
  expiresAt: now.getTime() + 1000,
  state: start('en', 'web').state,
  ...given,
})
const sealing = openSealing({ keyring: testKeyring('one'), random: countedRandom() })

const codeOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof ServiceError) return error.code
    throw error
  }
  return 'no error'
}

describe('a sealed state', () => {
  it('opens to what was sealed', () => {
    expect(sealing.open(sealing.seal(envelope()), 'web', now)).toEqual(envelope())
  })

  it('is as long for a disclosure as for an ordinary answer, and tells nothing of what is in it', () => {
    const { state } = start('en', 'web')
    const at = now.toISOString()
    const asb = step(state, { kind: 'choice', at, values: ['asb'] }).state
    const support = step(state, { kind: 'choice', at, values: ['local_support'] }).state
    const lengths = [state, asb, support].map((one) => sealing.seal(envelope({ state: one })).length)
    expect(new Set(lengths)).toEqual(new Set([sealedSteps[0]]))
  })

  it('never gets shorter than it was asked to stay, so that leaving a long draft shows nothing', () => {
    expect(sealing.seal(envelope(), 16_384)).toHaveLength(16_384)
  })

  it('grows in steps for a draft full of long stories', () => {
    const { state } = start('en', 'web')
    const at = now.toISOString()
    let current = step(state, { kind: 'choice', at, values: ['asb'] }).state
    for (let count = 0; count < 30; count++) {
      const text = `${count} ${'long story '.repeat(400)}`.slice(0, longestText)
      current = step(current, { kind: 'text', at, text, meaning: noMeaning() }).state
    }
    const sealed = sealing.seal(envelope({ state: current }))
    expect(sealedSteps).toContain(sealed.length)
    expect(sealing.open(sealed, 'web', now).state).toEqual(current)
  })

  it('is refused when one character of it is changed, anywhere', () => {
    const sealed = sealing.seal(envelope())
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '9', '_'), (index, letter) => {
        fc.pre(sealed[index] !== letter)
        const altered = sealed.slice(0, index) + letter + sealed.slice(index + 1)
        expect(codeOf(() => sealing.open(altered, 'web', now))).toBe('STATE_UNREADABLE')
      }),
      { numRuns: 300 },
    )
  })

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(codeOf(() => sealing.open(text, 'web', now))).toBe('STATE_UNREADABLE')
      }),
    )
  })

  it('is refused with another key, and opens with an older one that is still listed', () => {
    const sealed = sealing.seal(envelope())
    const other = openSealing({ keyring: testKeyring('two'), random: countedRandom() })
    const rotated = openSealing({ keyring: testKeyring('two', 'one'), random: countedRandom() })
    expect(codeOf(() => other.open(sealed, 'web', now))).toBe('STATE_UNREADABLE')
    expect(rotated.open(sealed, 'web', now)).toEqual(envelope())
  })

  it('is refused on another channel, when it has run out, and when its version is unknown', () => {
    expect(codeOf(() => sealing.open(sealing.seal(envelope()), 'sms', now))).toBe('STATE_UNREADABLE')
    expect(codeOf(() => sealing.open(sealing.seal(envelope({ expiresAt: now.getTime() })), 'web', now))).toBe(
      'STATE_EXPIRED',
    )
    const old = { ...envelope().state, machineVersion: 99 }
    const sealed = sealing.seal({ ...envelope(), state: JSON.parse(JSON.stringify(old)) })
    expect(codeOf(() => sealing.open(sealed, 'web', now))).toBe('STATE_UNREADABLE')
  })
})
