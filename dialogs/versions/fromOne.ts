import { z } from 'zod'
import type { Migration } from './upgrade.ts'

const versionOne = z.looseObject({ context: z.looseObject({}) })

/** Version 2 asks whether a report is about home before what is only guessed could cost it. */
export const fromOne: Migration = (stored) => {
  const { data } = versionOne.safeParse(stored)
  // One that does not hold together is told so by whoever parses it.
  if (data === undefined) return stored
  return { ...data, context: { ...data.context, leftAt: null, askedHome: false } }
}
