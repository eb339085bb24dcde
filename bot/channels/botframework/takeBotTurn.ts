import { promptOf } from '../../../dialogs/prompt.ts'
import { isConfidential } from '../../../dialogs/state.ts'
import { render } from '../../../dialogs/wording/render.ts'
import { ServiceError } from '../../errors.ts'
import type { FileStore } from '../../files/ports.ts'
import type { Prisma } from '../../store/generated/client.ts'
import type { KeptConversations, KeptKey, Next, Stored } from '../../turn/keptConversations.ts'
import type { Inbound, TakeTurn, TurnAnswer } from '../../turn/ports.ts'
import type { Envelope, Sealing } from '../../turn/seal.ts'
import { openOneByOne } from './oneByOne.ts'

/** One thing a person did in one message, in the order of `BotTurn.steps`. */
export type BotStep =
  | { kind: 'hello' }
  | { kind: 'text'; text: string }
  | { kind: 'choice'; values: string[] }
  /** Fetched only where the dialogue takes photos. @throws ServiceError of the catalogue */
  | { kind: 'photo'; content: () => Promise<Buffer> }
  | { kind: 'leave' }

export interface BotTurn {
  conversation: KeptKey
  message: KeptKey
  steps: readonly BotStep[]
  /** When the person sent it, where the channel says so. */
  sentAt?: Date | undefined
  /** What is to be written in the statement that saves the turn. */
  also?: (reply: BotReply) => Prisma.Sql | undefined
}

export interface BotReply {
  messages: { text: string }[]
  /** Absent where nothing is asked. */
  prompt?: TurnAnswer['prompt']
  /** Nothing of it may be queued, repeated or kept. */
  confidential: boolean
  /** The conversation was left: it is as if it never was. */
  left: boolean
  reference?: string
}

/** Takes a message of a Bot Framework channel. `duplicate`: it was taken before, and has no effect. */
export type TakeBotTurn = (turn: BotTurn) => Promise<BotReply | 'duplicate'>

/** The reference of the report that a conversation has just filed, while it stands there. */
export type FiledIn = (conversation: KeptKey) => Promise<string | undefined>

export interface BotTurnServices {
  takeTurn: TakeTurn
  kept: KeptConversations
  sealing: Pick<Sealing, 'open'>
  files: Pick<FileStore, 'receive'>
  mayLookUp: (whose: string) => Promise<boolean>
  now: () => Date
}

const channel = 'botframework'
/** safety.md, SMS 1: older than this when handled, nothing confidential is answered. Milliseconds. */
const answeredWithin = 120_000
/** After such a pause a draft is offered before anything is taken as an answer. */
const longPause = 60 * 60 * 1000
/** Turns that lose to another instance are taken again; so many losses are a fault. */
const mostTries = 20

const same: Inbound = { kind: 'text', text: 'repeat' }

const silence: BotReply = { messages: [], confidential: true, left: false }

/** What happened to the steps so far. */
interface Progress {
  sealed: string | null
  answers: TurnAnswer[]
  /** Calm words about what could not be taken. */
  notes: string[]
}

/**
 * Turns of people whose client keeps no state: read the kept one, take the turn, save it where nobody else
 * did meanwhile; else take the turn again. Messages of one conversation are taken in the order they came.
 */
export const openBotTurns = (services: BotTurnServices): TakeBotTurn => {
  const oneByOne = openOneByOne()

  const opened = (sealed: string) => {
    try {
      return services.sealing.open(sealed, channel, services.now())
    } catch (error) {
      if (error instanceof ServiceError) return undefined
      throw error
    }
  }

  /** A button says its label: where it is one of those just offered, it is that choice and not words. */
  const pressed = ({ state }: Envelope, text: string): string | undefined => {
    const { options } = render([], promptOf(state), state.context).prompt
    return options.find(({ label }) => label === text.trim())?.value
  }

  const takeText = (envelope: Envelope | undefined, text: string, paused: boolean): Inbound => {
    const value = envelope === undefined ? undefined : pressed(envelope, text)
    if (value !== undefined) return { kind: 'choice', values: [value] }
    return { kind: paused ? 'resume' : 'text', text }
  }

  /** @throws ServiceError NO_FILE_EXPECTED, or what the photo is refused for */
  const takePhoto = async (
    progress: Progress,
    step: Extract<BotStep, { kind: 'photo' }>,
    received: Map<string, string>,
  ): Promise<Inbound> => {
    const envelope = progress.sealed === null ? undefined : opened(progress.sealed)
    if (envelope === undefined || envelope.state.context.draft === null || isConfidential(envelope.state))
      throw new ServiceError('NO_FILE_EXPECTED', { field: 'file' })
    const key = envelope.conversationId
    const id = received.get(key) ?? (await services.files.receive(key, await step.content())).id
    received.set(key, id)
    return { kind: 'file', id }
  }

  const takeOne = async (
    turn: BotTurn,
    progress: Progress,
    inbound: Inbound,
    envelope: Envelope | undefined,
  ): Promise<TurnAnswer> => {
    const mayLookUp = () => services.mayLookUp(turn.conversation[0])
    const { sealed } = progress
    const known = envelope === undefined ? {} : { opened: envelope }
    try {
      return await services.takeTurn({ channel, sealed, ...known, inbound, mayLookUp })
    } catch (error) {
      const lost = error instanceof ServiceError && ['STATE_UNREADABLE', 'STATE_EXPIRED'].includes(error.code)
      if (!lost || progress.sealed === null) throw error
      // Too old to be opened: what was typed begins anew; what was pressed belonged to what is gone.
      const fresh: Inbound =
        inbound.kind === 'text' || inbound.kind === 'resume'
          ? { ...inbound, kind: 'text' }
          : { kind: 'begin' }
      return services.takeTurn({ channel, sealed: null, inbound: fresh, mayLookUp })
    }
  }

  const takeSteps = async (
    turn: BotTurn,
    stored: Stored,
    received: Map<BotStep, Map<string, string>>,
  ): Promise<Progress> => {
    const live = stored.kind === 'ordinary' || (stored.kind === 'confidential' && stored.live)
    const paused =
      stored.kind === 'ordinary' && services.now().getTime() - stored.changedAt.getTime() > longPause
    const progress: Progress = { sealed: live ? stored.sealed : null, answers: [], notes: [] }
    const take = async (inbound: Inbound, envelope?: Envelope): Promise<void> => {
      const answer = await takeOne(turn, progress, inbound, envelope)
      progress.answers.push(answer)
      progress.sealed = answer.sealed
    }
    for (const step of turn.steps) {
      try {
        if (step.kind === 'hello') {
          // A client that comes back finds its conversation where it was.
          if (stored.kind === 'none') await take({ kind: 'begin' })
        } else if (step.kind === 'text') {
          const envelope = progress.sealed === null ? undefined : opened(progress.sealed)
          await take(takeText(envelope, step.text, paused && progress.answers.length === 0), envelope)
        } else if (step.kind === 'photo') {
          const memory = received.get(step) ?? new Map<string, string>()
          received.set(step, memory)
          await take(await takePhoto(progress, step, memory))
        } else if (step.kind === 'choice') await take({ kind: 'choice', values: step.values })
        else await take({ kind: 'leave' })
      } catch (error) {
        if (!(error instanceof ServiceError) || error.status >= 500) throw error
        progress.notes.push(error.words)
      }
    }
    if (progress.answers.length === 0 && progress.notes.length > 0) {
      await take(progress.sealed === null ? { kind: 'begin' } : same)
    }
    return progress
  }

  const replyOf = ({ answers, notes }: Progress): BotReply => {
    const last = answers.at(-1)
    const left = last?.silent === true
    const reference = answers.find((answer) => answer.reference !== undefined)?.reference
    return {
      messages: left
        ? []
        : [
            ...notes.map((text) => ({ text })),
            // Of several answers only the last one's question is asked.
            ...answers.flatMap((answer) =>
              answer === last || answer.prompt.kind === 'none'
                ? answer.messages
                : answer.messages.slice(0, -1),
            ),
          ],
      ...(last === undefined || left ? {} : { prompt: last.prompt }),
      confidential: answers.some(({ confidential }) => confidential),
      left,
      ...(reference === undefined ? {} : { reference }),
    }
  }

  const goesOn = ({ answers }: Progress): boolean => answers.at(-1)?.report === 'goesOn'

  const nextOf = (reply: BotReply, progress: Progress): Next => {
    const { sealed } = progress
    if (reply.left || sealed === null) return { kind: 'none' }
    return { kind: reply.confidential && !goesOn(progress) ? 'confidential' : 'ordinary', sealed }
  }

  /** Too late to be answered in confidence: silence, and no trace of it but that it was taken. */
  const unanswered = (stored: Stored, progress: Progress): Next => {
    if (stored.kind === 'ordinary') return { kind: 'ordinary', sealed: stored.sealed }
    // Whether the report is about home was asked, and it is not said to be: it stays.
    const { sealed } = progress
    if (goesOn(progress) && sealed !== null) return { kind: 'ordinary', sealed }
    const waits = stored.kind === 'confidential' && progress.answers.at(-1)?.report === 'waits'
    return waits ? { kind: 'confidential', sealed: stored.sealed } : { kind: 'none' }
  }

  const take = async (turn: BotTurn): Promise<BotReply | 'duplicate'> => {
    const { conversation, message, sentAt } = turn
    const received = new Map<BotStep, Map<string, string>>()
    for (let tries = 0; tries < mostTries; tries++) {
      const now = services.now()
      const { taken, stored } = await services.kept.look(conversation, message, now)
      if (taken) return 'duplicate'
      const progress = await takeSteps(turn, stored, received)
      const late = sentAt !== undefined && services.now().getTime() - sentAt.getTime() > answeredWithin
      const answered = replyOf(progress)
      const tooLate = late && answered.confidential && !answered.left
      const reply = tooLate ? silence : answered
      const next = tooLate ? unanswered(stored, progress) : nextOf(reply, progress)
      const saved = await services.kept.save({
        ...{ conversation, message, before: stored, next, now },
        also: turn.also?.(reply),
      })
      if (saved) return reply
    }
    throw new ServiceError('STORE_UNAVAILABLE')
  }

  return (turn) => oneByOne(turn.conversation[0], () => take(turn))
}

export interface FiledInServices extends Pick<BotTurnServices, 'kept' | 'now'> {
  sealing: Pick<Sealing, 'open'>
}

export const openFiledIn =
  ({ kept, sealing, now }: FiledInServices): FiledIn =>
  async (conversation) => {
    const { stored } = await kept.look(conversation, kept.messageKey(channel, 'none'), now())
    if (stored.kind !== 'ordinary') return undefined
    try {
      return sealing.open(stored.sealed, channel, now()).state.context.filed?.reference
    } catch (error) {
      if (error instanceof ServiceError) return undefined
      throw error
    }
  }
