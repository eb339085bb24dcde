import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { projectRoot } from '../paths.ts'

const worker = join(projectRoot, 'bot', 'files', 'heic.worker.mjs')

const pictureSchema = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  data: z.custom<Uint8ClampedArray>((data) => ArrayBuffer.isView(data)),
})

/** RGBA, four bytes a pixel, upright. */
export type RawPicture = z.infer<typeof pictureSchema>

/** Longest time given to one picture, in milliseconds. */
const patience = 30_000

/**
 * Decodes HEIC (H.265 pictures, which sharp's own build leaves out for its patents) by libheif as
 * WebAssembly in a worker thread, which is ended when it takes too long.
 *
 * @param pixels refuses larger pictures before unpacking them
 * @throws Error when it is no picture that can be decoded
 */
export const decodeHeic = (content: Buffer, pixels: number): Promise<RawPicture> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(worker, {
      workerData: { content, pixels },
      stdout: true,
      stderr: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      finish()
      void thread.terminate()
    }
    const timer = setTimeout(() => settle(() => reject(new Error('HEIC took too long'))), patience)
    thread.once('message', (message: unknown) =>
      settle(() => {
        const parsed = pictureSchema.safeParse(message)
        if (parsed.success) resolve(parsed.data)
        else reject(new Error('HEIC gave no picture'))
      }),
    )
    thread.once('error', (error) => settle(() => reject(error)))
    thread.once('exit', () => settle(() => reject(new Error('HEIC ended without a picture'))))
  })
