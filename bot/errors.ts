/**
 * Every error that can reach a person or a caller: a code for the log, an HTTP status, and calm words.
 * Thrown once, with a code; answered once, at the edge (`bot/app.ts`). Never carries personal data.
 */
export const errorCatalogue = {
  STATE_UNREADABLE: {
    status: 409,
    words: 'Sorry, we cannot carry on with this page. It may be old. You can start again. Nothing was sent.',
  },
  STATE_EXPIRED: {
    status: 409,
    words: 'Sorry, this page has been open too long. You can start again. Nothing was sent.',
  },
  BAD_REQUEST: { status: 400, words: 'Sorry, we could not read that. Please try again.' },
  BAD_JSON: { status: 400, words: 'Sorry, we could not read that. Please try again.' },
  UNKNOWN_CHOICE: { status: 400, words: 'Sorry, that is not one of the choices. Please pick again.' },
  TOO_LARGE: { status: 413, words: 'Sorry, that is too big to send.' },
  FILE_TOO_LARGE: {
    status: 413,
    words: 'That photo is over 10 MB. Try a smaller one, or carry on without it.',
  },
  FILE_NOT_A_PHOTO: {
    status: 415,
    words: 'We can only take photos: JPEG, PNG, WebP or HEIC. You can carry on without it.',
  },
  FILE_UNREADABLE: {
    status: 422,
    words: 'We could not open that photo. Try another, or carry on without it.',
  },
  TOO_MANY_FILES: { status: 409, words: 'You can add up to 5 photos. We have kept the first 5.' },
  NO_FILE_EXPECTED: { status: 409, words: 'You can add photos when we ask for them.' },
  TOO_MANY_TRIES: { status: 429, words: 'That is a lot of tries. Please wait a few minutes and try again.' },
  NOT_FOUND: { status: 404, words: 'Sorry, there is nothing here.' },
  NOT_SIGNED_IN: { status: 401, words: 'Please sign in.' },
  NOT_ALLOWED: { status: 403, words: 'You cannot do that.' },
  FORM_EXPIRED: { status: 403, words: 'This form is out of date. Go back, reload the page and try again.' },
  CASE_CHANGED: { status: 409, words: 'Someone changed this case first. Nothing was overwritten.' },
  STORE_UNAVAILABLE: { status: 503, words: 'We cannot do that just now. Please try again in a minute.' },
  UNEXPECTED: { status: 500, words: 'Sorry, something went wrong on our side. Please try again.' },
} as const satisfies Record<string, { status: number; words: string }>

export type ErrorCode = keyof typeof errorCatalogue

/** An error from the catalogue. `detail` is for callers (which field), never personal data. */
export class ServiceError extends Error {
  override name = 'ServiceError'
  readonly code: ErrorCode
  readonly field: string | undefined

  constructor(code: ErrorCode, options: { field?: string; cause?: unknown } = {}) {
    super(code, { cause: options.cause })
    this.code = code
    this.field = options.field
  }

  get status(): number {
    return errorCatalogue[this.code].status
  }

  get words(): string {
    return errorCatalogue[this.code].words
  }
}
