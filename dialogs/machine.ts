import { setup } from 'xstate'
import type { ConversationContext, SupportDoor, Topic } from './context.ts'
import type { QuestionKey } from './reporting/question.ts'
import type { DraftAnswers, ReportDraft, ReportKind } from './reporting/report.ts'
import type { AskedTopic } from './support/askedWords.ts'
import type { Effect, EffectResult, Reply } from './turn.ts'

/** What one answer changes in the draft. `undefined` clears a field. */
export interface DraftPatch {
  answers?: { [K in keyof DraftAnswers]?: DraftAnswers[K] | undefined }
  contactChoice?: ReportDraft['contactChoice']
  contact?: ReportDraft['contact']
  photo?: string
  /** Questions this answer settles although it fills no field. */
  settles?: QuestionKey[]
}

/** Everything that can happen in a conversation. Made from an input by `interpret.ts`. */
export type DialogueEvent =
  | {
      type: 'TOPIC'
      topic: Topic
      prefill?: DraftPatch
      words?: string
      /** Told in the same message: it waits until the first report is sent. */
      second?: { kind: ReportKind; prefill: DraftPatch; words: string }
    }
  /** Something else than the report that waits. */
  | { type: 'ANOTHER' }
  | { type: 'ANSWER'; question: QuestionKey | null; patch: DraftPatch; words?: string }
  | { type: 'SKIP' }
  | { type: 'FINISH' }
  | { type: 'BACK' }
  | { type: 'CHANGE'; question: QuestionKey }
  | { type: 'SEND' }
  /** "Yes", where it may be no answer to "check your answers": whether to send is asked by itself. */
  | { type: 'ASK_TO_SEND' }
  /** By text: send, and text the same number about it. */
  | { type: 'SEND_WITH_UPDATES' }
  | { type: 'YES' }
  | { type: 'NO' }
  | { type: 'HELP' }
  | { type: 'REPEAT' }
  | { type: 'PERSON' }
  | { type: 'DATA' }
  /** What becomes of a report once it is sent, and by when. */
  | { type: 'WHAT_NEXT' }
  | { type: 'GREETING' }
  /** Danger was named and nothing else: the danger line was said, the door to a report stays open. */
  | { type: 'DANGER_ONLY' }
  | { type: 'GET_INVOLVED' }
  | { type: 'OTHER_SERVICE' }
  | { type: 'START_OVER' }
  | { type: 'LEAVE' }
  /** Two topics are about as likely: ask which. */
  | { type: 'UNSURE'; candidates: Topic[]; words: string; prefill: DraftPatch }
  /** Another topic came up while a report is being written. */
  | { type: 'OTHER_TOPIC'; topic: Topic; prefill?: DraftPatch; words: string }
  | { type: 'DISCLOSURE'; door: SupportDoor }
  /** A disclosure that is only guessed, where a report would be lost: it is asked first. */
  | { type: 'GUESSED'; door: SupportDoor; leftAt: string }
  | { type: 'OPEN_DOOR'; door: SupportDoor }
  /** A choice or word inside the support branch: the name of the next page. */
  | { type: 'SUPPORT_PAGE'; page: string }
  /** A question about the service itself, inside the support branch: answered, and nothing moves. */
  | { type: 'ASKED'; about: AskedTopic }
  | { type: 'PICK_PLACE'; index: number }
  | { type: 'NONE_OF_THESE' }
  | { type: 'REFERENCE'; reference: string }
  | { type: 'CODE'; code: string }
  | { type: 'ADD_WORDS'; words: string }
  | { type: 'STILL_HAPPENING' }
  | { type: 'ADD_MORE' }
  /** The reference or the code is lost: what can be done without them is said. */
  | { type: 'LOST' }
  /** By text: the rest of what the team wrote. */
  | { type: 'NEXT_PART' }
  | { type: 'RESUME'; words: string; topic?: Topic; prefill?: DraftPatch }
  | { type: 'NOT_UNDERSTOOD'; because?: string }
  | { type: 'RESULT'; result: EffectResult }

/**
 * The parts every machine of this dialogue shares. `say` and `ask` do nothing by themselves: `step` reads
 * them off the transition as data.
 */
export const dialogue = setup({
  types: {
    context: {} as ConversationContext,
    events: {} as DialogueEvent,
    // XState also starts the machine by itself, without input, for each transition it works out.
    input: {} as Pick<ConversationContext, 'locale' | 'channel'> | undefined,
  },
  actions: {
    say: (_, _params: { replies: Reply[] }) => {},
    ask: (_, _params: { effect: Effect }) => {},
  },
})

/** The result an event carries. Only a RESULT event reaches the transitions that ask for one. */
export const resultOf = (event: DialogueEvent): EffectResult => {
  if (event.type !== 'RESULT') throw new Error('not a result')
  return event.result
}
