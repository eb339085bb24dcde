import { z } from 'zod'
import { type Position, toPosition } from '../coordinates.ts'
import { type Answer, createRemote, type RemoteOptions } from './remote.ts'

const answerSchema = z.object({
  result: z.object({
    postcode: z.string(),
    quality: z.number(),
    eastings: z.number().nullable(),
    northings: z.number().nullable(),
    codes: z.object({ admin_district: z.string().nullable() }),
  }),
})

export interface FoundByPostcodesIo {
  /** GSS code of the district. */
  district: string | undefined
  /** Absent where the position is only a guess of the source. */
  position: Position | undefined
}

/** Looks up one postcode. */
export interface PostcodesIo {
  find: (postcode: string) => Promise<Answer<FoundByPostcodesIo>>
}

/** Quality 5 and worse is imputed (Code-Point Open's 50 and over), 9 is no position at all. */
const worstQuality = 4

/** A client of postcodes.io, the public one or a council's own copy (`GET /postcodes/:postcode`). */
export const createPostcodesIo = ({ baseUrl }: { baseUrl: string }, options: RemoteOptions): PostcodesIo => {
  const ask = createRemote(
    {
      provider: 'postcodes.io',
      schema: answerSchema,
      none: [404],
      read: ({ result: { quality, eastings, northings, codes } }): FoundByPostcodesIo => {
        const placed = quality <= worstQuality && eastings !== null && northings !== null
        return {
          district: codes.admin_district ?? undefined,
          position: placed ? toPosition({ easting: eastings, northing: northings }) : undefined,
        }
      },
    },
    options,
  )
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return { find: (postcode) => ask(new URL(`postcodes/${encodeURIComponent(postcode)}`, base)) }
}
