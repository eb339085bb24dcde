import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { createPlaceFetchers } from '../../bot/places/index.ts'
import { createOsNames } from '../../bot/places/remote/os-names.ts'
import { createPostcodesIo } from '../../bot/places/remote/postcodes-io.ts'
import { createWhat3words } from '../../bot/places/remote/what3words.ts'
import { queryFor } from '../../bot/places/resolve.ts'
import { inForce, openWith, removeDataDirs } from './place-world.ts'

const osNames = 'https://api.os.uk'
const postcodesIo = 'https://postcodes.example'
const what3words = 'https://api.what3words.com'

/** A clock to turn by hand, and what the log was told. */
const world = () => {
  let time = inForce.getTime()
  const warned: string[] = []
  return {
    now: () => new Date(time),
    pass: (ms: number) => {
      time += ms
    },
    warned,
    log: {
      warn: ({ provider, reason }: { provider: string; reason: string }) =>
        warned.push(`${provider}: ${reason}`),
    },
  }
}

const stevenage = {
  status: 200,
  result: {
    postcode: 'SG1 1AA',
    quality: 1,
    eastings: 523_756,
    northings: 223_477,
    country: 'England',
    codes: { admin_district: 'E07000243', admin_county: 'E10000015' },
  },
}

const osAnswer = (...names: { NAME1: string; DISTRICT_BOROUGH?: string; x?: number }[]) => ({
  header: { query: 'x', format: 'JSON', maxresults: 10, offset: 0, totalresults: names.length },
  results: names.map(({ x, ...entry }) => ({
    GAZETTEER_ENTRY: {
      ID: '1',
      TYPE: 'transportNetwork',
      LOCAL_TYPE: 'Named Road',
      GEOMETRY_X: x ?? 524_600,
      GEOMETRY_Y: 224_300,
      POSTCODE_DISTRICT: 'SG1',
      DISTRICT_BOROUGH: 'Stevenage',
      ...entry,
    },
  })),
})

beforeAll(() => nock.disableNetConnect())
beforeEach(() => nock.cleanAll())
afterEach(() => expect(nock.pendingMocks()).toEqual([]))
afterAll(() => {
  nock.cleanAll()
  nock.enableNetConnect()
  nock.restore()
  removeDataDirs()
})

describe('postcodes.io', () => {
  const client = (options: Parameters<typeof createPostcodesIo>[1]) =>
    createPostcodesIo({ baseUrl: postcodesIo }, options)

  it('gives the district and the position of a postcode', async () => {
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(200, stevenage)
    const answer = await client(world()).find('SG1 1AA')
    expect(answer).toMatchObject({ kind: 'found', value: { district: 'E07000243' } })
    if (answer.kind !== 'found') return
    expect(answer.value.position?.latitude).toBeCloseTo(51.8963, 3)
    expect(answer.value.position?.longitude).toBeCloseTo(-0.2033, 3)
  })

  it('gives no position where the source only guesses it', async () => {
    nock(postcodesIo)
      .get('/postcodes/SG1%201AA')
      .reply(200, { ...stevenage, result: { ...stevenage.result, quality: 6 } })
    expect(await client(world()).find('SG1 1AA')).toEqual({
      kind: 'found',
      value: { district: 'E07000243', position: undefined },
    })
  })

  it('says there is none on 404, and asks only once', async () => {
    nock(postcodesIo).get('/postcodes/SG1%209QQ').reply(404, { status: 404, error: 'Postcode not found' })
    const { find } = client(world())
    expect(await find('SG1 9QQ')).toEqual({ kind: 'none' })
    expect(await find('SG1 9QQ')).toEqual({ kind: 'none' })
  })

  it('remembers an answer for a day', async () => {
    const { pass, ...options } = world()
    nock(postcodesIo).get('/postcodes/SG1%201AA').twice().reply(200, stevenage)
    const { find } = client(options)
    await find('SG1 1AA')
    pass(23 * 60 * 60 * 1000)
    expect(await find('SG1 1AA')).toMatchObject({ kind: 'found' })
    expect(nock.pendingMocks()).toHaveLength(1)
    pass(2 * 60 * 60 * 1000)
    expect(await find('SG1 1AA')).toMatchObject({ kind: 'found' })
  })

  it.each([
    ['a server error', 500, { status: 500 }, 'status 500'],
    ['too many requests', 429, {}, 'status 429'],
    ['another shape', 200, { status: 200, result: null }, 'an answer of another shape'],
    ['no JSON', 200, '<html>maintenance</html>', 'an answer that is not JSON'],
  ])('is unavailable on %s, and the log hears why but not for what', async (_, status, body, reason) => {
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(status, body)
    const { warned, ...options } = world()
    expect(await client(options).find('SG1 1AA')).toEqual({ kind: 'unavailable' })
    expect(warned).toEqual([`postcodes.io: ${reason}`])
  })

  it('is unavailable when nobody answers', async () => {
    nock(postcodesIo).get('/postcodes/SG1%201AA').replyWithError('connection refused')
    const { warned, ...options } = world()
    expect(await client(options).find('SG1 1AA')).toEqual({ kind: 'unavailable' })
    expect(warned).toEqual(['postcodes.io: no connection'])
  })

  it('is given up when it is too slow', async () => {
    const given = new AbortController()
    nock(postcodesIo)
      .get('/postcodes/SG1%201AA')
      .reply(() => {
        given.abort(new DOMException('time is up', 'TimeoutError'))
        // Never answers: only the deadline ends the call.
        return new Promise<[number, object]>(() => {})
      })
    const { warned, ...options } = world()
    const answer = await client({ ...options, deadline: () => given.signal }).find('SG1 1AA')
    expect(answer).toEqual({ kind: 'unavailable' })
    expect(warned).toEqual(['postcodes.io: too slow'])
  })

  it('is left alone for a while after three failures, then one call tries again', async () => {
    const { pass, ...options } = world()
    const { find } = client(options)
    nock(postcodesIo).get('/postcodes/SG1%201AA').times(3).reply(503)
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await find('SG1 1AA')).toEqual({ kind: 'unavailable' })
    }
    expect(options.warned).toHaveLength(3)
    pass(30_001)
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(503)
    expect(await find('SG1 1AA')).toEqual({ kind: 'unavailable' })
    expect(await find('SG1 1AA')).toEqual({ kind: 'unavailable' })
    expect(options.warned).toHaveLength(4)
    pass(30_001)
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(200, stevenage)
    expect(await find('SG1 1AA')).toMatchObject({ kind: 'found' })
    nock(postcodesIo).get('/postcodes/SG1%201AB').reply(200, stevenage)
    expect(await find('SG1 1AB')).toMatchObject({ kind: 'found' })
  })
})

describe('OS Names', () => {
  it('is asked for the street within the town, with the key in a header', async () => {
    nock(osNames, { reqheaders: { key: 'os-key' } })
      .get('/search/names/v1/find')
      .query((query) => query.query === 'Old Bourne Close' && !('key' in query) && 'fq' in query)
      .reply(200, osAnswer({ NAME1: 'Old Bourne Close' }))
    const answer = await createOsNames({ key: 'os-key' }, world()).find('Old Bourne Close')
    expect(answer).toMatchObject({
      kind: 'found',
      value: [{ name: 'Old Bourne Close', kind: 'road', source: 'os_names_api', outcode: 'SG1' }],
    })
  })

  it.each([
    [{ header: {} }, 200, 'none'],
    [{ header: {}, results: [] }, 200, 'none'],
    [{ error: 'bad query' }, 400, 'none'],
    [{ fault: 'key' }, 401, 'unavailable'],
    [{ results: [{ GAZETTEER_ENTRY: { NAME1: 7 } }] }, 200, 'unavailable'],
  ])('answers %j with status %d as %s', async (body, status, kind) => {
    nock(osNames).get('/search/names/v1/find').query(true).reply(status, body)
    expect((await createOsNames({ key: 'k' }, world()).find('x')).kind).toBe(kind)
  })

  it('is sent the street only, never the story around it', () => {
    expect(queryFor('my neighbour dave dumped a sofa outside 14 old bourne way last night')).toBe(
      'Old Bourne Way',
    )
    expect(queryFor('someone shouted at me and I was scared to go home again')).toBeUndefined()
    expect(queryFor('bourne hall')).toBe('bourne hall')
  })
})

describe('what3words', () => {
  it('gives the square of three words', async () => {
    nock(what3words, { reqheaders: { 'x-api-key': 'w-key' } })
      .get('/v3/convert-to-coordinates')
      .query({ words: 'limit.broom.fade' })
      .reply(200, { coordinates: { lat: 51.9, lng: -0.19 }, words: 'limit.broom.fade' })
    const answer = await createWhat3words({ key: 'w-key' }, world()).find('limit.broom.fade')
    expect(answer).toEqual({ kind: 'found', value: { latitude: 51.9, longitude: -0.19 } })
  })

  it('says there is none for words that are none of theirs', async () => {
    nock(what3words)
      .get('/v3/convert-to-coordinates')
      .query(true)
      .reply(400, { error: { code: 'BadWords', message: 'no such words' } })
    expect(await createWhat3words({ key: 'k' }, world()).find('a.b.c')).toEqual({ kind: 'none' })
  })
})

describe('finding a place with the remote look-ups on', () => {
  const settings = {
    OS_NAMES_API_KEY: 'os-key',
    POSTCODES_IO_URL: postcodesIo,
    WHAT3WORDS_API_KEY: 'w-key',
  }
  const open = () => openWith([], { fetchers: createPlaceFetchers(settings, world()) })

  it('asks nobody when the words are clear', async () => {
    expect(await (await open()).find({ words: '14 valley way' })).toMatchObject({ certain: true })
  })

  it('confirms a postcode that was not imported', async () => {
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(200, stevenage)
    expect(await (await open()).find({ words: 'SG1 1AA' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { source: 'postcodes_io', precision: 'postcode', postcode: 'SG1 1AA' },
    })
  })

  it("tells a neighbour's postcode by its district", async () => {
    nock(postcodesIo)
      .get('/postcodes/SG1%206AA')
      .reply(200, {
        ...stevenage,
        result: { ...stevenage.result, codes: { admin_district: 'E07000099' } },
      })
    expect(await (await open()).find({ words: 'SG1 6AA' })).toEqual({
      type: 'placeOutside',
      council: 'North Herts Council',
    })
  })

  it('places a street that only Ordnance Survey knows', async () => {
    nock(osNames)
      .get('/search/names/v1/find')
      .query((query) => query.query === 'Old Bourne Close')
      .reply(200, osAnswer({ NAME1: 'Old Bourne Close' }, { NAME1: 'Old Bourne Close', x: 515_000 }))
    expect(await (await open()).find({ words: 'outside 7 old bourne close, bedwell' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: {
        label: '7 Old Bourne Close, SG1',
        source: 'os_names_api',
        precision: 'address',
        relation: 'outside',
      },
    })
  })

  it('takes three words for a place, unless they lead out of town or away from the street named', async () => {
    const square = (lat: number, lng: number) =>
      nock(what3words).get('/v3/convert-to-coordinates').query(true).reply(200, { coordinates: { lat, lng } })
    square(51.9024, -0.2011)
    expect(await (await open()).find({ words: '///limit.broom.fade' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { source: 'what3words', what3words: 'limit.broom.fade', radius: 3 },
    })
    square(-33.8, 151.2)
    expect(await (await open()).find({ words: '///limit.broom.fade' })).toMatchObject({
      type: 'placeUnknown',
      place: { what3words: 'limit.broom.fade' },
    })
    square(51.9024, -0.2011)
    expect(await (await open()).find({ words: '///limit.broom.fade in filey close' })).toMatchObject({
      type: 'placeCandidates',
      places: [{ source: 'what3words' }, { label: 'Filey Close, SG1' }],
    })
  })

  it('goes on without them when all are down', async () => {
    nock(postcodesIo).get('/postcodes/SG1%201AA').reply(500)
    nock(osNames).get('/search/names/v1/find').query(true).replyWithError('offline')
    nock(what3words).get('/v3/convert-to-coordinates').query(true).replyWithError('offline')
    const places = await open()
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeUnknown' })
    expect(await places.find({ words: 'old bourne close' })).toMatchObject({ type: 'placeUnknown' })
    expect(await places.find({ words: '///limit.broom.fade valley way' })).toMatchObject({
      type: 'placeFound',
      place: { label: 'Valley Way, SG2' },
    })
  })
})
