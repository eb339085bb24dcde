import { z } from 'zod'
import type { Migration } from './upgrade.ts'

const versionTwo = z.looseObject({ context: z.looseObject({}) })

/** Version 3 tells a yes to "check your answers" from one that was said to something else. */
export const fromTwo: Migration = (stored) => {
  const { data } = versionTwo.safeParse(stored)
  // One that does not hold together is told so by whoever parses it.
  if (data === undefined) return stored
  return { ...data, context: { ...data.context, recap: true, justAgreed: false } }
}
