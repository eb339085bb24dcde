import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

const side = 240
const drawable = ['image/jpeg', 'image/png', 'image/webp']

/** A small picture without metadata to show in the conversation, as a data address; undefined where none can be made. */
export const thumbnailOf = async (photo: Buffer): Promise<string | undefined> => {
  const type = await fileTypeFromBuffer(photo)
  if (type === undefined || !drawable.includes(type.mime)) return undefined
  try {
    const small = await sharp(photo, { limitInputPixels: 50_000_000 })
      .rotate()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 70 })
      .toBuffer()
    return `data:image/jpeg;base64,${small.toString('base64')}`
  } catch {
    return undefined
  }
}
