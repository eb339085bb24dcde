import { createHmac } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import sharp from 'sharp'
import { ServiceError } from '../errors.ts'
import { type CleanPhoto, cleanPhoto } from './cleanPhoto.ts'
import type { FileStore, StoredPhoto } from './ports.ts'

/** Photos of one conversation, at most. */
const mostPhotos = 5

/** Photos unpacked at once, and waiting to be: each holds up to 10 MB before, 200 MB while unpacked. */
const atOnce = 2
const longestQueue = 16

const idPattern = /^[\w-]{22}$/
const namePattern = /^[\w-]{27}(-small)?\.jpg$/

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

/** What the action gives, or undefined when the file or folder it needs is not there. */
const ifThere = async <Result>(action: Promise<Result>): Promise<Result | undefined> => {
  try {
    return await action
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

const list = async (folder: string): Promise<string[]> => (await ifThere(readdir(folder))) ?? []

/** Whole or not at all, and on the disk before it is named. */
const writeWhole = async (path: string, content: Buffer): Promise<void> => {
  const file = await open(`${path}.part`, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.part`, path)
}

export interface FileStoreOptions {
  /** Made when missing, readable by this user only. */
  folder: string
  /** Keys for hashing conversation ids, newest first. */
  keys: readonly [Buffer, ...Buffer[]]
  random: (bytes: number) => Buffer
}

/**
 * Photos on disk. Those not filed yet wait in `waiting/<keyed hash of the conversation>/<1 to 5>/`, so that
 * an upload needs no database and five at once take five places and no more, whichever process takes them.
 * Filed ones are in `filed/` under names that tell nothing. All pictures are ones this service drew itself.
 */
export const openFileStore = async ({ folder, keys, random }: FileStoreOptions): Promise<FileStore> => {
  const waiting = join(folder, 'waiting')
  const filed = join(folder, 'filed')
  for (const path of [folder, waiting, filed]) await mkdir(path, { recursive: true, mode: 0o700 })
  const slow = pLimit(atOnce)
  /** Send pressed twice claims twice: the second must not look while the first is moving. */
  const oneByOne = pLimit(1)

  const hash = (key: Buffer, ...parts: string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
  const waitingFolder = (key: Buffer, conversation: string) =>
    join(waiting, hash(key, 'waiting', conversation))
  /** 27 characters: 162 bits. Another conversation that knows the id still gets another name. */
  const filedName = (key: Buffer, conversation: string, id: string) =>
    hash(key, 'filed', conversation, id).slice(0, 27)
  const filedPath = (name: string) => join(filed, name.slice(0, 2), name)

  const takePlace = async (conversation: string): Promise<string> => {
    const own = waitingFolder(keys[0], conversation)
    await mkdir(own, { recursive: true, mode: 0o700 })
    for (let place = 1; place <= mostPhotos; place += 1) {
      try {
        await mkdir(join(own, String(place)), { mode: 0o700 })
        return join(own, String(place))
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
    throw new ServiceError('TOO_MANY_FILES', { field: 'file' })
  }

  const keep = async (place: string, photo: CleanPhoto): Promise<string> => {
    const id = random(16).toString('base64url')
    await writeWhole(join(place, `${id}-small.jpg`), photo.thumbnail)
    await writeWhole(join(place, `${id}.jpg`), photo.picture)
    return id
  }

  const receive: FileStore['receive'] = async (conversation, content) => {
    if (slow.pendingCount >= longestQueue) throw new ServiceError('STORE_UNAVAILABLE')
    let place: string | undefined
    try {
      place = await takePlace(conversation)
      const photo = await slow(() => cleanPhoto(content))
      const id = await keep(place, photo)
      return { id, width: photo.width, height: photo.height, bytes: photo.picture.length }
    } catch (cause) {
      if (place !== undefined) await rm(place, { recursive: true, force: true })
      if (cause instanceof ServiceError) throw cause
      throw new ServiceError('STORE_UNAVAILABLE', { cause })
    }
  }

  const describe = async (name: string): Promise<StoredPhoto | undefined> => {
    const content = await ifThere(readFile(filedPath(`${name}.jpg`)))
    if (content === undefined) return undefined
    const { width, height } = await sharp(content).metadata()
    return { fileName: `${name}.jpg`, thumbName: `${name}-small.jpg`, width, height, bytes: content.length }
  }

  /** The small one first: a picture that is there is always whole. */
  const move = async (place: string, id: string, name: string): Promise<void> => {
    await mkdir(join(filed, name.slice(0, 2)), { recursive: true, mode: 0o700 })
    for (const ending of ['-small.jpg', '.jpg']) {
      await ifThere(rename(join(place, id + ending), filedPath(name + ending)))
    }
    await rm(place, { recursive: true, force: true })
  }

  const claimOne = async (conversation: string, id: string): Promise<StoredPhoto | undefined> => {
    if (!idPattern.test(id)) return undefined
    for (const key of keys) {
      const name = filedName(key, conversation, id)
      const own = waitingFolder(key, conversation)
      for (const place of await list(own)) {
        const names = await list(join(own, place))
        if (names.includes(`${id}.jpg`)) await move(join(own, place), id, name)
      }
      const photo = await describe(name)
      if (photo !== undefined) return photo
    }
    return undefined
  }

  const claimAll = async (conversation: string, ids: readonly string[]) => {
    const photos: StoredPhoto[] = []
    for (const id of new Set(ids)) {
      const photo = await claimOne(conversation, id)
      if (photo !== undefined) photos.push(photo)
    }
    return photos
  }

  const claim: FileStore['claim'] = async (conversation, ids) => {
    try {
      return await oneByOne(claimAll, conversation, ids)
    } catch (cause) {
      throw new ServiceError('STORE_UNAVAILABLE', { cause })
    }
  }

  const forget: FileStore['forget'] = async (conversation) => {
    for (const key of keys) await rm(waitingFolder(key, conversation), { recursive: true, force: true })
  }

  const purgeUnfiled: FileStore['purgeUnfiled'] = async (olderThan) => {
    let removed = 0
    for (const conversation of await list(waiting)) {
      const own = join(waiting, conversation)
      for (const place of await list(own)) {
        const path = join(own, place)
        const facts = await ifThere(stat(path))
        if (facts === undefined || facts.mtime >= olderThan) continue
        await rm(path, { recursive: true, force: true })
        removed += 1
      }
      // Not empty, or already gone: either way nothing is left to do.
      await rmdir(own).catch(() => undefined)
    }
    return removed
  }

  /** Filing renames, which changes the time of the file's record and not that of its content. */
  const filedBefore: FileStore['filedBefore'] = async (moment) => {
    const names: string[] = []
    for (const shelf of await list(filed)) {
      for (const name of await list(join(filed, shelf))) {
        const facts = namePattern.test(name) ? await ifThere(stat(join(filed, shelf, name))) : undefined
        if (facts !== undefined && facts.mtime < moment && facts.ctime < moment) names.push(name)
      }
    }
    return names
  }

  const read: FileStore['read'] = async (name) => {
    if (!namePattern.test(name)) return undefined
    const content = await ifThere(readFile(filedPath(name)))
    return content === undefined ? undefined : { content, type: 'image/jpeg' }
  }

  const remove: FileStore['remove'] = async (names) => {
    for (const name of names) {
      if (namePattern.test(name)) await rm(filedPath(name), { force: true })
    }
  }

  return { receive, claim, forget, purgeUnfiled, filedBefore, read, remove }
}
