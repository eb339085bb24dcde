import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Config } from '../config.ts'

type SecuritySettings = Pick<Config, 'NODE_ENV' | 'FRAME_ANCESTORS' | 'INSECURE_COOKIES'>

/** Whether browsers reach us by HTTPS only: cookies are then Secure and the strict-transport header is sent. */
export const isHttpsOnly = (config: SecuritySettings): boolean =>
  config.NODE_ENV !== 'development' && !config.INSECURE_COOKIES

/** What a middleware sets on an answer. */
const headersSetBy = (
  middleware: (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void,
): [name: string, value: string][] => {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  middleware(request, response, (error) => {
    if (error !== undefined) throw error
  })
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)])
}

/** Headers for every answer: nothing from elsewhere, nothing inline, nothing told to other sites. */
export const setUpWebSecurity = (config: SecuritySettings): RequestHandler => {
  const ours = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: config.FRAME_ANCESTORS.length > 0 ? config.FRAME_ANCESTORS : ["'none'"],
      },
    },
    frameguard: config.FRAME_ANCESTORS.length > 0 ? false : { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isHttpsOnly(config) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  })
  // They are the same for every answer, so Helmet is asked once, not its dozen middlewares for every request.
  const headers = [
    ...headersSetBy(ours),
    ['Permissions-Policy', 'geolocation=(self), camera=(), microphone=(), browsing-topics=()'],
    ['Cache-Control', 'no-store'],
  ] as const
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  }
}
