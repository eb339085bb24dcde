import type { ConversationContext } from '../context.ts'
import { type DialogueEvent, dialogue, resultOf } from '../machine.ts'
import type { Reply } from '../turn.ts'
import { phrase } from '../wording/phrase.ts'
import { inParts } from './parts.ts'

const { assign } = dialogue

interface Args {
  context: ConversationContext
  event: DialogueEvent
}

const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })

type Progress = NonNullable<ConversationContext['check']['progress']>

const stateReplies = ({ reference, sentOn, promisedBy, state, outcome, referredTo }: Progress): Reply[] => [
  reply(`check.state.${state}`, { reference, sentOn, promisedBy, referredTo: referredTo ?? '' }),
  ...(outcome === undefined ? [] : [reply(`outcome.${outcome}`)]),
]

/** The part of the team's messages that is next, by text. */
const partReplies = ([part, ...more]: Progress['messages']): Reply[] => {
  if (part === undefined) return [reply('check.noMessages')]
  const { at, text } = part
  return [
    at === '' ? reply('check.messagePart', { text }) : reply('check.message', { at, text }),
    ...(more.length === 0 ? [] : [reply('check.more')]),
  ]
}

/** What the reporter may know, in honest plain words. On a screen the newest message is last. */
const progressReplies = (context: ConversationContext): Reply[] => {
  const { progress } = context.check
  if (progress === null) return []
  const { messages } = progress
  if (context.channel === 'sms') return [...stateReplies(progress), ...partReplies(messages)]
  return [
    ...stateReplies(progress),
    ...(messages.length === 0
      ? [reply('check.noMessages')]
      : messages.map(({ at, text }) => reply('check.message', { at, text }))),
  ]
}

/** A text has no room for everything: what is still to be read waits, in parts. */
const forChannel = (context: ConversationContext, progress: Progress): Progress => {
  if (context.channel !== 'sms') return progress
  const said = stateReplies(progress).map(({ key, params }) => phrase(key, context, params))
  return { ...progress, messages: inParts(progress.messages, said.join(' ').length) }
}

const takeReference = assign(({ context, event }: Args) =>
  event.type === 'REFERENCE' ? { check: { ...context.check, reference: event.reference } } : {},
)

const takeCode = assign(({ context, event }: Args) =>
  event.type === 'CODE' ? { check: { ...context.check, code: event.code } } : {},
)

const takeProgress = assign(({ context, event }: Args) => {
  const result = resultOf(event)
  return result.type === 'reportFound'
    ? { check: { ...context.check, progress: forChannel(context, result.progress) } }
    : {}
})

const readOn = assign(({ context }: Args) => {
  const { progress } = context.check
  return progress === null
    ? {}
    : { check: { ...context.check, progress: { ...progress, messages: progress.messages.slice(1) } } }
})

const forgetCheck = assign({
  check: () => ({ reference: null, code: null, stillHappening: false, words: null, progress: null }),
})

const takeWords = assign(({ context, event }: Args) =>
  event.type === 'ADD_WORDS'
    ? { check: { ...context.check, words: event.words, stillHappening: false } }
    : {},
)

/** Following a report with its reference and code: the same for anonymous reporters. */
export const checkStates = {
  initial: 'askingReference',
  states: {
    askingReference: dialogue.createStateConfig({
      always: { guard: ({ context }) => context.check.reference !== null, target: 'askingCode' },
      on: {
        REFERENCE: { target: 'askingCode', actions: takeReference },
        BACK: { target: '#conversation.menu' },
      },
    }),
    askingCode: dialogue.createStateConfig({
      always: { guard: ({ context }) => context.check.code !== null, target: 'lookingUp' },
      on: {
        CODE: { target: 'lookingUp', actions: takeCode },
        BACK: { target: 'askingReference', actions: forgetCheck },
      },
    }),
    lookingUp: dialogue.createStateConfig({
      entry: {
        type: 'ask',
        params: ({ context }) => ({
          effect: {
            type: 'lookUpReport' as const,
            reference: context.check.reference ?? '',
            code: context.check.code ?? '',
          },
        }),
      },
      on: {
        RESULT: [
          {
            guard: ({ event }) => event.result.type === 'reportFound',
            target: 'showing',
            actions: [
              takeProgress,
              { type: 'say', params: ({ context }) => ({ replies: progressReplies(context) }) },
            ],
          },
          {
            guard: ({ event }) => event.result.type === 'reportNotFound',
            target: 'askingReference',
            actions: [forgetCheck, { type: 'say', params: { replies: [reply('check.notFound')] } }],
          },
          {
            guard: ({ event }) => event.result.type === 'tooManyTries',
            target: 'askingReference',
            actions: [forgetCheck, { type: 'say', params: { replies: [reply('check.tooManyTries')] } }],
          },
          {
            target: 'askingReference',
            actions: [forgetCheck, { type: 'say', params: { replies: [reply('check.failed')] } }],
          },
        ],
      },
    }),
    showing: dialogue.createStateConfig({
      on: {
        NEXT_PART: {
          actions: [
            readOn,
            {
              type: 'say',
              params: ({ context }) => ({ replies: partReplies(context.check.progress?.messages ?? []) }),
            },
          ],
        },
        ADD_MORE: { target: 'addingWords' },
        STILL_HAPPENING: {
          target: 'sendingMore',
          actions: assign(({ context }) => ({
            check: { ...context.check, stillHappening: true, words: null },
          })),
        },
        ADD_WORDS: { target: 'sendingMore', actions: takeWords },
        BACK: { target: '#conversation.menu', actions: forgetCheck },
      },
    }),
    addingWords: dialogue.createStateConfig({
      on: {
        ADD_WORDS: { target: 'sendingMore', actions: takeWords },
        BACK: { target: 'showing' },
      },
    }),
    sendingMore: dialogue.createStateConfig({
      entry: {
        type: 'ask',
        params: ({ context }) => ({
          effect: {
            type: 'addToReport' as const,
            reference: context.check.reference ?? '',
            code: context.check.code ?? '',
            words: context.check.words ?? '',
            stillHappening: context.check.stillHappening,
          },
        }),
      },
      on: {
        RESULT: [
          {
            guard: ({ event }) => event.result.type === 'addedToReport',
            target: 'showing',
            actions: [
              assign(({ context }) => ({ check: { ...context.check, words: null, stillHappening: false } })),
              { type: 'say', params: { replies: [reply('check.added')] } },
            ],
          },
          {
            guard: ({ context }) => context.check.words !== null,
            target: 'addingWords',
            actions: { type: 'say', params: { replies: [reply('check.addFailed')] } },
          },
          { target: 'showing', actions: { type: 'say', params: { replies: [reply('check.addFailed')] } } },
        ],
      },
    }),
  },
}
