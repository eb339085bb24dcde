import { ServiceError } from '../../errors.ts'
import type { KeepPhoto } from '../../turn/keepPhoto.ts'
import type { TakeTurn, TurnAnswer } from '../../turn/ports.ts'

/** Fetches one picture a provider holds. Undefined: not there, not allowed, too large or too slow. */
export type FetchMedia = (url: string) => Promise<Buffer | undefined>

/**
 * Fetches, checks and adds pictures to the report being written.
 *
 * @returns the last turn's answer; undefined where nothing was added and nothing is to be said
 */
export type AddPhotos = (
  sealed: string,
  media: readonly { url: string; type: string }[],
) => Promise<TurnAnswer | undefined>

const mostAtOnce = 5

export const openAddPhotos = ({
  fetchMedia,
  keepPhoto,
  takeTurn,
}: {
  fetchMedia: FetchMedia
  keepPhoto: KeepPhoto
  takeTurn: TakeTurn
}): AddPhotos => {
  /** One picture: the answer of its turn, words of what is wrong with it, or nothing. */
  const addOne = async (sealed: string, url: string): Promise<TurnAnswer | string | undefined> => {
    try {
      const { id } = await keepPhoto(
        sealed,
        async () => {
          const content = await fetchMedia(url)
          if (content === undefined) throw new ServiceError('FILE_UNREADABLE')
          return content
        },
        'sms',
      )
      return await takeTurn({ channel: 'sms', sealed, inbound: { kind: 'file', id } })
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.code === 'NO_FILE_EXPECTED') return undefined
      if (error.code.startsWith('FILE_') || error.code === 'TOO_MANY_FILES') return error.words
      throw error
    }
  }

  return async (sealed, media) => {
    let answer: TurnAnswer | undefined
    let problem: string | undefined
    for (const { url, type } of media.slice(0, mostAtOnce)) {
      if (!type.startsWith('image/')) continue
      const added = await addOne(answer?.sealed ?? sealed, url)
      if (typeof added === 'string') problem = added
      else answer = added ?? answer
    }
    if (answer === undefined || problem === undefined) return answer
    return { ...answer, messages: [{ text: problem }, ...answer.messages] }
  }
}
