import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { projectRoot } from '../../bot/paths.ts'

/** Stands in the metadata of every picture made here; must be in none that the service keeps. */
export const canary = 'CANARYPHONE'

const place = {
  GPSLatitude: '51/1 54/1 6/1',
  GPSLatitudeRef: 'N',
  GPSLongitude: '0/1 12/1 0/1',
  GPSLongitudeRef: 'W',
}

/** A picture whose left half is red and right half blue, with a place and a maker in its metadata. */
export const picture = (width: number, height: number, orientation = 1) => {
  const half = { width: Math.floor(width / 2), height, channels: 3, background: '#d01010' } as const
  return sharp({ create: { width, height, channels: 3, background: '#1010d0' } })
    .composite([{ input: { create: half }, left: 0, top: 0 }])
    .withExif({ IFD0: { Make: canary, Orientation: String(orientation) }, IFD3: place })
}

export const jpeg = (width = 400, height = 300, orientation = 1): Promise<Buffer> =>
  picture(width, height, orientation).withMetadata({ orientation }).jpeg().toBuffer()

/** Made by heif-enc 1.15.1 from a picture like the above, 160 by 120, with metadata. */
export const heic = (): Buffer => readFileSync(join(projectRoot, 'test/files/fixtures/photo.heic'))

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A real PNG of any size in pixels from a few kilobytes: one bit a pixel, all the same. */
export const pngBomb = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 })
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The HEIC with another size written into its header ("ispe" box, ISO/IEC 23008-12). */
export const heicBomb = (width: number, height: number): Buffer => {
  const content = Buffer.from(heic())
  for (let at = content.indexOf('ispe'); at >= 0; at = content.indexOf('ispe', at + 4)) {
    content.writeUInt32BE(width, at + 8)
    content.writeUInt32BE(height, at + 12)
  }
  return content
}

/** Colour of one pixel as [red, green, blue]. */
export const colourAt = async (content: Buffer, left: number, top: number): Promise<number[]> => [
  ...(await sharp(content).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
]
