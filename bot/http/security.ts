import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Config } from '../config.ts'

type SecuritySettings = Pick<Config, 'NODE_ENV' | 'FRAME_ANCESTORS' | 'INSECURE_COOKIES'>

/** Whether browsers reach us by HTTPS only: cookies are then Secure and the strict-transport header is sent. */
export const isHttpsOnly = (config: SecuritySettings): boolean =>
  config.NODE_ENV !== 'development' && !config.INSECURE_COOKIES

/** Headers for every answer: nothing from elsewhere, nothing inline, nothing told to other sites. */
export const setUpWebSecurity = (config: SecuritySettings): RequestHandler[] => [
  helmet({
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
  }),
  (_request, response, next) => {
    response.set('Permissions-Policy', 'geolocation=(self), camera=(), microphone=(), browsing-topics=()')
    response.set('Cache-Control', 'no-store')
    next()
  },
]
