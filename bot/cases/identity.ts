import { hmac, keyedHash, keyedHashes } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { codeFrom } from './reference.ts'

/**
 * What a conversation id becomes. The id itself is never stored: its keyed hash makes filing idempotent, and
 * the follow-up code is drawn from it, so that the same conversation is told the same code again although
 * only the code's hash is kept.
 */
export interface ReportIdentity {
  /** For the column that must be unique. */
  conversationKey: string
  code: string
}

/** The identity under every key, newest first: older ones for reports filed before the secrets changed. */
export const identitiesOf = (
  keyring: Keyring,
  conversationId: string,
): [ReportIdentity, ...ReportIdentity[]] => {
  const codes = keyring.keys('codes').map(({ key }) => codeFrom(hmac(key, 'code', conversationId)))
  const [first, ...rest] = keyedHashes(keyring, 'hashes', 'conversation', conversationId).map(
    (conversationKey, index) => ({ conversationKey, code: codes[index] ?? '' }),
  )
  if (!first) throw new Error('no key to hash with')
  return [first, ...rest]
}

const codeLabel = 'follow-up'
const codeValue = (reference: string, code: string): string => `${reference} ${code}`

/** What is stored of a follow-up code. Bound to its report, so that equal codes look different. */
export const codeHash = (keyring: Keyring, reference: string, code: string): string =>
  keyedHash(keyring, 'codes', codeLabel, codeValue(reference, code))

/** The hashes a code may be stored as, one per key. */
export const codeHashes = (keyring: Keyring, reference: string, code: string): string[] =>
  keyedHashes(keyring, 'codes', codeLabel, codeValue(reference, code))
