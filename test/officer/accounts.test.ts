import { beforeAll, describe, expect, it } from '@jest/globals'
import { openAccounts } from '../../bot/officer/accounts.ts'
import { passwordProblem } from '../../bot/officer/passwords.ts'
import type { Accounts, Sessions } from '../../bot/officer/ports.ts'
import { openSessions } from '../../bot/officer/sessions.ts'
import type { Store } from '../../bot/store/store.ts'
import { random, testKeyring } from '../support/cases.ts'
import { describeStores } from '../support/stores.ts'

const now = new Date('2026-11-23T09:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const password = 'three random words'

describeStores('officers', (open) => {
  let store: Store
  let accounts: Accounts
  let sessions: Sessions

  beforeAll(async () => {
    store = await open()
    accounts = openAccounts({ store, keyring: testKeyring(), random })
    sessions = openSessions({ store, keyring: testKeyring(), idleMinutes: 30, random })
  }, 60_000)

  const signIn = (name: string, given = password, at = now) =>
    accounts.signIn({ name, password: given, now: at })

  describe('the first officer', () => {
    it('chooses name and password by a token that works once', async () => {
      const older = await accounts.firstSignIn({ now })
      const { token } = (await accounts.firstSignIn({ now })) ?? { token: '' }
      expect(await accounts.firstSignInOpen({ token: older?.token ?? '', now })).toBe(false)
      expect(await accounts.firstSignInOpen({ token, now })).toBe(true)
      expect(await accounts.firstSignInOpen({ token, now: later(24 * 60 + 1) })).toBe(false)
      await expect(
        accounts.useFirstSignIn({ token, name: 'first', password: 'short', now }),
      ).rejects.toMatchObject({ problem: 'too_short' })
      const both = await Promise.all([
        accounts.useFirstSignIn({ token, name: 'First', displayName: 'The First', password, now }),
        accounts.useFirstSignIn({ token, name: 'other', password, now }),
      ])
      expect(both.filter((one) => one !== undefined)).toHaveLength(1)
      expect(both.find((one) => one !== undefined)).toMatchObject({
        mustChange: false,
        roles: ['officer', 'directory', 'admin'],
      })
      expect(await accounts.list()).toMatchObject([{ lastSignInAt: now }])
      expect(await accounts.firstSignIn({ now })).toBeUndefined()
      const rows = await store.prisma.$queryRaw<
        { row: string }[]
      >`SELECT to_jsonb(t)::text AS row FROM "FirstSignIn" t`
      expect(rows).toEqual([])
    })
  })

  describe('signing in', () => {
    it('works with the name in any case, and keeps the password as argon2id only', async () => {
      const added = await accounts.add({ name: ' Amira ', displayName: 'Amira\u0000 Khan', password, now })
      expect(added).toMatchObject({
        name: 'amira',
        displayName: 'Amira Khan',
        roles: ['officer'],
        mustChange: true,
      })
      expect(await signIn('AMIRA')).toEqual({ signedIn: true, officer: added })
      const row = await store.prisma.officer.findUniqueOrThrow({ where: { name: 'amira' } })
      expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
      expect(row.lastSignInAt).toEqual(now)
    })

    it('answers the same for a wrong password, an unknown name and a disabled account', async () => {
      await accounts.add({ name: 'gone', password, now })
      await accounts.disable({ name: 'gone', now })
      const wrong = { signedIn: false, reason: 'wrong' }
      expect(await signIn('amira', 'not it at all')).toEqual(wrong)
      expect(await signIn('nobody-at-all')).toEqual(wrong)
      expect(await signIn('gone')).toEqual(wrong)
      expect(await signIn(`'; --`)).toEqual(wrong)
    })

    it('takes five tries of a name and no more, also when they all come at the same moment', async () => {
      await accounts.add({ name: 'hurried', password, now })
      const guesses = Array.from({ length: 12 }, (_, guess) => `guess number ${guess}`)
      const answers = await Promise.all([...guesses, password].map((guess) => signIn('hurried', guess)))
      expect(answers.filter(({ signedIn }) => signedIn)).toEqual([])
      const locked = answers.filter((answer) => !answer.signedIn && answer.reason === 'locked')
      expect(locked).toHaveLength(13 - 4)
      // Those that were not looked at make the wait no longer.
      for (const answer of locked) expect(answer).toMatchObject({ until: later(15) })
      expect(await signIn('hurried', password, later(16))).toMatchObject({ signedIn: true })
    })

    it('locks after five failures, whether or not there is such an officer, and longer each time', async () => {
      await accounts.add({ name: 'locked', password, now })
      for (const name of ['locked', 'locked-nobody']) {
        for (let count = 0; count < 4; count += 1) {
          expect(await signIn(name, 'wrong')).toEqual({ signedIn: false, reason: 'wrong' })
        }
        expect(await signIn(name, 'wrong')).toEqual({ signedIn: false, reason: 'locked', until: later(15) })
        // The right password does not help while locked.
        expect(await signIn(name, password, later(14))).toMatchObject({ reason: 'locked' })
        expect(await signIn(name, 'wrong', later(16))).toEqual({
          ...{ signedIn: false, reason: 'locked', until: later(16 + 30) },
        })
      }
      expect(await signIn('locked', password, later(47))).toMatchObject({ signedIn: true })
      expect(await signIn('locked', 'wrong', later(48))).toEqual({ signedIn: false, reason: 'wrong' })
    })

    it('is open again after a reset', async () => {
      await accounts.add({ name: 'resetter', password, now })
      for (let count = 0; count < 5; count += 1) await signIn('resetter', 'wrong')
      await accounts.reset({ name: 'resetter', password: 'another three words', now })
      expect(await signIn('resetter', 'another three words')).toMatchObject({ signedIn: true })
    })
  })

  describe('accounts', () => {
    it('are refused with a reason', async () => {
      const add = (name: string, given = password) => accounts.add({ name, password: given, now })
      await expect(add('amira')).rejects.toMatchObject({ problem: 'name_taken' })
      await expect(add('a b')).rejects.toMatchObject({ problem: 'bad_name' })
      await expect(add('beatrice', 'beatrice is here')).rejects.toMatchObject({ problem: 'holds_name' })
      await expect(add('beatrice', 'aaaaaaaaaaaaaa')).rejects.toMatchObject({ problem: 'too_common' })
      await expect(add('beatrice', 'password1234')).rejects.toMatchObject({ problem: 'too_common' })
      for (const easy of [
        ...[
          'Liverpool2026!',
          'iloveyou12345',
          '1qaz2wsx3edc',
          '1q2w3e4r5t6y',
          'asdfghjkl;123',
          'abcdefghijkl',
        ],
        ...['098765432109', 'abcabcabcabc', 'ZAQ12wsxcde3'],
      ]) {
        await expect(add('beatrice', easy)).rejects.toMatchObject({ problem: 'too_common' })
      }
      for (const good of ['football pitch green', 'summer rain on tin', '3 dragons 4 teapots'])
        expect(passwordProblem(good, 'beatrice')).toBeUndefined()
      await expect(add('beatrice', 'x'.repeat(201))).rejects.toMatchObject({ problem: 'too_long' })
      await expect(accounts.disable({ name: 'unknown', now })).rejects.toMatchObject({
        problem: 'no_such_officer',
      })
    })

    it('change their password with the old one', async () => {
      const { id } = await accounts.add({ name: 'changer', password, now })
      const change = (old: string) =>
        accounts.changePassword({ officerId: id, old, password: 'newer longer words', now })
      expect(await change('wrong')).toBe(false)
      expect(await change(password)).toBe(true)
      expect(await signIn('changer')).toMatchObject({ signedIn: false })
      expect(await signIn('changer', 'newer longer words')).toMatchObject({
        signedIn: true,
        officer: { mustChange: false },
      })
    })
  })

  describe('sessions', () => {
    let officerId = ''
    beforeAll(async () => {
      officerId = (await accounts.add({ name: 'sitter', password, now })).id
    })

    it('keep only a hash of the token, and a token for forms that goes with it', async () => {
      const { token, csrfToken } = await sessions.open({ officerId, now })
      expect(await sessions.read({ token, now })).toMatchObject({ csrfToken, officer: { name: 'sitter' } })
      expect(await sessions.read({ token: `${token}x`, now })).toBeUndefined()
      expect(await sessions.read({ token: csrfToken, now })).toBeUndefined()
      const rows = await store.prisma.$queryRaw<
        { row: string }[]
      >`SELECT to_jsonb(t)::text AS row FROM "Session" t`
      const raw = rows.map(({ row }) => row).join()
      expect(raw).toContain(officerId)
      expect(raw).not.toContain(token)
      expect(raw).not.toContain(csrfToken)
    })

    it('end when idle, and not while used', async () => {
      const { token } = await sessions.open({ officerId, now })
      for (const minutes of [20, 40, 60])
        expect(await sessions.read({ token, now: later(minutes) })).toBeDefined()
      expect(await sessions.read({ token, now: later(80), quietly: true })).toBeDefined()
      expect(await sessions.read({ token, now: later(91) })).toBeUndefined()
    })

    it('end after twelve hours however busy', async () => {
      const { token } = await sessions.open({ officerId, now })
      for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
        expect(await sessions.read({ token, now: later(minutes) })).toBeDefined()
      }
      expect(await sessions.read({ token, now: later(12 * 60) })).toBeUndefined()
    })

    it('end on signing out, and all at once when the account is disabled', async () => {
      const [one, two] = [await sessions.open({ officerId, now }), await sessions.open({ officerId, now })]
      await sessions.close({ token: one.token })
      expect(await sessions.read({ token: one.token, now })).toBeUndefined()
      expect(await sessions.read({ token: two.token, now })).toBeDefined()
      await accounts.disable({ name: 'sitter', now })
      expect(await sessions.read({ token: two.token, now })).toBeUndefined()
      expect(await store.prisma.session.count({ where: { officerId } })).toBe(0)
    })
  })
})
