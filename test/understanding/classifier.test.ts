import { describe, expect, it } from '@jest/globals'
import { createClassifier } from '../../bot/understanding/classifier.ts'
import { parseModel, serialiseModel } from '../../bot/understanding/model.ts'
import { loadModel, trainingLessons } from '../../bot/understanding/modelFile.ts'
import { normalise } from '../../bot/understanding/normalise.ts'
import { hashLessons, trainModel } from '../../bot/understanding/train.ts'
import { parseVocabulary } from '../../bot/understanding/vocabulary.ts'

const all = trainingLessons()
/** As many as the bounds below were set for. */
const lessons = all.filter((_, at) => at % Math.round(all.length / 5_000) === 0)
/** Enough where only the file is looked at. */
const few = lessons.filter((_, at) => at % 8 === 0)

describe('training', () => {
  const model = trainModel(lessons)

  it('gives the same bytes every time', () => {
    expect(serialiseModel(trainModel(few))).toBe(serialiseModel(trainModel(few)))
  })

  it('leaves a file of under 210 bytes a lesson that reads back as the same model', () => {
    const text = serialiseModel(model)
    expect(text.length).toBeLessThan(210 * lessons.length)
    expect(serialiseModel(parseModel(text))).toBe(text)
  })

  it('names the lessons it was trained from', () => {
    expect(model.corpus).toBe(hashLessons(lessons))
    expect(hashLessons(lessons.slice(1))).not.toBe(model.corpus)
  })

  it('calibrates: chances add up to one and the likeliest comes first', () => {
    const { guesses } = createClassifier(model)(normalise('sofa dumped by the garages'))
    expect(guesses.reduce((sum, guess) => sum + guess.chance, 0)).toBeCloseTo(1, 6)
    expect(guesses[0]?.intent).toBe('fly_tipping')
    for (let at = 1; at < guesses.length; at += 1) {
      expect(guesses[at - 1]?.chance ?? 0).toBeGreaterThanOrEqual(guesses[at]?.chance ?? 1)
    }
  })

  it('tells dangers that stand side by side', () => {
    const { dangers } = createClassifier(loadModel())(normalise('help my dad is strangling my mum right now'))
    expect(dangers.emergency).toBeGreaterThan(0.3)
    expect(dangers.domestic_abuse).toBeGreaterThan(0.3)
    expect(dangers.crisis).toBeLessThan(0.2)
  })

  it('knows little of a word it never saw, and says so', () => {
    const [first] = createClassifier(model)(normalise('zxqv')).guesses
    expect(first?.chance ?? 1).toBeLessThan(0.75)
  })
})

describe('a model file', () => {
  const text = serialiseModel(trainModel(lessons.slice(0, 60)))

  it.each([
    ['is cut short', text.slice(0, 4000)],
    ['is of another format', text.replace(/"format":\d+/, '"format":0')],
    ['has other intents', text.replace('"greeting"', '"parking"')],
    ['has weights missing', text.replace(/"weights":".{400}/, '"weights":"')],
    ['has weights of behaviours missing', text.replace(/("asb":.*"weights":").{400}/, '$1')],
  ])('is refused when it %s', (_, damaged) => {
    expect(() => parseModel(damaged)).toThrow()
  })
})

describe('the vocabulary', () => {
  it('names the line that begins with no intent', () => {
    expect(() => parseVocabulary('exit: bye\nnonsense: hello')).toThrow('phrases.txt:2')
    expect(() => parseVocabulary('asb/sneezing:\n  achoo')).toThrow('names no kind of behaviour')
    expect(parseVocabulary('asb/noise:\n  loud music')).toEqual([
      { intent: 'asb', text: 'loud music', asbType: 'noise' },
    ])
    expect(parseVocabulary('# note\nexit: bye, see you')).toEqual([
      { text: 'bye', intent: 'exit' },
      { text: 'see you', intent: 'exit' },
    ])
  })
})
