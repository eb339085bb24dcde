import type { Store } from '../store/store.ts'
import type { CaseNews, LiveCases } from './ports.ts'
import { readNews } from './rows.ts'

/**
 * Hands news of cases, from any instance, to the pages that show the queue live. The store is listened to
 * once, however many pages there are.
 */
export const openLiveCases = async (store: Pick<Store, 'listen'>): Promise<LiveCases> => {
  const listeners = new Set<(news: CaseNews) => void>()
  await store.listen('cases', (payload) => {
    const news = readNews(payload)
    if (news) for (const listener of listeners) listener(news)
  })
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
