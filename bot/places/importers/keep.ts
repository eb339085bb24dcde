import type { GridPoint } from '../coordinates.ts'

/** The middle of Stevenage on the National Grid. */
const middle: GridPoint = { easting: 524_600, northing: 224_200 }

/** Corners of the borough's bounding box (51.868-51.937 N, 0.236-0.134 W) on the National Grid. */
const box = { west: 521_400, east: 528_200, south: 220_400, north: 228_200 }

/** Metres kept around: far enough to tell a neighbour's postcode by name, small enough to stay in memory. */
const postcodeReach = 12_000
const nameMargin = 1_500
const settlementReach = 20_000

const reach = (point: GridPoint): number =>
  Math.hypot(point.easting - middle.easting, point.northing - middle.northing)

/** True for a postcode worth keeping out of a national file: any SG, or within 12 km of the town. */
export const keepsPostcode = (postcode: string, point: GridPoint): boolean =>
  /^SG\d/.test(postcode) || (point.easting > 0 && reach(point) <= postcodeReach)

/** True for a street or landmark in or just around the borough's bounding box. */
export const keepsName = ({ easting, northing }: GridPoint): boolean =>
  easting >= box.west - nameMargin &&
  easting <= box.east + nameMargin &&
  northing >= box.south - nameMargin &&
  northing <= box.north + nameMargin

/** True for a town or village near enough that a resident may name it. */
export const keepsSettlement = (point: GridPoint): boolean => reach(point) <= settlementReach
