import { Router } from 'express'
import { ServiceError } from '../errors.ts'
import type { Guard, OfficerPage } from './guard.ts'
import type { OfficerServices } from './services.ts'

/** Photos, for signed-in officers only; nothing in them can run, and no cache keeps them. */
export const photoRoutes = (services: OfficerServices, guard: Guard): Router => {
  const router = Router()
  const { caseReader, files } = services

  const send = async ({ req, res }: OfficerPage, size: 'full' | 'thumb'): Promise<void> => {
    const photo = await caseReader.photo(String(req.params.fileName))
    const found = photo && (await files.read(size === 'full' ? photo.fileName : photo.thumbName))
    if (!found) throw new ServiceError('NOT_FOUND')
    res
      .set({
        'Content-Type': found.type,
        'Content-Disposition': 'inline; filename="photo.jpg"',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'private, no-store',
      })
      .send(found.content)
  }

  router.get(
    '/photos/:fileName',
    guard.officer((page) => send(page, 'full')),
  )
  router.get(
    '/photos/:fileName/thumb',
    guard.officer((page) => send(page, 'thumb')),
  )
  return router
}
