import { z } from 'zod'
import type { ActionRequest, Actions } from '../cases/ports.ts'
import { outcomes, outcomesWithReason, riskBands } from '../cases/states.ts'
import { ServiceError } from '../errors.ts'
import type { EraseContact } from '../privacy/retention.ts'
import type { OfficerRole } from './ports.ts'

/** The longest text an officer may write at once, in UTF-16 code units. */
export const longestOfficerText = 4000

const version = z.coerce.number().int().min(1)
const tooLong = `Use ${longestOfficerText} characters or fewer.`
const required = (missing: string) => z.string().trim().min(1, missing).max(longestOfficerText, tooLong)
const maybeText = z
  .string()
  .trim()
  .max(longestOfficerText, tooLong)
  .optional()
  .transform((value) => (value === '' ? undefined : value))

export interface FormError {
  field: string
  message: string
}

/** What officers' forms are carried out with. */
export type CaseWork = Actions & { eraseContact: EraseContact }

/** A form as read: what to correct, or what to do. */
type Reading =
  | { errors: FormError[] }
  | {
      errors: undefined
      perform: (work: CaseWork, request: Omit<ActionRequest, 'version'>) => Promise<unknown>
    }

interface CaseAction {
  /** The words of the notice after it worked. */
  done: string
  read: (body: unknown) => Reading
}

const formErrors = (error: z.ZodError): FormError[] => {
  const first = new Map<string, string>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'text')
    if (!first.has(field)) first.set(field, issue.message)
  }
  return [...first].map(([field, message]) => ({ field, message }))
}

const action = <Form extends { version: number }>(
  done: string,
  schema: z.ZodType<Form>,
  run: (work: CaseWork, request: ActionRequest, form: Form) => Promise<unknown>,
): CaseAction => ({
  done,
  read: (body) => {
    const parsed = schema.safeParse(body)
    if (!parsed.success) return { errors: formErrors(parsed.error) }
    const form = parsed.data
    return {
      errors: undefined,
      perform: (work, request) => run(work, { ...request, version: form.version }, form),
    }
  },
})

const noteForm = z.object({ version, text: required('Write the note.') })
const messageForm = z.object({ version, text: required('Write the message.') })
const contactForm = z.object({ version, text: required('Say how you made contact.') })
const stateForm = z
  .object({
    version,
    state: z.enum(['assigned', 'in_progress', 'referred', 'on_hold'], { error: 'Choose the new state.' }),
    referredTo: z.string().trim().max(200, 'Use 200 characters or fewer.').optional(),
    text: maybeText,
  })
  .superRefine((form, context) => {
    if (form.state === 'referred' && !form.referredTo) {
      context.addIssue({ code: 'custom', path: ['referredTo'], message: 'Say who it is referred to.' })
    }
    if (form.state === 'on_hold' && !form.text) {
      context.addIssue({ code: 'custom', path: ['text'], message: 'Say why it is on hold.' })
    }
  })
const closeForm = z
  .object({ version, outcome: z.enum(outcomes, { error: 'Choose the outcome.' }), text: maybeText })
  .superRefine((form, context) => {
    if (outcomesWithReason.has(form.outcome) && !form.text) {
      context.addIssue({ code: 'custom', path: ['text'], message: 'Say why. The resident will read it.' })
    }
  })
const reopenForm = z.object({ version, text: required('Say why you reopen it.') })
const riskForm = z.object({
  version,
  risk: z.enum(riskBands, { error: 'Choose the risk.' }),
  text: required('Say why the risk is different.'),
})
const releaseForm = z.object({ version })
const eraseForm = z.object({
  version,
  report: z.string({ error: 'Choose whose details.' }),
  text: required('Say how they asked, and how you know that it is them.'),
  confirm: z.literal('yes', { error: 'Tick the box: it cannot be undone.' }),
})

/** Who may do what not every officer may. */
export const rolesNeeded: Partial<Record<CaseActionName, OfficerRole>> = { erase: 'admin' }

/** Officers' changes by the last part of their address: `/officer/cases/SV-.../note`. */
export const caseActions = {
  note: action('Note added.', noteForm, (actions, request, { text }) => actions.note({ ...request, text })),
  message: action(
    'Message sent. The resident sees it when they check their report.',
    messageForm,
    (actions, request, { text }) => actions.writeToResident({ ...request, text }),
  ),
  contact: action('Contact recorded.', contactForm, (actions, request, { text }) =>
    actions.recordContact({ ...request, text }),
  ),
  state: action('State changed.', stateForm, (actions, request, { state, text, referredTo }) =>
    actions.changeState({
      ...request,
      state,
      text,
      referredTo: state === 'referred' ? referredTo : undefined,
    }),
  ),
  close: action('Case closed.', closeForm, (actions, request, { outcome, text }) =>
    actions.close({ ...request, outcome, text }),
  ),
  reopen: action('Case reopened.', reopenForm, (actions, request, { text }) =>
    actions.reopen({ ...request, text }),
  ),
  risk: action('Risk changed.', riskForm, (actions, request, { risk, text }) =>
    actions.overrideRisk({ ...request, risk, text }),
  ),
  release: action('You released the case. It waits for another officer.', releaseForm, (actions, request) =>
    actions.release(request),
  ),
  erase: action(
    'The details are erased. Only that it was done, and why, is kept.',
    eraseForm,
    async ({ eraseContact }, { caseId, officer, now }, { report, text }) => {
      const erased = await eraseContact({
        ...{ reference: report, caseId, reason: text },
        ...{ actor: officer.displayName, officerId: officer.id, now },
      })
      if (!erased) throw new ServiceError('BAD_REQUEST', { field: 'report' })
    },
  ),
} as const satisfies Record<string, CaseAction>
export type CaseActionName = keyof typeof caseActions

const names = z.enum(['note', 'message', 'contact', 'state', 'close', 'reopen', 'risk', 'release', 'erase'])
export const readActionName = (name: unknown): CaseActionName | undefined => names.safeParse(name).data

/** What a form held, for showing it again with nothing lost. */
export const typedForm = (body: unknown): Record<string, string> => {
  const parsed = z.record(z.string(), z.unknown()).catch({}).parse(body)
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'csrf' && name !== 'version' ? [[name, value]] : [],
    ),
  )
}
