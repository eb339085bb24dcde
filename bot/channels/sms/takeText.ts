import { phrase } from '../../../dialogs/wording/phrase.ts'
import { ServiceError } from '../../errors.ts'
import { reachable } from '../../store/unavailable.ts'
import type { Inbound, TakeTurn, TurnAnswer } from '../../turn/ports.ts'
import type { Conversations, Line, Next, Stored, TextKey } from './conversations.ts'
import type { NumberQueue } from './numberQueue.ts'
import { toInternational, toNational } from './numbers.ts'
import type { OptOuts } from './optOuts.ts'
import type { AddPhotos } from './photos.ts'
import type { InboundText } from './ports.ts'
import { renderText } from './render.ts'
import { readStopWord } from './stopWords.ts'

/** Older than this when handled: nothing confidential is answered (safety.md, SMS 1). */
export const latest = 120_000
/** After so long a pause a draft is offered before the text is taken for an answer. */
const longPause = 60 * 60 * 1000
/** A conversation that changes under every try is being taken elsewhere, again and again. */
const mostTries = 8

/** What is sent back for one text. */
export interface TextReply {
  to: string
  text: string
  confidential: boolean
}

export interface TakeTextServices {
  conversations: Conversations
  optOuts: OptOuts
  queue: NumberQueue
  takeTurn: TakeTurn
  addPhotos: AddPhotos
  /** Our own numbers, in international form. Empty: any. */
  ownNumbers: readonly string[]
  now: () => Date
  /** Counts a text that is not taken: why, and nothing of it. */
  onIgnored: (reason: 'sender' | 'destination' | 'empty') => void
}

/**
 * Takes one text: a turn of its conversation, once however often it is delivered.
 *
 * @returns the answer to send; undefined for silence
 * @throws ServiceError STORE_UNAVAILABLE: nothing was done, and the provider should deliver it again
 */
export type TakeText = (text: InboundText) => Promise<TextReply | undefined>

interface Sender {
  phone: string
  key: TextKey
}

interface Turned {
  next: Next
  reply: string
  confidential: boolean
}

/** Out of the support branch nothing is left: the conversation is one that never was. */
const nextOf = ({ confidential, prompt, sealed }: TurnAnswer): Next => {
  if (!confidential) return { kind: 'ordinary', sealed }
  return prompt.question.startsWith('support.') ? { kind: 'confidential', sealed } : { kind: 'none' }
}

/** Words of ours before an answer; a confidential one stays as it is. */
const withWords = (key: string, answer: TurnAnswer): TurnAnswer =>
  answer.confidential
    ? answer
    : { ...answer, messages: [{ text: phrase(key, { locale: 'en', channel: 'sms' }) }, ...answer.messages] }

export const openTakeText = (services: TakeTextServices): TakeText => {
  const { conversations, optOuts, queue, takeTurn, addPhotos, now } = services

  const isOurs = (to: string): boolean =>
    services.ownNumbers.length === 0 || services.ownNumbers.includes(toInternational(to) ?? to)

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

  const inboundFor = ({ text }: InboundText, stored: Stored, at: Date): Inbound =>
    stored.kind === 'ordinary' && at.getTime() - stored.changedAt.getTime() > longPause
      ? { kind: 'resume', text }
      : { kind: 'text', text }

  const sealedOf = (stored: Stored): string | null => {
    if (stored.kind === 'ordinary') return stored.sealed
    return stored.kind === 'confidential' && stored.live ? stored.sealed : null
  }

  /** The words first, then the pictures that came with them, unless the words were confidential. */
  const answerWords = async (
    inbound: InboundText,
    sender: Sender,
    stored: Stored,
    back: boolean,
  ): Promise<TurnAnswer> => {
    const sealed = sealedOf(stored)
    const { text, media } = inbound
    if (text.trim() === '') {
      const shown = stored.kind === 'ordinary' ? await addPhotos(stored.sealed, media) : undefined
      return (
        shown ?? withWords('texts.photoFirst', await turn(sealed, { kind: 'text', text: 'menu' }, sender))
      )
    }
    const begins = back && stored.kind === 'none'
    const answer = await turn(sealed, begins ? { kind: 'begin' } : inboundFor(inbound, stored, now()), sender)
    if (answer.confidential || media.length === 0) return answer
    return (await addPhotos(answer.sealed, media)) ?? withWords('texts.photoFirst', answer)
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
    const back = stopWord === 'start' && (await optOuts.remove(sender.phone))
    const answer = await answerWords(inbound, sender, stored, back)
    if (answer.silent === true) return nothing
    // A late disclosure opens nothing and is answered by nobody; a draft it concerns is gone all the same.
    if (answer.confidential && late()) return nothing
    return {
      next: nextOf(answer),
      reply: renderText(answer),
      confidential: answer.confidential,
    }
  }

  const take = async (inbound: InboundText, sender: Sender, line: Line, received: Date) => {
    const { phone, key } = sender
    const sent = (inbound.sentAt ?? received).getTime()
    const late = () => now().getTime() - sent > latest
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { taken, stored } = await conversations.look(line, key, now())
      if (taken) return undefined
      const { next, reply, confidential } = await answerTo(inbound, sender, stored, late)
      const saved = await conversations.save(line, key, stored, next, now())
      if (saved === 'duplicate') return undefined
      if (saved === 'saved') {
        const send = reply !== '' && !(confidential && late())
        return send ? { to: phone, text: reply, confidential } : undefined
      }
    }
    throw new ServiceError('STORE_UNAVAILABLE')
  }

  return async (inbound) => {
    const received = now()
    const phone = toInternational(inbound.from)
    const ignored =
      phone === undefined
        ? 'sender'
        : !isOurs(inbound.to)
          ? 'destination'
          : inbound.text.trim() === '' && inbound.media.length === 0
            ? 'empty'
            : undefined
    if (phone === undefined || ignored !== undefined) {
      services.onIgnored(ignored ?? 'sender')
      return undefined
    }
    const line = conversations.line(phone, toInternational(inbound.to) ?? inbound.to)
    const key = conversations.key(inbound.provider, inbound.id)
    const sent = (inbound.sentAt ?? received).getTime()
    return queue.take(line.conversation[0], sent, () =>
      reachable(() => take(inbound, { phone, key }, line, received)),
    )
  }
}
