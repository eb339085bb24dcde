import { understand } from '../../bot/understanding/understand.ts'
import { expectingOf } from '../../dialogs/prompt.ts'
import { isVaguePlace } from '../../dialogs/reporting/vaguePlace.ts'
import type { ConversationState } from '../../dialogs/state.ts'
import { start, step } from '../../dialogs/step.ts'
import type { Channel, Effect, EffectResult, Input } from '../../dialogs/turn.ts'
import { render } from '../../dialogs/wording/render.ts'

const at = '2026-11-23T10:00:00.000Z'

/** Every place that has a name is found just as it was said. */
const resultOf = (effect: Effect): Input | undefined => {
  if (effect.type !== 'findPlace') return undefined
  const place = { words: effect.words, label: effect.words, source: 'words' as const }
  const result: EffectResult =
    isVaguePlace(effect.words) && effect.postcode === undefined
      ? { type: 'placeUnknown', place: { ...place, precision: 'words' } }
      : { type: 'placeFound', certain: true, place: { ...place, precision: 'street' } }
  return { kind: 'result', at, result }
}

/** Says all of these, one after the other. @returns where that leads, and what was said last */
export const talk = (channel: Channel, ...texts: string[]): { state: ConversationState; said: string } => {
  let { state } = start('en', channel)
  let said = ''
  for (const text of texts) {
    const expecting = expectingOf(state)
    const meaning = understand(text, { now: at, ...(expecting === undefined ? {} : { expecting }) })
    let outcome = step(state, { kind: 'text', at, text, meaning })
    const replies = [...outcome.replies]
    for (let [effect] = outcome.effects; effect !== undefined; [effect] = outcome.effects) {
      const result = resultOf(effect)
      if (result === undefined) break
      outcome = step(outcome.state, result)
      replies.push(...outcome.replies)
    }
    state = outcome.state
    said = render(replies, outcome.prompt, state.context)
      .messages.map((message) => message.text)
      .join('\n')
  }
  return { state, said }
}
