import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { apiCaseSchema, apiPageSchema, apiReportSchema } from '../../bot/api/schemas.ts'
import type { Store } from '../../bot/store/store.ts'
import {
  antiSocial,
  apiToken,
  flyTipping,
  type OfficerService,
  openOfficerService,
} from '../officer/support.ts'
import { openTestStore } from '../support/stores.ts'

const casesPage = apiPageSchema(apiCaseSchema.strict())
const reportsPage = apiPageSchema(apiReportSchema)

describe('the API for the councils own systems', () => {
  let store: Store
  let service: OfficerService
  const references: string[] = []
  const get = (path: string, token = apiToken) =>
    request(service.app).get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`)

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store, { API_TOKENS: `${'another-'.repeat(5)},${apiToken}` })
    for (const report of [flyTipping('Rubble'), antiSocial('Banging'), flyTipping('Tyres')]) {
      references.push((await service.file(report)).reference)
      service.pass(60)
    }
  })
  afterAll(async () => {
    service.close()
    await store.close()
  })

  it('answers to a known token only', async () => {
    const without = await request(service.app).get('/api/v1/cases')
    expect(without.status).toBe(401)
    expect(without.headers['www-authenticate']).toBe('Bearer realm="reports"')
    expect(without.body).toEqual({ error: { code: 'NOT_SIGNED_IN', message: 'Please sign in.' } })
    for (const token of ['wrong', `${apiToken}x`, apiToken.slice(1), apiToken.toUpperCase()]) {
      const answer = await get('/cases', token)
      expect(answer.status).toBe(401)
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="reports", error="invalid_token"')
    }
    const basic = await request(service.app).get('/api/v1/cases').set('Authorization', `Basic ${apiToken}`)
    expect(basic.status).toBe(401)
    expect((await get('/cases', 'another-'.repeat(5))).status).toBe(200)
    expect((await request(service.app).get('/api/v1/nothing')).status).toBe(401)
  })

  it('is shut when no token is set', async () => {
    const closed = await openOfficerService(store, { API_TOKENS: '' })
    const answer = await request(closed.app).get('/api/v1/cases').set('Authorization', 'Bearer ')
    closed.close()
    expect(answer.status).toBe(401)
  })

  it('gives cases in their documented shape, with the standards names and no contact details', async () => {
    const answer = await get('/cases')
    const page = casesPage.parse(answer.body)
    expect(page.items.map(({ reference }) => reference)).toEqual(references)
    expect(page.next).toBeNull()
    expect(page.items[0]).toMatchObject({
      kind: 'fly_tipping',
      category: 'construction',
      categoryName: 'Construction / Demolition / Excavation',
      state: 'new',
      openedAt: '2026-11-24T10:00:00.000Z',
      firstContactAt: null,
      assignee: null,
      place: { label: 'Shephall Way, SG2', latitude: 51.8905 },
    })
    expect(page.items[1]).toMatchObject({ category: 'noise', categoryName: 'Noise', risk: 'high' })
    expect(answer.text).not.toMatch(/07700|Jo Resident|Never ring|contact"/)
  })

  it('gives reports with DEFRA and NSIR names, the words, and no contact details', async () => {
    const answer = await get('/reports')
    const { items } = reportsPage.parse(answer.body)
    expect(items[0]).toMatchObject({
      caseReference: references[0],
      defra: {
        waste: 'Construction / Demolition / Excavation',
        otherWaste: ['Tyres'],
        size: 'Transit Van Load',
        land: 'Back Alleyway',
      },
      ownWords: ['Rubble'],
      photos: 0,
    })
    expect(items[1]).toMatchObject({ nsir: { type: 'Noise', crime: null, category: 'Personal' } })
    expect(answer.text).not.toMatch(/07700|Jo Resident|Never ring/)
  })

  it('pages by cursor without losing or repeating anything', async () => {
    const seen: string[] = []
    let cursor: string | null = ''
    let pages = 0
    while (cursor !== null) {
      const page = casesPage.parse(
        (await get(`/cases?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)).body,
      )
      seen.push(...page.items.map(({ reference }) => reference))
      cursor = page.next
      pages += 1
    }
    expect(seen).toEqual(references)
    expect(pages).toBe(3)
  })

  it('lets a caller come back later for what changed since', async () => {
    const { resume } = casesPage.parse((await get('/cases')).body)
    const nothing = casesPage.parse((await get(`/cases?cursor=${resume}`)).body)
    expect(nothing).toEqual({ items: [], next: null, resume })
    service.pass(60)
    const officer = await service.addOfficer('ada', 'Ada Cole')
    const first = await service.caseReader.read({
      reference: references[0] ?? '',
      officer,
      now: service.now(),
    })
    await service.actions.claim({ caseId: first?.id ?? '', officer, now: service.now() })
    const { items } = casesPage.parse((await get(`/cases?cursor=${resume}`)).body)
    expect(items.map(({ reference, assignee }) => [reference, assignee])).toEqual([
      [references[0], 'Ada Cole'],
    ])
  })

  it('gives only what is asked for: since a time, of a kind', async () => {
    const referencesOf = async (query: string) =>
      casesPage.parse((await get(`/cases?${query}`)).body).items.map(({ reference }) => reference)
    expect(await referencesOf('since=2026-11-24T11:30:00Z')).toEqual([references[2], references[0]])
    expect(await referencesOf(`since=${encodeURIComponent('2026-11-24T13:00:00+01:00')}`)).toHaveLength(2)
    expect(await referencesOf('kind=asb')).toEqual([references[1]])
    const reports = reportsPage.parse((await get('/reports?since=2026-11-24T11:30:00Z')).body)
    expect(reports.items.map(({ caseReference }) => caseReference)).toEqual([references[2]])
  })

  it.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['since=yesterday', 'since'],
    ['since=2026-11-24', 'since'],
    ['kind=ghost', 'kind'],
    ['cursor=', 'cursor'],
    ['cursor=made-up', 'cursor'],
    [`cursor=${Buffer.from('["2026-11-24T10:00:00.000Z","1"]').toString('base64url')}`, 'cursor'],
  ])('refuses ?%s and says which parameter', async (query, field) => {
    for (const path of ['/cases', '/reports']) {
      const answer = await get(`${path}?${query}`).set('Accept', 'text/html')
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({ error: { code: 'BAD_REQUEST', message: expect.any(String), field } })
    }
  })

  it('says in JSON that there is nothing at other addresses, and is kept by no cache', async () => {
    const answer = await get('/officers')
    expect(answer.status).toBe(404)
    expect(answer.body.error.code).toBe('NOT_FOUND')
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})
