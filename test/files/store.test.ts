import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { FileStore } from '../../bot/files/ports.ts'
import { openFileStore } from '../../bot/files/store.ts'
import { jpeg } from './pictures.ts'

const conversation = 'conversation-4711'
const key = Buffer.alloc(32, 7)

let base = ''
let folder = ''
let files: FileStore

const open = (...keys: Buffer[]) =>
  openFileStore({ folder, keys: [keys[0] ?? key, ...keys.slice(1)], random: randomBytes })

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'sosafe-files-'))
  folder = join(base, 'files')
  files = await open()
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

const everything = (): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
const pictures = (): string[] => everything().filter((name) => name.endsWith('.jpg'))
const outcome = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'taken',
    (error) => error.code,
  )

describe('photos on disk', () => {
  it('wait under their conversation until the report is filed, and then can be read by name', async () => {
    const waiting = await files.receive(conversation, await jpeg(600, 400))
    expect(waiting).toMatchObject({ width: 600, height: 400 })
    const [photo, ...others] = await files.claim(conversation, [waiting.id])
    expect(others).toEqual([])
    expect(photo).toMatchObject({ width: 600, height: 400, bytes: waiting.bytes })
    const shown = await files.read(photo?.fileName ?? '')
    expect(shown?.type).toBe('image/jpeg')
    expect(shown?.content.length).toBe(waiting.bytes)
    expect((await files.read(photo?.thumbName ?? ''))?.content.length).toBeLessThan(waiting.bytes)
    expect(pictures()).toHaveLength(2)
  })

  it('never carry the conversation or what the person called them in their names', async () => {
    const { id } = await files.receive(conversation, await jpeg())
    expect(everything().join()).not.toContain(conversation)
    const [photo] = await files.claim(conversation, [id])
    expect(everything().join()).not.toContain(conversation)
    expect(photo?.fileName).not.toContain(id)
  })

  it('can be read by this user only', async () => {
    await files.receive(conversation, await jpeg())
    const modes = everything().map((name) => {
      const facts = statSync(join(folder, name))
      return `${facts.isDirectory() ? 'folder' : 'file'} ${(facts.mode & 0o777).toString(8)}`
    })
    expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700'])
  })

  it('are claimed by the same names when send is pressed twice, even at the same moment', async () => {
    const ids = [
      (await files.receive(conversation, await jpeg(60, 40))).id,
      (await files.receive(conversation, await jpeg(70, 40))).id,
    ]
    const [first, second] = await Promise.all([
      files.claim(conversation, ids),
      files.claim(conversation, ids),
    ])
    const third = await files.claim(conversation, ids)
    expect(first).toHaveLength(2)
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    expect(first.map(({ width }) => width)).toEqual([60, 70])
  })

  it('cannot be claimed by another conversation, before or after', async () => {
    const { id } = await files.receive(conversation, await jpeg())
    expect(await files.claim('another', [id])).toEqual([])
    expect(await files.claim(conversation, [id])).toHaveLength(1)
    expect(await files.claim('another', [id])).toEqual([])
  })

  it('that are no longer there are left out, and made-up ids lead nowhere', async () => {
    const { id } = await files.receive(conversation, await jpeg())
    const strange = ['../../../etc/passwd', '', 'x'.repeat(22), '..%2f', id.toLowerCase()]
    expect(await files.claim(conversation, [...strange, id])).toHaveLength(1)
    for (const name of [...strange, '../lock', 'a/b.jpg', `${'x'.repeat(27)}.jpg`]) {
      expect(await files.read(name)).toBeUndefined()
    }
  })

  it('are still found after the secret was changed', async () => {
    const before = await files.receive(conversation, await jpeg(50, 50))
    const later = await open(Buffer.alloc(32, 9), key)
    const after = await later.receive(conversation, await jpeg(60, 60))
    const photos = await later.claim(conversation, [before.id, after.id])
    expect(photos.map(({ width }) => width)).toEqual([50, 60])
    expect(await later.claim(conversation, [before.id, after.id])).toEqual(photos)
  })

  it('go away when the person leaves, and filed ones stay', async () => {
    const first = await files.receive(conversation, await jpeg())
    const [filed] = await files.claim(conversation, [first.id])
    await files.receive(conversation, await jpeg())
    await files.forget(conversation)
    await files.forget('never seen')
    expect(pictures()).toHaveLength(2)
    expect(await files.read(filed?.fileName ?? '')).toBeDefined()
  })

  it('are removed for good when asked to', async () => {
    const { id } = await files.receive(conversation, await jpeg())
    const [filed] = await files.claim(conversation, [id])
    const names = [filed?.fileName ?? '', filed?.thumbName ?? '']
    await files.remove([...names, '../../lock'])
    await files.remove(names)
    expect(pictures()).toEqual([])
  })
})

describe('at most five photos', () => {
  it('fit into a conversation, however many come at once', async () => {
    const content = await jpeg(80, 60)
    const outcomes = await Promise.all(
      Array.from({ length: 9 }, () => outcome(files.receive(conversation, content))),
    )
    expect(outcomes.filter((one) => one === 'taken')).toHaveLength(5)
    expect(outcomes.filter((one) => one === 'TOO_MANY_FILES')).toHaveLength(4)
    expect(pictures()).toHaveLength(10)
    expect(await outcome(files.receive('another', content))).toBe('taken')
  })

  it('count only photos that were good', async () => {
    const bad = Buffer.from('not a photo')
    for (let tries = 0; tries < 7; tries += 1) {
      expect(await outcome(files.receive(conversation, bad))).toBe('FILE_NOT_A_PHOTO')
    }
    const content = await jpeg(80, 60)
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await outcome(files.receive(conversation, content))).toBe('taken')
    }
    expect(await outcome(files.receive(conversation, content))).toBe('TOO_MANY_FILES')
  })

  it('count across processes that share the folder', async () => {
    const content = await jpeg(80, 60)
    const other = await open()
    const outcomes = await Promise.all(
      [files, other, files, other, files, other, files].map((store) =>
        outcome(store.receive(conversation, content)),
      ),
    )
    expect(outcomes.filter((one) => one === 'taken')).toHaveLength(5)
  })
})

describe('photos nobody filed', () => {
  it('are purged after a day, younger ones are kept', async () => {
    await files.receive('old', await jpeg())
    const young = await files.receive('young', await jpeg())
    const now = new Date('2026-06-01T12:00:00Z')
    const waiting = join(folder, 'waiting')
    for (const name of readdirSync(waiting)) {
      for (const place of readdirSync(join(waiting, name))) utimesSync(join(waiting, name, place), now, now)
    }
    expect(await files.purgeUnfiled(now)).toBe(0)
    const dayOld = new Date(now.getTime() - 1)
    const [oldest] = readdirSync(waiting)
    utimesSync(join(waiting, oldest ?? '', '1'), dayOld, dayOld)
    expect(await files.purgeUnfiled(now)).toBe(1)
    expect(readdirSync(waiting)).toHaveLength(1)
    expect(pictures()).toHaveLength(2)
    const left = await files.claim('young', [young.id])
    expect(left.length).toBe(pictures()[0]?.startsWith('filed') ? 1 : 0)
  })
})

describe('a disk that cannot be written', () => {
  it('gives a calm error with a code, not a path', async () => {
    rmSync(join(folder, 'waiting'), { recursive: true })
    writeFileSync(join(folder, 'waiting'), 'a file where a folder should be')
    chmodSync(join(folder, 'waiting'), 0o400)
    expect(await outcome(files.receive(conversation, await jpeg()))).toBe('STORE_UNAVAILABLE')
  })
})
