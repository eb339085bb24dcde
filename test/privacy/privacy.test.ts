import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SettingError } from '../../bot/config.ts'
import { FieldUnreadable, openFieldCipher } from '../../bot/privacy/fields.ts'
import { keyedHash, keyedHashes, sameText } from '../../bot/privacy/hashes.ts'
import { keyPurposes, openKeyring } from '../../bot/privacy/keyring.ts'
import { readSecrets } from '../../bot/privacy/secrets.ts'
import { random, secret, testKeyring } from '../support/cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'sosafe-privacy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('secrets', () => {
  it('are made once and kept for this user only', () => {
    const dataDir = join(folder, 'made')
    const made = readSecrets({ configured: [], dataDir, random })
    expect(made).toHaveLength(1)
    expect(Buffer.from(made[0] ?? '', 'base64')).toHaveLength(32)
    expect(statSync(join(dataDir, 'secrets')).mode & 0o777).toBe(0o600)
    expect(readSecrets({ configured: [], dataDir, random })).toEqual(made)
    expect(readFileSync(join(dataDir, 'secrets'), 'utf8').trim()).toBe(made[0])
  })

  it('come from the setting where it is given, and nothing is written then', () => {
    const dataDir = join(folder, 'given')
    expect(readSecrets({ configured: [secret(1)], dataDir, random })).toEqual([secret(1)])
    expect(() => statSync(dataDir)).toThrow()
  })

  it('name the setting when one is not 32 bytes', () => {
    expect(() => openKeyring({ secrets: [secret(1), 'c2hvcnQ='] })).toThrow(SettingError)
    expect(() => openKeyring({ secrets: ['c2hvcnQ='] })).toThrow(/APP_SECRETS: secret 1 is not 32 bytes/)
  })

  it('say so when DATA_DIR cannot be written', () => {
    expect(() => readSecrets({ configured: [], dataDir: '/dev/null/nowhere', random })).toThrow(/^DATA_DIR: /)
  })
})

describe('the keyring', () => {
  it('gives every purpose and every secret a key of its own, newest first', () => {
    const ring = testKeyring(secret(2), secret(1))
    const keys = keyPurposes.flatMap((purpose) => ring.keys(purpose).map(({ key }) => key.toString('hex')))
    expect(new Set(keys).size).toBe(keyPurposes.length * 2)
    expect(ring.keys('sealing')[1]).toEqual(testKeyring(secret(1)).keys('sealing')[0])
    expect(ring.keys('sealing')[0].id).toBe(ring.keys('fields')[0].id)
  })
})

describe('encrypted fields', () => {
  const place = { table: 'Reporter', column: 'phone', row: '1' }
  const cipher = openFieldCipher(testKeyring(secret(1)), random)

  it('read back what was written, and look different every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [one, two] = [cipher.encrypt(text, place), cipher.encrypt(text, place)]
        expect(one).not.toBe(two)
        expect(cipher.decrypt(one, place)).toBe(text)
      }),
    )
  })

  it('cannot be read from another row, column or table, altered, or without the key', () => {
    const stored = cipher.encrypt('07700900123', place)
    const other = openFieldCipher(testKeyring(secret(2)), random)
    const flipped = `${stored.slice(0, -2)}${stored.endsWith('A') ? 'B' : 'A'}${stored.slice(-1)}`
    for (const read of [
      () => cipher.decrypt(stored, { ...place, row: '2' }),
      () => cipher.decrypt(stored, { ...place, column: 'email' }),
      () => cipher.decrypt(stored, { ...place, table: 'Other' }),
      () => cipher.decrypt(flipped, place),
      () => cipher.decrypt('', place),
      () => cipher.decrypt('v2.00000000.AAAA', place),
      () => other.decrypt(stored, place),
    ]) {
      expect(read).toThrow(FieldUnreadable)
    }
  })

  it('are still read after a new secret was put in front', () => {
    const stored = cipher.encrypt('07700900123', place)
    const rotated = openFieldCipher(testKeyring(secret(2), secret(1)), random)
    expect(rotated.decrypt(stored, place)).toBe('07700900123')
    expect(rotated.encrypt('x', place).split('.')[1]).not.toBe(stored.split('.')[1])
  })
})

describe('keyed hashes', () => {
  it('differ by key, purpose, label and value, and are found under every key', () => {
    const [one, two] = [testKeyring(secret(1)), testKeyring(secret(2), secret(1))]
    const hashes = [
      keyedHash(one, 'hashes', 'a', 'b'),
      keyedHash(one, 'hashes', 'a', 'c'),
      keyedHash(one, 'hashes', 'ab', ''),
      keyedHash(one, 'codes', 'a', 'b'),
      keyedHash(two, 'hashes', 'a', 'b'),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(keyedHashes(two, 'hashes', 'a', 'b')).toEqual([hashes[4], hashes[0]])
  })

  it('compare texts of any length', () => {
    expect(sameText('abc', 'abc')).toBe(true)
    expect(sameText('abc', 'abcd')).toBe(false)
    expect(sameText('', 'a')).toBe(false)
  })
})

describe('a folder nobody may enter', () => {
  const asRoot = process.getuid?.() === 0
  it('names DATA_DIR', () => {
    const dataDir = join(folder, 'closed')
    readSecrets({ configured: [], dataDir, random })
    chmodSync(dataDir, 0o000)
    try {
      const read = () => readSecrets({ configured: [], dataDir, random })
      // The superuser may enter every folder.
      if (asRoot) expect(read).not.toThrow()
      else expect(read).toThrow(/^DATA_DIR: cannot read and write/)
    } finally {
      chmodSync(dataDir, 0o700)
    }
  })
})
