import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import { ServiceError } from '../errors.ts'
import { decodeHeic } from './heic.ts'

/** Largest photo taken, in bytes. */
export const largestPhoto = 10 * 1024 * 1024

/** Largest picture unpacked, in pixels: above any phone's camera, below what would fill the memory. */
const mostPixels = 50_000_000

const longestSide = 2000
const thumbnailSide = 320

// Only the readers for what we take: no SVG, TIFF, GIF or PDF code runs on what strangers send.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)

export interface CleanPhoto {
  /** JPEG, upright, at most 2,000 pixels a side, without any metadata. */
  picture: Buffer
  /** JPEG, at most 320 pixels a side. */
  thumbnail: Buffer
  width: number
  height: number
}

const jpeg = { quality: 82, chromaSubsampling: '4:2:0' } as const

const openPicture = async (content: Buffer, mime: string): Promise<Sharp> => {
  if (mime === 'image/heic' || mime === 'image/heif') {
    const { width, height, data } = await decodeHeic(content, mostPixels)
    return sharp(Buffer.from(data.buffer), {
      raw: { width, height, channels: 4 },
      limitInputPixels: mostPixels,
    })
  }
  const picture = sharp(content, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
  const { pages = 1 } = await picture.metadata()
  if (pages > 1) throw new ServiceError('FILE_NOT_A_PHOTO')
  return picture
}

const taken = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'])

const encode = async (content: Buffer, mime: string): Promise<CleanPhoto> => {
  const source = await openPicture(content, mime)
  const { data: picture, info } = await source
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg(jpeg)
    .timeout({ seconds: 30 })
    .toBuffer({ resolveWithObject: true })
  const thumbnail = await sharp(picture)
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
    .jpeg(jpeg)
    .toBuffer()
  return { picture, thumbnail, width: info.width, height: info.height }
}

/**
 * Draws a photo anew, so that nothing of the file itself is kept: not its metadata (place and time taken,
 * telephone), nor anything hidden beside the picture. The type is read from the content; names and
 * declared types are not asked.
 *
 * @throws ServiceError FILE_TOO_LARGE, FILE_NOT_A_PHOTO or FILE_UNREADABLE
 */
export const cleanPhoto = async (content: Buffer): Promise<CleanPhoto> => {
  if (content.length > largestPhoto) throw new ServiceError('FILE_TOO_LARGE', { field: 'file' })
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  if (type === undefined || !taken.has(type.mime)) {
    throw new ServiceError('FILE_NOT_A_PHOTO', { field: 'file' })
  }
  try {
    return await encode(content, type.mime)
  } catch (cause) {
    if (cause instanceof ServiceError) throw cause
    throw new ServiceError('FILE_UNREADABLE', { field: 'file', cause })
  }
}
