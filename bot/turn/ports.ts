import type { Channel, PromptKind } from '../../dialogs/turn.ts'
import type { Envelope } from './seal.ts'

/** What a channel hands to a turn. Photos were checked and stored before; the turn sees their id only. */
export type Inbound =
  | { kind: 'begin' }
  | { kind: 'text'; text: string }
  /** The first message after a long pause (texts): a draft there is is offered first. */
  | { kind: 'resume'; text: string }
  | { kind: 'choice'; values: string[] }
  | { kind: 'file'; id: string }
  | { kind: 'position'; latitude: number; longitude: number; accuracy: number }
  | { kind: 'leave' }

export interface TurnRequest {
  channel: Channel
  /** The sealed state of the conversation so far, or null to begin. */
  sealed: string | null
  /** What the channel has already opened `sealed` to, for this message: it is not opened twice. */
  opened?: Envelope
  inbound: Inbound
  /** By text: the sender's number, for "text me about it". Never put into the state. */
  senderPhone?: string
  /** Asked before a report is looked up; false: too many look-ups from there. Absent: not limited here. */
  mayLookUp?: () => Promise<boolean>
  /** Names this message where it may be delivered again: what it adds to a report is added once. */
  messageKey?: string
}

/** A turn's answer, in words: what `POST /chat/turns` returns and every channel renders. */
export interface TurnAnswer {
  sealed: string
  messages: { text: string }[]
  prompt: {
    kind: PromptKind
    question: string
    multiple?: boolean
    /** `aside`: a way out of the question, not an answer to it: typed by name, never numbered. */
    options: { value: string; label: string; aside?: boolean }[]
    answers?: { key: string; label: string; value: string }[]
  }
  /** Present once, in the turn that filed the report. */
  reference?: string
  code?: string
  /** Nothing of this turn may outlive it: no logging, no storage, short life. */
  confidential: boolean
  /** A report being written: there is none, it waits inside a confidential state, or it goes on as ever. */
  report: 'none' | 'waits' | 'goesOn'
  /** Leaving where words would stay on the device: send nothing at all. */
  silent?: boolean
}

/**
 * Takes one turn.
 *
 * @throws ServiceError STATE_UNREADABLE, STATE_EXPIRED or UNKNOWN_CHOICE; the conversation then stays where
 * it was
 */
export type TakeTurn = (request: TurnRequest) => Promise<TurnAnswer>
