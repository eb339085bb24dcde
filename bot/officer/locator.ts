import type { Place, PlacePrecision } from '../../dialogs/place.ts'
import { builtInAreas } from '../places/areas.ts'
import { type Position, toGrid } from '../places/coordinates.ts'
import { toGridReference } from '../places/grid-reference.ts'

const areas = builtInAreas().features
const cornersOf = (kind: 'borough' | 'neighbourhood') =>
  areas
    .filter((area) => area.properties.kind === kind)
    .map((area) => ({ name: area.properties.name, corners: area.geometry.coordinates[0] ?? [] }))

const borough = cornersOf('borough').flatMap(({ corners }) => corners)
const ends = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) })
const [east, north] = [ends(borough.map(([x]) => x)), ends(borough.map(([, y]) => y))]

/** Degrees around the borough, about 300 m. */
const margin = 0.004
const box = {
  west: east.low - margin,
  east: east.high + margin,
  south: north.low - margin / 2,
  north: north.high + margin / 2,
}

/** Pixels of the drawing. A degree of longitude is cos(51.9 degrees) of one of latitude here. */
const width = 300
const scale = width / ((box.east - box.west) * Math.cos((51.9 * Math.PI) / 180))
const height = Math.round((box.north - box.south) * scale)

const metresPerDegree = 111_195

const project = ({ latitude, longitude }: Position): { x: number; y: number } => ({
  x: Number((((longitude - box.west) / (box.east - box.west)) * width).toFixed(1)),
  y: Number(((box.north - latitude) * scale).toFixed(1)),
})

const outline = borough
  .map(([longitude, latitude]) => project({ latitude, longitude }))
  .map(({ x, y }) => `${x},${y}`)
  .join(' ')

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

interface Landmark {
  name: string
  x: number
  y: number
}

const overlaps = (one: Landmark, other: Landmark): boolean =>
  Math.abs(one.y - other.y) < 14 &&
  Math.abs(one.x - other.x) < ((one.name.length + other.name.length) / 2) * 7

/** Neighbourhoods to find one's way by, at their middles; one that would run into another is left out. */
const landmarks: Landmark[] = []
for (const { name, corners } of cornersOf('neighbourhood')) {
  const longitude = mean(corners.map(([x]) => x))
  const landmark = { name, ...project({ longitude, latitude: mean(corners.map(([, y]) => y)) }) }
  if (!landmarks.some((kept) => overlaps(kept, landmark))) landmarks.push(landmark)
}

const inBox = ({ latitude, longitude }: Position): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east

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
  drawing?: {
    width: number
    height: number
    point?: { x: number; y: number; radius: number }
    /** The borough's approximate outline, as an SVG polygon's points. */
    outline: string
    landmarks: { name: string; x: number; y: number }[]
  }
}

export const placeWords = (place: Place): PlaceWords => {
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
  const point = project(position)
  const radius = Number(Math.max(4, (metres / metresPerDegree) * scale).toFixed(1))
  return {
    ...base,
    details: [
      ...details,
      { label: 'Grid reference', value: toGridReference(toGrid(position), 8) ?? 'Outside Great Britain' },
      { label: 'Latitude, longitude', value: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` },
      ...(metres > 0 ? [{ label: 'Somewhere within', value: `${metres} metres of that point` }] : []),
    ],
    openStreetMap: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    drawing: {
      width,
      height,
      outline,
      landmarks,
      ...(inBox(position) ? { point: { ...point, radius } } : {}),
    },
  }
}
