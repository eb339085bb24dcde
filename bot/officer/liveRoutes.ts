import { Router } from 'express'
import { z } from 'zod'
import type { CaseNews } from '../cases/ports.ts'
import type { SessionCookie } from './cookie.ts'
import type { OfficerServices } from './services.ts'

export interface LiveOptions {
  /** How often a quiet stream says it is alive and looks whether its officer is still signed in. */
  heartbeatMs?: number | undefined
}

const usualHeartbeatMs = 30_000

/** A filing in progress when a list was made becomes visible a moment later, dated before the list. */
const overlapMs = 2_000

/** More changes than this while a page was away: it is told to look again, not each of them. */
const mostMissed = 200

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

interface Missed {
  reference: string
  kind: 'opened' | 'changed'
  /** When it last changed, ISO. */
  at: string
}

/**
 * `GET /officer/events`: server-sent events (HTML standard, 9.2) for pages that show cases. Events: `news`
 * `{reference, kind, version?, at?}`, `missed` (look again) and `signed-out`. An event's id is a time: a page that
 * comes back with `Last-Event-ID`, or begins with `?after=`, first gets what changed since. Nothing personal
 * travels here, and a listening page does not keep its officer signed in.
 */
export const liveRoutes = (
  services: OfficerServices,
  cookie: SessionCookie,
  { heartbeatMs = usualHeartbeatMs }: LiveOptions = {},
): Router => {
  const router = Router()
  const { sessions, live, published, now, stopping, log } = services

  /** What changed since then. In the overlap only new cases count: a page knows those it shows already. */
  const missedSince = async (since: Date): Promise<Missed[] | 'many'> => {
    const from = new Date(since.getTime() - overlapMs)
    const { items, more } = await published.cases({ since: from, limit: mostMissed })
    if (more) return 'many'
    return items.flatMap(({ reference, openedAt, changedAt }) => {
      const isNew = Date.parse(openedAt) >= from.getTime()
      if (!isNew && Date.parse(changedAt) <= since.getTime()) return []
      return [{ reference, kind: isNew ? 'opened' : 'changed', at: changedAt }]
    })
  }

  router.get('/events', async (req, res) => {
    const token = cookie.read(req)
    const isSignedIn = async (): Promise<boolean> =>
      token !== undefined && (await sessions.read({ token, now: now(), quietly: true })) !== undefined
    // 204 tells EventSource not to come back.
    if (!(await isSignedIn())) return res.status(204).end()

    res.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    })
    const send = (event: string, data: object): void => {
      res.write(`id: ${now().toISOString()}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
    const stop = live.subscribe((news: CaseNews) =>
      send('news', { reference: news.reference, kind: news.kind, version: news.version }),
    )
    const heartbeat = setInterval(() => {
      isSignedIn().then(
        (signedIn) => {
          if (signedIn) return res.write(': still here\n\n')
          send('signed-out', {})
          end()
        },
        // The database is away for a moment: the stream waits for it.
        (err: unknown) => log.warn({ err, part: 'live' }, 'could not look at a session'),
      )
    }, heartbeatMs)
    const end = (): void => {
      clearInterval(heartbeat)
      stop()
      stopping.removeEventListener('abort', end)
      res.end()
    }
    stopping.addEventListener('abort', end)
    res.on('close', end)

    res.write('retry: 3000\n\n')
    const after = instant.safeParse(req.get('last-event-id') ?? req.query.after).data
    if (!after) return
    try {
      const missed = await missedSince(after)
      if (missed === 'many') send('missed', {})
      else for (const news of missed) send('news', news)
    } catch (err) {
      log.warn({ err, part: 'live' }, 'could not look up missed changes')
      send('missed', {})
    }
  })
  return router
}
