/** A photo that passed every check and waits under its conversation. Ids are random. */
export interface WaitingPhoto {
  id: string
  /** Pixels of the stored picture, after turning it upright. */
  width: number
  height: number
  /** Size of the stored picture. */
  bytes: number
}

/** A photo that belongs to a filed report. The names open with `read`. */
export interface StoredPhoto {
  fileName: string
  thumbName: string
  width: number
  height: number
  bytes: number
}

/** What `read` gives: always a picture this service wrote itself. */
export interface PhotoContent {
  content: Buffer
  type: 'image/jpeg'
}

/** Which file a photo becomes once filed is decided by its id, so claiming twice gives the same names. */
export interface FileStore {
  /**
   * Checks, cleans and keeps one uploaded photo under a conversation. `conversationKey` is any string; it
   * is hashed with a key before it touches the disk.
   *
   * @throws ServiceError FILE_TOO_LARGE, FILE_NOT_A_PHOTO, FILE_UNREADABLE or TOO_MANY_FILES
   */
  receive(conversationKey: string, content: Buffer): Promise<WaitingPhoto>
  /** Turns waiting photos into filed ones. Ids no longer there are left out. Safe to repeat. */
  claim(conversationKey: string, ids: readonly string[]): Promise<StoredPhoto[]>
  /** Removes every photo that waits under this conversation. Filed ones stay. */
  forget(conversationKey: string): Promise<void>
  /** Removes waiting photos older than the given moment; returns how many. */
  purgeUnfiled(olderThan: Date): Promise<number>
  /** Names of the filed photos and thumbnails that were filed before the given moment. */
  filedBefore(moment: Date): Promise<string[]>
  /** A filed photo or thumbnail by name; undefined when there is none. */
  read(name: string): Promise<PhotoContent | undefined>
  /** Removes filed photos for good (retention, erasure). Names no longer there are passed over. */
  remove(names: readonly string[]): Promise<void>
}
