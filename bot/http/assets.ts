import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler } from 'express'

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/**
 * Serves built assets, kept by browsers for ever since their names carry the content's hash, and packed
 * where the build packed them. Only assets are packed: a packed page's length would tell of its content.
 */
export const serveAssets = (folder: string): RequestHandler[] => [
  (request, response, next) => {
    const path = request.path
    if (!/^\/[\w.-]+$/.test(path) || !existsSync(join(folder, `${path}.gz`))) return next()
    response.vary('Accept-Encoding')
    const chosen = encodings.find(([name]) => request.acceptsEncodings(name) === name)
    if (chosen === undefined || !existsSync(join(folder, path + chosen[1]))) return next()
    response.type(extname(path)).set('Content-Encoding', chosen[0])
    request.url = path + chosen[1]
    next()
  },
  express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    setHeaders: (response) => {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    },
  }),
  (_request, response, next) => {
    response.removeHeader('Content-Encoding')
    next()
  },
]
