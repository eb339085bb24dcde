import { beforeAll, describe, expect, it } from '@jest/globals'
import { normalise } from '../../bot/understanding/normalise.ts'
import { attempts } from '../../bot/understanding/safety/attempts.ts'
import { figures } from '../../bot/understanding/safety/figures.ts'
import { ordinary } from '../../bot/understanding/safety/ordinary.ts'
import { rules } from '../../bot/understanding/safety/rules/index.ts'
import { engine, guardsOf, patternsOf, read, sees } from './ruleParts.ts'

/** P15, who asks the rules: every rule is asked of every message, and its guards with it. */

let safety: typeof import('../../bot/understanding/safety/index.ts')
// Within a hook: where the rules cannot be made ready, these tests fail, and not the loading of this file.
beforeAll(async () => {
  safety = await import('../../bot/understanding/safety/index.ts')
})

describe('asking the rules', () => {
  const seen = (text: string) => safety.readSafety(normalise(text))

  it('finds each rule by its sentences, lets go what a guard lets go, and sees nothing in what only looks like it', () => {
    const wrong = rules.flatMap((rule) => [
      ...rule.when
        .flatMap(([, ...texts]) => texts)
        .filter((text) => !seen(text).hits.some((hit) => hit.rule === rule.id)),
      ...(rule.unless ?? [])
        .flatMap(([, ...texts]) => texts)
        .filter((text) => seen(text).hits.some((hit) => hit.rule === rule.id)),
      ...rule.not.filter((text) => seen(text).levels.includes(rule.level)),
    ])
    expect(wrong).toEqual([])
  })

  it('finds in each sentence what asking every pattern one by one finds', () => {
    const texts = rules.flatMap((rule) => [...rule.when, ...(rule.unless ?? [])].flatMap(([, ...all]) => all))
    for (const text of texts.filter((_, index) => index % 7 === 0)) {
      const expected = rules.filter((rule) => sees(text, patternsOf(rule), guardsOf(rule)))
      const { hits, levels } = seen(text)
      expect({ text, rules: hits.map(({ rule }) => rule) }).toEqual({
        text,
        rules: expected.map(({ id }) => id),
      })
      expect(levels).toEqual(safety.urgency.filter((level) => expected.some((rule) => rule.level === level)))
    }
  })

  it('names each rule once, by a pattern of its own, and every level, most urgent first', () => {
    const { hits, levels } = seen(
      'my husband is strangling me with a knife now and i want to kill myself. call 999',
    )
    expect(levels).toEqual(['emergency', 'crisis', 'domestic_abuse'])
    expect(new Set(hits.map(({ rule }) => rule)).size).toBe(hits.length)
    for (const { rule, level, pattern } of hits) {
      const found = rules.find(({ id }) => id === rule)
      expect(found?.level).toBe(level)
      expect(found === undefined ? [] : patternsOf(found)).toContain(pattern)
    }
  })

  it('sees nothing in nothing', () => {
    const { hits, levels, signs, cues } = seen('')
    expect({ hits, levels, signs, cues: cues() }).toEqual({ hits: [], levels: [], signs: [], cues: {} })
    expect(safety.signsOf(normalise(''))).toEqual([])
  })

  it('sees a disclosure wherever it stands in a long message, and a guard only near what it guards', () => {
    const idle = 'there is rubbish by the bins and the lamp is out '
    for (const before of [0, 1, 2, 3, 5, 8]) {
      for (const after of [0, 3]) {
        const text = `${idle.repeat(before)}. my husband hits me. ${idle.repeat(after)}`
        expect({ text, levels: seen(text).levels }).toEqual({ text, levels: ['domestic_abuse'] })
      }
    }
  })

  it('says who it is about', () => {
    const cues = (text: string) => seen(text).cues()
    expect(cues('my husband hits me')).toEqual({ household: true })
    expect(cues('i think my friend is being beaten by her boyfriend')).toMatchObject({ thirdParty: true })
    expect(cues('i can hear the man next door beating his wife')).toMatchObject({ neighbour: true })
    expect(cues('my dad hits me and i am 12 years old')).toMatchObject({ under18: true, household: true })
    expect(cues('i keep hitting my wife and i want to stop')).toMatchObject({ perpetrator: true })
  })

  it('tells what looks like danger and is not, level by level', () => {
    for (const level of safety.urgency) {
      const texts = ordinary[level].flatMap(([, ...examples]) => examples)
      expect(texts.filter((text) => !seen(text).isOrdinary(level))).toEqual([])
      expect(texts.length).toBeGreaterThan(0)
      const far = `${'the bins are full '.repeat(20)}. ${texts[0]}`
      expect({ far, ordinary: seen(far).isOrdinary(level) }).toEqual({ far, ordinary: true })
      for (const text of ['', 'there is a sofa in the lane', 'my husband hits me']) {
        expect({ text, level, ordinary: seen(text).isOrdinary(level) }).toMatchObject({ ordinary: false })
      }
    }
  })

  it('doubts a crisis said of a nuisance, and passes none over', () => {
    for (const [pattern, ...examples] of figures) {
      for (const text of examples) {
        expect(safety.matches(normalise(text), pattern)).toBe(true)
        expect({ text, ...seen(text), figure: seen(text).isFigure() }).toMatchObject({
          levels: ['crisis'],
          figure: true,
        })
      }
    }
  })

  it.each([
    // Nothing of a nuisance in it.
    'ill kill myself if he leaves me',
    'i will kill myself if they take my kids',
    'ill kill myself if they evict me',
    // No threat over it, but what it does to a person.
    'the noise makes me want to kill myself',
    'the barking is so bad im going to kill myself',
    // More is told than that.
    'ill kill myself if that dog barks again, i cant cope',
    'if the music starts tonight i will kill myself',
    'please help me, ill kill myself if the noise goes on',
    'if that party starts again ill kill myself ive got the pills',
    'if the noise goes on ill hang myself i have the rope',
    'ill kill myself if the noise goes on, no point being alive',
    'my husband says shut up or he will beat me so ill kill myself',
    'shut up or ill kill myself he said',
    'ill kill myself if nobody comes',
    'ill kill myself if they stop my medication',
    'ill kill myself if they touch me again',
    'ill kill myself if the voices dont stop',
    'if this carries on ill end it all, ill end up killing myself',
    // A condition that is none.
    'im going to kill myself because they dont stop',
    // Said of somebody else.
    'she says shell kill herself if the music goes on',
  ])('does not doubt "%s"', (text) => {
    expect({ text, figure: seen(text).isFigure() }).toEqual({ text, figure: false })
  })

  it('sees an attempt by each of its patterns, and none in a plan, a wish or what is over', () => {
    for (const [pattern, ...examples] of attempts) {
      expect(examples.length).toBeGreaterThan(0)
      for (const text of examples) {
        expect({ pattern, holds: safety.matches(normalise(text), pattern) }).toEqual({ pattern, holds: true })
        expect(seen(text).attempt()).toMatchObject({ rule: 'attempt', level: 'emergency' })
      }
    }
    for (const text of [
      'i am thinking of taking all of them',
      'i nearly took the whole box last year',
      'i want to say goodbye to everyone',
      'i would hang a rope from the beam if i could',
      '',
    ]) {
      expect({ text, attempt: seen(text).attempt() }).toEqual({ text, attempt: undefined })
    }
  })

  it('tells the classifier which kinds of words it saw, and no others', () => {
    const texts = [
      'my ex keeps following me and put a tracker on my car, i am scared for the children',
      'he was never violent in the past. now he has set fire to the house',
      'someone smashed a window at the garages',
      'the bins are full',
    ]
    for (const text of texts) {
      const signs = safety.signsOf(normalise(text)).map((sign) => safety.signNames[sign])
      const { anywhere } = read(text)
      expect(signs).toEqual(safety.signNames.filter((name) => anywhere[engine.kindOf(name)] === 1))
      expect(seen(text).signs.map((sign) => safety.signNames[sign])).toEqual(signs)
    }
    expect(seen('the bins are full').signs).not.toEqual(seen('my husband hits me').signs)
  })

  it('asks one pattern alone of every page', () => {
    const far = `${'red '.repeat(80)}my husband hits me`
    expect(safety.matches(normalise(far), 'HOUSEHOLD HURT ME')).toBe(true)
    expect(safety.matches(normalise(far), 'STRANGER HURT ME')).toBe(false)
    expect(safety.matches(normalise('my husband hits me'), 'HOUSEHOLD HURT ME')).toBe(true)
  })
})
