import { promptOf } from '../../dialogs/prompt.ts'
import { ServiceError } from '../errors.ts'
import type { FileStore } from '../files/ports.ts'
import type { Sealing } from './seal.ts'

/**
 * Checks a photo and keeps it under the conversation that the sealed state belongs to.
 *
 * @throws ServiceError STATE_UNREADABLE, STATE_EXPIRED, NO_FILE_EXPECTED where the dialogue does not ask for
 * photos, or what `FileStore.receive` throws
 */
export type KeepPhoto = (sealed: string, content: Buffer) => Promise<{ id: string }>

/** Photos come by the web only; the state says whose they are. */
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
  async (sealed, content) => {
    const { conversationId, state } = sealing.open(sealed, 'web', now())
    if (promptOf(state).kind !== 'file') throw new ServiceError('NO_FILE_EXPECTED', { field: 'file' })
    const { id } = await files.receive(conversationId, content)
    return { id }
  }
