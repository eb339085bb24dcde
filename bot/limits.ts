import { createHmac } from 'node:crypto'
import { isIP } from 'node:net'
import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from './config.ts'
import { ServiceError } from './errors.ts'

export type LimitedThing = 'turns' | 'uploads' | 'lookUps' | 'signIns'

export interface Limits {
  /**
   * Counts one try of an address. Addresses are kept as keyed hashes, in memory only, for the limit's own
   * time.
   *
   * @returns whether it may go on, and else how many seconds to wait
   */
  take(thing: LimitedThing, address: string | undefined): Promise<{ allowed: boolean; waitSeconds: number }>
  /** What was counted was no try at guessing: a whole office signs in from one address at nine. */
  giveBack(thing: LimitedThing, address: string | undefined): Promise<void>
}

type LimitSettings = Pick<Config, 'LIMIT_TURNS' | 'LIMIT_UPLOADS' | 'LIMIT_LOOK_UPS' | 'LIMIT_SIGN_INS'>

const tenMinutes = 600

/** One household has a whole IPv6 /64: count it as one, or a limit is walked around. */
export const addressGroup = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (isIP(address) !== 6) return address
  const plain = address.split('%')[0] ?? address
  const [head = '', tail = ''] = plain.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const gap = plain.includes('::') ? Array(Math.max(0, 8 - before.length - after.length)).fill('0') : []
  return [...before, ...gap, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':')
}

const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/i.test(address)

/** Limits for this process. Several instances behind a balancer each count for themselves. */
export const openLimits = ({
  config,
  random,
}: {
  config: LimitSettings
  random: (bytes: number) => Buffer
}): Limits => {
  const key = random(32)
  const limiter = (points: number, duration: number) =>
    points === 0 ? undefined : new RateLimiterMemory({ points, duration })
  const limiters = {
    turns: limiter(config.LIMIT_TURNS, 60),
    uploads: limiter(config.LIMIT_UPLOADS, tenMinutes),
    lookUps: limiter(config.LIMIT_LOOK_UPS, tenMinutes),
    signIns: limiter(config.LIMIT_SIGN_INS, tenMinutes),
  }
  const hashed = (address: string): string =>
    createHmac('sha256', key).update(addressGroup(address)).digest('base64url')
  return {
    giveBack: async (thing, address = '') => {
      await limiters[thing]?.reward(hashed(address))
    },
    take: async (thing, address = '') => {
      const chosen = limiters[thing]
      // A proxy nobody declared makes all residents one local address: never shut the whole town out.
      if (chosen === undefined || (thing === 'turns' && isThisMachine(address))) {
        return { allowed: true, waitSeconds: 0 }
      }
      try {
        await chosen.consume(hashed(address))
        return { allowed: true, waitSeconds: 0 }
      } catch (result) {
        if (!(result instanceof RateLimiterRes)) throw result
        return { allowed: false, waitSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)) }
      }
    },
  }
}

/** Middleware that counts a request of an address. @throws ServiceError TOO_MANY_TRIES */
export const limited =
  (limits: Limits, thing: LimitedThing): RequestHandler =>
  async (request, response, next) => {
    const { allowed, waitSeconds } = await limits.take(thing, request.ip)
    if (allowed) return next()
    response.set('Retry-After', String(waitSeconds))
    throw new ServiceError('TOO_MANY_TRIES')
  }

/**
 * Middleware that takes so many requests at once, whoever sends them: what they bring is held in memory until
 * they are answered, and a service without memory answers nobody.
 *
 * @throws ServiceError STORE_UNAVAILABLE
 */
export const atOnce = (most: number): RequestHandler => {
  let held = 0
  return (_request, response, next) => {
    if (held >= most) throw new ServiceError('STORE_UNAVAILABLE')
    held += 1
    response.once('close', () => {
      held -= 1
    })
    next()
  }
}
