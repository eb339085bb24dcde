import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../bot/channels/sms/render.ts'
import { segmentsOf } from '../../bot/channels/sms/segments.ts'
import { hasBegun, initialContext } from '../../dialogs/context.ts'
import type { Meaning } from '../../dialogs/meaning.ts'
import { promptOf } from '../../dialogs/prompt.ts'
import { type ConversationState, isConfidential, machineVersion, whereIs } from '../../dialogs/state.ts'
import { ChoiceNotOffered, type Outcome, start, step } from '../../dialogs/step.ts'
import { type Channel, channels, type Input } from '../../dialogs/turn.ts'
import { render } from '../../dialogs/wording/render.ts'
import { reachable } from '../model/reachable.ts'
import { at, turn } from '../model/world.ts'
import { telling, tellsSupport } from '../sms/support.ts'
import { noMeaning } from '../support/meanings.ts'

/** What only the classifier takes for a disclosure costs nobody a report: whether it is one is asked first. */

const odd = 'zqodd words of an ordinary account'
const say = (text: string, given: Partial<Meaning> = {}): Extract<Input, { kind: 'text' }> => ({
  ...{ kind: 'text', at, text },
  meaning: noMeaning(given),
})
const choose = (value: string): Input => ({ kind: 'choice', at, values: [value] })
const guess = (given: Partial<Meaning> = {}): Extract<Input, { kind: 'text' }> =>
  say(odd, { intent: 'domestic_abuse', safety: 'domestic_abuse', guessed: true, ...given })
const byRule = say('my husband hits me', { safety: 'domestic_abuse', cues: { household: true } })

const keysOf = ({ replies }: Pick<Outcome, 'replies'>): string[] => replies.map(({ key }) => key)
const areaOf = ({ state }: Pick<Outcome, 'state'>): string => whereIs(state.value).area
const spoken = ({ replies, prompt, state }: Outcome): string =>
  render(replies, prompt, state.context)
    .messages.map(({ text }) => text)
    .join('\n')
const asText = ({ replies, prompt, state, confidential }: Outcome): string =>
  renderText({
    ...render(replies, prompt, state.context),
    ...{ sealed: '', confidential, report: isConfidential(state) ? 'waits' : 'goesOn' },
  })

/** The same report, with what was asked and answered meanwhile. */
const asked = ({ value, context }: ConversationState): ConversationState => ({
  machineVersion,
  value,
  context: { ...context, askedHome: true, misunderstood: 0 },
})

const withPhoto = (state: ConversationState): ConversationState => ({
  ...state,
  context: {
    ...state.context,
    draft: state.context.draft === null ? null : { ...state.context.draft, photos: ['photo-1'] },
  },
})

describe.each<Channel>([...channels])('what is only guessed in a report, on %s', (channel) => {
  const places = [...reachable(channel).values()]
  const fresh = places.filter(
    (state) => !isConfidential(state) && hasBegun(state.context) && !state.context.askedHome,
  )
  const [first] = fresh
  if (first === undefined) throw new Error('no report was ever begun')
  const question = step(first, guess())

  it('is asked about, from every place, with the report whole and the words nowhere', () => {
    expect(fresh.length).toBeGreaterThan(channel === 'sms' ? 25 : 50)
    for (const state of fresh) {
      const outcome = step(state, guess())
      expect(areaOf(outcome)).toBe('askingHome')
      expect(outcome.confidential).toBe(true)
      expect([outcome.replies, outcome.effects]).toEqual([[], []])
      const { leftAt, door, ...kept } = outcome.state.context
      const { leftAt: _, door: __, ...before } = asked(state).context
      expect(kept).toEqual(before)
      expect([leftAt === null, door]).toEqual([false, 'self'])
      expect(JSON.stringify(outcome)).not.toContain('zqodd')
    }
  })

  it('goes on just where it was left after no, with nothing of the words but that they were not kept', () => {
    for (const state of fresh) {
      for (const no of [say('no'), say('N'), choose('no'), say('back')]) {
        const outcome = step(step(state, guess()).state, no)
        // A report just sent is not sent again.
        const left = whereIs(state.value).spot === 'filed' ? { ...state, value: 'menu' } : state
        expect(outcome.state).toEqual(asked(left))
        expect(outcome.prompt).toEqual(promptOf(asked(left)))
        expect(keysOf(outcome)[0]).toBe('home.carryOn')
        expect(outcome.effects).toEqual([])
        expect(spoken(outcome)).not.toContain('zqodd')
      }
    }
  })

  it('opens the door meant after yes, with the report gone before a word of it, and its photos', () => {
    for (const state of fresh.filter(({ context }) => context.draft !== null)) {
      for (const yes of [say('yes'), say('Y'), choose('yes')]) {
        const before = step(withPhoto(state), guess({ cues: { thirdParty: true } })).state
        expect(before.context.draft?.photos).toEqual(['photo-1'])
        const outcome = step(before, yes)
        expect(outcome.state.value).toEqual({ support: 'helper' })
        expect(outcome.state.context).toEqual(initialContext('en', channel))
        expect(outcome.effects).toEqual([{ type: 'forget' }])
        expect(keysOf(outcome).includes('support.exitNote')).toBe(channel === 'web')
        expect(JSON.stringify(outcome)).not.toContain('photo-1')
      }
    }
  })

  it('is asked once in a report: guessed again it is an answer like any other, and told it is as ever', () => {
    for (const before of fresh) {
      const { state } = step(step(before, guess()).state, say('no'))
      expect(['askingHome', 'support']).not.toContain(areaOf(turn(state, guess())))
      expect(areaOf(step(state, byRule))).toBe('support')
    }
    const { state } = step(question.state, say('no'))
    const answered = step({ ...state, value: { asb: 'asking_account' } }, guess())
    expect(areaOf(answered)).not.toBe('askingHome')
  })

  it('loses the report to what a rule finds, while it is asked as at any other time', () => {
    const outcome = step(question.state, byRule)
    expect(outcome.state.value).toEqual({ support: channel === 'web' ? 'self' : 'offering' })
    expect({ ...outcome.state.context, door: null }).toEqual(initialContext('en', channel))
  })

  it('is asked about after a long pause as well, before the report is offered again', () => {
    expect(areaOf(step(first, { ...guess(), kind: 'resume' }))).toBe('askingHome')
  })

  it('opens support at once where no answer is lost, or where a crisis or a rule is heard with it', () => {
    const empty = step(start('en', channel).state, choose('asb')).state
    for (const [state, input] of [
      [start('en', channel).state, guess()],
      [empty, guess()],
      [first, guess({ alsoSafety: ['crisis'] })],
      [first, guess({ safety: 'crisis', alsoSafety: ['domestic_abuse'] })],
      [first, guess({ guessed: false })],
    ] as const) {
      expect(areaOf(step(state, input))).toBe('support')
    }
  })

  it('says the danger line first, once, when danger is heard with it or instead of an answer', () => {
    const both = guess({ safety: 'emergency', alsoSafety: ['domestic_abuse'] })
    for (const outcome of [
      step(first, both),
      step(question.state, say('he has a knife', { safety: 'emergency' })),
    ]) {
      const said = spoken(outcome)
      expect(said).toMatch(/^If anyone is in danger now call 999/)
      expect(said.match(/in danger now call 999/g)).toHaveLength(1)
      expect(outcome.state.context.draft).toEqual(first.context.draft)
    }
  })

  it('takes no photo and no fixed word of a report for an answer while it stands', () => {
    expect(() => step(question.state, { kind: 'file', at, file: { id: 'photo-2' } })).toThrow(
      ChoiceNotOffered,
    )
    for (const text of ['send', 'skip', 'finish', 'done', 'change where', 'status', 'thanks', 'hello']) {
      const outcome = step(question.state, say(text))
      expect(keysOf(outcome)).toEqual([channel === 'web' ? 'notUnderstoodChoice' : 'home.carryOn'])
      expect(outcome.state.context.draft).toEqual(first.context.draft)
    }
  })

  it('is not asked again in the next report’s stead: the answer goes with the report when it is sent', () => {
    const reviewing = fresh.find(({ value }) => whereIs(value).spot === 'reviewing')
    if (reviewing === undefined) throw new Error('nobody came to check their answers')
    const { state } = step(step(reviewing, guess()).state, say('no'))
    expect([whereIs(state.value).spot, state.context.askedHome]).toEqual(['reviewing', true])
    const sent = turn(state, choose('send')).state
    expect([whereIs(sent.value).spot, sent.context.askedHome]).toEqual(['filed', false])
  })
})

describe.each<Channel>([...channels])('a crisis in doubt, on %s', (channel) => {
  const fresh = [...reachable(channel).values()].filter(
    (state) => !isConfidential(state) && hasBegun(state.context),
  )
  const joke = say(odd, { intent: 'crisis', safety: 'crisis', crisisDoubted: true })
  const [first] = fresh
  if (first === undefined) throw new Error('no report was ever begun')
  const standing = step(first, joke)

  it('costs nobody the report, is never passed over, and is asked about each time it is said', () => {
    for (const state of fresh) {
      const outcome = step(state, joke)
      expect([areaOf(outcome), outcome.confidential, outcome.effects]).toEqual(['askingHome', true, []])
      expect(outcome.state.context.draft).toEqual(state.context.draft)
      expect(JSON.stringify(outcome)).not.toContain('zqodd')
      const left = step(outcome.state, say('no'))
      expect(left.state.context).toEqual({ ...state.context, misunderstood: 0 })
      expect(keysOf(left)[0]).toBe('home.carryOn')
      expect(areaOf(step(left.state, joke))).toBe('askingHome')
    }
  })

  it('leaves the question about home to be asked, and is asked where that one was', () => {
    const { state } = step(standing.state, say('no'))
    expect(state.context.askedHome).toBe(first.context.askedHome)
    const home = step(state, guess())
    expect([areaOf(home), home.state.context.door]).toEqual(['askingHome', 'self'])
    // Said while it is asked about home: that is no answer to it, and is believed.
    expect(areaOf(step(home.state, joke))).toBe('support')
  })

  it('opens the help after yes, with the report gone, and at once where a rule finds more', () => {
    const yes = step(withPhoto(standing.state), say('yes'))
    expect(yes.state.value).toEqual({ support: 'crisis' })
    expect(yes.state.context).toEqual(initialContext('en', channel))
    expect(yes.effects).toEqual([{ type: 'forget' }])
    for (const told of [
      say('i want to die', { safety: 'crisis' }),
      say(odd, { safety: 'emergency', alsoSafety: ['crisis'], crisisDoubted: true }),
      say(odd, { safety: 'crisis', alsoSafety: ['domestic_abuse'], crisisDoubted: true, guessed: true }),
    ]) {
      for (const state of [first, standing.state]) expect(areaOf(step(state, told))).toBe('support')
    }
  })

  it('opens the help at once where no report is lost by it', () => {
    expect(areaOf(step(start('en', channel).state, joke))).toBe('support')
  })
})

describe('a crisis in doubt', () => {
  const joke = say(odd, { intent: 'crisis', safety: 'crisis', crisisDoubted: true })
  const draft = (channel: Channel): ConversationState => {
    const topic = step(start('en', channel).state, choose('asb')).state
    return step(topic, say('noise', { slots: { asbType: 'noise' } })).state
  }

  it('says on a page who to call, at once and each time, after the exit was told of, and what becomes of the report', () => {
    const outcome = step(draft('web'), joke)
    expect(spoken(outcome)).toMatch(
      /^You can leave this page at any time.*\nIf you might hurt yourself.* call 999\.\nSamaritans: 116 123\..*\nShout: 85258.*\nYour report is still here\. Would you like to see more help\?$/,
    )
    expect(outcome.prompt.options.map(({ value }) => value)).toEqual(['yes', 'no', 'help', 'person'])
    for (const text of ['help', 'what was that', 'again']) {
      const again = spoken(step(outcome.state, say(text)))
      expect(again).toMatch(/Samaritans: 116 123/)
      expect(again).not.toMatch(/leave this page/)
    }
    expect(keysOf(step(outcome.state, say('yes')))).not.toContain('support.exitNote')
  })

  it('goes on with the report on a page after "only joking", and opens the help after "please"', () => {
    const { state } = step(draft('web'), joke)
    for (const no of [
      'only joking',
      "it's a joke",
      'i didnt mean it',
      'im fine',
      'No, carry on with my report',
    ]) {
      expect([no, step(state, say(no)).state.value]).toEqual([no, draft('web').value])
    }
    for (const yes of ['please', 'ok', 'yes please'])
      expect([yes, areaOf(step(state, say(yes)))]).toEqual([yes, 'support'])
  })

  it('says the danger line first on a page when danger is named instead of an answer', () => {
    const { state } = step(draft('web'), joke)
    const said = spoken(step(state, say('he has a knife', { safety: 'emergency' })))
    expect(said).toMatch(/^If anyone is in danger now call 999/)
  })

  it.each(['sms', 'botframework'] as const)('is on %s the bland question, letter for letter', (channel) => {
    const bland = step(start('en', channel).state, byRule)
    const outcome = step(draft(channel), joke)
    expect(spoken(outcome)).toBe(spoken(bland))
    expect(asText(outcome)).toBe(asText(bland))
  })
})

describe('the question whether a report is about home', () => {
  const draft = (channel: Channel): ConversationState => {
    const topic = step(start('en', channel).state, choose('asb')).state
    return step(topic, say('noise', { slots: { asbType: 'noise' } })).state
  }

  it('asks on a page what the council has to know, after the danger line, with two answers and two ways to ask', () => {
    const outcome = step(draft('web'), guess())
    expect(spoken(outcome)).toBe(
      'If anyone is in danger now call 999. Can’t speak? On a mobile, press 55 when asked. Is this about family, a partner, an ex, or someone you live with?',
    )
    expect(outcome.prompt.options.map(({ value }) => value)).toEqual(['yes', 'no', 'help', 'person'])
  })

  it.each(['sms', 'botframework'] as const)(
    'is on %s the bland question before support, letter for letter',
    (channel) => {
      const bland = step(start('en', channel).state, byRule)
      const outcome = step(draft(channel), guess())
      expect(spoken(outcome)).toBe(spoken(bland))
      expect(outcome.prompt).toEqual(bland.prompt)
      expect(asText(outcome)).toBe(asText(bland))
    },
  )

  it.each(['sms', 'botframework'] as const)(
    'is shut on %s by anything but a plain yes, and a yes that follows answers something else',
    (channel) => {
      const standing = step(draft(channel), guess()).state
      for (const other of [
        ...['maybe', 'what numbers', 'what did she say', 'my husband', '1', '2', 'no it is next door'],
        ...['help', 'person', 'data', 'menu', 'start again'],
      ]) {
        const outcome = step(standing, say(other))
        expect(isConfidential(outcome.state)).toBe(false)
        expect(outcome.state.context.draft).toEqual(standing.context.draft)
        expect(tellsSupport(asText(outcome))).toBe(false)
        expect(tellsSupport(asText(step(outcome.state, say('Y'))))).toBe(false)
      }
    },
  )

  it('is followed by one text, with nothing telling in it, wherever the report goes on', () => {
    for (const state of reachable('sms').values()) {
      if (isConfidential(state) || !hasBegun(state.context) || state.context.askedHome) continue
      const text = asText(step(step(state, guess()).state, say('N')))
      expect(segmentsOf(text).alphabet).toBe('gsm')
      expect(segmentsOf(text).segments).toBeLessThanOrEqual(2)
      expect(text).toMatch(/^OK\. In danger call 999\. Nothing was added\./)
      expect(text).not.toMatch(telling)
      expect(tellsSupport(text)).toBe(false)
    }
  })

  it('is asked once more on a page when an answer is not clear, and then the report goes on', () => {
    const standing = step(draft('web'), guess()).state
    const again = step(standing, guess())
    expect(areaOf(again)).toBe('askingHome')
    expect(keysOf(again)).toEqual(['notUnderstoodChoice'])
    const on = step(again.state, say('it is about the noise'))
    expect(on.state).toEqual(asked(draft('web')))
    expect(keysOf(on)).toEqual(['home.carryOn'])
  })

  it('is answered on a page by help and by a person to talk to, and stays', () => {
    const standing = step(draft('web'), guess()).state
    for (const [text, key] of [
      ['help', 'help'],
      ['talk to a person', 'person'],
    ] as const) {
      const outcome = step(standing, say(text))
      expect([areaOf(outcome), keysOf(outcome)]).toEqual(['askingHome', [key]])
    }
  })

  it('takes on a page who it is for a yes, and who it is not for none', () => {
    const standing = step(draft('web'), guess()).state
    for (const yes of ['my husband', 'it’s my ex', 'yes my partner', 'Its about my ex wife', 'a flatmate']) {
      expect([yes, areaOf(step(standing, say(yes)))]).toEqual([yes, 'support'])
    }
    for (const other of [
      'ok',
      'sure',
      'not my husband',
      'my neighbours wife',
      'my brother saw it',
      'the manager',
    ]) {
      expect([other, areaOf(step(standing, say(other)))]).toEqual([other, 'askingHome'])
    }
    expect(areaOf(step(standing, say('No, carry on with my report')))).toBe('asb')
  })

  it('can be started over from, after being asked, and the report can still be kept', () => {
    const standing = step(draft('web'), guess()).state
    const { state } = step(standing, say('start again'))
    expect(state.value).toBe('confirmingRestart')
    expect(step(state, choose('no')).state.context.draft).toEqual(draft('web').context.draft)
  })
})
