import type { Place, PlacePrecision } from '../../dialogs/place.ts'
import { toGrid } from '../places/coordinates.ts'
import { toGridReference } from '../places/grid-reference.ts'
import type { Sketch } from './sketch.ts'

const precisionWords: Record<PlacePrecision, string> = {
  address: 'Known to the address',
  point: 'Known as a point',
  postcode: 'Known to the postcode',
  street: 'Known to the street',
  area: 'Known to the area only',
  words: 'To be confirmed: nobody has resolved these words yet',
}

const sourceWords: Record<Place['source'], string> = {
  words: 'the words alone',
  browser: 'the position their browser gave',
  code_point_open: 'OS Code-Point Open',
  onspd: 'the ONS Postcode Directory',
  open_names: 'OS Open Names',
  os_names_api: 'the OS Names service',
  postcodes_io: 'postcodes.io',
  gazetteer: 'the local gazetteer',
  grid_reference: 'the grid reference given',
  what3words: 'the three words given',
}

/** Where a place is, drawn on a plain box of the borough: no tiles, no requests to anybody. */
export interface PlaceWords {
  known: boolean
  label: string
  precision: string
  source: string
  details: { label: string; value: string }[]
  /** Only where there are coordinates. */
  openStreetMap?: string
  drawing?: Omit<Sketch, 'at'> & { point?: { x: number; y: number; radius: number } }
}

export const placeWords = (place: Place, { at, ...drawn }: Sketch): PlaceWords => {
  const known = place.precision !== 'words'
  const { latitude, longitude } = place
  const details = [
    { label: 'Postcode', value: place.postcode },
    { label: 'Neighbourhood', value: place.neighbourhood },
    { label: 'Order zone', value: place.zone },
    { label: 'Three words', value: place.what3words },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]))
  const base = {
    known,
    label: place.label,
    precision: precisionWords[place.precision],
    source: sourceWords[place.source],
  }
  if (latitude === undefined || longitude === undefined) return { ...base, details }
  const position = { latitude, longitude }
  const metres = Math.round(place.radius ?? 0)
  const spot = at(position)
  const point = spot && {
    ...{ x: spot.x, y: spot.y },
    radius: Number(Math.max(4, metres * spot.metre).toFixed(1)),
  }
  return {
    ...base,
    details: [
      ...details,
      { label: 'Grid reference', value: toGridReference(toGrid(position), 8) ?? 'Outside Great Britain' },
      { label: 'Latitude, longitude', value: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` },
      ...(metres > 0 ? [{ label: 'Somewhere within', value: `${metres} metres of that point` }] : []),
    ],
    openStreetMap: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    drawing: { ...drawn, ...(point && { point }) },
  }
}
