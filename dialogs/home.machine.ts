import { type ConversationContext, initialContext, supportDoors } from './context.ts'
import { dialogue } from './machine.ts'
import { questionsOf } from './reporting/draft.ts'
import type { Reply } from './turn.ts'

const { assign } = dialogue

interface Args {
  context: ConversationContext
}

interface Target {
  guard?: (args: Args) => boolean
  target: string
}

const say = (key: string) => {
  const replies: Reply[] = [{ key, params: {} }]
  return { type: 'say' as const, params: { replies } }
}

const asked = (kind: keyof typeof questionsOf): string[] => [
  ...questionsOf[kind].map(({ key }) => `asking_${key}`),
  ...['confirmingPlace', 'outside', 'reviewing', 'confirmingSend'],
]

/** Wherever a question may have been left with a report begun. */
const places: readonly string[] = [
  ...asked('fly_tipping').map((spot) => `flyTipping.${spot}`),
  ...asked('asb').map((spot) => `asb.${spot}`),
  ...['askingReference', 'askingCode', 'showing', 'addingWords'].map((spot) => `checking.${spot}`),
  ...['menu', 'elsewhere', 'clarifying', 'switching', 'confirmingRestart', 'resuming'],
]

const mayAskAgain = ({ context }: Args): boolean => context.channel === 'web' && context.misunderstood === 0

/**
 * Asks whether a report is about home, where only the classifier guesses so or somebody of the writer's own is
 * named; and whether help is wanted, where a crisis is in doubt: who to call is said with it on a screen
 * (`support/replies.ts`), and asked first elsewhere. The draft is whole while the question stands: it waits in the
 * confidential state, and no longer than that. It is gone before the branch opens, and goes on from the question it
 * was left at on anything else. What was typed is kept nowhere.
 *
 * @param elsewhere where the draft goes on if the place it was left at cannot be gone back to
 */
export const homeState = (elsewhere: readonly Target[]) => {
  const targets: readonly Target[] = [
    ...places.map((place) => ({
      guard: ({ context }: Args) => context.leftAt === place,
      target: `#conversation.${place}`,
    })),
    ...elsewhere,
  ]
  const back = (key: string, may: (args: Args) => boolean = () => true) =>
    targets.map(({ guard = () => true, target }) => ({
      guard: (args: Args) => may(args) && guard(args),
      target,
      actions: say(key),
    }))
  // On a screen these are answered, and it is asked again.
  const byText = ({ context }: Args): boolean => context.channel !== 'web'
  return dialogue.createStateConfig({
    entry: assign({
      askedHome: ({ context }) => context.askedHome || context.door !== 'crisis',
      misunderstood: () => 0,
    }),
    exit: assign({ leftAt: () => null, door: () => null, misunderstood: () => 0 }),
    on: {
      YES: supportDoors.map((door) => ({
        guard: ({ context }: Args) => (context.door ?? 'who') === door,
        target: `#conversation.support.${door}`,
        actions: assign(({ context }: Args) => initialContext(context.locale, context.channel)),
      })),
      NO: back('home.carryOn'),
      BACK: back('home.carryOn'),
      NOT_UNDERSTOOD: [
        {
          guard: mayAskAgain,
          actions: [assign({ misunderstood: () => 1 }), say('notUnderstoodChoice')],
        },
        ...back('home.carryOn'),
      ],
      // A yes that comes after these is no answer to the question any more.
      HELP: back('help', byText),
      PERSON: back('person', byText),
      DATA: back('data', byText),
    },
  })
}
