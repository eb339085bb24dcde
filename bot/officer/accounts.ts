import { keyedHash, keyedHashes } from '../privacy/hashes.ts'
import type { Keyring } from '../privacy/keyring.ts'
import { openThrottle } from '../privacy/throttle.ts'
import type { Officer } from '../store/generated/client.ts'
import type { Store } from '../store/store.ts'
import { isDuplicate, reachable } from '../store/unavailable.ts'
import { AccountError } from './accountError.ts'
import { hashPassword, isPassword, passwordProblem } from './passwords.ts'
import { type Accounts, type OfficerAccount, type OfficerRole, officerRoles } from './ports.ts'

export interface AccountsParts {
  store: Pick<Store, 'prisma'>
  keyring: Keyring
  random: (bytes: number) => Buffer
}

/** Five failures, then a quarter of an hour, doubling up to a day. */
const tries = {
  label: 'sign-in',
  failures: 5,
  minutes: 15,
  longestMinutes: 24 * 60,
  forgetMinutes: 24 * 60,
}

const firstSignInHours = 24
const tokenLabel = 'first sign-in'

const namePattern = /^[a-z0-9][a-z0-9._@-]{1,63}$/

const nameAsKept = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase()

/** The sign-in name as kept. @throws AccountError bad_name */
const readName = (typed: string): string => {
  const name = nameAsKept(typed)
  if (!namePattern.test(name)) throw new AccountError('bad_name')
  return name
}

const checkPassword = (password: string, name: string): void => {
  const problem = passwordProblem(password, name)
  if (problem) throw new AccountError(problem)
}

/** Everything that is wrong with a new account's name and password, for a form that tells it all at once. */
export const newAccountProblems = (given: {
  name: string
  password: string
}): { name: AccountError | undefined; password: AccountError | undefined } => {
  const name = nameAsKept(given.name)
  const problem = passwordProblem(given.password, name)
  return {
    name: namePattern.test(name) ? undefined : new AccountError('bad_name'),
    password: problem && new AccountError(problem),
  }
}

const isRole = (role: string): role is OfficerRole => officerRoles.some((known) => known === role)

type AccountRow = Pick<Officer, 'id' | 'name' | 'displayName' | 'roles' | 'mustChange'>

/** The account without its password. Roles of a later version are passed over. */
export const toAccount = ({ id, name, displayName, roles, mustChange }: AccountRow): OfficerAccount => ({
  ...{ id, name, displayName, mustChange },
  roles: roles.filter(isRole),
})

const shownName = (given: string | undefined, name: string): string => {
  const shown =
    given
      ?.replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 100) ?? ''
  return shown === '' ? name : shown
}

/** Local accounts of officers. */
export const openAccounts = ({ store, keyring, random }: AccountsParts): Accounts => {
  const { prisma } = store
  const throttle = openThrottle(store, keyring, tries)
  // Checked where there is no such officer, so that the answer takes as long. Nobody knows its password.
  let nobody: Promise<string> | undefined
  const nobodysHash = () => {
    nobody ??= hashPassword(random(24).toString('base64'))
    return nobody
  }

  const change = async (
    typed: string,
    data: Parameters<typeof prisma.officer.update>[0]['data'],
  ): Promise<void> => {
    const name = readName(typed)
    const { count } = await prisma.officer.updateMany({ where: { name }, data })
    if (count === 0) throw new AccountError('no_such_officer')
  }

  const insert = async (officer: {
    name: string
    displayName: string
    password: string
    roles: readonly OfficerRole[]
    mustChange: boolean
    now: Date
    /** Whoever comes by the one-time link is signed in at once. */
    signedIn?: boolean
  }): Promise<OfficerAccount> => {
    const { name, displayName, password, roles, mustChange, now, signedIn = false } = officer
    const passwordHash = await hashPassword(password)
    try {
      const data = {
        ...{ name, displayName, passwordHash, roles: [...roles], mustChange, createdAt: now },
        lastSignInAt: signedIn ? now : null,
      }
      return toAccount(await prisma.officer.create({ data }))
    } catch (error) {
      if (isDuplicate(error)) throw new AccountError('name_taken')
      throw error
    }
  }

  const anyOfficer = async () => (await prisma.officer.count({ where: { disabledAt: null } })) > 0

  const tokenHashes = (token: string) => keyedHashes(keyring, 'sessions', tokenLabel, token)

  return {
    signIn: (request) =>
      reachable(async () => {
        const { now, password } = request
        const name = nameAsKept(request.name).slice(0, 200)
        const { taken, until } = await throttle.tried(name, now)
        if (!taken) return { signedIn: false as const, reason: 'locked' as const, until: until ?? now }
        const officer = await prisma.officer.findUnique({ where: { name } })
        const right = await isPassword(officer?.passwordHash ?? (await nobodysHash()), password)
        if (officer && right && officer.disabledAt === null) {
          await throttle.succeeded(name)
          await prisma.officer.update({ where: { id: officer.id }, data: { lastSignInAt: now } })
          return { signedIn: true as const, officer: toAccount(officer) }
        }
        if (until) return { signedIn: false as const, reason: 'locked' as const, until }
        return { signedIn: false as const, reason: 'wrong' as const }
      }),

    add: (request) =>
      reachable(async () => {
        const name = readName(request.name)
        checkPassword(request.password, name)
        return insert({
          name,
          displayName: shownName(request.displayName, name),
          password: request.password,
          roles: request.roles ?? ['officer'],
          mustChange: request.mustChange ?? true,
          now: request.now,
        })
      }),

    disable: ({ name, now }) =>
      reachable(async () => {
        await change(name, { disabledAt: now })
        await prisma.session.deleteMany({ where: { officer: { name: readName(name) } } })
      }),

    reset: (request) =>
      reachable(async () => {
        const name = readName(request.name)
        checkPassword(request.password, name)
        const passwordHash = await hashPassword(request.password)
        await change(name, { passwordHash, mustChange: true, disabledAt: null })
        await prisma.session.deleteMany({ where: { officer: { name } } })
        await throttle.succeeded(name)
      }),

    changePassword: (request) =>
      reachable(async () => {
        const { officerId, old, password, now } = request
        const officer = await prisma.officer.findUnique({ where: { id: officerId } })
        if (!officer) throw new AccountError('no_such_officer')
        const { taken } = await throttle.tried(officer.name, now)
        if (!taken || !(await isPassword(officer.passwordHash, old))) return false
        await throttle.succeeded(officer.name)
        checkPassword(password, officer.name)
        const passwordHash = await hashPassword(password)
        await prisma.officer.update({ where: { id: officerId }, data: { passwordHash, mustChange: false } })
        return true
      }),

    setRoles: ({ name, roles }) => reachable(() => change(name, { roles: [...roles] })),

    list: () =>
      reachable(async () => {
        const rows = await prisma.officer.findMany({
          orderBy: { name: 'asc' },
          include: { _count: { select: { cases: { where: { closedAt: null } } } } },
        })
        return rows.map((row) => ({
          ...toAccount(row),
          ...{ disabledAt: row.disabledAt, lastSignInAt: row.lastSignInAt, createdAt: row.createdAt },
          openCases: row._count.cases,
        }))
      }),

    firstSignIn: ({ now }) =>
      reachable(async () => {
        if (await anyOfficer()) return undefined
        const token = random(24).toString('base64url')
        const expiresAt = new Date(now.getTime() + firstSignInHours * 3_600_000)
        const tokenHash = keyedHash(keyring, 'sessions', tokenLabel, token)
        await prisma.$transaction([
          prisma.firstSignIn.deleteMany(),
          prisma.firstSignIn.create({ data: { tokenHash, expiresAt } }),
        ])
        return { token, expiresAt }
      }),

    firstSignInOpen: ({ token, now }) =>
      reachable(async () => {
        const where = { tokenHash: { in: tokenHashes(token) }, expiresAt: { gt: now } }
        return (await prisma.firstSignIn.count({ where })) > 0
      }),

    useFirstSignIn: (request) =>
      reachable(async () => {
        const name = readName(request.name)
        checkPassword(request.password, name)
        // Removing the row is what uses the token: of two at once one removes it.
        const where = { tokenHash: { in: tokenHashes(request.token) }, expiresAt: { gt: request.now } }
        const { count } = await prisma.firstSignIn.deleteMany({ where })
        if (count === 0 || (await anyOfficer())) return undefined
        return insert({
          name,
          displayName: shownName(request.displayName, name),
          password: request.password,
          roles: officerRoles,
          mustChange: false,
          now: request.now,
          signedIn: true,
        })
      }),
  }
}
