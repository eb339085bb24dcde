import { Button, createAll, ErrorSummary, PasswordInput, ServiceNavigation, SkipLink } from 'govuk-frontend'
import { startLive } from './parts/live.ts'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
createAll(Button, { preventDoubleClick: true })
createAll(ErrorSummary)
createAll(PasswordInput)
createAll(ServiceNavigation)
createAll(SkipLink)

/** Something happened that must be read first: it takes the focus, as an error summary does. */
document.querySelector<HTMLElement>('[data-focus]')?.focus()

/** A link to a form opens the disclosure it is in. */
const openTarget = (): void => {
  const target = document.getElementById(location.hash.slice(1))
  const disclosure = target?.closest('details')
  if (disclosure) disclosure.open = true
}
addEventListener('hashchange', openTarget)
openTarget()

startLive(document)
