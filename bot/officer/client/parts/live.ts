/**
 * Live updates: news is counted in a banner and announced politely. The list itself is never changed under
 * a reader; they press "show" when they are ready.
 */

interface News {
  reference: string
  kind: string
  version?: number
  /** When it changed, ISO; given where the page catches up. */
  at?: string
}

const isNews = (value: unknown): value is News =>
  typeof value === 'object' &&
  value !== null &&
  'reference' in value &&
  typeof value.reference === 'string' &&
  'kind' in value &&
  typeof value.kind === 'string'

const parseNews = (text: string): News | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return isNews(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Contact details being looked at is on record, but nothing an officer needs to hear of. */
const quietKinds = new Set(['contact_seen'])

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What the queue's banner says of the cases heard of so far. */
export const queueWords = (opened: number, changed: number): string => {
  const parts = [
    ...(opened > 0 ? [counted(opened, 'new case')] : []),
    ...(changed > 0 ? [`changes to ${counted(changed, 'case')}`] : []),
  ]
  return `${parts.join(' and ')} since this list was made.`
}

interface Announcer {
  say: (words: string) => void
}

const announcer = (root: HTMLElement): Announcer | undefined => {
  const banner = root.querySelector<HTMLElement>('[data-live-banner]')
  const words = root.querySelector<HTMLElement>('[data-live-words]')
  const region = root.querySelector<HTMLElement>('[data-live-region]')
  if (!banner || !words || !region) return undefined
  return {
    say: (text) => {
      words.textContent = text
      banner.hidden = false
      region.textContent = text
    },
  }
}

const queueListener = ({ say }: Announcer, root: HTMLElement) => {
  const opened = new Set<string>()
  const changed = new Set<string>()
  const asOf = root.dataset.asOf ?? ''
  const isListed = (reference: string): boolean =>
    document.querySelector(`[data-reference="${CSS.escape(reference)}"]`) !== null
  return (news: News): void => {
    // Catching up reaches back a little before the list was made: what it shows already is no news.
    if (news.at !== undefined && news.at <= asOf && isListed(news.reference)) return
    if (news.kind === 'opened') opened.add(news.reference)
    else if (!opened.has(news.reference)) changed.add(news.reference)
    say(queueWords(opened.size, changed.size))
  }
}

const caseListener = ({ say }: Announcer, root: HTMLElement) => {
  const { reference } = root.dataset
  const version = Number(root.dataset.version)
  return (news: News): void => {
    if (news.reference !== reference || news.version === undefined || news.version <= version) return
    say('This case has changed since the page was made. What you are typing stays here.')
  }
}

/** Starts listening on every part of the page that asks for it. */
export const startLive = (page: Document): void => {
  const root = page.querySelector<HTMLElement>('[data-live]')
  const address = root?.dataset.events
  if (!root || !address) return
  const told = announcer(root)
  if (!told) return
  const hear = root.dataset.live === 'queue' ? queueListener(told, root) : caseListener(told, root)
  const source = new EventSource(address)
  source.addEventListener('open', () => root.setAttribute('data-live-open', ''))
  source.addEventListener('news', (event) => {
    const news = parseNews(event.data)
    if (news && !quietKinds.has(news.kind)) hear(news)
  })
  source.addEventListener('missed', () => told.say('There have been many changes since this page was made.'))
  source.addEventListener('signed-out', () => {
    source.close()
    told.say('You have been signed out. Copy anything you are typing before you go on.')
  })
  // A page kept for Back must not hold a connection; browsers allow six to one address.
  page.defaultView?.addEventListener('pagehide', () => source.close())
  page.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) page.defaultView?.location.reload()
  })
}
