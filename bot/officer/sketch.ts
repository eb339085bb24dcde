import type { Areas } from '../places/areas.ts'
import type { Position } from '../places/coordinates.ts'

/** Degrees around the borough, about 300 m. */
const margin = 0.004
/** Pixels of the drawing. */
const width = 300
const metresPerDegree = 111_195

const ends = (values: number[]) => ({ low: Math.min(...values), high: Math.max(...values) })
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export interface Landmark {
  name: string
  x: number
  y: number
}

const overlaps = (one: Landmark, other: Landmark): boolean =>
  Math.abs(one.y - other.y) < 14 &&
  Math.abs(one.x - other.x) < ((one.name.length + other.name.length) / 2) * 7

/** The borough as places are drawn on it. */
export interface Sketch {
  width: number
  height: number
  /** The borough's outline, as an SVG polygon's points. */
  outline: string
  landmarks: Landmark[]
  /** Where a position is on it, and how many pixels a metre is; undefined where that is off the sketch. */
  at(position: Position): { x: number; y: number; metre: number } | undefined
}

/** Draws the borough from its areas: the built-in ones, or the council's own. */
export const openSketch = (areas: Areas): Sketch => {
  const cornersOf = (kind: 'borough' | 'neighbourhood') =>
    areas.features
      .filter((area) => area.properties.kind === kind)
      .map((area) => ({ name: area.properties.name, corners: area.geometry.coordinates[0] ?? [] }))
  const borough = cornersOf('borough').flatMap(({ corners }) => corners)
  const [east, north] = [ends(borough.map(([x]) => x)), ends(borough.map(([, y]) => y))]
  const box = {
    ...{ west: east.low - margin, east: east.high + margin },
    ...{ south: north.low - margin / 2, north: north.high + margin / 2 },
  }
  // A degree of longitude is shorter than one of latitude, the more so the further north.
  const middle = ((box.south + box.north) / 2) * (Math.PI / 180)
  const scale = width / ((box.east - box.west) * Math.cos(middle))
  const project = ({ latitude, longitude }: Position): { x: number; y: number } => ({
    x: Number((((longitude - box.west) / (box.east - box.west)) * width).toFixed(1)),
    y: Number(((box.north - latitude) * scale).toFixed(1)),
  })
  // Neighbourhoods to find one's way by, at their middles; one that would run into another is left out.
  const landmarks: Landmark[] = []
  for (const { name, corners } of cornersOf('neighbourhood')) {
    const longitude = mean(corners.map(([x]) => x))
    const landmark = { name, ...project({ longitude, latitude: mean(corners.map(([, y]) => y)) }) }
    if (!landmarks.some((kept) => overlaps(kept, landmark))) landmarks.push(landmark)
  }
  const inBox = ({ latitude, longitude }: Position): boolean =>
    latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east
  return {
    width,
    height: Math.round((box.north - box.south) * scale),
    outline: borough
      .map(([longitude, latitude]) => project({ latitude, longitude }))
      .map(({ x, y }) => `${x},${y}`)
      .join(' '),
    landmarks,
    at: (position) =>
      inBox(position) ? { ...project(position), metre: scale / metresPerDegree } : undefined,
  }
}
