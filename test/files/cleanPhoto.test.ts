import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { cleanPhoto, largestPhoto } from '../../bot/files/cleanPhoto.ts'
import { canary, colourAt, heic, heicBomb, jpeg, picture, pngBomb } from './pictures.ts'

const codeFor = (content: Buffer): Promise<string> =>
  cleanPhoto(content).then(
    () => 'taken',
    (error) => error.code,
  )

const facts = async (content: Buffer) => {
  const { format, width, height, exif, icc, xmp, iptc, orientation } = await sharp(content).metadata()
  return { format, width, height, metadata: [exif, icc, xmp, iptc, orientation].filter(Boolean).length }
}

describe('a photo that is taken', () => {
  it('loses its place, its maker and every other metadata, thumbnail too', async () => {
    const given = await jpeg()
    expect(given.includes(canary)).toBe(true)
    expect((await sharp(given).metadata()).exif).toBeDefined()
    const { picture, thumbnail, width, height } = await cleanPhoto(given)
    expect(await facts(picture)).toEqual({ format: 'jpeg', width: 400, height: 300, metadata: 0 })
    expect(await facts(thumbnail)).toEqual({ format: 'jpeg', width: 320, height: 240, metadata: 0 })
    expect({ width, height }).toEqual({ width: 400, height: 300 })
    expect(picture.includes(canary) || thumbnail.includes(canary)).toBe(false)
  })

  it('is turned upright as its camera meant it', async () => {
    const { picture, width, height } = await cleanPhoto(await jpeg(400, 300, 6))
    expect({ width, height }).toEqual({ width: 300, height: 400 })
    // Turned a quarter clockwise, the red left half comes to the top.
    const [red, , blue] = await colourAt(picture, 150, 20)
    expect(red).toBeGreaterThan(150)
    expect(blue).toBeLessThan(100)
  })

  it('is made smaller when it is larger than officers need', async () => {
    const { width, height } = await cleanPhoto(await jpeg(4000, 3000))
    expect({ width, height }).toEqual({ width: 2000, height: 1500 })
  })

  it('keeps its size when it is small', async () => {
    expect(await cleanPhoto(await jpeg(40, 30))).toMatchObject({ width: 40, height: 30 })
  })

  it.each(['png', 'webp'] as const)('may be %s', async (format) => {
    const given = await picture(200, 100).toFormat(format).toBuffer()
    const cleaned = await cleanPhoto(given)
    expect(await facts(cleaned.picture)).toEqual({ format: 'jpeg', width: 200, height: 100, metadata: 0 })
    expect(cleaned.picture.includes(canary)).toBe(false)
  })

  it('shows white where it was see-through', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const given = await sharp({ create: { width: 20, height: 20, channels: 4, background: clear } })
      .png()
      .toBuffer()
    const { picture } = await cleanPhoto(given)
    expect(await colourAt(picture, 10, 10)).toEqual([255, 255, 255])
  })

  it('may be HEIC, as iPhones make it', async () => {
    const given = heic()
    expect(given.includes(canary)).toBe(true)
    const cleaned = await cleanPhoto(given)
    expect(await facts(cleaned.picture)).toEqual({ format: 'jpeg', width: 160, height: 120, metadata: 0 })
    expect(cleaned.picture.includes(canary)).toBe(false)
    const [red, green] = await colourAt(cleaned.picture, 20, 20)
    expect(red).toBeGreaterThan(150)
    expect(green).toBeLessThan(90)
  })

  it('carries nothing that was hidden behind the picture', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    const archive = Buffer.from('PK\u0003\u0004 archive member PK\u0005\u0006', 'latin1')
    const { picture } = await cleanPhoto(Buffer.concat([await jpeg(), page, archive]))
    expect(picture.includes('<script>')).toBe(false)
    expect(picture.includes('PK\u0003\u0004', 0, 'latin1')).toBe(false)
    expect((await sharp(picture).metadata()).format).toBe('jpeg')
  })

  it('may be a large picture in a small file, up to 50 million pixels', async () => {
    expect(await cleanPhoto(pngBomb(7000, 7000))).toMatchObject({ width: 2000, height: 2000 })
  })
})

describe('a file that is refused', () => {
  it('is over 10 MB, by one byte', async () => {
    const small = await jpeg()
    const padded = (length: number) => Buffer.concat([small, Buffer.alloc(length - small.length)])
    expect(await codeFor(padded(largestPhoto))).toBe('taken')
    expect(await codeFor(padded(largestPhoto + 1))).toBe('FILE_TOO_LARGE')
  })

  it.each([
    ['text', Buffer.from('hello, I am a photo.jpg')],
    ['nothing at all', Buffer.alloc(0)],
    ['an SVG picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a PDF document', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['a ZIP archive', Buffer.from('504b0304140000000800', 'hex')],
    ['a web page', Buffer.from('<!DOCTYPE html><html><body>photo</body></html>')],
    [
      'an ISO media file of another kind',
      Buffer.from('0000001c6674797069736f6d0000020069736f6d69736f32', 'hex'),
    ],
  ])('is %s', async (_name, content) => {
    expect(await codeFor(content)).toBe('FILE_NOT_A_PHOTO')
  })

  it.each(['tiff', 'gif', 'avif'] as const)('is a %s picture', async (format) => {
    expect(await codeFor(await picture(64, 64).toFormat(format).toBuffer())).toBe('FILE_NOT_A_PHOTO')
  })

  it('moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 32, height: 32, channels: 3, background } })
        .png()
        .toBuffer()
    const frames = [await frame('#ff0000'), await frame('#0000ff')]
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    expect((await sharp(moving).metadata()).pages).toBe(2)
    expect(await codeFor(moving)).toBe('FILE_NOT_A_PHOTO')
  })

  it('ends too soon', async () => {
    const whole = await jpeg(1200, 900)
    expect(await codeFor(whole.subarray(0, whole.length / 2))).toBe('FILE_UNREADABLE')
    const packed = await picture(300, 300).png().toBuffer()
    expect(await codeFor(packed.subarray(0, packed.length - 60))).toBe('FILE_UNREADABLE')
    expect(await codeFor(heic().subarray(0, 700))).toBe('FILE_UNREADABLE')
  })

  it('has the first bytes of a photo and then something else', async () => {
    const start = (await jpeg()).subarray(0, 4)
    expect(await codeFor(Buffer.concat([start, Buffer.from('<?php system($_GET[0]);')]))).toBe(
      'FILE_UNREADABLE',
    )
  })

  it('would unpack to more than 50 million pixels', async () => {
    const bomb = pngBomb(30_000, 30_000)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await codeFor(bomb)).toBe('FILE_UNREADABLE')
    expect(await codeFor(pngBomb(7100, 7100))).toBe('FILE_UNREADABLE')
  })

  it('is HEIC and says it is enormous', async () => {
    expect(await codeFor(heicBomb(30_000, 30_000))).toBe('FILE_UNREADABLE')
  })
})
