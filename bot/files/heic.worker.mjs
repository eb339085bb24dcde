/**
 * Decodes one HEIC picture to RGBA, in a thread of its own: decoding takes a second or two, and turns must
 * not wait for it. Plain JavaScript, so that sources and build can both start it where it lies.
 */
import { parentPort, workerData } from 'node:worker_threads'
import heic from 'heic-decode'

const { content, pixels } = workerData
const images = await heic.all({ buffer: content })
try {
  // Sizes come from the header: a picture that would not fit in memory is never unpacked.
  const [image] = images
  if (image === undefined || image.width * image.height > pixels)
    throw new Error('no picture of a usable size')
  const { width, height, data } = await image.decode()
  parentPort.postMessage({ width, height, data }, [data.buffer])
} finally {
  images.dispose()
}
