import { describe, expect, it } from '@jest/globals'
import { talk } from './talk.ts'

const sofa = ['sofa dumped', 'valley way']
const noise = ['asb', 'loud music', 'no', 'valley way']

/** Where that leads, what was said last, and the answers. */
const after = (...texts: string[]) => {
  const { state, said } = talk('web', ...texts)
  return { value: state.value, said, answers: state.context.draft?.answers ?? {}, draft: state.context.draft }
}

describe('an answer to another question than was asked', () => {
  it('is taken for what it is: what land it is, where the time was asked', () => {
    const { value, said, answers } = after(...sofa, 'skip', 'its council grass')
    expect(value).toEqual({ flyTipping: 'asking_when' })
    expect(said).toMatch(
      /^I have noted:\nSort of place: A park, green or other council land\nWhen did you see it/,
    )
    expect(answers).toMatchObject({ landType: 'council_land' })
    expect(answers.when).toBeUndefined()
  })

  it('is taken for what it is: a time, wherever it is no answer', () => {
    for (const [texts, spot] of [
      [[...sofa, 'skip', 'skip', 'this morning'], { flyTipping: 'asking_witnessed' }],
      [['fly tipping', 'it was this morning'], { flyTipping: 'asking_waste' }],
      [['asb', 'this morning'], { asb: 'asking_asbType' }],
      [[...noise, 'skip', 'skip', 'yes', 'i think it was this morning'], { asb: 'asking_account' }],
    ] as const) {
      const { value, said, answers } = after(...texts)
      expect(value).toEqual(spot)
      expect(said).toMatch(/^I have noted:\nWhen: this morning\n/)
      expect(answers.when).toMatchObject({ words: 'this morning', precision: 'part_of_day' })
      expect([answers.notes, answers.account]).toEqual([undefined, undefined])
      expect(answers.description).not.toBe('this morning')
    }
  })

  it('is taken for what it is: a place, where what is going on was asked', () => {
    const { value, answers } = after('asb', 'its outside the shops in valley way')
    expect(value).toEqual({ asb: 'asking_asbType' })
    expect(answers.location?.words).toMatch(/valley way/)
  })

  it('is kept with the report where nothing new is in it, and the question asked again, once', () => {
    const first = after(...sofa, 'skip', 'yesterday', 'this morning')
    expect(first.value).toEqual({ flyTipping: 'asking_witnessed' })
    expect(first.said).toMatch(/^I have added that in your own words\.\nDid you see who dumped it/)
    expect(first.answers.when?.words).toBe('yesterday')
    expect(first.answers.notes).toBeUndefined()
    expect(first.draft?.ownWords).toContain('this morning')

    const second = after(...sofa, 'skip', 'yesterday', 'this morning', 'early this morning')
    expect(second.answers.notes).toEqual({ witnessed: 'early this morning' })
  })

  it('fills no words about people with a time', () => {
    const told = [...noise, 'skip', 'skip', 'yes', 'they play it with the windows open', 'a group of people']
    const { value, answers } = after(...told, 'every friday night')
    expect(value).toEqual({ asb: 'asking_people' })
    expect([answers.people, answers.when?.words]).toEqual([undefined, 'every friday night'])
  })

  it('says that it gets worse, where how often was asked', () => {
    const { value, said } = after(...noise, 'last night', 'its getting worse')
    expect(said).toMatch(/^I have noted:\nGetting worse: Yes/)
    expect(value).toEqual({ asb: 'asking_frequency' })
  })

  it('is not who did it, where the time was asked', () => {
    for (const who of ['my neighbour at number 4', 'a white van', 'some lads on bikes']) {
      const { value, answers } = after(...sofa, 'skip', who)
      expect([who, value, answers.when]).toEqual([who, { flyTipping: 'asking_when' }, undefined])
    }
  })
})

describe('an answer to what was asked', () => {
  it.each([
    'when i got home from work',
    'after the football',
    'ages ago',
    'bin day',
    'before they emptied the bins',
    'whenever they have a party',
  ])('stays one where it was the time, in words nobody can read: %s', (text) => {
    expect(after(...noise, text).answers.when?.words).toBe(text)
  })

  it.each([
    ['every friday', 'frequency', 'asking_gettingWorse'],
    ['most days', 'frequency', 'asking_gettingWorse'],
  ])('"%s" is how often', (text, _, next) => {
    expect(after(...noise, 'skip', text).value).toEqual({ asb: next })
  })

  it('stays one where a time or a place is part of a story', () => {
    const story = 'last night they smashed bottles in valley way'
    expect(after(...noise, 'skip', 'skip', 'yes', story).answers.account).toBe(story)
  })
})

describe('danger told where something else was asked', () => {
  it('is no answer: whom to call is said, and the question is asked again', () => {
    const { value, said, answers } = after(...sofa, 'help someone is attacking me')
    expect(said).toMatch(/^If anyone is in danger now call 999/)
    expect(value).toEqual({ flyTipping: 'asking_landType' })
    expect(answers.notes).toBeUndefined()
  })
})
