import { z } from 'zod'
import type { Position } from '../coordinates.ts'
import { type Answer, createRemote, type RemoteOptions } from './remote.ts'

const answerSchema = z.object({
  coordinates: z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) }),
})

/** Resolves three words to a 3 m square. */
export interface What3words {
  find: (words: string) => Promise<Answer<Position>>
}

/** A client of what3words' `/v3/convert-to-coordinates`. A 400 means that the words are none of theirs. */
export const createWhat3words = (
  { key, baseUrl = 'https://api.what3words.com' }: { key: string; baseUrl?: string },
  options: RemoteOptions,
): What3words => {
  const ask = createRemote(
    {
      provider: 'what3words',
      schema: answerSchema,
      headers: { 'x-api-key': key },
      none: [400, 404],
      read: ({ coordinates }) => ({ latitude: coordinates.lat, longitude: coordinates.lng }),
    },
    options,
  )
  return {
    find: (words) => {
      const url = new URL('/v3/convert-to-coordinates', baseUrl)
      url.searchParams.set('words', words)
      return ask(url)
    },
  }
}
