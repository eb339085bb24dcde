import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { promptOf } from '../../dialogs/prompt.ts'
import { machineVersion } from '../../dialogs/state.ts'
import { migrations, UnknownState, upgrade } from '../../dialogs/versions/upgrade.ts'

/** A conversation as a service of that version sealed it. */
const stateOf = (version: number): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `state-${version}.json`), 'utf8'))

describe('a conversation of an older version', () => {
  const older = Array.from({ length: machineVersion - 1 }, (_, index) => index + 1)

  it('has a step to the next version, whichever it is', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(older)
  })

  it.each(older)('of version %i goes on where it was, with all its answers', (version) => {
    const state = upgrade(stateOf(version))
    expect(state.machineVersion).toBe(machineVersion)
    expect(state.context.draft).toMatchObject({
      kind: 'asb',
      answers: { asbType: 'noise', location: { words: 'Valley Way' } },
    })
    expect(promptOf(state).question).toBe('asb.when')
  })

  it('of version 1 was never asked whether it is about home', () => {
    expect(upgrade(stateOf(1)).context).toMatchObject({ leftAt: null, askedHome: false })
  })

  it('of version 2 keeps that it was asked, and has just said yes to nothing', () => {
    expect(upgrade(stateOf(2)).context).toMatchObject({ askedHome: true, recap: true, justAgreed: false })
  })

  it('that does not hold together, or is newer than this service, is refused', () => {
    for (const state of [
      null,
      'state',
      {},
      { machineVersion: 1 },
      { machineVersion: 1, value: 'menu', context: 'none' },
      { machineVersion: 1, value: 'menu', context: {} },
      { machineVersion: machineVersion + 1 },
    ]) {
      expect(() => upgrade(state)).toThrow(UnknownState)
    }
  })
})
