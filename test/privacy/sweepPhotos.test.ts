import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { PhotosUnknown, sweepPhotos } from '../../bot/privacy/sweepPhotos.ts'
import { jpeg } from '../files/pictures.ts'
import { flyTippingReport } from '../support/reports.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { openTestStore } from '../support/stores.ts'

let service: TestService
beforeEach(async () => {
  service = await openTestService()
})
afterEach(() => service.close())

const later = () => new Date(Date.now() + 60_000)

/** Photos of a filing that got as far as the photos and no further, and of one that was filed. */
const oneOfEach = async () => {
  const { files, filing } = service.services
  const [lost, kept] = [randomUUID(), randomUUID()]
  const left = await files.claim(lost, [(await files.receive(lost, await jpeg())).id])
  const { id } = await files.receive(kept, await jpeg())
  const report = flyTippingReport({}, { photos: [id] })
  const request = { report, conversationId: kept, channel: 'web', now: service.clock.now } as const
  await filing.fileReport(request)
  return { left: left[0]?.fileName ?? '', filed: (await files.claim(kept, [id]))[0]?.fileName ?? '', request }
}

const sweep = (before: Date) =>
  service.services.chores
    .find(({ name }) => name === 'photos of no report')
    ?.run(new Date(before.getTime() + 24 * 60 * 60 * 1000))

describe('photos whose report never came', () => {
  it('go after a day, with their thumbnails, and those of reports stay', async () => {
    const { files } = service.services
    const { left, filed } = await oneOfEach()
    // Filed just now: their report may be on its way.
    expect(await sweep(new Date(Date.now() - 60_000))).toBe(0)
    expect(await files.read(left)).toBeDefined()
    expect(await sweep(later())).toBe(2)
    expect(await files.read(left)).toBeUndefined()
    expect(await files.read(filed)).toBeDefined()
    expect(await files.filedBefore(later())).toHaveLength(2)
  }, 60_000)

  it('are left alone when nearly all are unknown: then the database is the wrong one', async () => {
    const names = Array.from({ length: 51 }, (_, index) => `${String(index).padStart(27, 'a')}.jpg`)
    const removed: string[] = []
    const files = {
      filedBefore: async () => names,
      remove: async (given: readonly string[]) => void removed.push(...given),
    }
    // A store without these reports, as one that is not theirs.
    const store = await openTestStore()
    try {
      await expect(sweepPhotos({ store, files, before: later() })).rejects.toThrow(PhotosUnknown)
      expect(removed).toEqual([])
      names.splice(50)
      expect(await sweepPhotos({ store, files, before: later() })).toBe(50)
    } finally {
      await store.close()
    }
  }, 60_000)
})

describe('the count of filed reports', () => {
  it('goes up once, however often send is pressed', async () => {
    const { filing, metrics } = service.services
    const { request } = await oneOfEach()
    await Promise.all([filing.fileReport(request), filing.fileReport(request)])
    expect(await metrics.text()).toMatch(/^reports_filed_total\{kind="fly_tipping",channel="web"\} 1$/m)
  }, 60_000)
})
