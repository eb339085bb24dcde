import { keyedHashes } from '../../privacy/hashes.ts'
import type { Keyring } from '../../privacy/keyring.ts'
import type { KeptKey } from '../../turn/keptConversations.ts'

/** Whose conversation: the two numbers, as hashes under every key, newest first. */
export interface Line {
  /** The sender's number and ours. */
  conversation: KeptKey
  /** The sender's number alone. */
  phone: KeptKey
}

/** By what texts and their conversations are known: nothing but keyed hashes. */
export interface Lines {
  line(phone: string, own: string): Line
  /** The text's: the same when its provider delivers it again. */
  key(provider: string, id: string): KeptKey
}

export const openLines = (keyring: Keyring): Lines => {
  const hashes = (label: string, value: string): KeptKey => {
    const [first, ...rest] = keyedHashes(keyring, 'sms', label, value)
    if (first === undefined) throw new Error('no key to hash with')
    return [first, ...rest]
  }
  return {
    line: (phone, own) => ({
      conversation: hashes('conversation', `${phone} ${own}`),
      phone: hashes('phone', phone),
    }),
    key: (provider, id) => hashes('inbound', `${provider} ${id}`),
  }
}
