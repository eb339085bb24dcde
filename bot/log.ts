import pino from 'pino'
import { z } from 'zod'

/**
 * Everything a log line may hold. A field that is not listed here is not written, whatever the types say:
 * no address, no query, no text anybody typed, no telephone number.
 */
export interface LogFields {
  /** Ties the lines of one request together. Random. */
  requestId?: string | undefined
  method?: string | undefined
  /** The route's pattern, never the path as asked for. */
  route?: string | undefined
  status?: number | undefined
  ms?: number | undefined
  /** A code of the error catalogue, or a provider's own. */
  code?: string | undefined
  /** Which setting, part or provider this is about: a word of ours. */
  part?: string | undefined
  count?: number | undefined
  /** Written as its name, code and stack frames; its message may hold what a person typed. */
  err?: unknown
}

export interface Log {
  debug(fields: LogFields, message: string): void
  info(fields: LogFields, message: string): void
  warn(fields: LogFields, message: string): void
  error(fields: LogFields, message: string): void
}

const known = new Set(['requestId', 'method', 'route', 'status', 'ms', 'code', 'part', 'count', 'err'])

/** Control, format (direction overrides) and line-breaking characters, which could forge or hide a line. */
const inert = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '').slice(0, 300)

/**
 * Where an error happened. A stack begins with the error's message, of whose lines one may look like a frame:
 * it is cut off first.
 */
const framesOf = (stack = '', message = ''): string[] =>
  stack
    .slice(Math.max(0, stack.indexOf(message)) + message.length)
    .split('\n')
    .filter((line) => /^ {4}at \S/.test(line) && /(:\d+:\d+|<anonymous>|native)\)?$/.test(line))
    .slice(0, 20)
    .map((line) => inert(line.trim()))

/** What is read of anything thrown. Not `instanceof`: errors of worker threads and test realms count too. */
const errorShape = z
  .object({
    name: z.string().optional().catch(undefined),
    code: z.string().optional().catch(undefined),
    stack: z.string().optional().catch(undefined),
    message: z.string().optional().catch(undefined),
    cause: z.unknown().optional(),
  })
  .catch({})

interface WrittenError {
  name: string
  code?: string
  frames: string[]
  cause?: WrittenError
}

const writtenError = (error: unknown, depth = 0): WrittenError => {
  const { name, code, stack, message, cause } = errorShape.parse(error)
  return {
    name: inert(name ?? typeof error),
    ...(code === undefined ? {} : { code: inert(code) }),
    frames: framesOf(stack, message),
    ...(cause === undefined || depth === 3 ? {} : { cause: writtenError(cause, depth + 1) }),
  }
}

const writtenField = ([name, value]: [string, unknown]): [string, unknown][] => {
  if (!known.has(name) || value === undefined) return []
  if (name === 'err') return [[name, writtenError(value)]]
  if (typeof value === 'string') return [[name, inert(value)]]
  return typeof value === 'number' ? [[name, value]] : []
}

/**
 * Opens the log: one JSON line each, with time, level, message and the known fields.
 *
 * @param to where lines go; standard error unless given, so that standard output stays for people
 */
export const openLog = ({
  level,
  to = pino.destination({ fd: 2, sync: true }),
}: {
  level: string
  to?: pino.DestinationStream
}): Log => {
  const lines = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    to,
  )
  const write =
    (at: 'debug' | 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string): void => {
      if (!lines.isLevelEnabled(at)) return
      lines[at](Object.fromEntries(Object.entries(fields).flatMap(writtenField)), inert(message))
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
