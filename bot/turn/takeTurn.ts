import { hasBegun } from '../../dialogs/context.ts'
import type { DirectoryEntry } from '../../dialogs/directory/directory.ts'
import type { Meaning } from '../../dialogs/meaning.ts'
import { expectingOf } from '../../dialogs/prompt.ts'
import { longestText, type Report } from '../../dialogs/reporting/report.ts'
import { type ConversationState, isConfidential } from '../../dialogs/state.ts'
import { ChoiceNotOffered, type Outcome, start, step } from '../../dialogs/step.ts'
import type { Channel, Effect, EffectResult, Input, Reply } from '../../dialogs/turn.ts'
import { render } from '../../dialogs/wording/render.ts'
import type { Filing, Progress } from '../cases/ports.ts'
import { ServiceError } from '../errors.ts'
import type { FileStore } from '../files/ports.ts'
import type { SecondOpinion } from '../understanding/clu/secondOpinion.ts'
import type { understand } from '../understanding/understand.ts'
import { cleanText } from './cleanText.ts'
import type { Inbound, TakeTurn, TurnAnswer, TurnRequest } from './ports.ts'
import type { Envelope, Sealing } from './seal.ts'

/** What a turn needs from outside. */
export interface TurnServices {
  sealing: Sealing
  understand: typeof understand
  /** Asked where `understand` is unsure of an ordinary text. */
  secondOpinion?: SecondOpinion
  findPlace: (query: Extract<Effect, { type: 'findPlace' }>) => Promise<EffectResult>
  /** Whose job a report is, and the wording key that says so. */
  whoseJob: (report: Report) => { body: string; wordsKey: string; alsoTell: readonly string[] }
  filing: Filing
  progress: Progress
  files: Pick<FileStore, 'forget'>
  /** Who can help, as officers' checks leave it: from memory, a turn asks no database. As it ships when absent. */
  directory?: () => readonly DirectoryEntry[]
  now: () => Date
  random: (bytes: number) => Buffer
  /** Told the catalogue code of a failure, and nothing else. */
  onFailure: (effect: Effect['type'], cause: unknown) => void
}

/** An ordinary draft may wait as long as its photos do. */
export const ordinaryLife = 24 * 60 * 60 * 1000
/** By text and in a chat app a draft may wait longer: people answer when they can. */
export const textLife = 3 * ordinaryLife
/** Confidential states are short-lived (safety.md, rule 1). */
export const confidentialLife = 15 * 60 * 1000

/** A turn asks the outside a few times at most; more is a fault that must not go round for ever. */
const mostEffects = 5

interface Taken {
  outcome: Outcome
  replies: Reply[]
}

interface Setting {
  envelope: Envelope
  senderPhone: string | undefined
  mayLookUp: () => Promise<boolean>
  messageKey: string | undefined
}

/** "Text me" by text means the number it came from. */
const withSender = (report: Report, senderPhone: string | undefined): Report =>
  report.contact?.way === 'text' && report.contact.phone === undefined && senderPhone !== undefined
    ? { ...report, contact: { ...report.contact, phone: senderPhone } }
    : report

/** The one way words become a step of the dialogue, on every channel. */
export const openTurns = (services: TurnServices): TakeTurn => {
  const newConversation = (): string => services.random(16).toString('base64url')

  const toInput = async (
    inbound: Exclude<Inbound, { kind: 'begin' }>,
    state: ConversationState,
    at: string,
  ): Promise<Input> => {
    switch (inbound.kind) {
      case 'resume':
      case 'text': {
        const expecting = expectingOf(state)
        const meaning: Meaning = services.understand(inbound.text, {
          now: at,
          ...(expecting === undefined ? {} : { expecting }),
        })
        const { secondOpinion } = services
        const better =
          secondOpinion === undefined || !meaning.unsure || isConfidential(state)
            ? meaning
            : await secondOpinion(inbound.text, meaning)
        return { kind: inbound.kind, at, text: inbound.text, meaning: better }
      }
      case 'choice':
        return { kind: 'choice', at, values: [...new Set(inbound.values)] }
      case 'file':
        return { kind: 'file', at, file: { id: inbound.id } }
      case 'position': {
        const { latitude, longitude, accuracy } = inbound
        return { kind: 'position', at, latitude, longitude, accuracy }
      }
      case 'leave':
        return { kind: 'leave', at }
    }
  }

  const carryOut = async (effect: Effect, setting: Setting): Promise<EffectResult> => {
    const { envelope, senderPhone, mayLookUp } = setting
    const { conversationId, channel } = envelope
    const now = services.now()
    switch (effect.type) {
      case 'findPlace':
        return services.findPlace(effect)
      case 'fileReport': {
        const { body, wordsKey, alsoTell } = services.whoseJob(effect.report)
        const filed = await services.filing.fileReport({
          report: withSender(effect.report, senderPhone),
          conversationId,
          channel,
          now,
          whoseJob: { body, alsoTell },
        })
        return { type: 'reportFiled', ...filed, ...(body === 'council' ? {} : { whoseJob: wordsKey }) }
      }
      case 'lookUpReport': {
        const { reference, code } = effect
        if (!(await mayLookUp())) return { type: 'tooManyTries' }
        const progress = await services.progress.lookUp({ reference, code, now })
        return progress === undefined ? { type: 'reportNotFound' } : { type: 'reportFound', progress }
      }
      case 'addToReport': {
        const { reference, code, words, stillHappening } = effect
        const { messageKey: key } = setting
        const wanted = { reference, code, words, stillHappening, now, key }
        const added = await services.progress.addToReport(wanted)
        return added ? { type: 'addedToReport' } : { type: 'failed', effect: effect.type }
      }
      case 'forget':
        await services.files.forget(conversationId)
        return { type: 'forgotten' }
    }
  }

  /** A failure outside never ends the turn: the dialogue says so and keeps everything. */
  const carryOutSafely = async (effect: Effect, setting: Setting): Promise<EffectResult> => {
    try {
      return await carryOut(effect, setting)
    } catch (cause) {
      if (cause instanceof ServiceError && cause.code === 'TOO_MANY_TRIES') return { type: 'tooManyTries' }
      services.onFailure(effect.type, cause)
      return { type: 'failed', effect: effect.type }
    }
  }

  const settle = async (first: Outcome, setting: Setting, at: string): Promise<Taken> => {
    let taken: Taken = { outcome: first, replies: first.replies }
    let waiting = first.effects
    for (let count = 0; waiting.length > 0; count++) {
      if (count >= mostEffects) throw new Error('the dialogue asks the outside without end')
      const [effect, ...others] = waiting
      if (effect === undefined) break
      const result = await carryOutSafely(effect, setting)
      if (effect.type === 'forget') {
        waiting = others
        continue
      }
      const next = step(taken.outcome.state, { kind: 'result', at, result }, services.directory?.())
      taken = {
        outcome: {
          ...next,
          confidential: taken.outcome.confidential || next.confidential,
          ...(taken.outcome.silent === true ? { silent: true } : {}),
          ...(taken.outcome.filed === undefined ? {} : { filed: taken.outcome.filed }),
        },
        replies: [...taken.replies, ...next.replies],
      }
      waiting = [...others, ...next.effects]
    }
    return taken
  }

  const answer = ({ outcome, replies }: Taken, envelope: Envelope, atLeast: number): TurnAnswer => {
    const { state, confidential, filed } = outcome
    const report = !hasBegun(state.context) ? 'none' : isConfidential(state) ? 'waits' : 'goesOn'
    const ordinary = envelope.channel === 'web' ? ordinaryLife : textLife
    const life = confidential && report !== 'goesOn' ? confidentialLife : ordinary
    const sealed = services.sealing.seal(
      {
        ...envelope,
        // A filed report keeps its id; what comes next is another report.
        conversationId: filed === undefined ? envelope.conversationId : newConversation(),
        expiresAt: services.now().getTime() + life,
        state,
      },
      atLeast,
    )
    const rendered = render(replies, outcome.prompt, state.context)
    return {
      sealed,
      ...rendered,
      ...(outcome.silent === true ? { messages: [], silent: true } : {}),
      ...(filed === undefined ? {} : filed),
      confidential,
      report,
    }
  }

  const begin = (channel: Channel): TurnAnswer => {
    const outcome = start('en', channel)
    return answer(
      { outcome, replies: outcome.replies },
      { conversationId: newConversation(), channel, expiresAt: 0, state: outcome.state },
      0,
    )
  }

  return async (request: TurnRequest): Promise<TurnAnswer> => {
    const {
      channel,
      sealed,
      opened,
      inbound,
      senderPhone,
      messageKey,
      mayLookUp = async () => true,
    } = request
    const now = services.now()
    const at = now.toISOString()
    const cleaned = inbound.kind === 'text' || inbound.kind === 'resume' ? cleanText(inbound.text) : null
    if (inbound.kind === 'begin') return begin(channel)
    const envelope: Envelope =
      sealed === null
        ? { conversationId: newConversation(), channel, expiresAt: 0, state: start('en', channel).state }
        : (opened ?? services.sealing.open(sealed, channel, now))
    const asked =
      cleaned === null || (inbound.kind !== 'text' && inbound.kind !== 'resume')
        ? inbound
        : { kind: inbound.kind, text: cleaned.text }

    const setting: Setting = { envelope, senderPhone, mayLookUp, messageKey }

    try {
      const first = step(envelope.state, await toInput(asked, envelope.state, at), services.directory?.())
      const taken = await settle(first, setting, at)
      const replies =
        cleaned?.cut === true
          ? [{ key: 'tooLong', params: { limit: longestText } }, ...taken.replies]
          : taken.replies
      if (inbound.kind === 'leave') await carryOutSafely({ type: 'forget' }, setting)
      return answer({ ...taken, replies }, envelope, sealed?.length ?? 0)
    } catch (cause) {
      if (cause instanceof ChoiceNotOffered)
        throw new ServiceError('UNKNOWN_CHOICE', { field: 'choice', cause })
      throw cause
    }
  }
}
