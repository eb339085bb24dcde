import { z } from 'zod'
import { ServiceError } from '../../errors.ts'
import type { Inbound } from '../../turn/ports.ts'
import { reservedValues } from './shared/prompt.ts'

const state = z.string().max(262_144)
const choice = z.string().min(1).max(200)

const jsonTurn = z
  .strictObject({
    state: state.nullable(),
    text: z.string().regex(/\S/).optional(),
    choice: z.union([choice, z.array(choice).min(1).max(50)]).optional(),
    position: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        accuracy: z.number().min(0).max(40_000_000),
      })
      .optional(),
    leave: z.literal(true).optional(),
    /** Fills requests up to one size. */
    pad: z.string().optional(),
  })
  .check((context) => {
    const { text, choice, position, leave } = context.value
    const given = Object.entries({ text, choice, position, leave }).filter(([, value]) => value !== undefined)
    const tooFew = given.length === 0 && context.value.state !== null
    const nothingToLeave = leave === true && context.value.state === null
    if (tooFew || nothingToLeave || given.length > 1) {
      const path = [given[1]?.[0] ?? given[0]?.[0] ?? 'text']
      context.issues.push({ code: 'custom', path, input: context.value, message: 'one answer, please' })
    }
  })

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())

const formTurn = z.object({
  state: state.optional(),
  message: z.string().optional(),
  choice: oneOrMore.pipe(z.array(choice).max(50)).optional(),
  via: z.string().optional(),
})

export interface AskedTurn {
  sealed: string | null
  inbound: Inbound
}

const fieldOf = (error: z.ZodError): string => {
  const issue = error.issues[0]
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'body'
}

const parse = <Output>(schema: z.ZodType<Output>, body: unknown): Output => {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ServiceError('BAD_REQUEST', { field: fieldOf(parsed.error) })
}

/**
 * Reads the body of `POST /chat/turns`. A first turn (`state: null`) may bring an answer with it.
 *
 * @throws ServiceError BAD_REQUEST naming the field that does not fit
 */
export const readJsonTurn = (body: unknown): AskedTurn => {
  const turn = parse(jsonTurn, body)
  const sealed = turn.state
  if (turn.text !== undefined) return { sealed, inbound: { kind: 'text', text: turn.text } }
  if (turn.choice !== undefined) return { sealed, inbound: { kind: 'choice', values: [turn.choice].flat() } }
  if (turn.position !== undefined) return { sealed, inbound: { kind: 'position', ...turn.position } }
  return { sealed, inbound: turn.leave === true ? { kind: 'leave' } : { kind: 'begin' } }
}

/** Buttons that stand beside ticked boxes count alone: nobody ticks and means "skip" both. */
const pressedAlone = (values: string[]): string[] => {
  const pressed = values.find(
    (value) => reservedValues.some((one) => one === value) || value.startsWith('change:') || value === 'send',
  )
  return pressed === undefined ? values : [pressed]
}

/**
 * Reads the form of `POST /chat`. Words count when they were sent with their own button, or when nothing
 * was chosen. `inbound` is undefined when the form came back empty.
 *
 * @throws ServiceError BAD_REQUEST naming the field that does not fit
 */
export const readFormTurn = (body: unknown): { sealed: string | null; inbound: Inbound | undefined } => {
  const form = parse(formTurn, body ?? {})
  const sealed = form.state === undefined || form.state === '' ? null : form.state
  const words = form.message?.replaceAll('\r\n', '\n') ?? ''
  const text: Inbound | undefined = /\S/.test(words) ? { kind: 'text', text: words } : undefined
  const values = pressedAlone(form.choice ?? [])
  const chosen: Inbound | undefined = values.length > 0 ? { kind: 'choice', values } : undefined
  const inbound = form.via === 'words' ? (text ?? chosen) : (chosen ?? text)
  if (sealed === null && inbound === undefined) return { sealed, inbound: { kind: 'begin' } }
  return { sealed, inbound }
}
