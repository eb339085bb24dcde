import { hkdfSync } from 'node:crypto'
import { SettingError } from '../config.ts'

/** Each use of the secrets has keys of its own: one that leaks opens nothing else. */
export const keyPurposes = [
  /** Conversation state in the page. */
  'sealing',
  /** Contact details at rest. */
  'fields',
  /** Keyed hashes of conversation ids and the like. */
  'hashes',
  /** Follow-up codes. */
  'codes',
  /** Telephone numbers of text conversations, as hashes. */
  'sms',
  /** Officers' session tokens. */
  'sessions',
] as const
export type KeyPurpose = (typeof keyPurposes)[number]

export interface Key {
  /** Names the secret it came from, without telling anything of it: 8 hexadecimal characters. */
  id: string
  /** 32 bytes. */
  key: Buffer
}

export interface Keyring {
  /** The keys of a purpose, newest first: the first encrypts, all decrypt. Never empty. */
  keys(purpose: KeyPurpose): readonly [Key, ...Key[]]
}

const derive = (secret: Buffer, label: string, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `sosafe-chat/1/${label}`, length))

/**
 * Derives a key per purpose from every secret, by HKDF-SHA-256 (RFC 5869).
 *
 * @param secrets base64 of 32 bytes each, newest first
 * @throws SettingError when there is none, or one is not 32 bytes
 */
export const openKeyring = ({ secrets }: { secrets: readonly string[] }): Keyring => {
  const roots = secrets.map((secret, index) => {
    const root = Buffer.from(secret, 'base64')
    if (root.length !== 32) {
      throw new SettingError(
        `APP_SECRETS: secret ${index + 1} is not 32 bytes in base64. Make one with: openssl rand -base64 32`,
      )
    }
    return { id: derive(root, 'id', 4).toString('hex'), root }
  })
  const keysFor = (purpose: KeyPurpose): readonly [Key, ...Key[]] => {
    const [first, ...rest] = roots.map(({ id, root }): Key => ({ id, key: derive(root, purpose, 32) }))
    if (!first) throw new SettingError('APP_SECRETS: no secret given. Make one with: openssl rand -base64 32')
    return [first, ...rest]
  }
  const table = new Map(keyPurposes.map((purpose) => [purpose, keysFor(purpose)]))
  return { keys: (purpose) => table.get(purpose) ?? keysFor(purpose) }
}
