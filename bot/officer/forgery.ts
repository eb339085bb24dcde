import type { Request } from 'express'

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined

/**
 * Whether a form came from one of our own pages, as the browser tells it: Fetch Metadata where there is any
 * (https://www.w3.org/TR/fetch-metadata/), else Origin. A client that sends neither is no browser that could
 * be tricked; the synchroniser token still stands in its way.
 */
export const fromOurPages = (req: Request, publicUrl: string | undefined): boolean => {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = req.get('origin')
  if (origin === undefined) return true
  const host = hostOf(origin)
  const ours = [req.get('host'), publicUrl === undefined ? undefined : hostOf(publicUrl)]
  return host !== undefined && ours.includes(host)
}
