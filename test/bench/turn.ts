import { randomBytes } from 'node:crypto'
import { transition } from 'xstate'
import { openKeyring } from '../../bot/privacy/keyring.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { openTurns } from '../../bot/turn/takeTurn.ts'
import { understand } from '../../bot/understanding/understand.ts'
import { conversationMachine } from '../../dialogs/conversation.machine.ts'
import { machineVersion, valueSchema } from '../../dialogs/state.ts'
import { step } from '../../dialogs/step.ts'
import { compared, micro, microseconds, type Section, times } from './measure.ts'

const never = async (): Promise<never> => {
  throw new Error('no turn of this bench asks the outside')
}

/** The dialogue and the turn without HTTP, against unsealing, parsing, one XState transition and sealing. */
export const benchTurn = async (): Promise<Section> => {
  const keyring = openKeyring({ secrets: [randomBytes(32).toString('base64')] })
  const sealing = openSealing({ keyring, random: randomBytes })
  const now = () => new Date()
  const takeTurn = openTurns({
    sealing,
    understand,
    findPlace: never,
    whoseJob: () => ({ body: 'council', wordsKey: '', alsoTell: [] }),
    filing: { fileReport: never },
    progress: { lookUp: never, addToReport: never },
    files: { forget: never },
    now,
    random: randomBytes,
    onFailure: () => undefined,
  })
  const choose = (sealed: string | null, value: string) =>
    takeTurn({ channel: 'web', sealed, inbound: { kind: 'choice', values: [value] } })
  const { sealed } = await choose((await choose(null, 'asb')).sealed, 'noise')
  const envelope = sealing.open(sealed, 'web', now())
  const at = now().toISOString()
  const text = 'no it was last night at about half past ten and they shouted'

  const floor = () => {
    const opened = sealing.open(sealed, 'web', now())
    const snapshot = conversationMachine.resolveState({
      value: opened.state.value,
      context: opened.state.context,
    })
    const [next] = transition(conversationMachine, snapshot, { type: 'SKIP' })
    sealing.seal({
      ...opened,
      state: { machineVersion, value: valueSchema.parse(next.value), context: next.context },
    })
  }
  const chosen = await compared(() => choose(sealed, 'no'), floor)
  const typed = await compared(
    () => takeTurn({ channel: 'web', sealed, inbound: { kind: 'text', text } }),
    floor,
  )
  const stepOnly = await microseconds(() => step(envelope.state, { kind: 'choice', at, values: ['no'] }))
  const understood = await microseconds(() => understand(text, { now: at, expecting: 'yes_no' }))

  return {
    title: 'The dialogue and the turn, without HTTP',
    how: 'One process, in memory. The floor is unsealing, parsing, one XState transition and sealing, measured turn by turn with ours.',
    figures: [
      { what: 'Dialogue step alone (a choice)', value: micro(stepOnly) },
      { what: 'Understanding alone (15 words)', value: micro(understood), goal: 'at most 200 µs' },
      { what: 'Floor: unseal, parse, transition, seal', value: micro(chosen.floor) },
      {
        what: 'Whole turn, a choice',
        value: micro(chosen.ours),
        ratio: times(chosen.ratio),
        goal: 'at most 1.50',
      },
      {
        what: 'Whole turn, 15 typed words',
        value: micro(typed.ours),
        ratio: times(typed.ratio),
        goal: 'at most 1.50',
      },
    ],
  }
}
