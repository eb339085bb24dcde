import { draft } from './draft.ts'
import { sayFinished } from './post.ts'
import { countShiftKeys } from './shiftKeys.ts'

/** The last state, for the goodbye, and whether the person did anything with it. */
export interface Remembered {
  state: string
  used: boolean
}

export interface Exit {
  /** What drops everything remembered and gives it back one last time. */
  forgetWith(forget: () => Remembered | undefined): void
  /** Leaves now. */
  leave(): void
}

/** One step failing must not keep the others from being done. */
const attempt = (step: () => unknown): void => {
  try {
    step()
  } catch {
    // The exit goes on.
  }
}

const blank = (): void => {
  try {
    document.body.replaceChildren()
  } catch {
    document.body.textContent = ''
  }
}

const keyWords = ['', 'Press Shift 2 more times to leave.', 'Press Shift 1 more time to leave.', 'Leaving.']

const showCount = (count: number): void => {
  const lights = document.getElementById('leave-lights')
  const status = document.getElementById('leave-status')
  if (lights !== null) {
    lights.hidden = count === 0
    Array.from(lights.children).forEach((light, index) => {
      light.classList.toggle('on', index < count)
    })
  }
  if (status !== null) status.textContent = keyWords[count] ?? ''
}

/**
 * The safe exit (safety.md, Web 2 to 5). Set up before anything else and needing nothing else, so that it
 * works with the server gone and with the rest of the page broken.
 */
export const setUpExit = (): Exit => {
  const { exitUrl = '/leave', title = '' } = document.body.dataset
  let forget: () => Remembered | undefined = () => undefined
  let left = false

  const forgetAll = (): Remembered | undefined => {
    try {
      return forget()
    } catch {
      return undefined
    } finally {
      forget = () => undefined
    }
  }

  const leave = () => {
    if (left) return
    left = true
    try {
      attempt(blank)
      attempt(() => {
        document.title = title
      })
      const last = forgetAll()
      attempt(draft.clear)
      attempt(() => {
        if (last !== undefined) sayFinished(last.state)
      })
      // Shown inside another page, all of it goes.
      attempt(() => window.top !== window && window.top?.location.replace(exitUrl))
    } finally {
      location.replace(exitUrl)
    }
  }

  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('.js-leave') === null) return
      event.preventDefault()
      leave()
    },
    true,
  )

  const hardwareKeys = () => !matchMedia('(pointer: coarse)').matches
  const keys = countShiftKeys((count) => {
    attempt(() => showCount(count))
    if (count === 3) leave()
  })
  document.addEventListener('keydown', (event) => hardwareKeys() && keys.down(event), true)
  document.addEventListener('keyup', (event) => hardwareKeys() && keys.up(event), true)
  document.addEventListener('pointerdown', keys.interrupt, true)
  attempt(() => {
    const hint = document.getElementById('leave-keys')
    if (hint !== null) hint.hidden = !hardwareKeys()
  })

  // However the page is left, nothing of it waits in the browser's memory for Back.
  window.addEventListener('pagehide', () => {
    const last = forgetAll()
    attempt(blank)
    attempt(() => {
      if (!left && last?.used === true && draft.read() === null) sayFinished(last.state)
    })
  })
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    attempt(blank)
    location.replace(left ? exitUrl : '/')
  })

  return {
    forgetWith: (given) => {
      forget = given
    },
    leave,
  }
}
