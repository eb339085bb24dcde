import { Router } from 'express'
import { ServiceError } from '../errors.ts'
import { directoryRoles } from './directoryRoutes.ts'
import { directoryNews } from './directoryWords.ts'
import { exportCsv } from './export.ts'
import type { Guard, OfficerPage } from './guard.ts'
import { navigationFor } from './navigation.ts'
import { officerRoles } from './ports.ts'
import { filterOf, orderOf, queueAddress, readQueueQuery } from './queueQuery.ts'
import { queueView } from './queueView.ts'
import type { OfficerServices } from './services.ts'
import { isoDay } from './times.ts'

/** Cases on one page: eighty open ones are two pages, and a page still prints. */
const pageSize = 50

export const queueRoutes = (services: OfficerServices, guard: Guard): Router => {
  const router = Router()
  const { queue, accounts, directory, log } = services

  const showQueue = async (page: OfficerPage): Promise<void> => {
    const { roles } = page.session.officer
    // Sign-in leads here: who does not work cases is shown to what they do.
    if (!roles.includes('officer')) {
      const [first] = navigationFor(roles, undefined)
      if (!first) throw new ServiceError('NOT_ALLOWED')
      return page.res.redirect(303, first.href)
    }
    const query = readQueueQuery(page.req.query)
    const officerId = page.session.officer.id
    const [list, counts, officers] = await Promise.all([
      queue.list({
        filter: filterOf(query, { officerId, now: page.now }),
        page: query.page ?? 1,
        size: pageSize,
        ...orderOf(query),
      }),
      queue.counts({ officerId, now: page.now }),
      accounts.list(),
    ])
    const view = queueView({ query, list, counts, officers, officerId, size: pageSize, now: page.now })
    const mine = queueAddress(query) === '/officer?assignee=me'
    const searched = query.q !== undefined && query.q !== ''
    const heading = mine ? { title: 'My cases', place: 'mine' } : { title: 'Queue', place: 'queue' }
    page.show('queue', searched ? { title: 'Search results', place: 'search' } : heading, {
      ...{ view, mine, asOf: page.now },
      directoryNews: directoryRoles.some((role) => roles.includes(role))
        ? directoryNews(directory.counts(page.now))
        : undefined,
    })
  }

  router.get('/', guard.officer(showQueue, { roles: officerRoles }))

  router.get(
    '/search',
    guard.officer(async (page) => page.show('search', { title: 'Search', place: 'search' })),
  )

  router.get(
    '/export.csv',
    guard.officer(async (page) => {
      const query = readQueueQuery(page.req.query)
      const filter = filterOf(query, { officerId: page.session.officer.id, now: page.now })
      const { text, count } = await exportCsv(queue, { filter, ...orderOf(query) })
      log.info({ count, part: 'export' }, 'an officer exported the queue')
      page.res
        .set('Content-Disposition', `attachment; filename="queue-${isoDay(page.now)}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(text)
    }),
  )
  return router
}
