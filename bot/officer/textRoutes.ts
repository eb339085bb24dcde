import { Router } from 'express'
import { z } from 'zod'
import { previewLength } from '../channels/sms/render.ts'
import { segmentSizes, segmentsOf } from '../channels/sms/segments.ts'
import { ServiceError } from '../errors.ts'
import type { Guard, OfficerPage } from './guard.ts'
import type { OfficerServices } from './services.ts'
import { dateTime } from './times.ts'

/** Ofcom's numbers for drama alone: nobody may text as a real person from here. */
const simulatedNumber = z.string().regex(/^07700 ?900 ?\d{3}$/)
const formSchema = z.object({
  number: simulatedNumber,
  text: z.string().trim().max(1600).default(''),
  action: z.enum(['send', 'clear']).default('send'),
})
const startNumber = '07700 900123'

const international = (number: string): string => `+44${number.replace(/ /g, '').slice(1)}`

/** Words for the codes of dead texts that officers can do something about. */
const reasonWords = (code: string): string => {
  if (code === 'OPTED_OUT') return 'The number asked for no more texts'
  if (code === 'TOO_OLD') return 'It waited for more than a day'
  if (code === 'KEY_MISSING') return 'Its key is missing (APP_SECRETS)'
  return `The provider did not take it (${code})`
}

/** Texts in the officers' pages: what could not be sent, and a phone to try texting with. */
export const textRoutes = (services: OfficerServices, guard: Guard): Router => {
  const router = Router()
  const { sms } = services

  const showPhone = (page: OfficerPage, number: string, problem?: string): void => {
    const texts = sms.simulator.texts(international(number)).map(({ direction, text, at }) => {
      const { alphabet, units, segments } = segmentsOf(text)
      const { alone, joined } = segmentSizes[alphabet]
      return {
        ours: direction === 'from_us',
        text,
        at: dateTime(at),
        segments,
        units,
        room: segments === 1 ? alone : segments * joined,
        alphabet: alphabet === 'gsm' ? 'GSM-7' : 'UCS-2',
        preview: text.slice(0, previewLength).replace(/\n/g, ' '),
        cut: text.length > previewLength,
      }
    })
    page.show(
      'simulator',
      { title: 'Phone simulator', place: 'simulator', status: problem === undefined ? 200 : 400 },
      { texts, number, problem },
    )
  }

  router.get(
    '/simulator',
    guard.officer(async (page) => {
      const asked = simulatedNumber.safeParse(page.req.query.number)
      showPhone(page, asked.success ? asked.data : startNumber)
    }),
  )

  router.post(
    '/simulator',
    guard.officer(async (page) => {
      const form = formSchema.safeParse(page.req.body)
      if (!form.success)
        return showPhone(page, startNumber, 'Use a number from 07700 900000 to 07700 900999.')
      const { number, text, action } = form.data
      if (action === 'clear') sms.simulator.clear(international(number))
      else if (text === '') return showPhone(page, number, 'Write a text first.')
      else await sms.simulate(international(number), text)
      page.res.redirect(303, `/officer/simulator?number=${encodeURIComponent(number)}`)
    }),
  )

  router.get(
    '/dead-letters',
    guard.officer(async (page) => {
      const letters = await sms.outbox.deadLetters()
      page.show(
        'deadLetters',
        { title: 'Texts not sent', place: 'deadLetters' },
        {
          letters: letters.map(({ reason, createdAt, changedAt, ...letter }) => ({
            ...letter,
            reason: reasonWords(reason),
            created: dateTime(createdAt),
            changed: dateTime(changedAt),
          })),
          done: page.req.query.done === 'retry',
        },
      )
    }),
  )

  router.post(
    '/dead-letters/:id/retry',
    guard.officer(async (page) => {
      const id = z.uuid().safeParse(page.req.params.id)
      if (!id.success || !(await sms.outbox.retry(id.data, page.now))) throw new ServiceError('NOT_FOUND')
      page.res.redirect(303, '/officer/dead-letters?done=retry')
    }),
  )
  return router
}
