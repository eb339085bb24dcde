import { createCipheriv, createDecipheriv } from 'node:crypto'
import { z } from 'zod'
import type { ConversationState } from '../../dialogs/state.ts'
import { type Channel, channels } from '../../dialogs/turn.ts'
import { UnknownState, upgrade } from '../../dialogs/versions/upgrade.ts'
import { ServiceError } from '../errors.ts'
import type { Keyring } from '../privacy/keyring.ts'

/** What travels in the page (or lies in a table) between two turns. */
export interface Envelope {
  /** Names the conversation for filing and photos. Changes once a report is filed. */
  conversationId: string
  channel: Channel
  /** Milliseconds since 1970. */
  expiresAt: number
  state: ConversationState
}

/**
 * Layout, before base64url: format (1 byte), key id (4), nonce (12), ciphertext, tag (16). The plain text
 * is its own length (4 bytes), JSON, and zeros up to the size of its step.
 */
const format = 1
const headLength = 1 + 4 + 12
const tagLength = 16

/**
 * Lengths of the sealed text, in characters. Every state but the draft of a long story fits the first, so
 * that length tells nothing; a conversation that once needed more never goes back (`atLeast`).
 */
export const sealedSteps = [4096, 8192, 16_384, 32_768, 65_536, 131_072, 262_144] as const

const plainLength = (step: number): number => (step / 4) * 3 - headLength - tagLength

const envelopeSchema = z.object({
  conversationId: z.string().min(1).max(64),
  channel: z.enum(channels),
  expiresAt: z.number(),
  state: z.unknown(),
})

export interface Sealing {
  seal(envelope: Envelope, atLeast?: number): string
  /**
   * @throws ServiceError STATE_UNREADABLE when altered, of another key, channel or version; STATE_EXPIRED
   */
  open(sealed: string, channel: Channel, now: Date): Envelope
}

/** Seals conversation states with AES-256-GCM under the newest key; opens those of older keys too. */
export const openSealing = ({
  keyring,
  random,
}: {
  keyring: Keyring
  random: (bytes: number) => Buffer
}): Sealing => ({
  seal: (envelope, atLeast = 0) => {
    const json = JSON.stringify(envelope)
    const length = Buffer.byteLength(json)
    const step = sealedSteps.find((size) => size >= atLeast && plainLength(size) >= length + 4)
    if (step === undefined) throw new ServiceError('TOO_LARGE')
    const tagAt = headLength + plainLength(step)
    // One buffer from the plain text to the sealed one: each part of the layout at its place.
    const bytes = Buffer.allocUnsafe(tagAt + tagLength)
    const [{ id, key }] = keyring.keys('sealing')
    bytes[0] = format
    bytes.write(id, 1, 'hex')
    random(12).copy(bytes, 5)
    bytes.writeUInt32BE(length, headLength)
    bytes.write(json, headLength + 4)
    bytes.fill(0, headLength + 4 + length, tagAt)
    const head = bytes.subarray(0, headLength)
    const cipher = createCipheriv('aes-256-gcm', key, head.subarray(5))
    cipher.setAAD(head)
    cipher.update(bytes.subarray(headLength, tagAt)).copy(bytes, headLength)
    cipher.final()
    cipher.getAuthTag().copy(bytes, tagAt)
    return bytes.toString('base64url')
  },

  open: (sealed, channel, now) => {
    const envelope = envelopeSchema.safeParse(decrypt(sealed, keyring))
    if (!envelope.success || envelope.data.channel !== channel) throw new ServiceError('STATE_UNREADABLE')
    if (envelope.data.expiresAt <= now.getTime()) throw new ServiceError('STATE_EXPIRED')
    try {
      return { ...envelope.data, state: upgrade(envelope.data.state) }
    } catch (cause) {
      if (cause instanceof UnknownState) throw new ServiceError('STATE_UNREADABLE', { cause })
      throw cause
    }
  },
})

const decrypt = (sealed: string, keyring: Keyring): unknown => {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length < headLength + tagLength + 4 || bytes[0] !== format)
    throw new ServiceError('STATE_UNREADABLE')
  const head = bytes.subarray(0, headLength)
  const id = bytes.toString('hex', 1, 5)
  const found = keyring.keys('sealing').find((one) => one.id === id)
  if (found === undefined) throw new ServiceError('STATE_UNREADABLE')
  const decipher = createDecipheriv('aes-256-gcm', found.key, head.subarray(5))
  decipher.setAAD(head)
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength))
  try {
    const plain = decipher.update(bytes.subarray(headLength, bytes.length - tagLength))
    // Checks the tag: nothing is read before it. GCM has no last block.
    decipher.final()
    return JSON.parse(plain.toString('utf8', 4, 4 + plain.readUInt32BE(0)))
  } catch {
    // The cause may quote what was decrypted: it goes no further.
    throw new ServiceError('STATE_UNREADABLE')
  }
}
