import type { RequestHandler } from 'express'
import { DirectLineError } from './errors.ts'

const methods = 'GET, POST, OPTIONS'
const headers = 'Authorization, Content-Type, x-ms-bot-agent, x-requested-with'
/** Seconds a browser may remember what it was allowed. */
const remembered = 600

/** An address of a page without its path; undefined for what is none ("null", a file). */
const plain = (origin: string): string | undefined =>
  URL.canParse(origin) && new URL(origin).origin !== 'null' ? new URL(origin).origin : undefined

/** Programs that are no browsers send no origin; browsers always do, and theirs must be on the list. */
export const isTrusted = (origin: string | undefined, trusted: readonly string[]): boolean => {
  if (origin === undefined) return true
  const given = plain(origin)
  return given !== undefined && trusted.some((one) => plain(one) === given)
}

/**
 * Cross-origin rules (https://fetch.spec.whatwg.org/#http-cors-protocol) for exactly the trusted sites.
 *
 * @throws DirectLineError Forbidden for a page of any other site
 */
export const allowOrigins =
  (trusted: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const origin = request.get('origin')
    response.vary('Origin')
    if (!isTrusted(origin, trusted)) throw new DirectLineError('Forbidden')
    if (origin !== undefined) {
      response.set('Access-Control-Allow-Origin', origin)
      response.set('Access-Control-Expose-Headers', 'Retry-After')
      response.set('Cross-Origin-Resource-Policy', 'cross-origin')
    }
    if (request.method !== 'OPTIONS') return next()
    response.set('Access-Control-Allow-Methods', methods)
    response.set('Access-Control-Allow-Headers', headers)
    response.set('Access-Control-Max-Age', String(remembered))
    response.status(204).end()
  }
