import { type Response, Router } from 'express'
import { z } from 'zod'
import { limited } from '../limits.ts'
import { AccountError } from './accountError.ts'
import { newAccountProblems } from './accounts.ts'
import type { SessionCookie } from './cookie.ts'
import { type Guard, returnPath } from './guard.ts'
import type { OfficerServices } from './services.ts'
import { dateTime } from './times.ts'
import type { ShowPage } from './views.ts'

const field = z.string().max(1000).catch('')
const signInForm = z
  .object({ name: field, password: field, next: field })
  .catch({ name: '', password: '', next: '' })
const firstForm = z.object({ token: field, name: field, displayName: field, password: field, again: field })
const passwordForm = z.object({ old: field, password: field, again: field })

interface FieldError {
  field: string
  message: string
}

/** Sign-in, sign-out, the first officer's one-time link, and an officer's own password. */
export const signInRoutes = (
  services: OfficerServices,
  guard: Guard,
  cookie: SessionCookie,
  show: ShowPage,
): Router => {
  const router = Router()
  const { accounts, sessions, limits } = services
  const slowed = limited(limits, 'signIns')

  const signInPage = (
    res: Response,
    given: { next: string; name?: string; status?: number; errors?: FieldError[]; notice?: string },
  ): void =>
    show(
      res,
      'signIn',
      { title: `${given.errors ? 'Error: ' : ''}Sign in`, now: services.now(), status: given.status ?? 200 },
      { next: given.next, name: given.name, errors: given.errors ?? [], notice: given.notice },
    )

  const openSession = async (res: Response, officerId: string): Promise<void> => {
    const { token } = await sessions.open({ officerId, now: services.now() })
    cookie.set(res, token)
  }

  router.get('/sign-in', (req, res) => {
    const notice = req.query.out === 'yes' ? 'You are signed out.' : undefined
    signInPage(res, { next: returnPath(req.query.next), ...(notice ? { notice } : {}) })
  })

  router.post('/sign-in', slowed, guard.ownForms, async (req, res) => {
    const form = signInForm.parse(req.body)
    const next = returnPath(form.next)
    const refuse = (status: number, message: string): void =>
      signInPage(res, { next, name: form.name, status, errors: [{ field: 'name', message }] })
    if (form.name.trim() === '' || form.password === '') {
      return refuse(400, 'Enter your name and your password.')
    }
    const result = await accounts.signIn({ name: form.name, password: form.password, now: services.now() })
    if (result.signedIn) {
      const old = cookie.read(req)
      if (old) await sessions.close({ token: old })
      await limits.giveBack('signIns', req.ip)
      await openSession(res, result.officer.id)
      return res.redirect(303, result.officer.mustChange ? '/officer/password' : next)
    }
    // The same words whether or not there is such a name: the page tells a guesser nothing.
    if (result.reason === 'locked') {
      return refuse(
        429,
        `Too many tries with that name. Try again after ${dateTime(result.until)}, or ask whoever looks after the accounts.`,
      )
    }
    refuse(401, 'That name and password do not match. Check both and try again.')
  })

  router.get('/first', async (req, res) => {
    const token = field.parse(req.query.token)
    const open = await accounts.firstSignInOpen({ token, now: services.now() })
    if (!open)
      return show(res, 'firstClosed', { title: 'This link has been used', now: services.now(), status: 410 })
    show(
      res,
      'first',
      { title: 'Make the first officer', now: services.now() },
      { token, errors: [], typed: {} },
    )
  })

  router.post('/first', slowed, guard.ownForms, async (req, res) => {
    const form = firstForm.parse(req.body ?? {})
    const refuse = (errors: FieldError[]): void =>
      show(
        res,
        'first',
        { title: 'Error: Make the first officer', now: services.now(), status: 400 },
        { token: form.token, errors, typed: { name: form.name, displayName: form.displayName } },
      )
    const { name, password } = newAccountProblems(form)
    const errors: FieldError[] = []
    if (name) errors.push({ field: 'name', message: name.message })
    if (password) errors.push({ field: 'password', message: password.message })
    if (form.password !== form.again) errors.push({ field: 'again', message: 'The two passwords differ.' })
    if (errors.length > 0) return refuse(errors)
    try {
      const officer = await accounts.useFirstSignIn({
        token: form.token,
        name: form.name,
        displayName: form.displayName.trim() === '' ? undefined : form.displayName,
        password: form.password,
        now: services.now(),
      })
      if (!officer)
        return show(res, 'firstClosed', {
          title: 'This link has been used',
          now: services.now(),
          status: 410,
        })
      await openSession(res, officer.id)
      res.redirect(303, '/officer')
    } catch (error) {
      if (!(error instanceof AccountError)) throw error
      refuse([{ field: error.problem === 'bad_name' ? 'name' : 'password', message: error.message }])
    }
  })

  router.get(
    '/password',
    guard.officer(
      async (page) => {
        const changed = page.req.query.done === 'yes'
        page.show('password', { title: 'Change your password' }, { errors: [], changed })
      },
      { mayKeepPassword: true },
    ),
  )

  router.post(
    '/password',
    slowed,
    guard.officer(
      async (page) => {
        const form = passwordForm.parse(page.req.body)
        const { officer } = page.session
        const refuse = (errors: FieldError[]): void =>
          page.show('password', { title: 'Error: Change your password', status: 400 }, { errors })
        if (form.password !== form.again)
          return refuse([{ field: 'again', message: 'The two passwords differ.' }])
        if (form.password === form.old) {
          return refuse([{ field: 'password', message: 'The new password is the same as the old one.' }])
        }
        try {
          const changed = await accounts.changePassword({
            officerId: officer.id,
            old: form.old,
            password: form.password,
            now: page.now,
          })
          if (!changed) return refuse([{ field: 'old', message: 'That is not your password now.' }])
        } catch (error) {
          if (!(error instanceof AccountError)) throw error
          return refuse([{ field: 'password', message: error.message }])
        }
        // Whoever may have known the old password is signed out; this browser stays.
        await sessions.closeAll({ officerId: officer.id })
        await openSession(page.res, officer.id)
        page.res.redirect(303, officer.mustChange ? '/officer' : '/officer/password?done=yes')
      },
      { mayKeepPassword: true },
    ),
  )

  router.post(
    '/sign-out',
    guard.officer(
      async (page) => {
        const token = cookie.read(page.req)
        if (token) await sessions.close({ token })
        cookie.clear(page.res)
        // Back must not show the queue to whoever sits down next.
        page.res.set('Clear-Site-Data', '"cache"').redirect(303, '/officer/sign-in?out=yes')
      },
      { mayKeepPassword: true },
    ),
  )
  return router
}
