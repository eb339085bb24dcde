import express, { type Request, type RequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import { mostPhotos } from '../../../../dialogs/reporting/report.ts'
import type { SentPhoto } from './conversations.ts'
import { DirectLineError } from './errors.ts'
import { type Posted, readPosted, readPostedText } from './readPosted.ts'

const largestPhoto = 10 * 1024 * 1024
/** As much as a message may have that comes without a photo. */
const largestActivity = 262_144

const parts = multer({
  storage: multer.memoryStorage(),
  limits: {
    fileSize: largestPhoto,
    files: mostPhotos + 1,
    fields: 2,
    fieldSize: largestActivity,
    parts: mostPhotos + 3,
    headerPairs: 20,
  },
}).any()

const toError = (error: unknown): DirectLineError =>
  new DirectLineError(
    error instanceof MulterError && error.code.startsWith('LIMIT_') ? 'MessageSizeTooBig' : 'BadArgument',
    { cause: error },
  )

/** Reads an upload into memory: several parts with an activity, or one photo alone. */
export const receiveUpload: RequestHandler[] = [
  (request, response, next) => {
    parts(request, response, (error?: unknown) => {
      next(error === undefined || error === null ? undefined : toError(error))
    })
  },
  express.raw({ type: 'image/*', limit: largestPhoto }),
]

const isActivity = ({ fieldname, mimetype }: Express.Multer.File): boolean =>
  fieldname === 'activity' || mimetype === 'application/vnd.microsoft.activity'

/**
 * What an upload holds.
 *
 * @throws DirectLineError BadArgument, or MessageSizeTooBig for an activity that would fill the conversation
 */
export const readUpload = (request: Request): { posted: Posted; photos: SentPhoto[] } => {
  const files = Array.isArray(request.files) ? request.files : []
  if (Buffer.isBuffer(request.body) && request.body.length > 0) {
    const photo = { name: 'photo', type: request.get('content-type') ?? '', content: request.body }
    return { posted: { type: 'message' }, photos: [photo] }
  }
  const photos = files
    .filter((file) => !isActivity(file))
    .map(({ originalname, mimetype, buffer }) => ({
      name: originalname.slice(0, 200),
      type: mimetype,
      content: buffer,
    }))
  const activity = files.find(isActivity)
  const field: unknown = request.body?.activity
  if (activity !== undefined) {
    if (activity.size > largestActivity) throw new DirectLineError('MessageSizeTooBig')
    return { posted: readPostedText(activity.buffer.toString('utf8')), photos }
  }
  if (typeof field === 'string') return { posted: readPostedText(field), photos }
  if (photos.length === 0) throw new DirectLineError('BadArgument')
  return { posted: readPosted({ type: 'message' }), photos }
}
