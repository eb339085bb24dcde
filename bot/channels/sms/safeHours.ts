import { DateTime } from 'luxon'
import type { contactTimes } from '../../../dialogs/reporting/categories.ts'

type ContactTime = (typeof contactTimes)[number]

/** Hours of the day (Europe/London) each answer to "when is it safe?" means: from, and before. */
const spans: Record<ContactTime, readonly [number, number]> = {
  morning: [8, 12],
  afternoon: [12, 17],
  evening: [17, 20],
  any: [8, 20],
}

/** The first time from `now` on that lies in the hours somebody said are safe; `now` itself where it does. */
export const nextSafeTime = (times: readonly ContactTime[], now: Date): Date => {
  const wanted = (times.length === 0 ? (['any'] as const) : times).map((time) => spans[time])
  const here = DateTime.fromJSDate(now, { zone: 'Europe/London' })
  const starts = [0, 1].flatMap((days) =>
    wanted.map(([from, before]) => {
      const day = here.startOf('day').plus({ days })
      return { from: day.set({ hour: from }), before: day.set({ hour: before }) }
    }),
  )
  const open = starts.find(({ from, before }) => from <= here && here < before)
  if (open !== undefined) return now
  const next = starts.filter(({ from }) => from > here).sort((one, other) => +one.from - +other.from)[0]
  return next?.from.toJSDate() ?? now
}
