import { chanceOf } from './chance.ts'
import { atOnce, type Story, storyOf } from './stories.ts'

/** What people of the soak do. */
export const doings = [
  'report in one text',
  'report answer by answer',
  'report, two answers at once',
  'report after a detour through support',
  'report after a detour that was declined',
  'report, then follow it',
  'disclose and leave',
  'household report',
  'disclose, delivered late',
  'stop',
  'stop and start',
] as const
export type Doing = (typeof doings)[number]

/** A phone of the soak. */
export interface Phone {
  say(text: string): Promise<string>
  sayBothAtOnce(texts: readonly [string, string]): Promise<[string, string]>
  /** By a provider that says when a text was sent, that many milliseconds ago. Answered elsewhere, if at all. */
  sayLate(text: string, by: number): Promise<void>
}

/** What came of a conversation. */
export interface Outcome {
  filed?: { reference: string; code: string; story: Story; said: string[] }
  /** Words added to the filed report. */
  added?: string
  /** Everything said, for whoever looks into a failure. */
  transcript?: string[]
}

export type Resident = (phone: Phone) => Promise<Outcome>

const referencePattern = /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/
const codePattern = /code is ([0-9A-Z]{3}-[0-9A-Z]{3})/
const blandQuestion = /OK to text local support numbers/
const supportNumber = /0808|0800|116 ?123/
const mostTurns = 25
const mostTries = 8

/** Whether an answer is one that only a confidential turn gives. */
export const isConfidentialAnswer = (answer: string): boolean =>
  blandQuestion.test(answer) || supportNumber.test(answer)

/** Something the service must not do. */
export class Wrong extends Error {
  override name = 'Wrong'
}

const numberOf = (reply: string, label: RegExp): string =>
  reply
    .split('\n')
    .find((line) => label.test(line))
    ?.match(/^\d/)?.[0] ?? '1'

/** What this person answers, and whether it is one of the things the report must hold. */
const answerTo = (reply: string, story: Story): { text: string; content: boolean } => {
  const plain = (text: string) => ({ text, content: false })
  const content = (text: string) => ({ text, content: true })
  if (/What has been dumped|What is going on|What happened\?/.test(reply)) return content(story.what)
  if (/Where is it\?|Where does it happen|some words for the place/.test(reply)) return content(story.place)
  if (/When did you see it|When does it happen|could not read that time/.test(reply))
    return content(story.when)
  if (/Reply SEND/.test(reply)) return plain(story.updates ? 'UPDATES' : 'SEND')
  if (/is that right\? Reply Y or N/.test(reply)) return plain('Y')
  if (/Which place\?/.test(reply)) return plain('1')
  const kind = story.kind === 'asb' ? /Anti-social/ : /Fly-tipping/
  if (/Which is it\?|Reply with a number, or say/.test(reply)) return plain(numberOf(reply, kind))
  if (/SKIP/.test(reply)) return plain('SKIP')
  throw new Wrong(`cannot be answered: ${reply === '' ? '(silence)' : reply}`)
}

/** Answers until the reference is there. */
const answerAll = async (phone: Phone, story: Story, first: string, said: string[]): Promise<Outcome> => {
  let reply = first
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const reference = referencePattern.exec(reply)?.[0]
    if (reference !== undefined) {
      return { filed: { reference, code: codePattern.exec(reply)?.[1] ?? '', story, said } }
    }
    const { text, content } = answerTo(reply, story)
    if (content) said.push(text)
    reply = await phone.say(text)
  }
  throw new Wrong(`no end: ${reply}`)
}

const inOneText = async (phone: Phone, story: Story): Promise<Outcome> => {
  const text = atOnce(story)
  return answerAll(phone, story, await phone.say(text), [text])
}

const answerByAnswer = async (phone: Phone, story: Story): Promise<Outcome> =>
  answerAll(phone, story, await phone.say(story.kind === 'asb' ? 'anti-social behaviour' : 'fly-tipping'), [])

/** Sends what and where without waiting; they arrive the wrong way round. */
const twoAtOnce = async (phone: Phone, story: Story): Promise<Outcome> => {
  const texts = [story.what, `it is ${story.place}`] as const
  await phone.say(story.kind === 'asb' ? 'anti-social behaviour' : 'fly-tipping')
  const replies = await phone.sayBothAtOnce(texts)
  // Of an answer lost on the way only the last is said again: the other is about what was before.
  if (replies.every((reply) => reply === '')) throw new Wrong('two plain answers were answered by silence')
  // Which was taken last is not known here; the next text brings the question that stands.
  const reply = await phone.say('REPEAT')
  return answerAll(phone, story, reply, [...texts])
}

/**
 * Tells, and says yes to the bland question, again where the answer was lost on the way: a confidential answer
 * is given once or not at all. Never are numbers shown before that question was.
 */
const disclose = async (phone: Phone, words: string): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const asked = await phone.say(words)
    if (supportNumber.test(asked)) throw new Wrong('one text led to support')
    if (!blandQuestion.test(asked)) continue
    const shown = await phone.say('Y')
    if (supportNumber.test(shown)) return
    await leave(phone)
  }
  throw new Wrong('support could not be reached')
}

const leave = async (phone: Phone): Promise<void> => {
  if ((await phone.say('EXIT')) !== '') throw new Wrong('EXIT was answered')
}

const disclosures = [
  'my husband hits me',
  'i am scared to go home because of my boyfriend',
  'my ex keeps hitting me',
  'my partner hits me and will not let me out',
] as const

export const canaryMark = 'zqcanary'
/** Letters only: digits would be read as something. */
const canaryOf = (index: number): string =>
  `${canaryMark}${[...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}zq`

export const residentOf = (doing: Doing, index: number, seed: number): Resident => {
  const chance = chanceOf(seed + index * 7919)
  const kind = chance.below(100) < 65 ? ('fly_tipping' as const) : ('asb' as const)
  const story = storyOf(chance, kind)
  const canary = canaryOf(index)
  const disclosure = `${chance.pick(disclosures)} ${canary}`
  const lateBy = (121 + chance.below(1400)) * 1000
  const tellSome = async (phone: Phone): Promise<void> => {
    await phone.say(`${story.what} ${story.place}`)
  }
  const scripts: Record<Doing, Resident> = {
    'report in one text': (phone) => inOneText(phone, story),
    'report answer by answer': (phone) => answerByAnswer(phone, story),
    'report, two answers at once': (phone) => twoAtOnce(phone, story),
    'report after a detour through support': async (phone) => {
      await tellSome(phone)
      await disclose(phone, disclosure)
      await phone.say('1')
      await phone.say(`he did ${canary} again`)
      await leave(phone)
      return inOneText(phone, story)
    },
    'report after a detour that was declined': async (phone) => {
      await tellSome(phone)
      if (blandQuestion.test(await phone.say(disclosure))) await phone.say('N')
      // What answers "N" is confidential still: lost on the way it is not said again.
      await leave(phone)
      return answerByAnswer(phone, story)
    },
    'report, then follow it': async (phone) => {
      const { filed } = await inOneText(phone, story)
      if (filed === undefined) throw new Wrong('nothing was filed')
      const shown = await phone.say(`STATUS ${filed.reference} ${filed.code}`)
      if (!/waiting to be picked up/.test(shown)) throw new Wrong(`not found: ${shown}`)
      await phone.say('MORE')
      const added = `it has grown by ${1 + chance.below(60)} bags`
      const answer = await phone.say(added)
      if (!/Added/.test(answer)) throw new Wrong(`not added: ${answer}`)
      return { filed, added }
    },
    'disclose and leave': async (phone) => {
      await disclose(phone, disclosure)
      await phone.say('2')
      await leave(phone)
      return {}
    },
    'household report': async (phone) => {
      await phone.say(`shouting and banging every night ${story.place} ${canary}`)
      const asked = await phone.say(`it is my husband who shouts and hits me ${canary}`)
      if (blandQuestion.test(asked)) await phone.say(chance.pick(['Y', 'N']))
      await leave(phone)
      const after = await phone.say('menu')
      if (/carry on/i.test(after)) throw new Wrong('a household draft was kept')
      return {}
    },
    'disclose, delivered late': async (phone) => {
      await phone.sayLate('hello', 0)
      await phone.sayLate(disclosure, lateBy)
      await phone.sayLate('Y', lateBy)
      if (supportNumber.test(await phone.say('Y'))) throw new Wrong('a late text opened support')
      return {}
    },
    stop: async (phone) => {
      await phone.say('hello')
      if ((await phone.say('STOP')) !== '') throw new Wrong('STOP was answered')
      return {}
    },
    'stop and start': async (phone) => {
      if ((await phone.say('STOP')) !== '') throw new Wrong('STOP was answered')
      const back = await phone.say('START')
      if (!/Reply with a number/.test(back)) throw new Wrong(`START was answered: ${back}`)
      return {}
    },
  }
  return scripts[doing]
}
