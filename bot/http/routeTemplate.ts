import type { Request } from 'express'

const segmentsOf = (path: string): string[] => path.split('/').filter((part) => part !== '')

/** A word of ours; anything else in a mount path is a value somebody asked for. */
const isOurs = (segment: string): boolean => /^([a-z][a-z-]*|v\d)$/.test(segment)

/**
 * The pattern that answered a request ("/officer/cases/:reference"), for logs and metrics: never the path
 * itself, which may hold a reference or a token. The mount point is what the path has before the pattern,
 * because Express forgets it once an error leaves the router.
 */
export const routeTemplate = (request: Request): string => {
  const path = request.originalUrl.split('?')[0] ?? ''
  if (path.startsWith('/assets/')) return '/assets'
  const pattern: unknown = request.route?.path
  if (typeof pattern !== 'string') return 'none'
  const own = segmentsOf(pattern)
  if (own.some((part) => /[*{}]/.test(part))) return 'none'
  const all = segmentsOf(path)
  const mount = all.slice(0, all.length - own.length)
  return `/${[...mount.map((part) => (isOurs(part) ? part : ':value')), ...own].join('/')}`
}
