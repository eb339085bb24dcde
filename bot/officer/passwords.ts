import { hash, verify } from '@node-rs/argon2'
import type { PasswordProblem } from './ports.ts'

/** OWASP's password storage cheat sheet: argon2id with 19 MiB, two passes, one lane (the library's default). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 12
const longest = 200

/** Beginnings of what people type when told to make it longer. Length does the rest (NCSC: three random words). */
const common =
  /^(password|passw0rd|letmein|welcome|qwerty|123456|abc123|stevenage|council|administrator|changeme)/i

/** Words at the head of lists of stolen passwords (OWASP ASVS 2.1.7). */
const stolen = new Set(
  `iloveyou football liverpool arsenal chelsea sunshine princess monkey dragon superman charlie michael jessica
  spring summer autumn winter admin officer hertfordshire`.split(/\s+/),
)

/** How fingers run over a keyboard, and the alphabet. */
const runs = [
  ...['1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0', '1qaz2wsx3edc4rfv5tgb6yhn', 'zaq12wsxcde34rfvbgt56yhn'],
  ...['qazwsxedcrfvtgbyhnujm', 'qwertyuiopasdfghjklzxcvbnm', 'abcdefghijklmnopqrstuvwxyz'],
  ...['01234567890123456789', '098765432109876543210', '112233445566778899'],
]

/** Nothing is gained by digits and signs behind such a word. */
const isStolen = (password: string): boolean => {
  const word = password.toLowerCase()
  const stem = word.replace(/[\d\W_]+$/, '')
  return [word, stem].some(
    (one) => stolen.has(one) || (one.length > 5 && runs.some((run) => run.includes(one))),
  )
}

const onePieceRepeated = /^(.{1,4})\1+$/u

/** What is wrong with a new password; undefined: nothing. */
export const passwordProblem = (password: string, name: string): PasswordProblem | undefined => {
  const length = [...password].length
  if (length < shortest) return 'too_short'
  if (length > longest) return 'too_long'
  if (name.length > 2 && password.toLowerCase().includes(name.toLowerCase())) return 'holds_name'
  if (onePieceRepeated.test(password) || isStolen(password)) return 'too_common'
  if (common.test(password) && length < shortest + 8) return 'too_common'
  return undefined
}

/** The same characters, however the keyboard composed them. */
const meant = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(meant(password), cost)

/** Whether it is the password. A very long one is not looked at: hashing it would be work for nothing. */
export const isPassword = async (hashed: string, password: string): Promise<boolean> =>
  password.length <= longest * 4 && verify(hashed, meant(password))
