import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import express from 'express'
import request from 'supertest'
import { openAssets } from '../../bot/assets.ts'
import { serveAssets } from '../../bot/http/assets.ts'

const script = 'console.log("resident")'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sosafe-assets-'))
  writeFileSync(join(folder, 'manifest.json'), '{"resident.js":"resident-0a1b.js","icon.svg":"icon-9.svg"}')
  writeFileSync(join(folder, 'resident-0a1b.js'), script)
  writeFileSync(join(folder, 'resident-0a1b.js.br'), brotliCompressSync(script))
  writeFileSync(join(folder, 'resident-0a1b.js.gz'), gzipSync(script))
  writeFileSync(join(folder, 'picture-1.jpg'), 'jpeg')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const get = (path: string, encoding = 'identity') =>
  request(express().use('/assets', serveAssets(folder)))
    .get(path)
    .set('Accept-Encoding', encoding)

describe('assets', () => {
  it('have their content in their address', () => {
    const asset = openAssets(folder)
    expect(asset('resident.js')).toBe('/assets/resident-0a1b.js')
    expect(() => asset('other.js')).toThrow(/other\.js/)
  })

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('come packed for a browser that takes %s', async (accepted, encoding) => {
    const answer = await get('/assets/resident-0a1b.js', accepted).expect(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers['content-type']).toMatch(/^text\/javascript/)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.vary).toBe('Accept-Encoding')
    expect(answer.text).toBe(script)
  })

  it('that are packed already come as they are', async () => {
    const answer = await get('/assets/picture-1.jpg', 'br, gzip').expect(200)
    expect(answer.headers['content-encoding']).toBeUndefined()
  })

  it.each(['/assets/none.js', '/assets/..%2f..%2fpackage.json', '/assets/', '/assets/.hidden'])(
    'are nothing else: %s',
    async (path) => {
      const answer = await get(path, 'br')
      expect(answer.status).toBe(404)
      expect(answer.headers['content-encoding']).toBeUndefined()
    },
  )
})
