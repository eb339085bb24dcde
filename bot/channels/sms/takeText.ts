import { phrase } from '../../../dialogs/wording/phrase.ts'
import { ServiceError } from '../../errors.ts'
import { reachable } from '../../store/unavailable.ts'
import type { KeptConversations, KeptKey, Next, Stored } from '../../turn/keptConversations.ts'
import type { Inbound, TakeTurn, TurnAnswer } from '../../turn/ports.ts'
import type { Line, Lines } from './lines.ts'
import type { NumberQueue } from './numberQueue.ts'
import { toInternational, toNational } from './numbers.ts'
import type { OptOuts } from './optOuts.ts'
import type { PendingReplies } from './pendingReplies.ts'
import type { AddPhotos } from './photos.ts'
import type { InboundText } from './ports.ts'
import { renderText } from './render.ts'
import { readStopWord } from './stopWords.ts'

/** Older than this when handled: nothing confidential is answered (safety.md, SMS 1). */
export const latest = 120_000
/** After so long a pause a draft is offered before the text is taken for an answer. */
const longPause = 60 * 60 * 1000
/** Asks after an answer being handed over: with `pause` between them, longer than one is held. */
const mostAsks = 90
/** A conversation that changes under every try is being taken elsewhere, again and again. */
const mostTries = 8

/** What is sent back for one text. */
export interface TextReply {
  to: string
  text: string
  confidential: boolean
  /** To be called once it is on its way: until then the same text delivered again gets the same answer. */
  handedOver: () => void
}

export interface TakeTextServices {
  kept: Pick<KeptConversations, 'look' | 'save'>
  lines: Lines
  pending: PendingReplies
  optOuts: OptOuts
  queue: NumberQueue
  takeTurn: TakeTurn
  addPhotos: AddPhotos
  /** Our own numbers, in international form. Empty: any. */
  ownNumbers: readonly string[]
  now: () => Date
  /** Counts a text that is not taken: why, and nothing of it. */
  onIgnored: (reason: 'sender' | 'destination' | 'empty') => void
  /** A moment, while another delivery of the same text may be handing its answer over. */
  pause: () => Promise<void>
}

/**
 * Takes one text: a turn of its conversation, once however often it is delivered. Delivered again it is
 * answered only where its ordinary answer was never handed over; a confidential one is never given twice.
 *
 * @returns the answer to send; undefined for silence
 * @throws ServiceError STORE_UNAVAILABLE: nothing was done, and the provider should deliver it again
 */
export type TakeText = (text: InboundText) => Promise<TextReply | undefined>

interface Sender {
  phone: string
  key: KeptKey
}

interface Turned {
  next: Next
  reply: string
  confidential: boolean
}

/** Out of the support branch nothing is left, as if it had never been. A report that goes on is kept as ever. */
const nextOf = ({ confidential, report, prompt, sealed }: TurnAnswer): Next => {
  if (!confidential || report === 'goesOn') return { kind: 'ordinary', sealed }
  return prompt.question.startsWith('support.') ? { kind: 'confidential', sealed } : { kind: 'none' }
}

/** Words of ours before an answer; a confidential one stays as it is. */
const withWords = (key: string, answer: TurnAnswer): TurnAnswer =>
  answer.confidential
    ? answer
    : { ...answer, messages: [{ text: phrase(key, { locale: 'en', channel: 'sms' }) }, ...answer.messages] }

export const openTakeText = (services: TakeTextServices): TakeText => {
  const { kept, lines, pending, optOuts, queue, takeTurn, addPhotos, now, pause } = services

  const isOurs = (to: string): boolean => services.ownNumbers.length === 0 || services.ownNumbers.includes(to)

  const turn = async (
    sealed: string | null,
    inbound: Inbound,
    { phone, key }: Sender,
  ): Promise<TurnAnswer> => {
    const request = { channel: 'sms' as const, inbound, senderPhone: toNational(phone), messageKey: key[0] }
    try {
      return await takeTurn({ ...request, sealed })
    } catch (error) {
      const gone = error instanceof ServiceError && /^STATE_/.test(error.code)
      if (!gone || sealed === null) throw error
      // Too old, or sealed by a key that is gone: a fresh start with the same words.
      return takeTurn({ ...request, sealed: null })
    }
  }

  const sealedOf = (stored: Stored): string | null => {
    if (stored.kind === 'ordinary') return stored.sealed
    return stored.kind === 'confidential' && stored.live ? stored.sealed : null
  }

  /**
   * START is a word to the carrier, not to us: it answers no question and is kept nowhere. What was asked is
   * asked again; with nothing asked, it begins. Confidential questions take no such word for an answer.
   */
  const inboundFor = (inbound: InboundText, stored: Stored, isStart: boolean): Inbound => {
    if (isStart && sealedOf(stored) === null) return { kind: 'begin' }
    if (stored.kind !== 'ordinary') return { kind: 'text', text: inbound.text }
    if (isStart) return { kind: 'text', text: 'repeat' }
    const paused = now().getTime() - stored.changedAt.getTime() > longPause
    return { kind: paused ? 'resume' : 'text', text: inbound.text }
  }

  /** The words first, then the pictures that came with them, unless the words were confidential. */
  const answerWords = async (
    inbound: InboundText,
    sender: Sender,
    stored: Stored,
    isStart: boolean,
  ): Promise<TurnAnswer> => {
    const sealed = sealedOf(stored)
    const { text, media } = inbound
    if (text.trim() === '') {
      const shown = stored.kind === 'ordinary' ? await addPhotos(stored.sealed, media) : undefined
      return (
        shown ?? withWords('texts.photoFirst', await turn(sealed, { kind: 'text', text: 'menu' }, sender))
      )
    }
    const answer = await turn(sealed, inboundFor(inbound, stored, isStart), sender)
    if (answer.confidential || media.length === 0) return answer
    return (await addPhotos(answer.sealed, media)) ?? withWords('texts.photoFirst', answer)
  }

  /** Too late for a confidential answer: silence. A report that is not told to be about home stays. */
  const unanswered = (answer: TurnAnswer, stored: Stored): Turned => {
    if (answer.report === 'waits' && stored.kind !== 'none') {
      return { ...nothing, next: { kind: stored.kind, sealed: stored.sealed } }
    }
    return answer.report === 'goesOn' ? { ...nothing, next: nextOf(answer) } : nothing
  }

  const nothing: Turned = { next: { kind: 'none' }, reply: '', confidential: true }

  const answerTo = async (
    inbound: InboundText,
    sender: Sender,
    stored: Stored,
    late: () => boolean,
  ): Promise<Turned> => {
    const sealed = sealedOf(stored)
    const stopWord = readStopWord(inbound.text)
    if (stopWord === 'stop') {
      await turn(sealed, { kind: 'leave' }, sender)
      await optOuts.add(sender.phone, now())
      return nothing
    }
    if (stopWord === 'start') await optOuts.remove(sender.phone)
    const answer = await answerWords(inbound, sender, stored, stopWord === 'start')
    if (answer.silent === true) return nothing
    // A late disclosure opens nothing and is answered by nobody; a draft it concerns is gone all the same.
    if (answer.confidential && late()) return unanswered(answer, stored)
    return {
      next: nextOf(answer),
      reply: renderText(answer),
      confidential: answer.confidential,
    }
  }

  const take = async (
    inbound: InboundText,
    sender: Sender,
    line: Line,
    received: Date,
  ): Promise<TextReply | 'duplicate' | undefined> => {
    const { phone, key } = sender
    const sent = (inbound.sentAt ?? received).getTime()
    const late = () => now().getTime() - sent > latest
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { taken, stored } = await kept.look(line.conversation, key, now())
      if (taken) return 'duplicate'
      const { next, reply, confidential } = await answerTo(inbound, sender, stored, late)
      const at = now()
      const ordinary = next.kind === 'ordinary' && !confidential && reply !== ''
      const saved = await kept.save({
        ...{ conversation: line.conversation, message: key, before: stored, next, now: at },
        ...{ person: line.phone[0], reply: ordinary ? pending.keeping(key, reply, at) : undefined },
      })
      if (saved) {
        const send = reply !== '' && !(confidential && late())
        const handedOver = ordinary ? () => pending.handedOver(key) : () => undefined
        return send ? { to: phone, text: reply, confidential, handedOver } : undefined
      }
    }
    throw new ServiceError('STORE_UNAVAILABLE')
  }

  /** The answer of a text taken before, if whoever took it never handed it over. */
  const answerAgain = async (line: Line, { phone, key }: Sender): Promise<TextReply | undefined> => {
    for (let asks = 0; asks < mostAsks; asks += 1) {
      const found = await pending.find(line, key, now())
      if (found === undefined) return undefined
      if (found.heldUntil <= now() && (await pending.claim(key, found, now()))) {
        const { text } = found
        return { to: phone, text, confidential: false, handedOver: () => pending.handedOver(key) }
      }
      await pause()
    }
    return undefined
  }

  return async (inbound) => {
    const received = now()
    const phone = toInternational(inbound.from)
    const to = toInternational(inbound.to) ?? inbound.to
    const ignored =
      phone === undefined
        ? 'sender'
        : !isOurs(to)
          ? 'destination'
          : inbound.text.trim() === '' && inbound.media.length === 0
            ? 'empty'
            : undefined
    if (phone === undefined || ignored !== undefined) {
      services.onIgnored(ignored ?? 'sender')
      return undefined
    }
    const line = lines.line(phone, to)
    const key = lines.key(inbound.provider, inbound.id)
    const sent = (inbound.sentAt ?? received).getTime()
    const sender = { phone, key }
    const taken = await queue.take(line.conversation[0], sent, () =>
      reachable(() => take(inbound, sender, line, received)),
    )
    return taken === 'duplicate' ? reachable(() => answerAgain(line, sender)) : taken
  }
}
