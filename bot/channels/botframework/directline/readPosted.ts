import { z } from 'zod'
import { DirectLineError } from './errors.ts'

/** What a client sends (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-send-activity). */
const postedSchema = z.object({
  type: z.string().min(1).max(100),
  name: z.string().max(200).optional(),
  text: z.string().optional(),
  textFormat: z.string().max(50).optional(),
  value: z.unknown().optional(),
  locale: z.string().max(50).optional(),
  localTimestamp: z.string().max(100).optional(),
  localTimezone: z.string().max(100).optional(),
  from: z.object({ name: z.string().max(200).optional(), role: z.string().max(50).optional() }).optional(),
  channelData: z
    .looseObject({ clientActivityID: z.string().min(1).max(200).optional() })
    .optional()
    .catch(undefined),
})

export type Posted = z.infer<typeof postedSchema>

/** Deeper than any client's own data; much deeper cannot be written out again. */
const deepest = 32

const isShallow = (body: unknown): boolean => {
  let level = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return true
}

/** @throws DirectLineError BadArgument */
export const readPosted = (body: unknown): Posted => {
  const posted = postedSchema.safeParse(body)
  if (!posted.success || !isShallow(body)) throw new DirectLineError('BadArgument')
  return posted.data
}

/** @throws DirectLineError BadArgument when it is no JSON */
export const readPostedText = (text: string): Posted => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (cause) {
    throw new DirectLineError('BadArgument', { cause })
  }
  return readPosted(body)
}
