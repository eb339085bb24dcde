import { z } from 'zod'
import { placeSchema, reportDraftSchema } from './reporting/report.ts'
import { channels, locales } from './turn.ts'

/** What a person may come for. Also the values of the menu. */
export const topics = ['fly_tipping', 'asb', 'check_report', 'local_support', 'something_else'] as const
export type Topic = (typeof topics)[number]

/** Which door of the support branch opens. */
export const supportDoors = ['who', 'self', 'helper', 'child', 'own_behaviour', 'crisis', 'drugs'] as const
export type SupportDoor = (typeof supportDoors)[number]

const progressSchema = z.object({
  reference: z.string(),
  kind: z.enum(['fly_tipping', 'asb']),
  state: z.enum(['new', 'assigned', 'in_progress', 'referred', 'on_hold', 'closed']),
  outcome: z.string().optional(),
  referredTo: z.string().optional(),
  sentOn: z.string(),
  promisedBy: z.string(),
  messages: z.array(z.object({ at: z.string(), text: z.string() })),
})

/**
 * All that a conversation remembers between two turns. Nothing of the support branch is in it but the door
 * that is open.
 */
export const contextSchema = z.object({
  locale: z.enum(locales),
  channel: z.enum(channels),
  /** The report being written. */
  draft: reportDraftSchema.nullable(),
  /** A draft put aside for another one. */
  parked: reportDraftSchema.nullable(),
  /** Questions asked so far, for "back". */
  trail: z.array(z.string()),
  /** The question being asked again from "check your answers". */
  changing: z.string().nullable(),
  /** Places to choose from, or one to confirm. */
  places: z.array(placeSchema).max(4),
  /** Misunderstandings in a row. */
  misunderstood: z.number().int().nonnegative(),
  /** Likeliest topics while clarifying, and the topic a switch was offered to. */
  offered: z.array(z.enum(topics)),
  /** The words that led to a question about the topic, kept so that nothing has to be typed twice. */
  heldWords: z.string().nullable(),
  heldAnswers: reportDraftSchema.shape.answers.nullable(),
  check: z.object({
    reference: z.string().nullable(),
    code: z.string().nullable(),
    stillHappening: z.boolean(),
    words: z.string().nullable(),
    progress: progressSchema.nullable(),
  }),
  filed: z
    .object({
      reference: z.string(),
      code: z.string(),
      promiseDays: z.number(),
      promisedBy: z.string(),
      kind: z.enum(['fly_tipping', 'asb']),
      whoseJob: z.string().optional(),
    })
    .nullable(),
  /** The door asked for, while a bland question before it waits for its answer. */
  door: z.enum(supportDoors).nullable(),
  /** Where the report was left ("asb.asking_when") while it is asked whether this is about home. */
  leftAt: z.string().nullable(),
  /** That was asked while this report was written: what is only guessed does not ask it again. */
  askedHome: z.boolean(),
  /** The answers are to be shown by text: false once they were, and nothing in them changed. */
  recap: z.boolean(),
  /** A question beside the report was just answered: a yes that follows may be the same one, said twice. */
  justAgreed: z.boolean(),
})
export type ConversationContext = z.infer<typeof contextSchema>

/** Whether a report was begun that holds an answer, or anything else a person would have to give again. */
export const hasBegun = ({ draft, parked }: Pick<ConversationContext, 'draft' | 'parked'>): boolean =>
  [draft, parked].some(
    (report) =>
      report !== null &&
      (Object.keys(report.answers).length > 0 ||
        Object.keys(report.contact).length > 0 ||
        report.contactChoice !== undefined ||
        report.photos.length > 0 ||
        report.ownWords.length > 0),
  )

export const initialContext = (
  locale: ConversationContext['locale'],
  channel: ConversationContext['channel'],
): ConversationContext => ({
  locale,
  channel,
  draft: null,
  parked: null,
  trail: [],
  changing: null,
  places: [],
  misunderstood: 0,
  offered: [],
  heldWords: null,
  heldAnswers: null,
  check: { reference: null, code: null, stillHappening: false, words: null, progress: null },
  filed: null,
  door: null,
  leftAt: null,
  askedHome: false,
  recap: true,
  justAgreed: false,
})
