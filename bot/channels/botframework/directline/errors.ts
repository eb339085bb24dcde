/** What the endpoint refuses, in Direct Line's own shape: `{error: {code, message}}`. */
export const directLineErrors = {
  BadArgument: { status: 400, message: 'The request cannot be read.' },
  Unauthorized: { status: 401, message: 'A secret or token is needed.' },
  Forbidden: { status: 403, message: 'This secret or token does not allow that.' },
  TokenExpired: { status: 403, message: 'Token has expired.' },
  ConversationNotFound: { status: 404, message: 'There is no such conversation.' },
  MessageSizeTooBig: { status: 413, message: 'That is too big to send.' },
  TooManyRequests: { status: 429, message: 'Please wait a little and try again.' },
  ServiceError: { status: 500, message: 'Something went wrong on our side.' },
  ServiceUnavailable: { status: 503, message: 'Please try again in a minute.' },
} as const

export type DirectLineCode = keyof typeof directLineErrors

/** Thrown once, answered once, by the router of this endpoint. */
export class DirectLineError extends Error {
  override name = 'DirectLineError'
  readonly code: DirectLineCode

  constructor(code: DirectLineCode, options: { cause?: unknown } = {}) {
    super(code, options)
    this.code = code
  }
}
