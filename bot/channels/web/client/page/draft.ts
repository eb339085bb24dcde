const name = 'page'

/**
 * The sealed state of an ordinary draft, kept for as long as the tab lives: a phone may throw the page away
 * while its camera is open. Browsers that refuse storage do without.
 */
export const draft = {
  read: (): string | null => {
    try {
      return sessionStorage.getItem(name)
    } catch {
      return null
    }
  },
  save: (sealed: string): void => {
    try {
      sessionStorage.setItem(name, sealed)
    } catch {
      // Full or forbidden: the draft then lives in the page alone.
    }
  },
  clear: (): void => {
    try {
      sessionStorage.clear()
    } catch {
      // Forbidden, so nothing was kept.
    }
  },
}
