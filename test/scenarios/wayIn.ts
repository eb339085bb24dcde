import type { Express } from 'express'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import request from 'supertest'
import { phrases, smsPhrases } from '../../dialogs/wording/phrase.ts'
import { say } from '../sms/twilio.ts'
import type { TestService } from '../support/service.ts'

/** What a person has in front of them after a turn. */
export interface Seen {
  messages: string[]
  /** Values that can be chosen. */
  options: string[]
  kind: string
  /** Known on the JSON way only. */
  question?: string
  answers: { key: string; value: string }[]
  reference?: string
  code?: string
}

/** One way of talking to the service. Each keeps the state as its real client does. */
export interface WayIn {
  begin(): Promise<Seen>
  type(text: string): Promise<Seen>
  choose(values: string[]): Promise<Seen>
  addPhoto(kind: string): Promise<Seen>
  leave(): Promise<void>
  /** A text that was sent so many milliseconds before it arrives. By text only. */
  typeLate?(text: string, by: number): Promise<Seen>
}

const pictureOf = async (kind: string): Promise<Buffer> => {
  const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: '#486' } })
  if (kind === 'png') return picture.png().toBuffer()
  return kind === 'jpeg' ? picture.jpeg().toBuffer() : Buffer.from('this is no picture')
}

interface JsonAnswer {
  state: string
  messages: { text: string }[]
  prompt: {
    kind: string
    question: string
    options: { value: string }[]
    answers?: { key: string; value: string }[]
  }
  reference?: string
  code?: string
}

const seenFrom = (body: JsonAnswer): Seen => ({
  messages: body.messages.map(({ text }) => text),
  options: body.prompt.options.map(({ value }) => value),
  kind: body.prompt.kind,
  question: body.prompt.question,
  answers: body.prompt.answers ?? [],
  ...(body.reference === undefined ? {} : { reference: body.reference }),
  ...(body.code === undefined ? {} : { code: body.code }),
})

/** `POST /chat/turns`, as the page with scripts and other programs use it. */
export const jsonWay = (app: Express): WayIn => {
  let state: string | null = null
  const turn = async (answer: Record<string, unknown>): Promise<Seen> => {
    const response = await request(app)
      .post('/chat/turns')
      .send({ state, ...answer })
    if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(response.body.error)}`)
    state = response.body.state
    return seenFrom(response.body)
  }
  return {
    begin: async () => {
      state = null
      return turn({})
    },
    type: (text) => turn({ text }),
    choose: (values) => turn({ choice: values.length === 1 ? values[0] : values }),
    addPhoto: async (kind) => {
      const response = await request(app)
        .post('/chat/files')
        .set('Accept', 'application/json')
        .field('state', state ?? '')
        .attach('file', await pictureOf(kind), 'photo.jpg')
      if (response.status >= 400) {
        return { messages: [response.body.error.message], options: [], kind: 'file', answers: [] }
      }
      state = response.body.state
      return seenFrom(response.body)
    },
    leave: async () => {
      await turn({ leave: true })
    },
  }
}

/** `POST /chat`, as a browser without scripts uses it: all that is known comes from the page's own HTML. */
export const formWay = (app: Express): WayIn => {
  let state = ''
  const read = (html: string): Seen => {
    const page = parse(html)
    state = page.querySelector('input[name=state]')?.getAttribute('value') ?? state
    const messages = page
      .querySelectorAll('#log [data-text], #log p, #problem p')
      .map(({ text }) => text.trim())
    const options = page.querySelectorAll('[name=choice]').flatMap((one) => one.getAttribute('value') ?? [])
    const answers = page.querySelectorAll('.govuk-summary-list__row').map((row) => ({
      key: (row.querySelector('[name=choice]')?.getAttribute('value') ?? '').replace('change:', ''),
      value: row.querySelector('.govuk-summary-list__value')?.text.trim() ?? '',
    }))
    const all = messages.join('\n')
    const reference = /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(all)?.[0]
    const code = /code is ([0-9A-Z-]+[0-9A-Z])/.exec(all)?.[1]
    return {
      messages,
      options,
      kind: '',
      answers,
      ...(reference === undefined || code === undefined ? {} : { reference, code }),
    }
  }
  const post = async (fields: [string, string][]): Promise<Seen> => {
    const body = new URLSearchParams([['state', state], ...fields]).toString()
    const response = await request(app).post('/chat').type('form').send(body)
    if (response.status >= 500) throw new Error(`${response.status}`)
    return read(response.text)
  }
  return {
    begin: async () => read((await request(app).get('/')).text),
    type: (text) =>
      post([
        ['message', text],
        ['via', 'message'],
      ]),
    choose: (values) => post(values.map((value): [string, string] => ['choice', value])),
    addPhoto: async (kind) => {
      const response = await request(app)
        .post('/chat/files')
        .field('state', state)
        .attach('file', await pictureOf(kind), 'photo.jpg')
      return read(response.text)
    },
    leave: async () => {
      const response = await request(app).get('/leave')
      if (response.status !== 303) throw new Error(`leaving answered ${response.status}`)
    },
  }
}

/** An option as somebody types it who has no buttons: its own words. */
export const inWords = (
  value: string,
  words: Readonly<Record<string, string>> = { ...phrases.en, ...smsPhrases.en },
): string => {
  if (value === 'yes' || value === 'no') return value
  const keys = ['topic', 'elsewhere', 'support.go', 'repair'].map((group) => `${group}.${value}`)
  const key = keys.find((one) => one in words)
  if (key === undefined) throw new Error(`nobody can type ${value}`)
  return words[key] ?? ''
}

let phones = 0

/** Texts: signed as Twilio's, each conversation from a phone of its own. What is sent back is all there is. */
export const textWay = ({ app, services, clock }: TestService): WayIn => {
  let from = ''
  let count = 0
  const seen = (text: string): Seen => ({
    messages: text === '' ? [] : [text],
    options: [],
    kind: '',
    answers: [],
    ...(/SV-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(text)
      ? { reference: /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '' }
      : {}),
    ...(/code is ([0-9A-Z-]+[0-9A-Z])/.test(text)
      ? { code: /code is ([0-9A-Z-]+[0-9A-Z])/.exec(text)?.[1] ?? '' }
      : {}),
  })
  const type = async (text: string): Promise<Seen> => seen(await say(app, text, { from }))
  return {
    begin: async () => {
      phones += 1
      from = `+447700900${String(100 + (phones % 800)).padStart(3, '0')}`
      return seen('')
    },
    type,
    choose: (values) => type(values.map((value) => inWords(value)).join(' ')),
    addPhoto: () => Promise.reject(new Error('pictures by text have tests of their own')),
    leave: async () => {
      const { messages } = await type('EXIT')
      if (messages.length > 0) throw new Error('leaving was answered')
    },
    typeLate: async (text, by) => {
      count += 1
      const reply = await services.sms.takeText({
        ...{ provider: 'simulator', id: `${from} ${count}`, from, to: '+447700900000', text, media: [] },
        sentAt: new Date(clock.now.getTime() - by),
      })
      reply?.handedOver()
      return seen(reply?.text ?? '')
    },
  }
}
