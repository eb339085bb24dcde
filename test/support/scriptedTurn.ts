import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ServiceError } from '../../bot/errors.ts'
import type { TakeTurn, TurnAnswer } from '../../bot/turn/ports.ts'

type Prompt = TurnAnswer['prompt']
type Options = Prompt['options']

const ways: Options = [
  { value: 'back', label: 'Back' },
  { value: 'help', label: 'Help' },
  { value: 'person', label: 'Talk to a person' },
  { value: 'data', label: 'What happens to my data' },
  { value: 'start_over', label: 'Start over' },
]
const skip: Options = [{ value: 'skip', label: 'Skip this' }]

const menu: Prompt = {
  kind: 'choice',
  question: 'menu',
  options: [
    { value: 'fly_tipping', label: 'Report fly-tipping (dumped rubbish)' },
    { value: 'asb', label: 'Report anti-social behaviour' },
    { value: 'check_report', label: 'Check a report' },
    { value: 'local_support', label: 'Personal safety and local support' },
    { value: 'something_else', label: 'Something else' },
    ...ways.slice(1, 4),
  ],
}

/** One page for every kind of prompt, in order; support is its own. */
const pages: { says: string[]; prompt: Prompt; confidential?: boolean; filed?: boolean }[] = [
  {
    says: ['Hello. You can tell us what is wrong in your own words.', 'What would you like to do?'],
    prompt: menu,
  },
  {
    says: ['What has been dumped? Pick all that you see.'],
    prompt: {
      kind: 'choice',
      question: 'fly_tipping.waste',
      multiple: true,
      options: [
        { value: 'tyres', label: 'Tyres' },
        { value: 'green', label: 'Garden waste' },
        { value: 'other', label: 'Something else, or not sure' },
        ...skip,
        ...ways,
      ],
    },
  },
  {
    says: ['Where is it? A street, a postcode or a place nearby is fine.'],
    prompt: { kind: 'place', question: 'fly_tipping.location', options: ways },
  },
  {
    says: ['When did you see it?'],
    prompt: { kind: 'when', question: 'fly_tipping.when', options: [...skip, ...ways] },
  },
  {
    says: ['What happened? Tell us in your own words.'],
    prompt: { kind: 'text', question: 'asb.account', options: [...skip, ...ways] },
  },
  {
    says: ['Do you have photos? You can add up to 5.'],
    prompt: {
      kind: 'file',
      question: 'fly_tipping.photos',
      options: [{ value: 'done', label: 'Carry on' }, ...ways],
    },
  },
  {
    says: ['Please check your answers. Then press Send report.'],
    prompt: {
      kind: 'review',
      question: 'review',
      answers: [
        { key: 'waste', label: 'What was dumped', value: 'Tyres' },
        { key: 'location', label: 'Where', value: '<b>Valley Way</b>' },
      ],
      options: [
        { value: 'send', label: 'Send report' },
        { value: 'change:waste', label: 'Change: What was dumped' },
        { value: 'change:location', label: 'Change: Where' },
        ...ways,
      ],
    },
  },
  {
    says: ['Thank you. Your report is with the team.', 'You can close this page, or carry on.'],
    prompt: {
      kind: 'choice',
      question: 'filed',
      options: [{ value: 'another', label: 'Report something else' }],
    },
    filed: true,
  },
  {
    says: [
      'SUPPORT-CONTENT You can get help here. Local support: 07700 900123. Call 999 if anyone is in danger now.',
      'What would help next?',
    ],
    prompt: {
      kind: 'choice',
      question: 'support.next',
      options: [
        { value: 'lines', label: 'More helplines' },
        { value: 'start_over', label: 'Start over' },
      ],
    },
    confidential: true,
  },
]
const support = pages.length - 1

const sealedSchema = z.object({ page: z.number(), expired: z.boolean().optional() })

export const seal = (state: z.infer<typeof sealedSchema>): string =>
  Buffer.from(JSON.stringify({ ...state, nonce: randomBytes(12).toString('hex') }).padEnd(1500)).toString(
    'base64',
  )

const open = (sealed: string): number => {
  try {
    const { page, expired } = sealedSchema.parse(JSON.parse(Buffer.from(sealed, 'base64').toString()))
    if (expired !== true) return page
  } catch (cause) {
    throw new ServiceError('STATE_UNREADABLE', { field: 'state', cause })
  }
  throw new ServiceError('STATE_EXPIRED', { field: 'state' })
}

const answerAt = (page: number, said: string[] = []): TurnAnswer => {
  const {
    says,
    prompt,
    confidential = false,
    filed = false,
  } = pages[page] ?? pages[0] ?? { says: [], prompt: menu }
  return {
    sealed: seal({ page }),
    messages: [...said, ...says].map((text) => ({ text })),
    prompt,
    confidential,
    report: 'none',
    ...(filed ? { reference: 'SV-2B7K-9QXM', code: 'K7M4PX' } : {}),
  }
}

/** Everything the turn was asked, so that a test can see what arrived. */
export interface ScriptedTurn {
  takeTurn: TakeTurn
  asked: Parameters<TakeTurn>[0][]
}

/**
 * A turn that walks through one page of every kind, for tests of the web channel alone. The text "hurt"
 * opens the confidential page, from anywhere; "fail" throws.
 */
export const createScriptedTurn = (): ScriptedTurn => {
  const asked: ScriptedTurn['asked'] = []
  const takeTurn: TakeTurn = async (request) => {
    asked.push(request)
    const { sealed, inbound } = request
    const page = sealed === null ? 0 : open(sealed)
    if (inbound.kind === 'begin') return answerAt(0)
    if (inbound.kind === 'leave') return answerAt(0)
    if (inbound.kind === 'file') return answerAt(page, ['Photo 1 of 5 added.'])
    if (inbound.kind === 'text') {
      if (inbound.text === 'fail') throw new Error('canary of a failure')
      if (inbound.text === 'repeat') return answerAt(page)
      if (/hurt/.test(inbound.text)) return { ...answerAt(support), confidential: true }
      return answerAt(page === support ? support : page + 1)
    }
    if (inbound.kind === 'position' || inbound.kind === 'resume') return answerAt(page + 1)
    const offered = pages[page]?.prompt.options.map(({ value }) => value) ?? []
    if (inbound.values.some((value) => !offered.includes(value)))
      throw new ServiceError('UNKNOWN_CHOICE', { field: 'choice' })
    const [value] = inbound.values
    if (value === 'start_over' || value === 'another')
      return { ...answerAt(0), confidential: page === support }
    if (value === 'local_support' || value === 'lines') return answerAt(support)
    if (value === 'back') return answerAt(Math.max(0, page - 1))
    if (value === 'help' || value === 'person' || value === 'data')
      return answerAt(page, ['You can just type.'])
    return answerAt(page + 1)
  }
  return { takeTurn, asked }
}
