import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Keyring } from './keyring.ts'

/** Where a value is stored: bound to the ciphertext, so that it cannot be moved to another row or column. */
export interface FieldPlace {
  table: string
  column: string
  row: string
}

/** A stored value cannot be read: altered, moved, or its key is no longer among APP_SECRETS. */
export class FieldUnreadable extends Error {
  override name = 'FieldUnreadable'
}

export interface FieldCipher {
  encrypt(text: string, place: FieldPlace): string
  /** @throws FieldUnreadable */
  decrypt(stored: string, place: FieldPlace): string
}

const version = 'v1'
const nonceLength = 12
const tagLength = 16

const boundTo = ({ table, column, row }: FieldPlace): Buffer =>
  Buffer.from(JSON.stringify([version, table, column, row]))

/**
 * Encrypts single database fields: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce.
 * Stored as `v1.<key id>.<base64url of nonce, ciphertext, tag>`.
 */
export const openFieldCipher = (keyring: Keyring, random: (bytes: number) => Buffer): FieldCipher => ({
  encrypt: (text, place) => {
    const [{ id, key }] = keyring.keys('fields')
    const nonce = random(nonceLength)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place))
    const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `${version}.${id}.${sealed.toString('base64url')}`
  },
  decrypt: (stored, place) => {
    const [given, id, body] = stored.split('.')
    const found = keyring.keys('fields').find((key) => key.id === id)
    const sealed = Buffer.from(body ?? '', 'base64url')
    if (given !== version || !found || sealed.length < nonceLength + tagLength) throw new FieldUnreadable()
    try {
      const decipher = createDecipheriv('aes-256-gcm', found.key, sealed.subarray(0, nonceLength))
        .setAAD(boundTo(place))
        .setAuthTag(sealed.subarray(-tagLength))
      const text = decipher.update(sealed.subarray(nonceLength, -tagLength))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new FieldUnreadable('', { cause })
    }
  },
})
