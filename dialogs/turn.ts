import type { Meaning } from './meaning.ts'
import type { Place } from './place.ts'
import type { Report } from './reporting/report.ts'

export const locales = ['en'] as const
export type Locale = (typeof locales)[number]

export const channels = ['web', 'sms', 'botframework'] as const
export type Channel = (typeof channels)[number]

/** A photo that passed every check and waits under the conversation's id. */
export interface WaitingFile {
  id: string
}

/** One thing that reaches the dialogue. `at` is the time of the turn, ISO 8601. */
export type Input =
  | { kind: 'text'; at: string; text: string; meaning: Meaning }
  /** The first message after a long pause: with a draft there is, it asks whether to carry on. */
  | { kind: 'resume'; at: string; text: string; meaning: Meaning }
  | { kind: 'choice'; at: string; values: string[] }
  | { kind: 'file'; at: string; file: WaitingFile }
  | { kind: 'position'; at: string; latitude: number; longitude: number; accuracy: number }
  | { kind: 'leave'; at: string }
  | { kind: 'result'; at: string; result: EffectResult }

/** A sentence to say: a wording key and what fills its gaps. Rendered by `dialogs/wording`. */
export interface Reply {
  key: string
  params: Record<string, string | number>
}

export const promptKinds = ['choice', 'text', 'place', 'when', 'file', 'review', 'none'] as const
export type PromptKind = (typeof promptKinds)[number]

/** `label` is a wording key; `params` fill its gaps. */
export interface Option {
  value: string
  label: string
  params?: Record<string, string | number>
}

/** One line of "check your answers". `label` is a wording key; `value` is shown as it is. */
export interface ReviewAnswer {
  key: string
  label: string
  value: string
}

export interface Prompt {
  kind: PromptKind
  /** The question's own name, the same in every channel: "flyTipping.size". */
  question: string
  /** Fill the gaps of the question's words. */
  params?: Record<string, string | number>
  /** Several options may be chosen. */
  multiple?: boolean
  /** `skip` and `back` are offered as options too, so that each works without scripts. */
  options: Option[]
  answers?: ReviewAnswer[]
}

/** Work the dialogue asks the outside for. Carried out by `bot/turn`, answered with an `EffectResult`. */
export type Effect =
  | {
      type: 'findPlace'
      words: string
      postcode?: string
      position?: { latitude: number; longitude: number; accuracy: number }
    }
  | { type: 'fileReport'; report: Report }
  | { type: 'lookUpReport'; reference: string; code: string }
  | { type: 'addToReport'; reference: string; code: string; words: string; stillHappening: boolean }
  /** Purge whatever waits under this conversation (uploaded photos). */
  | { type: 'forget' }

/** What the reporter may know of their report, in the states of `dialogs/reporting/progress.ts`. */
export interface ReportProgress {
  reference: string
  kind: 'fly_tipping' | 'asb'
  state: 'new' | 'assigned' | 'in_progress' | 'referred' | 'on_hold' | 'closed'
  /** An outcome key, present when closed. */
  outcome?: string
  /** Where it was passed to, in plain words, when referred. */
  referredTo?: string
  /** ISO dates. */
  sentOn: string
  promisedBy: string
  /** What the team wrote to the reporter, oldest first. `at` is ISO. */
  messages: { at: string; text: string }[]
}

export type EffectResult =
  | { type: 'placeFound'; place: Place; certain: boolean }
  | { type: 'placeCandidates'; places: Place[] }
  | { type: 'placeOutside'; council: string }
  /** Nothing known matches: keep the words, "to be confirmed". */
  | { type: 'placeUnknown'; place: Place }
  | {
      type: 'reportFiled'
      reference: string
      code: string
      /** First contact within this many working days. */
      promiseDays: number
      /** ISO date of the promise. */
      promisedBy: string
      /** Wording key, where it looks like somebody else's job. */
      whoseJob?: string
    }
  | { type: 'reportFound'; progress: ReportProgress }
  | { type: 'reportNotFound' }
  /** Looking up is slowed after repeated wrong tries. */
  | { type: 'tooManyTries' }
  | { type: 'addedToReport' }
  | { type: 'forgotten' }
  /** The outside could not do it just now. Nothing typed is lost. */
  | { type: 'failed'; effect: Effect['type'] }

export interface StepOutcome<State> {
  state: State
  replies: Reply[]
  prompt: Prompt
  effects: Effect[]
  /** The person disclosed, or is in the support branch: nothing of this turn may outlive it. */
  confidential: boolean
  /** Leaving where words would stay on the device: nothing at all is said. */
  silent?: boolean
  /** Present once, in the turn that filed the report. */
  filed?: { reference: string; code: string }
}
