import type { ConversationContext } from '../context.ts'
import { type DialogueEvent, dialogue, resultOf } from '../machine.ts'
import type { Reply } from '../turn.ts'

const { assign } = dialogue

interface Args {
  context: ConversationContext
  event: DialogueEvent
}

const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })

/** What the reporter may know, in honest plain words, newest message last. */
const progressReplies = (context: ConversationContext): Reply[] => {
  const { progress } = context.check
  if (progress === null) return []
  const { reference, sentOn, promisedBy, state, outcome, referredTo, messages } = progress
  return [
    reply(`check.state.${state}`, { reference, sentOn, promisedBy, referredTo: referredTo ?? '' }),
    ...(outcome === undefined ? [] : [reply(`outcome.${outcome}`)]),
    ...(messages.length === 0
      ? [reply('check.noMessages')]
      : messages.map(({ at, text }) => reply('check.message', { at, text }))),
  ]
}

const takeReference = assign(({ context, event }: Args) =>
  event.type === 'REFERENCE' ? { check: { ...context.check, reference: event.reference } } : {},
)

const takeCode = assign(({ context, event }: Args) =>
  event.type === 'CODE' ? { check: { ...context.check, code: event.code } } : {},
)

const takeProgress = assign(({ context, event }: Args) => {
  const result = resultOf(event)
  return result.type === 'reportFound' ? { check: { ...context.check, progress: result.progress } } : {}
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
