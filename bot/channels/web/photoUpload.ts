import type { RequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import { ServiceError } from '../../errors.ts'

/** Largest photo taken, in bytes. */
const largestPhoto = 10 * 1024 * 1024

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: largestPhoto, files: 1, fields: 4, fieldSize: 262_144, parts: 6, headerPairs: 20 },
}).single('file')

const toServiceError = (error: unknown): unknown => {
  if (!(error instanceof MulterError)) return new ServiceError('BAD_REQUEST', { field: 'file', cause: error })
  return error.code === 'LIMIT_FILE_SIZE'
    ? new ServiceError('FILE_TOO_LARGE', { field: 'file' })
    : new ServiceError('BAD_REQUEST', { field: error.field === 'state' ? 'state' : 'file' })
}

/** Reads one photo and the state from a multipart body into memory: nothing touches the disk unchecked. */
export const receivePhoto: RequestHandler = (request, response, next) => {
  upload(request, response, (error?: unknown) => {
    next(error === undefined || error === null ? undefined : toServiceError(error))
  })
}
