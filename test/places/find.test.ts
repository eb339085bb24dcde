import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { unknownCouncil } from '../../bot/places/districts.ts'
import type { FindPlaceResult, Places } from '../../bot/places/index.ts'
import { placeSchema } from '../../dialogs/reporting/report.ts'
import { inForce, newDataDir, openWith, removeDataDirs } from './place-world.ts'

afterAll(removeDataDirs)

const imported = openWith(['code-point-open.csv'])
const bare = openWith([])

/** How a find reads in one line: "found, sure: Valley Way, SG2 (street)". */
const said = (found: FindPlaceResult): string => {
  if (found.type === 'placeOutside') return `outside: ${found.council}`
  if (found.type === 'placeCandidates') {
    return `which: ${found.places.map((place) => place.label).join(' or ')}`
  }
  if (found.type === 'placeUnknown') return `to be confirmed: ${found.place.label}`
  return `${found.certain ? 'sure' : 'asking'}: ${found.place.label} (${found.place.precision})`
}
const find = async (places: Promise<Places>, words: string) => said(await (await places).find({ words }))

describe('a postcode', () => {
  it.each([
    ['SG1 1AA', 'sure: SG1 1AA, Roebuck (postcode)'],
    ['its sgi laa mate', 'sure: SG1 1AA, Roebuck (postcode)'],
    ['14, sg11aa', 'sure: 14, SG1 1AA (address)'],
    ['14 park lane SG1 1AA', 'sure: 14 Park Lane, SG1 1AA (address)'],
    ['valley way sg2 9ab', 'sure: Valley Way, SG2 9AB (postcode)'],
    ['22 Valley Way, Stevenage, SG2 9AB', 'sure: 22 Valley Way, SG2 9AB (address)'],
    ['SG1 6AA', 'outside: North Herts Council'],
    ['SG2 7ZZ', 'outside: East Herts District Council'],
    ['SG3 6AA', 'outside: Welwyn Hatfield Borough Council'],
    ['SG19 1ZZ', `outside: ${unknownCouncil}`],
    ['LS1 4AP', `outside: ${unknownCouncil}`],
    ['SG6 3XX', 'outside: North Herts Council'],
    ['SG1 9QQ', 'to be confirmed: SG1 9QQ'],
    ['valley way SG1 9QQ', 'sure: Valley Way, SG2 (street)'],
  ])('%j among imported postcodes is %s', async (words, answer) => {
    expect(await find(imported, words)).toBe(answer)
  })

  it.each([
    ['SG1 1AA', 'to be confirmed: SG1 1AA'],
    ['SG1 6AA', 'to be confirmed: SG1 6AA'],
    ['SG6 3XX', 'outside: North Herts Council'],
    ['M1 1AA', `outside: ${unknownCouncil}`],
  ])('%j with nothing imported is %s', async (words, answer) => {
    expect(await find(bare, words)).toBe(answer)
  })

  it('that nobody knows is kept with the report', async () => {
    const found = await (await imported).find({ words: 'round the back of sg19qq' })
    expect(found).toEqual({
      type: 'placeUnknown',
      place: {
        words: 'round the back of sg19qq',
        label: 'round the back of sg19qq',
        precision: 'words',
        source: 'words',
        postcode: 'SG1 9QQ',
        relation: 'at the back of sg19qq',
      },
    })
  })

  it('given beside the words is used, and one that cannot be is not', async () => {
    const places = await imported
    expect(await places.find({ words: 'by the bins', postcode: 'SG1 1AA' })).toMatchObject({
      type: 'placeFound',
      place: {
        words: 'by the bins',
        postcode: 'SG1 1AA',
        relation: 'by the bins',
        source: 'code_point_open',
      },
    })
    expect(await places.find({ words: 'by the bins', postcode: 'ZZ9 9ZZ9' })).toMatchObject({
      type: 'placeUnknown',
    })
  })

  it('far from the street named with it makes the bot ask which', async () => {
    expect(await find(imported, 'symonds green, clovelly way SG2 9AB')).toBe(
      'which: SG2 9AB, Shephall or Clovelly Way, SG1',
    )
  })
})

describe('names in words', () => {
  it.each([
    ['Valley Way', 'sure: Valley Way, SG2 (street)'],
    ['VALLEY WAY!!', 'sure: Valley Way, SG2 (street)'],
    ['gt ashby way', 'sure: Great Ashby Way, SG1 (street)'],
    ['by the rail station', 'sure: Stevenage Station, Town Centre (area)'],
    ['its all down vally way', 'asking: Valley Way, SG2 (street)'],
    ['valleyway', 'sure: Valley Way, SG2 (street)'],
    ['14a valley way', 'sure: 14a Valley Way, SG2 (address)'],
    ['flat 3 14 valley way', 'sure: Flat 3, 14 Valley Way, SG2 (address)'],
    ['behind the garages on Valley Way', 'sure: Valley Way, SG2 (street)'],
    ['bedwell cres', 'sure: Bedwell Crescent, SG1 (street)'],
    ['bedwel crescnt', 'asking: Bedwell Crescent, SG1 (street)'],
    ['6 hills way', 'sure: Six Hills Way (street)'],
    ['gresley', 'asking: Gresley Way, SG2 (street)'],
    ["st george's way", 'sure: St Georges Way, SG1 (street)'],
    ['saint nicholas', 'sure: St Nicholas, SG1 (area)'],
    ['queens way', 'sure: Queensway, Town Centre (area)'],
    ['the hyde', 'sure: The Hyde, Shephall (area)'],
    ['hyde', 'asking: The Hyde, Shephall (area)'],
    ['fairlands park by the lake', 'sure: Fairlands Valley Park, Bedwell (area)'],
    ['lister', 'sure: Lister Hospital, Woodfield (area)'],
    ['train station', 'sure: Stevenage Station, Town Centre (area)'],
    ['stevenage fc', 'sure: Lamex Stadium, Roebuck (area)'],
    ['outside the tesco in stevenage', 'to be confirmed: outside the tesco in stevenage'],
    ['six hills way by the hyde', 'sure: Six Hills Way, The Hyde, SG2 (street)'],
    ['corner of grace way and verity way', 'sure: Grace Way and Verity Way, SG1 (street)'],
    ['14 park lane, bedwell', 'sure: 14 Park Lane, Bedwell (area)'],
    ['Chells Lane', 'sure: Chells Lane, Chells (area)'],
    ['chells manor', 'sure: Chells Manor, SG2 (area)'],
    ['dunno, round the back', 'to be confirmed: dunno, round the back'],
    ['the estate', 'to be confirmed: the estate'],
    ['the westgat', 'asking: Westgate, Town Centre (area)'],
    ['the valley', 'to be confirmed: the valley'],
  ])('%j is %s', async (words, answer) => {
    expect(await find(bare, words)).toBe(answer)
  })

  it.each([
    ['high street, knebworth', 'outside: North Herts Council'],
    ['Knebworth high street', 'outside: North Herts Council'],
    ['howardsgate welwyn garden city', 'outside: Welwyn Hatfield Borough Council'],
    ['howardsgate wgc', 'outside: Welwyn Hatfield Borough Council'],
    ['codicote high street', 'outside: North Herts Council'],
    ['the park in hatfield', 'outside: Welwyn Hatfield Borough Council'],
    ['fore street hertford', 'outside: East Herts District Council'],
    ['luton by the station', 'outside: Luton Council'],
    ['london road', 'sure: London Road, SG1 (street)'],
    ['hertford road', 'to be confirmed: hertford road'],
    ['station road in hitchin', 'outside: North Herts Council'],
    ['great ashby', 'outside: North Herts Council'],
    ['walkern herts', 'outside: East Herts District Council'],
    ['hitchin road', 'sure: Hitchin Road, SG1 (street)'],
    ['high street towards knebworth', 'sure: High Street, SG1 (street)'],
    ['ware the bins are on grace way', 'sure: Grace Way, SG1 (street)'],
  ])('%j knows the next town from a road to it: %s', async (words, answer) => {
    expect(await find(bare, words)).toBe(answer)
  })

  it.each([
    ['opposite valley way', 'opposite'],
    ['oposite the oval', 'opposite'],
    ['next door to the hyde', 'next to'],
    ['behind the garages on valley way', 'behind the garages'],
    ['at the top of grace way', 'top of'],
    ['outside 22 valley way', 'outside'],
    ['between grace way and verity way', 'between'],
    ['valley way nr the shops', 'near the shops'],
    ['on valley way', undefined],
  ])('%j keeps the relation %j', async (words, relation) => {
    const found = await (await bare).find({ words })
    expect(found.type).toBe('placeFound')
    if (found.type === 'placeFound') expect(found.place.relation).toBe(relation)
  })

  it('keeps the words as they were typed', async () => {
    const words = '  Opp. the  OVAL,\nby the bins 🗑️ '
    expect(await (await bare).find({ words })).toMatchObject({ place: { words } })
  })
})

describe('codes in words', () => {
  it.each([
    ['TL 238 245', 'sure: TL 238 245, near The Forum, SG1 (point)'],
    ['by the pond tl2424', 'asking: TL 24 24, in Bedwell (point)'],
    ['TL 100 400', 'to be confirmed: TL 100 400'],
    ['TL 184 292', 'outside: North Herts Council'],
    ['51.9024, -0.2011', 'sure: Near Danestrete, SG1 (point)'],
    ['51.5074, -0.1278', 'to be confirmed: 51.5074, -0.1278'],
  ])('%j is %s', async (words, answer) => {
    expect(await find(bare, words)).toBe(answer)
  })

  it('keeps what3words as given, and looks at the other words', async () => {
    const places = await bare
    expect(await places.find({ words: '///limit.broom.fade' })).toMatchObject({
      type: 'placeUnknown',
      place: { precision: 'words', label: '///limit.broom.fade', what3words: 'limit.broom.fade' },
    })
    expect(await places.find({ words: 'w3w limit.broom.fade off valley way' })).toMatchObject({
      type: 'placeFound',
      place: { label: 'Valley Way, SG2', what3words: 'limit.broom.fade', relation: 'off' },
    })
    const web = await places.find({ words: 'see www.example.com valley way' })
    expect(web.type === 'placeFound' && web.place.what3words).toBeUndefined()
  })
})

describe('a browser position', () => {
  const at = async (latitude: number, longitude: number, accuracy: number, words = '') =>
    said(await (await imported).find({ words, position: { latitude, longitude, accuracy } }))

  it('in the borough is named by what is near', async () => {
    const found = await (await imported).find({
      words: '',
      position: { latitude: 51.9024, longitude: -0.2011, accuracy: 12.4 },
    })
    expect(found).toEqual({
      type: 'placeFound',
      certain: true,
      place: {
        words: '',
        label: 'Near Danestrete, SG1',
        precision: 'point',
        source: 'browser',
        latitude: 51.9024,
        longitude: -0.2011,
        radius: 12,
        neighbourhood: 'Town Centre',
        zone: 'Bedwell and Town Centre',
      },
    })
  })

  it("outside is told so, with the council where a neighbour's postcode tells it", async () => {
    expect(await at(51.935, -0.174, 15)).toBe('outside: North Herts Council')
    expect(await at(51.5, -0.1, 50)).toBe(`outside: ${unknownCouncil}`)
  })

  it('that is not exact is asked about, and never turned away at the border', async () => {
    expect(await at(51.9024, -0.2011, 800)).toBe('asking: In Town Centre (point)')
    expect(await at(51.866, -0.19, 2000)).toMatch(/^asking: /)
    expect(await at(51.866, -0.19, 20)).toMatch(/^outside: /)
  })

  it('elsewhere gives way to words that name a place in town', async () => {
    expect(await at(51.5, -0.1, 50, 'valley way')).toBe('sure: Valley Way, SG2 (street)')
    expect(await at(51.5, -0.1, 50, 'here')).toBe(`outside: ${unknownCouncil}`)
  })
})

describe('neighbourhoods and PSPO zones', () => {
  it('are tagged by point in polygon, the zone only while its order is in force', async () => {
    const during = await openWith([], { now: new Date('2019-08-14T22:30:00Z') })
    const after = await openWith([], { now: new Date('2019-08-14T23:30:00Z') })
    const before = await openWith([], { now: new Date('2016-08-14T12:00:00Z') })
    const zone = async (places: Places) => {
      const found = await places.find({ words: 'the oval' })
      return found.type === 'placeFound' ? found.place.zone : 'not found'
    }
    expect(await zone(during)).toBe('The Oval')
    // Half past midnight in London, the day after.
    expect(await zone(after)).toBeUndefined()
    expect(await zone(before)).toBeUndefined()
  })

  it('are not claimed for a road that runs through the whole town', async () => {
    const found = await (await bare).find({ words: 'fairlands way' })
    expect(found.type === 'placeFound' && found.place.zone).toBeUndefined()
  })

  it('can be drawn anew by officers, without a restart; a slip in the file changes nothing', async () => {
    const dataDir = newDataDir()
    const warned: string[] = []
    const places = await openWith([], { dataDir, warned, now: inForce })
    const file = join(dataDir, 'places', 'zones.json')
    await mkdir(join(dataDir, 'places'), { recursive: true })
    const zone = (name: string, corners: number[][]) => ({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: {
            kind: 'pspo',
            name,
            periods: [
              { starts: '2016-08-15', expires: '2019-08-14' },
              { starts: '2026-01-01', expires: '2028-12-31' },
            ],
            approximate: false,
          },
          geometry: { type: 'Polygon', coordinates: [corners] },
        },
      ],
    })
    const square = [
      [-0.21, 51.9],
      [-0.19, 51.9],
      [-0.19, 51.91],
      [-0.21, 51.91],
      [-0.21, 51.9],
    ]
    const centre = { latitude: 51.9024, longitude: -0.2011 }
    writeFileSync(file, JSON.stringify(zone('Middle of town', square)))
    expect(await places.areasAt(centre, new Date('2026-06-01'))).toEqual({
      neighbourhood: 'Town Centre',
      zone: 'Middle of town',
    })
    expect((await places.areasAt(centre, new Date('2022-06-01'))).zone).toBeUndefined()
    expect(await places.summary()).toMatchObject({
      ownAreas: true,
      zones: [{ name: 'Middle of town', starts: '2016-08-15', expires: '2028-12-31', inForce: true }],
    })
    writeFileSync(file, JSON.stringify(zone('Broken', [[-0.21, 51.9]])))
    expect((await places.areasAt(centre, inForce)).zone).toBe('Middle of town')
    expect(warned).toHaveLength(1)
  })
})

describe('any words at all', () => {
  it('never make it throw, and always give a place that fits the report', async () => {
    const places = await imported
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 4000 }), async (words) => {
        const found = await places.find({ words })
        if (found.type === 'placeOutside') return
        const all = found.type === 'placeCandidates' ? found.places : [found.place]
        expect(all.length).toBeGreaterThan(0)
        expect(all.length).toBeLessThanOrEqual(4)
        for (const place of all) {
          expect(placeSchema.safeParse(place).success).toBe(true)
          expect(place.words).toBe(words)
        }
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    `${'x'.repeat(400)} close, bedwell`,
    `flat ${'9'.repeat(300)}, 14 valley way`,
    `behind ${'the garages '.repeat(30)} on valley way`,
    `${'y'.repeat(400)} road SG1 1AA`,
    `///${'a'.repeat(90)}.${'b'.repeat(90)}.${'c'.repeat(90)} valley way`,
  ])('however long a word is, still fit the report: %#', async (words) => {
    const found = await (await imported).find({ words })
    expect(found.type).toBe('placeFound')
    if (found.type === 'placeFound') expect(placeSchema.safeParse(found.place).error).toBeUndefined()
  })

  it('never make it throw when they are made of its own pieces', async () => {
    const places = await imported
    const piece = fc.constantFrom(
      ...[
        'behind',
        'opp',
        'valley way',
        'the',
        'oval',
        'hyde',
        'SG1 1AA',
        'sg2',
        'TL 238',
        '245',
        '///a.b.c',
      ],
      ...[
        '14',
        'flat',
        'corner of',
        'and',
        'in',
        'hitchin',
        'st',
        'close',
        ',',
        '\n',
        'bedwel',
        'SG6 3XX',
        '-0.2',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const found = await places.find({ words: pieces.join(' ') })
        if (found.type === 'placeFound') expect(placeSchema.safeParse(found.place).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
