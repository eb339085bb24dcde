import { z } from 'zod'
import { readPlaceData } from './data.ts'
import { outcodeOf, townOutcodes } from './postcode.ts'

const code = z.string().regex(/^E\d{8}$/)

const districtsSchema = z.object({
  source: z.string(),
  borough: z.object({ code, formerCodes: z.array(code), name: z.string() }),
  unknown: z.string(),
  councils: z.array(z.object({ codes: z.array(code).min(1), district: z.string(), council: z.string() })),
  outcodes: z.object({ note: z.string() }).catchall(code),
})

const data = readPlaceData('districts.json', districtsSchema)

const boroughCodes = new Set([data.borough.code, ...data.borough.formerCodes])
const byCode = new Map(data.councils.flatMap((entry) => entry.codes.map((key) => [key, entry] as const)))

/** GSS code of the borough: what decides whether a postcode is Stevenage's. */
export const boroughCode = data.borough.code

/** The borough's name, which is also its town's. */
export const boroughName = data.borough.name

/** What we say when we do not know whose area it is. */
export const unknownCouncil = data.unknown

/** True for Stevenage's GSS code, of today and of before 2013. */
export const isBorough = (district: string): boolean => boroughCodes.has(district)

/** The council of a district's GSS code, in the words people know it by. */
export const councilOf = (district: string | undefined): string =>
  (district && byCode.get(district)?.council) || unknownCouncil

/** The GSS code for a district's name as Ordnance Survey writes it ("East Hertfordshire"). */
export const districtCodeOf = (name: string): string | undefined => {
  const plain = name.toLowerCase().trim()
  if (plain === data.borough.name.toLowerCase()) return data.borough.code
  return data.councils.find((entry) => entry.district.toLowerCase() === plain)?.codes[0]
}

/** True for SG1 and SG2: without imported postcodes, the only ones that can be the borough's. */
export const mayBeBorough = (postcode: string): boolean => townOutcodes.includes(outcodeOf(postcode))

/** The council of a postcode by its district letters alone; only where these lie in one council's area. */
export const councilOfOutcode = (postcode: string): string => {
  const key = outcodeOf(postcode)
  return key === 'note' ? unknownCouncil : councilOf(data.outcodes[key])
}
