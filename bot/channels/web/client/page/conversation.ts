import { draft } from './draft.ts'
import type { Exit } from './exit.ts'
import { postPhoto } from './photos.ts'
import { canFindPosition, findPosition } from './position.ts'
import { type Outcome, postTurn, type TurnBody } from './post.ts'
import { readForm } from './readForm.ts'
import { findScreen, hideProblem, type Screen, showAnswer, showProblem, wordsBox } from './screen.ts'

const sayingSoAfter = 400
const longestText = 4_000

/** Somebody who types this wants out, and not an answer. */
const wordsToLeave = /^\s*(exit|leave|(leave|close|exit) (this )?page|close this|get me out)[\s.!]*$/i

const words = {
  sending: 'Sending',
  lost: 'Could not send. Try again.',
  again: 'Try again',
  startAgain: 'Start again',
  nothing: 'Choose an answer, or type one, then send it.',
  noPlace: 'We could not find where you are. You can type the place instead.',
  finding: 'Finding where you are',
  here: 'Where I am now',
  useHere: 'Use where I am now',
  photo: 'A photo:',
}

interface Sent {
  /** What the person said or chose, as it reads in the conversation; none when they did nothing. */
  own?: string
  /** Typed words leave the box once they arrived; other words in it stay. */
  typed?: boolean
  /** Show the answer on an empty page. */
  alone?: boolean
}

/** Carries the conversation on in the page. Does nothing on a page without one. */
export const setUpConversation = (exit: Exit): void => {
  const found = findScreen()
  const field = found?.forms.querySelector<HTMLInputElement>('input[name="state"]')
  if (found === undefined || !field) return
  const screen: Screen = found
  let state: string | null = field.value
  let quiet = screen.log.dataset.quiet === 'true'
  let used = false
  let busy: AbortController | undefined
  let pressed: HTMLButtonElement | undefined

  exit.forgetWith(() => {
    const last = state === null ? undefined : { state, used }
    busy?.abort()
    state = null
    busy = undefined
    for (const part of Object.values(screen)) part.replaceChildren()
    return last
  })

  /** Runs one request at a time and says so when it takes long. Undefined when the page was left meanwhile. */
  const waitFor = async (work: (stop: AbortController) => Promise<Outcome>): Promise<Outcome | undefined> => {
    const stop = new AbortController()
    busy = stop
    hideProblem(screen)
    screen.reply.setAttribute('aria-busy', 'true')
    const timer = setTimeout(() => {
      screen.sending.textContent = words.sending
    }, sayingSoAfter)
    const outcome = await work(stop)
    clearTimeout(timer)
    if (state === null) return undefined
    busy = undefined
    screen.reply.removeAttribute('aria-busy')
    screen.sending.textContent = ''
    return outcome
  }

  const show = (outcome: Outcome & { kind: 'answer' }, { own, typed, alone }: Sent) => {
    const { answer } = outcome
    const unsent = typed === true || answer.quiet ? '' : (wordsBox()?.value ?? '')
    const changed = quiet !== answer.quiet
    const isShown = !quiet && !answer.quiet
    quiet = answer.quiet
    state = answer.state
    if (answer.keep && used) draft.save(answer.state)
    else draft.clear()
    showAnswer(screen, answer, {
      own: isShown ? own : undefined,
      alone: alone === true || changed || quiet,
      unsent,
    })
    enhance()
  }

  const startAgain = () => {
    draft.clear()
    void send({}, { alone: true }, null)
  }

  const explain = (outcome: Outcome, again: () => void) => {
    if (outcome.kind === 'lost') showProblem(screen, words.lost, { label: words.again, press: again })
    if (outcome.kind !== 'problem') return
    const gone = ['STATE_UNREADABLE', 'STATE_EXPIRED'].includes(outcome.problem.code)
    showProblem(
      screen,
      outcome.problem.message,
      gone ? { label: words.startAgain, press: startAgain } : undefined,
    )
  }

  const send = async (body: TurnBody, sent: Sent, from: string | null): Promise<void> => {
    if (busy !== undefined) return
    const box = wordsBox()
    if (box !== undefined) box.readOnly = true
    const outcome = await waitFor((stop) => postTurn(from, body, stop))
    if (box !== undefined) box.readOnly = false
    if (outcome?.kind === 'answer') show(outcome, sent)
    else if (outcome !== undefined) explain(outcome, () => void send(body, sent, from))
  }

  const sendPhotos = async (files: File[]): Promise<void> => {
    const [file, ...rest] = files
    if (busy !== undefined || state === null || file === undefined) return
    used = true
    const from = state
    const line = document.getElementById('photo-progress')
    const meter = document.createElement('progress')
    meter.setAttribute('aria-label', 'Sending a photo')
    line?.replaceChildren(meter)
    if (line !== null) line.hidden = false
    const onProgress = (share: number) => {
      meter.value = share
    }
    const outcome = await waitFor((stop) => postPhoto(from, file, onProgress, stop.signal))
    if (line !== null) line.hidden = true
    if (outcome === undefined) return
    if (outcome.kind === 'answer') show(outcome, { own: `${words.photo} ${file.name}` })
    else explain(outcome, () => void sendPhotos(files))
    if (outcome.kind !== 'lost') await sendPhotos(rest)
  }

  const sendPosition = async (): Promise<void> => {
    if (busy !== undefined) return
    const from = state
    screen.sending.textContent = words.finding
    const position = await findPosition()
    // Answered in another way meanwhile, or gone: a position now would answer another question.
    if (state === null || state !== from || busy !== undefined) return
    screen.sending.textContent = ''
    used = true
    if (position === undefined) showProblem(screen, words.noPlace)
    else await send({ position }, { own: words.here }, state)
  }

  const addPlaceButton = (box: HTMLTextAreaElement) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'choice place-button'
    button.textContent = words.useHere
    button.addEventListener('click', () => void sendPosition())
    box.closest('.words')?.before(button)
  }

  const preparePhotos = () => {
    const input = document.getElementById('file')
    if (!(input instanceof HTMLInputElement)) return
    input.multiple = true
    document.getElementById('add-photo')?.remove()
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? [])
      // A refused file must not stand there as if it were chosen still.
      input.value = ''
      void sendPhotos(files)
    })
  }

  const noteLength = (box: HTMLTextAreaElement) => {
    const note = document.getElementById('words-note')
    const tooLong = box.value.length > longestText
    if (note !== null) note.textContent = tooLong ? 'That is long. We can keep the first 4,000 letters.' : ''
  }

  const submitOnEnter = (event: KeyboardEvent, box: HTMLTextAreaElement) => {
    if (
      event.key !== 'Enter' ||
      event.isComposing ||
      event.shiftKey ||
      matchMedia('(pointer: coarse)').matches
    )
      return
    if (box.dataset.kind === 'text' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    box.form?.querySelector<HTMLButtonElement>('button[name="via"]')?.click()
  }

  /** What only scripts can add to the forms just shown. */
  const enhance = () => {
    const box = wordsBox()
    preparePhotos()
    if (box === undefined) return
    if (box.dataset.kind === 'place' && canFindPosition()) addPlaceButton(box)
    box.addEventListener('input', () => noteLength(box))
    box.addEventListener('keydown', (event) => submitOnEnter(event, box))
  }

  // Browsers without `submitter` still tell which button was pressed last.
  screen.reply.addEventListener(
    'click',
    ({ target }) => {
      pressed = (target instanceof Element ? target.closest('button') : null) ?? undefined
    },
    true,
  )

  screen.reply.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    event.preventDefault()
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : pressed
    pressed = undefined
    if (busy !== undefined) return
    const given = readForm(form, button)
    if (given === undefined) return showProblem(screen, words.nothing)
    if (given.typed && wordsToLeave.test(given.own)) return exit.leave()
    used = true
    void send(given.body, { own: given.own, typed: given.typed }, state)
  })

  const resume = async (kept: string): Promise<void> => {
    const outcome = await waitFor((stop) => postTurn(kept, { text: 'repeat' }, stop))
    if (outcome?.kind === 'answer') {
      used = true
      show(outcome, { alone: true })
    } else if (outcome?.kind === 'problem') draft.clear()
  }

  enhance()
  const kept = draft.read()
  if (kept !== null) void resume(kept)
}
