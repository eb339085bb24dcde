import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { distance } from '../../bot/places/coordinates.ts'
import { importFile, parseImport } from '../../bot/places/imported.ts'
import { guessKind, ImportError, importPlaces } from '../../bot/places/importers/import.ts'
import { openPlaces } from '../../bot/places/index.ts'
import { fixture, inForce, newDataDir, openWith, realFile, removeDataDirs } from './place-world.ts'

const now = () => inForce
const badRows = () => {
  const rows: string[] = []
  return {
    rows,
    onBad: ({ line, reason }: { line: number; reason: string }) => rows.push(`${line}: ${reason}`),
  }
}

afterAll(removeDataDirs)

describe('importing OS Code-Point Open', () => {
  it('keeps the town, its neighbours and the SG postcodes, and leaves the rest of the country', async () => {
    const dataDir = newDataDir()
    const summary = await importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], now })
    expect(summary).toEqual({
      kind: 'code-point-open',
      files: 1,
      rows: 8,
      kept: 7,
      malformed: 0,
      postcodes: 7,
      names: 0,
    })
  })

  it('reports malformed rows by line number and skips just these', async () => {
    const { rows, onBad } = badRows()
    const dataDir = newDataDir()
    const summary = await importPlaces({ dataDir, paths: [fixture('malformed.csv')], now, onBad })
    expect(rows.sort((left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10))).toEqual([
      '2: a quotation mark is left open',
      '3: 3 columns instead of 10',
      '5: not a postcode',
      '6: easting cannot be read',
      '7: not a proper CSV row',
      '9: a quotation mark is left open',
    ])
    expect(summary).toMatchObject({ rows: 9, malformed: 6, postcodes: 3 })
    const places = await openWith([], { dataDir })
    expect(await places.find({ words: 'SG1 1AN' })).toMatchObject({ type: 'placeFound' })
    expect(await places.find({ words: 'SG1 1AB' })).toMatchObject({ type: 'placeUnknown' })
  })

  it('is safe to repeat: the same file twice leaves the same content', async () => {
    const dataDir = newDataDir()
    const paths = [fixture('code-point-open.csv')]
    await importPlaces({ dataDir, paths, now })
    const once = readFileSync(importFile(dataDir, 'code-point-open'), 'utf8')
    await importPlaces({ dataDir, paths, now })
    expect(readFileSync(importFile(dataDir, 'code-point-open'), 'utf8')).toBe(once)
    expect(readdirSync(join(dataDir, 'places'))).toEqual(['code-point-open.json'])
  })

  it('tells how far it is', async () => {
    const progress: number[] = []
    await importPlaces({
      dataDir: newDataDir(),
      paths: [fixture('code-point-open.csv')],
      now,
      onProgress: ({ rows, read, total }) => progress.push(rows, read / total),
    })
    expect(progress).toEqual([8, 1])
  })
})

describe('importing the ONS Postcode Directory', () => {
  it.each(['onspd-2019.csv', 'onspd-2025.csv'])('knows its columns by name in %s', async (file) => {
    const places = await openWith([file])
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { source: 'onspd', postcode: 'SG1 1AA', precision: 'postcode' },
    })
    expect(await places.find({ words: 'SG1 6AA' })).toEqual({
      type: 'placeOutside',
      council: 'North Herts Council',
    })
  })

  it('keeps a postcode that is no longer in use, but asks before relying on it', async () => {
    const places = await openWith(['onspd-2019.csv'])
    expect(await places.find({ words: 'SG1 1ZZ' })).toMatchObject({ type: 'placeFound', certain: false })
  })
})

describe('importing OS Open Names', () => {
  it('reads a tile without a header as well as a file with one', async () => {
    const { rows, onBad } = badRows()
    const tile = await importPlaces({ dataDir: newDataDir(), paths: [fixture('open-names-tile.csv')], now })
    expect(tile).toMatchObject({ kind: 'open-names', rows: 12, malformed: 0, postcodes: 1, names: 9 })
    const withHeader = await importPlaces({
      dataDir: newDataDir(),
      paths: [fixture('open-names-header.csv')],
      now,
      onBad,
    })
    expect(withHeader).toMatchObject({ rows: 5, malformed: 2, names: 2 })
    expect(rows).toEqual(['4: 3 columns instead of 34', '5: GEOMETRY_X cannot be read'])
  })

  it('makes its streets known, and places ours better than the built-in list', async () => {
    const places = await openWith(['open-names-tile.csv'])
    expect(await places.find({ words: '7 made up close' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { label: '7 Made Up Close, SG1', precision: 'address', source: 'open_names' },
    })
    expect(await places.find({ words: 'valley way' })).toMatchObject({
      place: { source: 'open_names', radius: 391, neighbourhood: 'Shephall' },
    })
  })

  it('joins the sections of a road, and offers two roads of one name', async () => {
    const places = await openWith(['open-names-tile.csv'])
    const found = await places.find({ words: 'twin road' })
    expect(found.type).toBe('placeCandidates')
    if (found.type !== 'placeCandidates') return
    expect(found.places.map((place) => place.label).sort()).toEqual(['Twin Road, SG1', 'Twin Road, SG2'])
    expect(await places.find({ words: 'twin road sg2' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { label: 'Twin Road, SG2' },
    })
    expect(await places.find({ words: 'twin road in the old town' })).toMatchObject({
      type: 'placeFound',
      certain: true,
      place: { label: 'Twin Road, SG1', neighbourhood: 'Old Town' },
    })
  })

  it("leaves out other councils' streets but knows their villages", async () => {
    const places = await openWith(['open-names-tile.csv'])
    expect(await places.find({ words: 'edge lane' })).toMatchObject({ type: 'placeUnknown' })
    expect(await places.find({ words: 'the green in weston' })).toEqual({
      type: 'placeOutside',
      council: 'North Herts Council',
    })
  })
})

describe('any import', () => {
  it('is guessed by its content', async () => {
    expect(await guessKind(fixture('code-point-open.csv'))).toBe('code-point-open')
    expect(await guessKind(fixture('malformed.csv'))).toBe('code-point-open')
    expect(await guessKind(fixture('onspd-2025.csv'))).toBe('onspd')
    expect(await guessKind(fixture('open-names-tile.csv'))).toBe('open-names')
    expect(await guessKind(fixture('open-names-header.csv'))).toBe('open-names')
    expect(await guessKind(join(import.meta.dirname, 'import.test.ts'))).toBeUndefined()
  })

  it('takes a whole folder of tiles', async () => {
    const dataDir = newDataDir()
    const folder = join(dataDir, 'download', 'Data')
    await mkdir(folder, { recursive: true })
    const [first, ...rest] = readFileSync(fixture('code-point-open.csv'), 'utf8').trim().split('\n')
    writeFileSync(join(folder, 'sg.csv'), `${first}\n`)
    writeFileSync(join(folder, 'st.CSV'), `\uFEFF${rest.join('\r\n')}\r\n`)
    writeFileSync(join(folder, 'licence.txt'), 'not a table')
    const summary = await importPlaces({ dataDir, paths: [join(dataDir, 'download')], now })
    expect(summary).toMatchObject({ files: 2, rows: 8, postcodes: 7, malformed: 0 })
  })

  it('refuses what is no such file, and keeps what was there', async () => {
    const dataDir = newDataDir()
    await importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], now })
    const before = readFileSync(importFile(dataDir, 'code-point-open'), 'utf8')
    const far = join(dataDir, 'far.csv')
    writeFileSync(far, '"M1 1AA",10,384700,398100,"E92000001","","","","E08000003","E05000710"\n')
    const attempts = [
      importPlaces({ dataDir, paths: [join(dataDir, 'missing.csv')], now }),
      importPlaces({ dataDir, paths: [join(import.meta.dirname, 'import.test.ts')], now }),
      importPlaces({ dataDir, paths: [fixture('onspd-2019.csv')], as: 'code-point-open', now }),
      importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], as: 'onspd', now }),
      importPlaces({ dataDir, paths: [far], now }),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toBeInstanceOf(ImportError)
    expect(readFileSync(importFile(dataDir, 'code-point-open'), 'utf8')).toBe(before)
    expect(readdirSync(join(dataDir, 'places'))).toEqual(['code-point-open.json'])
  })

  it('takes effect while the service runs', async () => {
    const dataDir = newDataDir()
    const places = await openWith([], { dataDir })
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeUnknown' })
    await importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], now })
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeFound' })
  })

  it('takes effect a little later where the files are not looked at every time, whatever the clock does', async () => {
    const dataDir = newDataDir()
    let time = inForce.getTime()
    const places = await openPlaces({ dataDir, now: () => new Date(time), lookEvery: 1000 })
    await importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], now })
    time += 999
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeUnknown' })
    time += 1
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeFound' })
    rmSync(importFile(dataDir, 'code-point-open'))
    time -= 3_600_000
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeUnknown' })
  })

  it('is taken over an older one of another kind', async () => {
    const dataDir = newDataDir()
    const at = (day: string) => () => new Date(`${day}T12:00:00Z`)
    await importPlaces({ dataDir, paths: [fixture('onspd-2019.csv')], now: at('2024-01-01') })
    await importPlaces({ dataDir, paths: [fixture('code-point-open.csv')], now: at('2025-01-01') })
    const places = await openWith([], { dataDir })
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ place: { source: 'code_point_open' } })
    expect(await places.find({ words: 'SG1 1ZZ' })).toMatchObject({ place: { source: 'onspd' } })
  })

  it('that was damaged is left aside, once said, with the last good one in use', async () => {
    const dataDir = newDataDir()
    const warned: string[] = []
    const places = await openWith(['code-point-open.csv'], { dataDir, warned })
    const path = importFile(dataDir, 'code-point-open')
    writeFileSync(path, '{"version":1,"kind":"code-po')
    utimesSync(path, 1, 1)
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeFound' })
    expect(await places.find({ words: 'SG1 1AA' })).toMatchObject({ type: 'placeFound' })
    expect(warned).toEqual([`${path}: ${path}: not JSON`])
  })
})

if (existsSync(realFile)) {
  describe('the real Code-Point Open file of August 2014', () => {
    const dataDir = newDataDir()
    const imported = importPlaces({ dataDir, paths: [realFile], now })
    const stored = async () => {
      await imported
      const path = importFile(dataDir, 'code-point-open')
      return parseImport(path, readFileSync(path, 'utf8'))
    }

    it('gives all 1,868 Stevenage postcodes and 120 of the neighbours', async () => {
      expect(await imported).toMatchObject({ kind: 'code-point-open', rows: 1988, malformed: 0 })
      const places = await openWith([], { dataDir })
      expect(await places.summary()).toMatchObject({ postcodes: 1988, boroughPostcodes: 1868 })
    })

    it("tells every postcode's side of the border by its district code", async () => {
      const places = await openWith([], { dataDir })
      const councils: Record<string, string> = {
        E07000099: 'North Herts Council',
        E07000242: 'East Herts District Council',
        E07000241: 'Welwyn Hatfield Borough Council',
        E06000056: 'Central Bedfordshire Council',
        E07000011: 'Huntingdonshire District Council',
        E07000012: 'South Cambridgeshire District Council',
      }
      const wrong: string[] = []
      for (const [postcode, , , district] of (await stored()).postcodes) {
        const found = await places.find({ words: `rubbish at ${postcode.toLowerCase()}` })
        const right =
          district === 'E07000243'
            ? found.type === 'placeFound' && found.place.postcode === postcode && found.certain
            : found.type === 'placeOutside' && found.council === councils[district]
        if (!right) wrong.push(`${postcode} ${district} ${found.type}`)
      }
      expect(wrong).toEqual([])
    })

    it('lies inside the built-in outline of the borough, and its neighbours outside', async () => {
      const places = await openWith([], {})
      const wrong: string[] = []
      const { toPosition } = await import('../../bot/places/coordinates.ts')
      for (const [postcode, easting, northing, district] of (await stored()).postcodes) {
        if (easting === 0) continue
        const position = { ...toPosition({ easting, northing }), accuracy: 10 }
        const found = await places.find({ words: '', position })
        if ((found.type === 'placeOutside') === (district === 'E07000243')) wrong.push(postcode)
      }
      expect(wrong).toEqual([])
    })

    it('puts every built-in place of ours within the town, near postcodes of the borough', async () => {
      const { loadGazetteer } = await import('../../bot/places/gazetteer.ts')
      const { toPosition } = await import('../../bot/places/coordinates.ts')
      const borough = (await stored()).postcodes
        .filter((row) => row[3] === 'E07000243' && row[1] > 0)
        .map(([, easting, northing]) => toPosition({ easting, northing }))
      const lost = loadGazetteer()
        .filter((place) => place.district === undefined)
        .filter((place) => !borough.some((position) => distance(position, place) < 600))
      expect(lost.map((place) => place.name)).toEqual([])
    })
  })
}
