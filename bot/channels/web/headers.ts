import type { RequestHandler } from 'express'

/**
 * Headers of everything a resident receives, the same for every page and turn; the edge sets the rest.
 * `no-transform`: a proxy that compresses answers would undo their constant size.
 */
export const residentHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store, no-transform')
  response.setHeader('X-Robots-Tag', 'noarchive')
  next()
}
