import { randomBytes } from 'node:crypto'
import { openKeyring } from '../../bot/privacy/keyring.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { openTurns } from '../../bot/turn/takeTurn.ts'

const notNeeded = () => {
  throw new Error('a walk by choices alone needs nothing from outside')
}

/** The real turns in their real words, for walks by choices alone: nothing outside is asked. */
export const openChoiceTurns = () =>
  openTurns({
    sealing: openSealing({
      keyring: openKeyring({ secrets: [randomBytes(32).toString('base64')] }),
      random: randomBytes,
    }),
    understand: notNeeded,
    findPlace: notNeeded,
    whoseJob: notNeeded,
    filing: { fileReport: notNeeded },
    progress: { lookUp: notNeeded, addToReport: notNeeded },
    files: { forget: async () => {} },
    now: () => new Date('2026-11-23T10:00:00Z'),
    random: randomBytes,
    onFailure: notNeeded,
  })
