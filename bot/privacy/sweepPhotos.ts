import type { FileStore } from '../files/ports.ts'
import type { Store } from '../store/store.ts'

/** Asked of the database at once. */
const batch = 1000

/** Of more photos than these, and than a tenth of all, it is likelier that the database is the wrong one. */
const most = 50
const mostShare = 0.1

/** Nearly every photo belongs to no report: DATABASE_URL or DATA_DIR is another service's, or half restored. */
export class PhotosUnknown extends Error {
  override name = 'PhotosUnknown'
  readonly code = 'PHOTOS_UNKNOWN'
}

/**
 * Removes filed photos that no report names: a filing claims them before it writes its rows, so one that
 * failed and was never tried again leaves them behind.
 *
 * @param before photos filed later are left alone: their report may be on its way
 * @returns how many files were removed
 * @throws PhotosUnknown when there are too many to be leftovers; nothing is then removed
 */
export const sweepPhotos = async ({
  store,
  files,
  before,
}: {
  store: Pick<Store, 'prisma'>
  files: Pick<FileStore, 'filedBefore' | 'remove'>
  before: Date
}): Promise<number> => {
  const names = await files.filedBefore(before)
  const known = new Set<string>()
  for (let start = 0; start < names.length; start += batch) {
    const some = names.slice(start, start + batch)
    const rows = await store.prisma.attachment.findMany({
      where: { OR: [{ fileName: { in: some } }, { thumbName: { in: some } }] },
      select: { fileName: true, thumbName: true },
    })
    for (const { fileName, thumbName } of rows) known.add(fileName).add(thumbName)
  }
  const unknown = names.filter((name) => !known.has(name))
  if (unknown.length > most && unknown.length > names.length * mostShare) throw new PhotosUnknown()
  await files.remove(unknown)
  return unknown.length
}
