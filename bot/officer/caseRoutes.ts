import { Router } from 'express'
import { z } from 'zod'
import { phrase } from '../../dialogs/wording/phrase.ts'
import { CaseChangedError } from '../cases/changed.ts'
import type { ActingOfficer, CaseView } from '../cases/ports.ts'
import { ServiceError } from '../errors.ts'
import {
  type CaseActionName,
  caseActions,
  type FormError,
  longestOfficerText,
  readActionName,
  rolesNeeded,
  typedForm,
} from './caseActions.ts'
import { casePageView } from './caseView.ts'
import type { Guard, OfficerPage } from './guard.ts'
import type { OfficerServices } from './services.ts'
import { openSketch } from './sketch.ts'
import { eventWords } from './timeline.ts'

const actingOfficer = ({ session }: OfficerPage): ActingOfficer => ({
  id: session.officer.id,
  displayName: session.officer.displayName,
})

/** Officers may do everything to a case but what names a further role. */
const mayDo = ({ session }: OfficerPage, name: CaseActionName): boolean => {
  const role = rolesNeeded[name]
  return role === undefined || session.officer.roles.includes(role)
}

/** What is said above a case, and which form stands open with what in it. */
interface CaseNotice {
  status?: number
  /** A form that was not accepted, shown again with everything typed. */
  form?: { name: CaseActionName; typed: Record<string, string>; errors: FormError[] }
  /** What others did since the page was made. */
  changes?: ReturnType<typeof eventWords>[]
  /** Somebody else was first to claim it. */
  claimedBy?: string
  done?: string
}

/** The version a form was made from; shown again after a preview. */
const versionSchema = z.object({ version: z.coerce.number().int().min(1) })
/** Contact details are shown to whoever asks for them, and that they did is recorded. */
const contactSchema = z.object({ contact: z.literal('shown') })
const stepSchema = z.object({ step: z.enum(['preview', 'edit', 'send']) })

const nothingToErase = 'Nobody’s details are kept with this report.'

const doneWords = (done: unknown): string | undefined => {
  if (done === 'claim') return 'You claimed this case.'
  const name = readActionName(done)
  return name && caseActions[name].done
}

/** The very words "check a report" uses, from the residents' own wording. */
const asResidentSees = (text: string, at: Date): string =>
  phrase('check.message', { locale: 'en', channel: 'web' }, { at: at.toISOString(), text })

export const caseRoutes = (services: OfficerServices, guard: Guard): Router => {
  const router = Router()
  const { caseReader, actions, eraseContact, sms, places } = services

  const find = async (page: OfficerPage, showContact = false): Promise<CaseView> => {
    const reference = String(page.req.params.reference)
    const officer = actingOfficer(page)
    const found = await caseReader.read({ reference, officer, now: page.now, showContact })
    if (!found) throw new ServiceError('NOT_FOUND')
    return found
  }

  const showCase = async (page: OfficerPage, found: CaseView, notice: CaseNotice = {}): Promise<void> => {
    const optedOut = await sms.optedOut(found.reports.flatMap(({ contact }) => contact?.phone ?? []))
    const sketch = openSketch(await places.areas())
    const view = casePageView(found, {
      ...{ officerId: page.session.officer.id, now: page.now, optedOut, sketch },
    })
    const errors = notice.form?.errors ?? []
    page.show(
      'case',
      {
        title: `${errors.length > 0 ? 'Error: ' : ''}${view.reference}, ${view.category}`,
        status: notice.status ?? 200,
      },
      {
        found: view,
        notice,
        open: notice.form?.name,
        typed: notice.form?.typed ?? {},
        errorOf: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
        longest: longestOfficerText,
        mayErase: mayDo(page, 'erase'),
        asOf: page.now,
      },
    )
  }

  router.get(
    '/cases/:reference',
    guard.officer(async (page) => {
      const found = await find(page, contactSchema.safeParse(page.req.query).success)
      if (page.req.params.reference !== found.reference) {
        return page.res.redirect(303, `/officer/cases/${found.reference}`)
      }
      const done = doneWords(page.req.query.done)
      await showCase(page, found, done ? { done } : {})
    }),
  )

  router.post(
    '/cases/:reference/claim',
    guard.officer(async (page) => {
      const found = await find(page)
      const result = await actions.claim({ caseId: found.id, officer: actingOfficer(page), now: page.now })
      if (result.claimed) return page.res.redirect(303, `/officer/cases/${found.reference}?done=claim`)
      await showCase(page, await find(page), { status: 409, claimedBy: result.by.displayName })
    }),
  )

  /** Shows a message as its reader will see it, before it is sent. */
  const showPreview = (page: OfficerPage, found: CaseView, text: string, version: number): void =>
    page.show(
      'messagePreview',
      { title: `Check your message, ${found.reference}` },
      {
        found: {
          ...{ reference: found.reference, href: `/officer/cases/${found.reference}` },
          reports: found.reports,
        },
        text,
        version,
        shown: asResidentSees(text, page.now),
      },
    )

  /** A form as it was sent: shown again with nothing lost. */
  const formOf = (page: OfficerPage, name: CaseActionName, errors: FormError[] = []) => ({
    form: { name, typed: typedForm(page.req.body), errors },
  })

  /** Before sending, a message is shown as its reader will see it; "edit" goes back with the words kept. */
  const beforeSending = async (page: OfficerPage, found: CaseView): Promise<boolean> => {
    const step = stepSchema.safeParse(page.req.body).data?.step
    if (step === 'edit') await showCase(page, found, formOf(page, 'message'))
    if (step === 'preview') {
      const { version } = versionSchema.parse(page.req.body)
      showPreview(page, found, typedForm(page.req.body).text ?? '', version)
    }
    return step !== 'send'
  }

  const act = async (page: OfficerPage, name: CaseActionName, found: CaseView): Promise<void> => {
    const reading = caseActions[name].read(page.req.body)
    if (reading.errors) return showCase(page, found, { status: 400, ...formOf(page, name, reading.errors) })
    if (name === 'message' && (await beforeSending(page, found))) return
    try {
      await reading.perform(
        { ...actions, eraseContact },
        { caseId: found.id, officer: actingOfficer(page), now: page.now },
      )
      page.res.redirect(303, `/officer/cases/${found.reference}?done=${name}`)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'BAD_REQUEST' && error.field) {
        const message = error.field === 'report' ? nothingToErase : error.words
        const errors = [{ field: error.field, message }]
        return showCase(page, found, { status: 400, ...formOf(page, name, errors) })
      }
      if (!(error instanceof CaseChangedError)) throw error
      const changes = error.changes.map(eventWords)
      await showCase(page, await find(page), { status: 409, changes, ...formOf(page, name) })
    }
  }

  router.post(
    '/cases/:reference/:action',
    guard.officer(async (page) => {
      const name = readActionName(page.req.params.action)
      if (!name) throw new ServiceError('NOT_FOUND')
      if (!mayDo(page, name)) throw new ServiceError('NOT_ALLOWED')
      await act(page, name, await find(page))
    }),
  )
  return router
}
