import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { distance, moved, toGrid, toPosition } from '../../bot/places/coordinates.ts'
import { findGridReference, toGridReference } from '../../bot/places/grid-reference.ts'

/**
 * Ordnance Survey's own test points: ETRS89 latitude and longitude, OSGB36 easting and northing
 * (OSTN15 developer pack, "OSTN15_OSGM15_TestOutput_ETRStoOSGB.txt"; the four nearest to Stevenage).
 */
const published = [
  {
    name: 'Lambeth',
    latitude: 51.4893656495,
    longitude: -0.1199255718,
    easting: 530624.974,
    northing: 178388.464,
  },
  {
    name: 'Colchester',
    latitude: 51.8943663735,
    longitude: 0.89724327012,
    easting: 599445.59,
    northing: 225722.826,
  },
  {
    name: 'Northampton',
    latitude: 52.2516095123,
    longitude: -0.9124895697,
    easting: 474335.969,
    northing: 262047.755,
  },
  {
    name: 'Droitwich',
    latitude: 52.2552938163,
    longitude: -2.15458614387,
    easting: 389544.19,
    northing: 261912.153,
  },
]

describe('coordinates', () => {
  it.each(published)('turn grid metres into degrees within 5 m of the published point at $name', (point) => {
    expect(distance(toPosition(point), point)).toBeLessThan(5)
  })

  it.each(published)('turn degrees into grid metres within 5 m of the published point at $name', (point) => {
    const grid = toGrid(point)
    expect(Math.hypot(grid.easting - point.easting, grid.northing - point.northing)).toBeLessThan(5)
  })

  it('come back to where they started, anywhere around Stevenage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 515_000, max: 535_000 }),
        fc.integer({ min: 215_000, max: 235_000 }),
        (easting, northing) => {
          const back = toGrid(toPosition({ easting, northing }))
          expect(Math.hypot(back.easting - easting, back.northing - northing)).toBeLessThan(0.5)
        },
      ),
    )
  })

  it('measure as the grid does', () => {
    const from = toPosition({ easting: 523_756, northing: 223_477 })
    const to = toPosition({ easting: 524_756, northing: 224_477 })
    expect(Math.abs(distance(from, to) - 1414.2)).toBeLessThan(5)
    expect(Math.abs(distance(from, moved(from, 500, 90)) - 500)).toBeLessThan(2)
  })
})

describe('grid references', () => {
  it.each([
    ['TL 238 245', 'TL 238 245', 523_850, 224_550, 71],
    ['tl238245', 'TL 238 245', 523_850, 224_550, 71],
    ['it is at TL 23 24 by the pond', 'TL 23 24', 523_500, 224_500, 707],
    ['TL2385 2451', 'TL 2385 2451', 523_855, 224_515, 7],
    ['TL 23851 24512', 'TL 23851 24512', 523_851.5, 224_512.5, 1],
    ['TG 51409 13177', 'TG 51409 13177', 651_409.5, 313_177.5, 1],
    ['NN 166 712', 'NN 166 712', 216_650, 771_250, 71],
    ['HU 396 753', 'HU 396 753', 439_650, 1_175_350, 71],
    ['SV 9 1', undefined, 0, 0, 0],
    ['TL 238 24', undefined, 0, 0, 0],
    ['SG1 1AA', undefined, 0, 0, 0],
    ['sg 12 34', undefined, 0, 0, 0],
    ['high st 12 34', undefined, 0, 0, 0],
    ['my reg is TL23451', undefined, 0, 0, 0],
  ])('reads %j as %j', (words, text, easting, northing, radius) => {
    const found = findGridReference(words)
    expect(found?.text).toBe(text)
    if (found) expect(found).toMatchObject({ easting, northing, radius })
  })

  it('are written for points', () => {
    expect(toGridReference({ easting: 523_850, northing: 224_550 })).toBe('TL 238 245')
    expect(toGridReference({ easting: 523_850, northing: 224_550 }, 4)).toBe('TL 23 24')
    expect(toGridReference({ easting: 651_409.9, northing: 313_177.27 }, 10)).toBe('TG 51409 13177')
    expect(toGridReference({ easting: 216_650, northing: 771_250 })).toBe('NN 166 712')
    expect(toGridReference({ easting: 500, northing: 9_000_000 })).toBeUndefined()
  })

  it('read back as the square they were written for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500_000, max: 599_999 }),
        fc.integer({ min: 200_000, max: 299_999 }),
        fc.constantFrom<4 | 6 | 8 | 10>(4, 6, 8, 10),
        (easting, northing, figures) => {
          const found = findGridReference(toGridReference({ easting, northing }, figures) ?? '')
          const half = 10 ** (5 - figures / 2) / 2
          expect(Math.abs((found?.easting ?? 0) - easting)).toBeLessThanOrEqual(half)
          expect(Math.abs((found?.northing ?? 0) - northing)).toBeLessThanOrEqual(half)
        },
      ),
    )
  })
})
