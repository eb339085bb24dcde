import type { Storage } from '@microsoft/agents-hosting'

export interface Question {
  question: string
  /** None: answered in words. */
  choices: string[]
}

/** Takes an activity, answers what is said. */
export type Receive = (activity: Record<string, unknown>) => Promise<string[]>

export interface SdkBot {
  name: string
  /** The kit's own storage in memory. */
  memory(): Storage
  open(storage: Storage, questions: readonly Question[]): Receive
}

export declare const sdkBots: readonly SdkBot[]
