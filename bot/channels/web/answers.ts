import type { Response } from 'express'
import { errorCatalogue, type ServiceError } from '../../errors.ts'
import type { TurnAnswer } from '../../turn/ports.ts'
import { padHtml, padJson } from './padding.ts'
import type { Problem } from './shared/answer.ts'
import { toAnswer } from './toAnswer.ts'

type Send = (response: Response, status: number, body: string | Buffer) => void

const sendAs =
  (type: string): Send =>
  (response, status, body) => {
    response.status(status)
    response.setHeader('Content-Type', type)
    response.setHeader('Content-Length', Buffer.byteLength(body))
    response.end(body)
  }
const sendJson = sendAs('application/json; charset=utf-8')
const sendHtml = sendAs('text/html; charset=utf-8')

/** Answers a turn as JSON, brought to its constant size. */
export const sendAnswer = (response: Response, answer: TurnAnswer, sealed: string | null): void => {
  const { state, ...rest } = toAnswer(answer)
  sendJson(response, 200, padJson(rest, [sealed, state], state))
}

/** Answers a page, brought to its constant size. */
export const sendPage = (
  response: Response,
  html: string,
  states: (string | null)[] = [],
  status = 200,
): void => sendHtml(response, status, padHtml(html, states))

/** Answers an error as JSON: as large as an answer, so that an expired state looks like any other turn. */
export const sendProblem = (response: Response, error: ServiceError, sealed: string | null): void => {
  const problem: Problem = { code: error.code, message: errorCatalogue[error.code].words }
  const body = { error: error.field === undefined ? problem : { ...problem, field: error.field } }
  sendJson(response, error.status, padJson(body, [sealed]))
}
