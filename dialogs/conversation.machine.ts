import { checkStates } from './checking/check.machine.ts'
import { type ConversationContext, initialContext, type SupportDoor, supportDoors } from './context.ts'
import { homeState } from './home.machine.ts'
import { type DialogueEvent, type DraftPatch, dialogue } from './machine.ts'
import { applyPatch, emptyDraft } from './reporting/draft.ts'
import { parkedTargets, reportStates } from './reporting/report.machine.ts'
import type { ReportDraft, ReportKind } from './reporting/report.ts'
import { supportStates } from './support/support.machine.ts'
import type { Reply } from './turn.ts'

const { assign } = dialogue

interface Args {
  context: ConversationContext
  event: DialogueEvent
}

const reply = (key: string, params: Reply['params'] = {}): Reply => ({ key, params })
const say = (...replies: Reply[]) => ({ type: 'say' as const, params: { replies } })

/** The draft to write on: the one there is, the parked one, or a new one. */
const draftFor = (
  context: ConversationContext,
  kind: ReportKind,
  patch: DraftPatch = {},
  words?: string,
): ReportDraft => {
  const kept = [context.draft, context.parked].find((draft) => draft?.kind === kind)
  return applyPatch(kept ?? emptyDraft(kind), patch, words)
}

const startReport = (kind: ReportKind) =>
  assign(({ context, event }: Args) => {
    const topic = event.type === 'TOPIC' ? event : null
    const other = context.draft !== null && context.draft.kind !== kind ? context.draft : context.parked
    const second = topic?.second
    const told =
      second === undefined ? null : applyPatch(emptyDraft(second.kind), second.prefill, second.words)
    return {
      draft: draftFor(context, kind, topic?.prefill, topic?.words),
      parked: (other?.kind === kind ? null : other) ?? told,
      trail: [],
      changing: null,
      places: [],
      misunderstood: 0,
      offered: [],
      heldWords: null,
      heldAnswers: null,
      filed: null,
    }
  })

/** Everything written so far is gone before the first word of support is said (safety.md, rule 6). */
const openDoor = assign(({ context, event }: Args) => ({
  ...initialContext(context.locale, context.channel),
  door:
    event.type === 'DISCLOSURE' || event.type === 'OPEN_DOOR' ? event.door : ('who' satisfies SupportDoor),
}))

const everythingGone = assign(({ context }: Args) => initialContext(context.locale, context.channel))

/** Which door a support event asks for; on a private screen it opens at once, elsewhere with two keys. */
const supportTargets = [
  {
    guard: ({ context }: Args) => context.channel !== 'web',
    target: '#conversation.support.offering',
    actions: openDoor,
  },
  ...supportDoors.map((door) => ({
    guard: ({ event }: Args) =>
      (event.type === 'DISCLOSURE' || event.type === 'OPEN_DOOR' ? event.door : 'who') === door,
    target: `#conversation.support.${door}`,
    actions: [openDoor, assign({ door: () => null })],
  })),
]

const writes =
  (kind: ReportKind) =>
  ({ context }: Pick<Args, 'context'>): boolean =>
    context.draft?.kind === kind

/** Back to what was being done before a question of the conversation itself. */
const resumeTargets = [
  { guard: writes('fly_tipping'), target: '#conversation.flyTipping' },
  { guard: writes('asb'), target: '#conversation.asb' },
  { target: '#conversation.menu' },
]

/** Back to the report being written, or else to the one that was put aside. */
const carryOnTargets = [
  { guard: writes('fly_tipping'), target: '#conversation.flyTipping' },
  { guard: writes('asb'), target: '#conversation.asb' },
  ...parkedTargets,
  { target: '#conversation.menu' },
]

const switchTo = (kind: ReportKind, target: string) => ({
  guard: ({ context }: Args) => context.offered[0] === kind,
  target,
  actions: assign(({ context }: Args) => ({
    draft: draftFor(
      { ...context, draft: null },
      kind,
      context.heldAnswers === null ? {} : { answers: context.heldAnswers },
      context.heldWords ?? undefined,
    ),
    parked: context.draft,
    trail: [],
    offered: [],
    heldWords: null,
    heldAnswers: null,
    justAgreed: true,
  })),
})

const holdTopic = assign(({ event }: Args) =>
  event.type === 'OTHER_TOPIC'
    ? {
        offered: [event.topic],
        heldWords: event.words,
        heldAnswers:
          event.prefill === undefined ? null : applyPatch(emptyDraft('asb'), event.prefill).answers,
      }
    : {},
)

const holdCandidates = assign(({ event }: Args) =>
  event.type === 'UNSURE'
    ? {
        offered: event.candidates,
        heldWords: event.words,
        heldAnswers: applyPatch(emptyDraft('asb'), event.prefill).answers,
      }
    : {},
)

/** The held words begin a report of their own; the old draft is gone. */
const startInstead = (kind: ReportKind, target: string) => ({
  ...switchTo(kind, target),
  actions: assign(({ context }: Args) => ({
    ...initialContext(context.locale, context.channel),
    draft: applyPatch(
      emptyDraft(kind),
      context.heldAnswers === null ? {} : { answers: context.heldAnswers },
      context.heldWords ?? undefined,
    ),
  })),
})

/** The words were part of this report after all: they are kept with it. */
const keepHeldWords = assign(({ context }: Args) => ({
  draft: context.draft === null ? null : applyPatch(context.draft, {}, context.heldWords ?? undefined),
  offered: [],
  heldWords: null,
  heldAnswers: null,
}))

const holdPause = assign(({ event }: Args) =>
  event.type === 'RESUME'
    ? {
        offered: event.topic === undefined ? [] : [event.topic],
        heldWords: event.words,
        heldAnswers:
          event.prefill === undefined ? null : applyPatch(emptyDraft('asb'), event.prefill).answers,
      }
    : {},
)

const noteLeaving = assign(({ event }: Args) =>
  event.type === 'GUESSED' ? { door: event.door, leftAt: event.leftAt } : {},
)

/** Which of two matters comes first, where two were told. */
const saysTwo = {
  type: 'say' as const,
  params: ({ event }: Args) => ({
    replies: event.type === 'TOPIC' && event.second !== undefined ? [reply(`report.two.${event.topic}`)] : [],
  }),
}

const pickTopic = [
  {
    guard: ({ event }: Args) => event.type === 'TOPIC' && event.topic === 'fly_tipping',
    target: '#conversation.flyTipping',
    actions: [startReport('fly_tipping'), saysTwo],
  },
  {
    guard: ({ event }: Args) => event.type === 'TOPIC' && event.topic === 'asb',
    target: '#conversation.asb',
    actions: [startReport('asb'), saysTwo],
  },
  {
    guard: ({ event }: Args) => event.type === 'TOPIC' && event.topic === 'check_report',
    target: '#conversation.checking',
    actions: assign({
      check: () => ({ reference: null, code: null, stillHappening: false, words: null, progress: null }),
      misunderstood: () => 0,
    }),
  },
  {
    guard: ({ event }: Args) => event.type === 'TOPIC' && event.topic === 'something_else',
    target: '#conversation.elsewhere',
    actions: assign({ misunderstood: () => 0 }),
  },
  // The menu's own item: personal safety and local support.
  ...supportTargets,
]

/**
 * The conversation: a menu, the reports, following a report, and the support branch. Repair events work in
 * every state; those without a target say their piece and leave the question where it was.
 */
export const conversationMachine = dialogue.createMachine({
  id: 'conversation',
  initial: 'menu',
  context: ({ input }) => initialContext(input?.locale ?? 'en', input?.channel ?? 'web'),
  states: {
    menu: { on: { BACK: carryOnTargets } },
    elsewhere: { on: { BACK: { target: 'menu' } } },
    clarifying: { on: { BACK: { target: 'menu' } } },
    switching: {
      on: {
        YES: [switchTo('fly_tipping', '#conversation.flyTipping'), switchTo('asb', '#conversation.asb')],
        NO: resumeTargets.map((target) => ({
          ...target,
          actions: keepHeldWords,
        })),
        BACK: resumeTargets,
      },
    },
    confirmingRestart: {
      on: {
        YES: { target: 'menu', actions: everythingGone },
        NO: resumeTargets,
        BACK: resumeTargets,
      },
    },
    resuming: {
      on: {
        YES: resumeTargets.map((target) => ({
          ...target,
          actions: [keepHeldWords, assign({ justAgreed: () => true })],
        })),
        // "No" with a new report in the same breath begins that one.
        NO: [
          startInstead('fly_tipping', '#conversation.flyTipping'),
          startInstead('asb', '#conversation.asb'),
          { target: 'menu', actions: everythingGone },
        ],
      },
    },
    flyTipping: reportStates('fly_tipping'),
    asb: reportStates('asb'),
    checking: checkStates,
    askingHome: homeState(resumeTargets),
    support: supportStates,
  },
  on: {
    TOPIC: pickTopic,
    OTHER_TOPIC: { target: '.switching', actions: holdTopic },
    UNSURE: { target: '.clarifying', actions: holdCandidates },
    DISCLOSURE: supportTargets,
    GUESSED: {
      target: '.askingHome',
      actions: noteLeaving,
    },
    OPEN_DOOR: supportTargets,
    HELP: { actions: say(reply('help')) },
    PERSON: { actions: say(reply('person')) },
    DATA: { actions: say(reply('data')) },
    WHAT_NEXT: { actions: say(reply('whatNext')) },
    GREETING: { actions: say(reply('greeting')) },
    DANGER_ONLY: { actions: say(reply('afterDanger')) },
    GET_INVOLVED: { actions: say(reply('getInvolved')) },
    OTHER_SERVICE: { actions: say(reply('otherService')) },
    LOST: {
      actions: {
        type: 'say',
        params: ({ context }) => ({
          replies: [reply(context.draft === null ? 'check.lost' : 'check.lostWaits')],
        }),
      },
    },
    START_OVER: [
      { guard: ({ context }) => context.draft !== null, target: '.confirmingRestart' },
      { target: '.menu', actions: everythingGone },
    ],
    RESUME: [{ guard: ({ context }) => context.draft !== null, target: '.resuming', actions: holdPause }],
    LEAVE: { target: '.menu', actions: everythingGone },
    NOT_UNDERSTOOD: {
      actions: [
        assign(({ context }) => ({ misunderstood: context.misunderstood + 1, recap: false })),
        {
          type: 'say',
          params: ({ context, event }) => ({
            replies: [
              reply(event.because ?? 'notUnderstood'),
              ...(context.misunderstood >= 3 ? [reply('person')] : []),
            ],
          }),
        },
      ],
    },
  },
})
