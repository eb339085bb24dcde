import { promptOf } from '../../dialogs/prompt.ts'
import type { Channel } from '../../dialogs/turn.ts'
import { ServiceError } from '../errors.ts'
import type { FileStore } from '../files/ports.ts'
import type { Sealing } from './seal.ts'

/**
 * Checks a photo and keeps it under the conversation that the sealed state belongs to.
 *
 * @param content the photo, or how to fetch it once it is clear that it is wanted
 * @param channel the web unless given
 * @throws ServiceError STATE_UNREADABLE, STATE_EXPIRED, NO_FILE_EXPECTED where the dialogue does not want
 * photos, or what `FileStore.receive` throws
 */
export type KeepPhoto = (
  sealed: string,
  content: Buffer | (() => Promise<Buffer>),
  channel?: Channel,
) => Promise<{ id: string }>

/** The state says whose photos they are. By text they may come at any time while a report is written. */
export const openKeepPhoto =
  ({
    sealing,
    files,
    now,
  }: {
    sealing: Sealing
    files: Pick<FileStore, 'receive'>
    now: () => Date
  }): KeepPhoto =>
  async (sealed, content, channel = 'web') => {
    const { conversationId, state } = sealing.open(sealed, channel, now())
    const wanted = channel === 'sms' ? state.context.draft !== null : promptOf(state).kind === 'file'
    if (!wanted) throw new ServiceError('NO_FILE_EXPECTED', { field: 'file' })
    const { id } = await files.receive(
      conversationId,
      typeof content === 'function' ? await content() : content,
    )
    return { id }
  }
