import type { Place, PlacePrecision } from '../../dialogs/place.ts'
import { type Position, toGrid } from '../places/coordinates.ts'
import { toGridReference } from '../places/grid-reference.ts'

/** Box around the borough, degrees. Its published bounding box, widened by about 300 m. */
const box = { west: -0.24, east: -0.13, south: 51.865, north: 51.94 }

/** Pixels of the drawing. A degree of longitude is cos(51.9 degrees) of one of latitude here. */
const width = 300
const scale = width / ((box.east - box.west) * Math.cos((51.9 * Math.PI) / 180))
const height = Math.round((box.north - box.south) * scale)

const metresPerDegree = 111_195

/** Middles of neighbourhoods, to find one's way by; approximate. */
const landmarks: readonly ({ name: string } & Position)[] = [
  { name: 'Old Town', latitude: 51.9135, longitude: -0.2085 },
  { name: 'Town Centre', latitude: 51.9018, longitude: -0.2025 },
  { name: 'Bedwell', latitude: 51.9028, longitude: -0.188 },
  { name: 'Pin Green', latitude: 51.9175, longitude: -0.1845 },
  { name: 'Chells', latitude: 51.9085, longitude: -0.166 },
  { name: 'Shephall', latitude: 51.8905, longitude: -0.1775 },
  { name: 'Broadwater', latitude: 51.8795, longitude: -0.176 },
  { name: 'Symonds Green', latitude: 51.9075, longitude: -0.227 },
  { name: 'Gunnels Wood', latitude: 51.8925, longitude: -0.212 },
]

const project = ({ latitude, longitude }: Position): { x: number; y: number } => ({
  x: Number((((longitude - box.west) / (box.east - box.west)) * width).toFixed(1)),
  y: Number(((box.north - latitude) * scale).toFixed(1)),
})

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
      landmarks: landmarks.map((landmark) => ({ name: landmark.name, ...project(landmark) })),
      ...(inBox(position) ? { point: { ...point, radius } } : {}),
    },
  }
}
