import proj4 from 'proj4'

/** Metres on the British National Grid (EPSG:27700). */
export interface GridPoint {
  easting: number
  northing: number
}

/** Degrees, WGS84. */
export interface Position {
  latitude: number
  longitude: number
}

/**
 * EPSG:27700 with Ordnance Survey's seven-parameter shift, good to about 3 m in England ("A guide to
 * coordinate systems in Great Britain", section 6.6). OSTN15 would give centimetres, from a 15 MB grid.
 */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'

const converter = proj4('EPSG:4326', nationalGrid)

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** Grid metres to degrees, rounded to 6 decimals (about 0.1 m). */
export const toPosition = ({ easting, northing }: GridPoint): Position => {
  const [longitude = 0, latitude = 0] = converter.inverse([easting, northing])
  return { latitude: round(latitude, 6), longitude: round(longitude, 6) }
}

/** Degrees to grid metres, rounded to 0.1 m. */
export const toGrid = ({ latitude, longitude }: Position): GridPoint => {
  const [easting = 0, northing = 0] = converter.forward([longitude, latitude])
  return { easting: round(easting, 1), northing: round(northing, 1) }
}

const metresPerDegree = 111_195

/** Metres between two positions. Flat-earth: right to a few metres over the few kilometres we ask about. */
export const distance = (from: Position, to: Position): number => {
  const middle = ((from.latitude + to.latitude) / 2) * (Math.PI / 180)
  const north = (to.latitude - from.latitude) * metresPerDegree
  const east = (to.longitude - from.longitude) * metresPerDegree * Math.cos(middle)
  return Math.hypot(north, east)
}

/** The position `metres` away in the direction `bearing` (degrees clockwise from north). */
export const moved = (from: Position, metres: number, bearing: number): Position => {
  const angle = bearing * (Math.PI / 180)
  const shrink = Math.cos(from.latitude * (Math.PI / 180))
  return {
    latitude: from.latitude + (metres * Math.cos(angle)) / metresPerDegree,
    longitude: from.longitude + (metres * Math.sin(angle)) / (metresPerDegree * shrink),
  }
}
