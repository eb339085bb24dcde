import { createHash } from 'node:crypto'
import { openKeyring } from '../../bot/privacy/keyring.ts'
import { openSealing } from '../../bot/turn/seal.ts'
import { promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, whereIs } from '../../dialogs/state.ts'
import { type Outcome, start, step } from '../../dialogs/step.ts'
import type { Channel, Effect, EffectResult, Input, Reply } from '../../dialogs/turn.ts'
import { noMeaning } from '../support/meanings.ts'

export const at = '2026-11-23T10:00:00.000Z'

const random = (bytes: number): Buffer => createHash('sha512').update('model').digest().subarray(0, bytes)
const sealing = openSealing({
  keyring: openKeyring({ secrets: [Buffer.alloc(32, 7).toString('base64')] }),
  random,
})

/** Sealed and opened again, as between any two turns. */
export const throughSeal = (state: ConversationState): ConversationState => {
  const { channel } = state.context
  const sealed = sealing.seal({ conversationId: 'model', channel, expiresAt: Date.parse(at) + 1000, state })
  return sealing.open(sealed, channel, new Date(at)).state
}

const place = (label: string) => ({
  words: label,
  label,
  precision: 'street' as const,
  source: 'gazetteer' as const,
})

/** What the outside answers, by the words asked about: every kind of answer has a path. */
const answerTo = (effect: Effect): EffectResult => {
  switch (effect.type) {
    case 'findPlace':
      if (effect.words.includes('Hitchin'))
        return { type: 'placeOutside', council: 'North Hertfordshire Council' }
      if (effect.words.includes('Oval'))
        return { type: 'placeFound', place: place('The Oval, SG1'), certain: false }
      if (effect.words.includes('shops')) {
        return { type: 'placeCandidates', places: [place('The Hyde'), place('The Glebe')] }
      }
      if (effect.words.includes('Valley')) {
        return { type: 'placeFound', place: place('Valley Way, SG2'), certain: true }
      }
      return { type: 'placeUnknown', place: place(effect.words) }
    case 'fileReport':
      return {
        type: 'reportFiled',
        reference: 'SV-2B7K-9QXM',
        code: '4F7-K2P',
        promiseDays: 3,
        promisedBy: '2026-11-26',
      }
    case 'lookUpReport':
      return effect.reference.includes('2B7K')
        ? {
            type: 'reportFound',
            progress: {
              reference: 'SV-2B7K-9QXM',
              kind: 'asb',
              state: 'in_progress',
              sentOn: '2026-11-20',
              promisedBy: '2026-11-25',
              messages: [{ at: '2026-11-21T09:00:00Z', text: 'We are on it' }],
            },
          }
        : { type: 'reportNotFound' }
    case 'addToReport':
      return { type: 'addedToReport' }
    case 'forget':
      return { type: 'forgotten' }
  }
}

export interface Turn {
  before: ConversationState
  input: Input
  state: ConversationState
  replies: Reply[]
  /** Every effect the turn asked for. */
  effects: Effect[]
  prompt: Outcome['prompt']
  confidential: boolean
}

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/** States as they came out of their seal, once for all their next turns, none of which may change them. */
const opened = new WeakMap<ConversationState, ConversationState>()

const openedFrom = (before: ConversationState): ConversationState => {
  const known = opened.get(before)
  if (known !== undefined) return known
  const state = frozen(throughSeal(before))
  opened.set(before, state)
  return state
}

/** One whole turn of the pure dialogue, with the outside answered and the state sealed in between. */
export const turn = (before: ConversationState, input: Input): Turn => {
  let outcome = step(openedFrom(before), input)
  const replies = [...outcome.replies]
  const effects = [...outcome.effects]
  let { confidential } = outcome
  for (let waiting = outcome.effects; waiting.length > 0; waiting = outcome.effects) {
    for (const effect of waiting.filter(({ type }) => type !== 'forget')) {
      outcome = step(outcome.state, { kind: 'result', at, result: answerTo(effect) })
      replies.push(...outcome.replies)
      effects.push(...outcome.effects)
      confidential ||= outcome.confidential
    }
    if (waiting.every(({ type }) => type === 'forget')) break
  }
  return { before, input, state: outcome.state, replies, effects, prompt: outcome.prompt, confidential }
}

export const begin = (channel: Channel): ConversationState => start('en', channel).state

const say = (text: string, given = {}): Input => ({ kind: 'text', at, text, meaning: noMeaning(given) })

const disclosures: Input[] = [
  say('it never stops and i cannot bear it', { safety: 'domestic_abuse', guessed: true }),
  say('something about home', { safety: 'domestic_abuse', cues: { household: true } }),
  say('something about a friend', { safety: 'domestic_abuse', cues: { thirdParty: true } }),
  say('it will be the death of me', { safety: 'crisis', crisisDoubted: true }),
  say('something about low days', { safety: 'crisis' }),
]

/** Everything a person might do next: each choice offered, and what they might type. */
export const inputsFor = (state: ConversationState): Input[] => {
  const prompt = promptOf(state)
  const { area, spot } = whereIs(state.value)
  const choices: Input[] = prompt.options.map(({ value }) => ({ kind: 'choice', at, values: [value] }))
  const several = prompt.options.filter(({ label }) => !label.startsWith('repair.')).slice(0, 3)
  if (prompt.multiple === true)
    choices.unshift({ kind: 'choice', at, values: several.map(({ value }) => value) })
  const typed: Input[] = []
  if (prompt.kind === 'place') {
    typed.push(
      ...['Valley Way', 'the shops', 'by the Oval', 'Hitchin town', 'over there'].map((words) => say(words)),
    )
    typed.push({ kind: 'position', at, latitude: 51.9, longitude: -0.2, accuracy: 20 })
  }
  if (prompt.kind === 'text' || prompt.kind === 'when') {
    if (spot === 'asking_contactDetail') {
      typed.push(say('07700 900123'), say('sam@example.org'), say('not a number'))
    } else if (spot === 'askingReference') typed.push(say('SV-2B7K-9QXM'), say('SV-9999-9999'), say('hello'))
    else if (spot === 'askingCode') typed.push(say('4F7-K2P'))
    else typed.push(say('It was like this again and again'))
  }
  if (prompt.kind === 'file') typed.push({ kind: 'file', at, file: { id: 'photo-1' } })
  if (area === 'menu') {
    typed.push(say('rubbish everywhere', { intent: 'fly_tipping', confidence: 0.9 }))
    typed.push(
      say('bags in Valley Way and music at night', {
        ...{ intent: 'asb', confidence: 0.9 },
        matters: [
          { kind: 'asb', text: 'music at night', slots: { asbType: 'noise' } },
          {
            kind: 'fly_tipping',
            text: 'bags in Valley Way',
            slots: { wasteTypes: ['household_black_bags'] },
          },
        ],
      }),
    )
    typed.push(say('a mess', { unsure: true, candidates: ['fly_tipping', 'asb'] }))
  }
  if (area === 'flyTipping' && spot !== 'filed') {
    typed.push(say('and the noise next door', { intent: 'asb', confidence: 0.95 }))
  }
  return [
    ...typed,
    ...choices,
    say('qqq zzz'),
    say('someone has a knife', { safety: 'emergency' }),
    ...disclosures,
    { kind: 'leave', at },
  ]
}
