import type { ConversationContext } from '../context.ts'
import { type DialogueEvent, dialogue, resultOf } from '../machine.ts'
import type { Reply } from '../turn.ts'
import { applyPatch, draftOf, finishReport, questionsOf, skip, unskip } from './draft.ts'
import { isMissing, type Question } from './question.ts'
import type { ReportKind } from './report.ts'
import { isUnlocated, locationQuestion, streetQuestion } from './shared.questions.ts'

type Of<Type extends DialogueEvent['type']> = Extract<DialogueEvent, { type: Type }>
const { assign } = dialogue

interface Args {
  context: ConversationContext
  event: DialogueEvent
}

const say = (...replies: Reply[]) => ({ type: 'say' as const, params: { replies } })
const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })

const answerOf = (event: DialogueEvent): Of<'ANSWER'> => {
  if (event.type !== 'ANSWER') throw new Error('not an answer')
  return event
}

/** Words that fill no answer are kept with the report, and leave what "check your answers" shows as it was. */
const changesNothing = (event: DialogueEvent): boolean => {
  if (event.type !== 'ANSWER' || event.question !== null) return false
  const { answers = {}, contact = {}, ...others } = event.patch
  return [answers, contact, others].every((part) => Object.keys(part).length === 0)
}

/** Takes the answer into the draft and remembers the question for "back". */
const takeAnswer = assign(({ context, event }: Args) => {
  const { patch, words, question } = answerOf(event)
  const before = question === null ? draftOf(context) : unskip(draftOf(context), question)
  return {
    draft: applyPatch(before, patch, words),
    trail: question === null || context.changing !== null ? context.trail : remember(context.trail, question),
    // It was no answer to what was asked, and is asked again.
    misunderstood: changesNothing(event) ? context.misunderstood + 1 : 0,
    justAgreed: false,
  }
})

const remember = (trail: string[], key: string): string[] => [...trail.filter((one) => one !== key), key]

const missingOf = (kind: ReportKind, context: ConversationContext): Question[] =>
  questionsOf[kind].filter((question) => isMissing(question, draftOf(context), context.channel))

/** Whether all that the report needs is there, so that the rest may be passed over. */
export const canFinish = (context: ConversationContext): boolean =>
  context.draft !== null && missingOf(context.draft.kind, context).every((question) => !question.required)

const locationOf = (context: ConversationContext) => {
  const place = draftOf(context).answers.location
  if (place === undefined) throw new Error('no place to look up')
  return place
}

const keepPlace = (context: ConversationContext, place: ConversationContext['places'][number]) => ({
  draft: applyPatch(draftOf(context), { answers: { location: place } }),
  places: [],
})

const takeFoundPlace = assign(({ context, event }: Args) => {
  const result = resultOf(event)
  return result.type === 'placeFound' ? keepPlace(context, result.place) : {}
})

const offerPlaces = assign(({ event }: Args) => {
  const result = resultOf(event)
  if (result.type === 'placeFound') return { places: [result.place] }
  return { places: result.type === 'placeCandidates' ? result.places.slice(0, 4) : [] }
})

const pickPlace = assign(({ context, event }: Args) => {
  const place = event.type === 'PICK_PLACE' ? context.places[event.index] : undefined
  return place === undefined ? {} : { ...keepPlace(context, place), misunderstood: 0, justAgreed: true }
})

const takeReference = assign(({ context, event }: Args) => {
  const result = resultOf(event)
  if (result.type !== 'reportFiled') return {}
  const { reference, code, promiseDays, promisedBy, whoseJob } = result
  return {
    filed: {
      reference,
      code,
      promiseDays,
      promisedBy,
      kind: draftOf(context).kind,
      ...(whoseJob === undefined ? {} : { whoseJob }),
    },
    draft: null,
    trail: [],
    misunderstood: 0,
    // It was an answer about this report, and goes with it.
    askedHome: false,
  }
})

/** The words stand as they are: "to be confirmed" by an officer. */
const keepWords = ({ context }: Pick<Args, 'context'>) => {
  const place = locationOf(context)
  return keepPlace(context, {
    ...place,
    label: place.words.slice(0, 300),
    precision: 'words',
    source: 'words',
  })
}

/** Whether the words of a place that nobody found are to be followed by the question which street it is. */
const asksStreet = (context: ConversationContext): boolean =>
  isMissing(streetQuestion, keepWords({ context }).draft, context.channel)

const withUpdates = assign(({ context }: Args) => ({
  draft: applyPatch(draftOf(context), { contactChoice: 'text' }),
}))

const sending = {
  SEND: { target: 'sending' },
  SEND_WITH_UPDATES: { target: 'sending', actions: withUpdates },
}

const aside = (key: string) => [say(reply(key)), assign({ recap: () => false })]

const askingState = (question: Question, questions: readonly Question[]) =>
  dialogue.createStateConfig({
    on: {
      ANSWER: [
        // Another photo may follow: the question stays until "carry on".
        { guard: ({ event }) => event.patch.photo !== undefined, actions: takeAnswer },
        { target: 'choosing', actions: takeAnswer },
      ],
      SKIP: {
        guard: () => !question.required,
        target: 'choosing',
        actions: assign(({ context }) => ({
          draft: skip(draftOf(context), [question.key]),
          trail: context.changing === null ? remember(context.trail, question.key) : context.trail,
          misunderstood: 0,
          justAgreed: false,
        })),
      },
      FINISH: {
        guard: ({ context }) => canFinish(context),
        target: 'choosing',
        actions: assign(({ context }) => {
          const draft = draftOf(context)
          return {
            draft: skip(
              draft,
              missingOf(draft.kind, context).map(({ key }) => key),
            ),
            misunderstood: 0,
            justAgreed: false,
          }
        }),
      },
      BACK: [
        { guard: ({ context }) => context.changing !== null, target: 'reviewing' },
        ...questions.map((earlier) => ({
          guard: ({ context }: Args) => context.trail.at(-1) === earlier.key,
          target: `asking_${earlier.key}`,
          actions: assign(({ context }: Args) => ({
            trail: context.trail.slice(0, -1),
            draft: unskip(draftOf(context), earlier.key),
            misunderstood: 0,
          })),
        })),
        { target: '#conversation.menu' },
      ],
    },
  })

/** The report that was put aside is written on. */
const openParked = assign(({ context }: Args) => ({
  draft: context.parked,
  parked: null,
  trail: [],
  changing: null,
  misunderstood: 0,
  filed: null,
}))
const waits =
  (kind: ReportKind) =>
  ({ context }: Pick<Args, 'context'>): boolean =>
    context.draft === null && context.parked?.kind === kind

/** To the report that was put aside, where no other is being written. */
export const parkedTargets = [
  { guard: waits('fly_tipping'), target: '#conversation.flyTipping', actions: openParked },
  { guard: waits('asb'), target: '#conversation.asb', actions: openParked },
]

/**
 * The states of one kind of report. `choosing` looks at what is still missing, so that answers may come in
 * any order and changing one re-asks only what it invalidates.
 */
export const reportStates = (kind: ReportKind) => {
  const questions = questionsOf[kind]
  return {
    initial: 'choosing',
    on: {
      CHANGE: questions.map((question) => ({
        guard: ({ event }: { event: Of<'CHANGE'> }) => event.question === question.key,
        target: `.asking_${question.key}`,
        actions: assign({ changing: () => question.key }),
      })),
    },
    states: {
      choosing: dialogue.createStateConfig({
        always: [
          { guard: ({ context }) => isUnlocated(draftOf(context)), target: 'locating' },
          ...questions.map((question) => ({
            guard: ({ context }: Args) => isMissing(question, draftOf(context), context.channel),
            target: `asking_${question.key}`,
            actions: assign({ changing: () => null }),
          })),
          { target: 'reviewing' },
        ],
      }),
      ...Object.fromEntries(
        questions.map((question) => [`asking_${question.key}`, askingState(question, questions)]),
      ),
      locating: dialogue.createStateConfig({
        entry: {
          type: 'ask',
          params: ({ context }) => {
            const place = locationOf(context)
            return {
              effect: {
                type: 'findPlace' as const,
                words: place.words,
                ...(place.postcode === undefined ? {} : { postcode: place.postcode }),
                ...(place.latitude === undefined || place.longitude === undefined
                  ? {}
                  : {
                      position: {
                        latitude: place.latitude,
                        longitude: place.longitude,
                        accuracy: place.radius ?? 0,
                      },
                    }),
              },
            }
          },
        },
        on: {
          RESULT: [
            {
              guard: ({ event }) => event.result.type === 'placeFound' && event.result.certain,
              target: 'choosing',
              actions: takeFoundPlace,
            },
            {
              guard: ({ event }) =>
                event.result.type === 'placeFound' || event.result.type === 'placeCandidates',
              target: 'confirmingPlace',
              actions: offerPlaces,
            },
            {
              guard: ({ event }) => event.result.type === 'placeOutside',
              target: 'outside',
              actions: [
                {
                  type: 'say',
                  params: ({ event }) => ({
                    replies: [
                      reply('place.outside', {
                        council: event.result.type === 'placeOutside' ? event.result.council : '',
                      }),
                    ],
                  }),
                },
                assign(({ context }) => ({
                  draft: applyPatch(draftOf(context), { answers: { location: undefined } }),
                })),
              ],
            },
            {
              // The next question says why it asks.
              guard: ({ context }) => asksStreet(context),
              target: 'choosing',
              actions: assign(keepWords),
            },
            { target: 'choosing', actions: [assign(keepWords), say(reply('place.unknown'))] },
          ],
        },
      }),
      confirmingPlace: dialogue.createStateConfig({
        on: {
          PICK_PLACE: {
            guard: ({ context, event }) => context.places[event.index] !== undefined,
            target: 'choosing',
            actions: pickPlace,
          },
          NONE_OF_THESE: { target: 'choosing', actions: [assign(keepWords), say(reply('place.unknown'))] },
          ANSWER: { target: 'choosing', actions: takeAnswer },
          BACK: { target: `asking_${locationQuestion.key}` },
        },
      }),
      outside: dialogue.createStateConfig({
        on: {
          ANSWER: { target: 'choosing', actions: takeAnswer },
          BACK: { target: `asking_${locationQuestion.key}` },
        },
      }),
      reviewing: dialogue.createStateConfig({
        entry: assign({ changing: () => null, recap: ({ event }) => !changesNothing(event) }),
        on: {
          ...sending,
          ASK_TO_SEND: { target: 'confirmingSend' },
          // Asked in between: by text the answers are not said all over again after it.
          HELP: { actions: aside('help') },
          PERSON: { actions: aside('person') },
          DATA: { actions: aside('data') },
          WHAT_NEXT: { actions: aside('whatNext') },
          REPEAT: { actions: assign({ recap: () => true, misunderstood: () => 0 }) },
          ANSWER: { target: 'choosing', actions: takeAnswer },
          BACK: [
            ...questions.map((earlier) => ({
              guard: ({ context }: Args) => context.trail.at(-1) === earlier.key,
              target: `asking_${earlier.key}`,
              actions: assign(({ context }: Args) => ({
                trail: context.trail.slice(0, -1),
                draft: unskip(draftOf(context), earlier.key),
              })),
            })),
            {
              target: `asking_${locationQuestion.key}`,
              actions: assign({ changing: () => locationQuestion.key }),
            },
          ],
        },
      }),
      confirmingSend: dialogue.createStateConfig({
        on: {
          ...sending,
          YES: { target: 'sending' },
          NO: {
            target: 'reviewing',
            actions: [assign({ justAgreed: () => true }), say(reply('review.whatToChange'))],
          },
          BACK: { target: 'reviewing' },
          ANSWER: { target: 'choosing', actions: takeAnswer },
        },
      }),
      sending: dialogue.createStateConfig({
        entry: {
          type: 'ask',
          params: ({ context }) => ({
            effect: { type: 'fileReport' as const, report: finishReport(draftOf(context), context.channel) },
          }),
        },
        on: {
          RESULT: [
            {
              guard: ({ event }) => event.result.type === 'reportFiled',
              target: 'filed',
              actions: takeReference,
            },
            { target: 'reviewing', actions: say(reply('report.sendFailed')) },
          ],
        },
      }),
      filed: dialogue.createStateConfig({
        entry: {
          type: 'say',
          params: ({ context }) => ({
            replies:
              context.filed === null
                ? []
                : [
                    reply('report.filed', { reference: context.filed.reference }),
                    reply('report.filedNext', {
                      days: context.filed.promiseDays,
                      date: context.filed.promisedBy,
                    }),
                    ...(context.filed.whoseJob === undefined ? [] : [reply(context.filed.whoseJob)]),
                    reply('report.filedCode', {
                      code: context.filed.code,
                      reference: context.filed.reference,
                    }),
                    // A text has no room for more: the choice says it.
                    ...(context.parked === null || context.channel === 'sms'
                      ? []
                      : [reply(`report.waits.${context.parked.kind}`)]),
                  ],
          }),
        },
        on: {
          BACK: [...parkedTargets, { target: '#conversation.menu' }],
          ANOTHER: { target: '#conversation.menu' },
        },
      }),
    },
  }
}
