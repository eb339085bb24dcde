import { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { createBreaker } from '../../breaker.ts'

/** What a provider said. `unavailable`: slow, down, refused us, or spoke nonsense; carry on without. */
export type Answer<Value> = { kind: 'found'; value: Value } | { kind: 'none' } | { kind: 'unavailable' }

/** The only thing a provider's client may say to the log: which provider, and what went wrong. */
export interface RemoteLog {
  warn: (about: { provider: string; reason: string }, message: string) => void
}

export interface RemoteOptions {
  now: () => Date
  log?: RemoteLog
  /** Gives up a call. Default 1.5 s: a resident waits behind it. */
  deadline?: () => AbortSignal
}

export interface RemoteCall<Schema extends z.ZodType, Value> {
  provider: string
  schema: Schema
  headers?: Record<string, string>
  /** HTTP statuses that mean "no such thing" rather than trouble. */
  none: readonly number[]
  read: (body: z.output<Schema>) => Value | undefined
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

/** Answers kept in memory, and for how long: postcodes and streets hardly change. */
const cacheSize = 500
const cacheMs = 24 * 60 * 60 * 1000

/**
 * Makes a client for one provider's JSON: deadline, strict parsing, cache, and a rest after repeated
 * failures. Never throws: the service must work offline.
 */
export const createRemote = <Schema extends z.ZodType, Value>(
  call: RemoteCall<Schema, Value>,
  { now, log, deadline = () => AbortSignal.timeout(1500) }: RemoteOptions,
): ((url: URL) => Promise<Answer<Value>>) => {
  const breaker = createBreaker(now)
  const cache = new LRUCache<string, Answer<Value>>({
    max: cacheSize,
    ttl: cacheMs,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
  })
  const failed = (reason: string): Answer<Value> => {
    breaker.failed()
    log?.warn({ provider: call.provider, reason }, 'a place provider did not answer')
    return { kind: 'unavailable' }
  }
  const ask = async (url: URL): Promise<Answer<Value>> => {
    const response = await fetch(url, {
      headers: { accept: 'application/json', ...call.headers },
      redirect: 'error',
      signal: deadline(),
    })
    if (call.none.includes(response.status)) {
      await response.body?.cancel()
      return { kind: 'none' }
    }
    if (!response.ok) {
      await response.body?.cancel()
      return failed(`status ${response.status}`)
    }
    const parsed = call.schema.safeParse(await response.json())
    if (!parsed.success) return failed('an answer of another shape')
    const value = call.read(parsed.data)
    return value === undefined ? { kind: 'none' } : { kind: 'found', value }
  }
  return async (url) => {
    const kept = cache.get(url.href)
    if (kept) return kept
    if (!breaker.allows()) return { kind: 'unavailable' }
    try {
      const answer = await ask(url)
      if (answer.kind === 'unavailable') return answer
      breaker.succeeded()
      cache.set(url.href, answer)
      return answer
    } catch (error) {
      const name = nameOf(error)
      if (name === 'TimeoutError' || name === 'AbortError') return failed('too slow')
      return failed(name === 'SyntaxError' ? 'an answer that is not JSON' : 'no connection')
    }
  }
}
