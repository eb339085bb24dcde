import { hash, verify } from '@node-rs/argon2'
import type { PasswordProblem } from './ports.ts'

/** OWASP's password storage cheat sheet: argon2id with 19 MiB, two passes, one lane (the library's default). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 12
const longest = 200

/** Beginnings of what people type when told to make it longer. Length does the rest (NCSC: three random words). */
const common =
  /^(password|passw0rd|letmein|welcome|qwerty|123456|abc123|stevenage|council|administrator|changeme)/i

const oneCharacterRepeated = /^(.)\1*$/u

/** What is wrong with a new password; undefined: nothing. */
export const passwordProblem = (password: string, name: string): PasswordProblem | undefined => {
  const length = [...password].length
  if (length < shortest) return 'too_short'
  if (length > longest) return 'too_long'
  if (name.length > 2 && password.toLowerCase().includes(name.toLowerCase())) return 'holds_name'
  if (oneCharacterRepeated.test(password)) return 'too_common'
  if (common.test(password) && length < shortest + 8) return 'too_common'
  return undefined
}

/** The same characters, however the keyboard composed them. */
const meant = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(meant(password), cost)

/** Whether it is the password. A very long one is not looked at: hashing it would be work for nothing. */
export const isPassword = async (hashed: string, password: string): Promise<boolean> =>
  password.length <= longest * 4 && verify(hashed, meant(password))
