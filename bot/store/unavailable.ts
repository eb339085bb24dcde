import { ServiceError } from '../errors.ts'
import { Prisma } from './generated/client.ts'

/** Prisma's codes for a database that cannot be reached, is too busy, or went away (pris.ly/d/error-reference). */
const awayCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'])
/** The adapter's, Node's and PostgreSQL's own: refused, reset, shutting down, starting up, too many connections. */
const awayCauses =
  /DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|ENOENT|57P0[1-3]|53300|08\w{3}|connection (is )?(closed|terminated|timeout)|Connection terminated|PGlite is closed|timeout exceeded when trying to connect/i

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const meta = 'meta' in error ? JSON.stringify(error.meta) : ''
  const inner = error instanceof AggregateError ? error.errors.map(wordsOf).join(' ') : ''
  return `${code} ${error.message} ${meta} ${inner} ${error.cause ? wordsOf(error.cause) : ''}`
}

/** Whether the database cannot be reached, or gives no time to anybody just now. */
export const isAway = (error: unknown): boolean =>
  (error instanceof Prisma.PrismaClientKnownRequestError && awayCodes.has(error.code)) ||
  error instanceof Prisma.PrismaClientInitializationError ||
  awayCauses.test(wordsOf(error))

/** Runs store work; a database that is away becomes STORE_UNAVAILABLE, anything else passes as it is. */
export const reachable = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ServiceError) && isAway(error))
      throw new ServiceError('STORE_UNAVAILABLE', { cause: error })
    throw error
  }
}

/** Whether the error is a broken unique constraint, told by Prisma's own calls, raw SQL and the driver alike. */
export const isDuplicate = (error: unknown): boolean =>
  (error instanceof Error && 'code' in error && error.code === '23505') ||
  (error instanceof Prisma.PrismaClientKnownRequestError &&
    (error.code === 'P2002' || (error.code === 'P2010' && /23505|UniqueConstraint/.test(wordsOf(error)))))
