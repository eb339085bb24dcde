import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyPurpose, Keyring } from './keyring.ts'

/** HMAC-SHA-256 of a value under one key. `label` keeps different kinds of value apart. */
export const hmac = (key: Buffer, label: string, value: string): Buffer =>
  createHmac('sha256', key).update(label).update('\0').update(value).digest()

/** What to store in place of a value that must be found again but not read: base64url, 43 characters. */
export const keyedHash = (keyring: Keyring, purpose: KeyPurpose, label: string, value: string): string =>
  hmac(keyring.keys(purpose)[0].key, label, value).toString('base64url')

/** The same under every key, newest first: what was stored before the secrets were changed is found too. */
export const keyedHashes = (keyring: Keyring, purpose: KeyPurpose, label: string, value: string): string[] =>
  keyring.keys(purpose).map(({ key }) => hmac(key, label, value).toString('base64url'))

/** Compares two texts in a time that tells nothing of either. */
export const sameText = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
