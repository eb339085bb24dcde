import { Router } from 'express'
import { z } from 'zod'
import { checkResults } from '../../dialogs/directory/checks.ts'
import { longestNote } from '../directory/open.ts'
import type { CheckedEntry } from '../directory/ports.ts'
import { ServiceError } from '../errors.ts'
import { directoryEntryView, directoryView } from './directoryView.ts'
import type { Guard, OfficerPage } from './guard.ts'
import type { OfficerRole } from './ports.ts'
import type { OfficerServices } from './services.ts'

/** Who looks after the numbers of help. */
export const directoryRoles: readonly OfficerRole[] = ['directory', 'admin']

const resultSchema = z.enum(checkResults)
/** What was sent, as it can be shown again. */
const typedSchema = z
  .object({
    result: z.string().catch(''),
    note: z.string().catch(''),
    facts: z.string().catch(''),
  })
  .catch({ result: '', note: '', facts: '' })

interface FieldError {
  field: 'result' | 'note' | 'facts'
  message: string
}

const changed: FieldError = {
  field: 'facts',
  message: 'The number or the hours changed since you opened this page. Check them as they are now.',
}

const errorsOf = (typed: z.infer<typeof typedSchema>): FieldError[] => {
  const result = resultSchema.safeParse(typed.result).data
  const note = typed.note.trim()
  const errors: FieldError[] = []
  if (result === undefined) errors.push({ field: 'result', message: 'Say what you found.' })
  if (result === 'wrong' && note === '') errors.push({ field: 'note', message: 'Say what is wrong.' })
  if (note.length > longestNote)
    errors.push({ field: 'note', message: `Use ${longestNote} characters or fewer.` })
  return errors
}

const doneWords: Record<string, string> = {
  confirmed: 'Your check is recorded. The number is good for a year.',
  wrong: 'Your check is recorded. Nobody is shown this number now.',
}

/** The numbers the service shows: how each stands, and officers' checks of them. */
export const directoryRoutes = ({ directory }: OfficerServices, guard: Guard): Router => {
  const router = Router()
  const allowed = { roles: directoryRoles }

  const find = (page: OfficerPage): CheckedEntry => {
    const found = directory.find(String(page.req.params.entry), page.now)
    if (!found) throw new ServiceError('NOT_FOUND')
    return found
  }

  const showEntry = (
    page: OfficerPage,
    found: CheckedEntry,
    given: {
      status?: number
      errors?: FieldError[]
      typed?: z.infer<typeof typedSchema>
      done?: string
    } = {},
  ): void => {
    const errors = given.errors ?? []
    page.show(
      'directoryEntry',
      {
        title: `${errors.length > 0 ? 'Error: ' : ''}${found.entry.name}`,
        place: 'directory',
        status: given.status ?? 200,
      },
      {
        found: directoryEntryView(found, directory, page.now),
        errors,
        errorOf: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
        typed: given.typed ?? {},
        done: given.done,
      },
    )
  }

  router.get(
    '/directory',
    guard.officer(
      async (page) =>
        page.show(
          'directory',
          { title: 'Help numbers', place: 'directory' },
          { view: directoryView(directory, page.now) },
        ),
      allowed,
    ),
  )

  router.get(
    '/directory/:entry',
    guard.officer(async (page) => {
      const done = doneWords[String(page.req.query.done)]
      showEntry(page, find(page), done === undefined ? {} : { done })
    }, allowed),
  )

  router.post(
    '/directory/:entry/check',
    guard.officer(async (page) => {
      const found = find(page)
      const typed = typedSchema.parse(page.req.body)
      const errors = errorsOf(typed)
      const result = resultSchema.safeParse(typed.result).data
      if (errors.length > 0 || result === undefined)
        return showEntry(page, found, { status: 400, errors, typed })
      const { id, displayName } = page.session.officer
      try {
        await directory.record({
          ...{ entryId: found.entry.id, facts: typed.facts, result, note: typed.note },
          ...{ officer: { id, displayName }, now: page.now },
        })
      } catch (error) {
        if (!(error instanceof ServiceError) || error.field !== 'facts') throw error
        return showEntry(page, found, { status: 409, errors: [changed], typed })
      }
      page.res.redirect(303, `/officer/directory/${found.entry.id}?done=${result}`)
    }, allowed),
  )
  return router
}
