import { readFileSync } from 'node:fs'
import { containerBootstrap } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en-min'
import { Nlp } from '@nlpjs/nlp'
import classifiers from 'natural/lib/natural/classifiers/index.js'
import { createClassifier } from '../../bot/understanding/classifier.ts'
import { loadCorpus } from '../../bot/understanding/corpus.ts'
import { parseModel } from '../../bot/understanding/model.ts'
import { loadModel, modelPath, trainingLessons } from '../../bot/understanding/modelFile.ts'
import { normalise } from '../../bot/understanding/normalise.ts'
import { createUnderstand } from '../../bot/understanding/understand.ts'
import { micro, microseconds, type Section, times } from './measure.ts'

const text = 'someone dumped an old sofa and six bags behind the garages in valley way last night'
const context = { now: '2026-01-15T12:00:00Z' }

/** What a library makes of a message: an intent's name. */
type Read = (text: string) => string | Promise<string>

interface Lesson {
  text: string
  intent: string
}

const trainNlpjs = async (lessons: readonly Lesson[]): Promise<Read> => {
  const container = await containerBootstrap()
  container.use(Nlp)
  container.use(LangEn)
  const nlp = container.get('nlp')
  nlp.settings.autoSave = false
  nlp.settings.log = false
  nlp.nluManager.settings.log = false
  nlp.addLanguage('en')
  for (const lesson of lessons) nlp.addDocument('en', lesson.text, lesson.intent)
  await nlp.train()
  return async (message) => (await nlp.process('en', message)).intent
}

const trainNatural = (lessons: readonly Lesson[]): Read => {
  const classifier = new classifiers.BayesClassifier()
  for (const lesson of lessons) classifier.addDocument(lesson.text, lesson.intent)
  classifier.train()
  return (message) => classifier.classify(message)
}

const accuracyOf = async (read: Read, lessons: readonly Lesson[]): Promise<number> => {
  let right = 0
  for (const lesson of lessons) if ((await read(lesson.text)) === lesson.intent) right += 1
  return right / lessons.length
}

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`

const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

/**
 * Understanding, whole (safety, intent and slots), beside the intents of the two common npm libraries,
 * all trained on the same lessons in this run and measured on the test split none of them saw.
 */
export const benchUnderstanding = async (): Promise<Section> => {
  const model = loadModel()
  const understand = createUnderstand(model)
  const ours: Read = (message) => understand(message, context).intent
  const classify = createClassifier(model)
  /** What the others do: an intent, without safety rules and slots. */
  const alone: Read = (message) => classify(normalise(message)).guesses[0]?.intent ?? 'other'
  const lessons = trainingLessons()
  const unseen = loadCorpus().filter((entry) => entry.split === 'test')
  const file = readFileSync(modelPath, 'utf8')
  const loads = []
  for (let round = 0; round < 5; round += 1) loads.push(await milliseconds(() => parseModel(file)))

  const nlpjs = await trainNlpjs(lessons)
  const bayes = trainNatural(lessons)
  const few = { rounds: 7, calls: 200 }
  const speed = {
    ours: await microseconds(() => ours(text), { rounds: 15, calls: 1000 }),
    alone: await microseconds(() => alone(text), { rounds: 15, calls: 1000 }),
    nlpjs: 0,
    bayes: 0,
  }
  speed.nlpjs = await microseconds(() => nlpjs(text), few)
  speed.bayes = await microseconds(() => bayes(text), few)
  const accuracy = {
    ours: await accuracyOf(ours, unseen),
    alone: await accuracyOf(alone, unseen),
    nlpjs: await accuracyOf(nlpjs, unseen),
    bayes: await accuracyOf(bayes, unseen),
  }
  const beside = (what: string, right: number, spent: number) => ({
    what,
    value: `${percent(right)} right, ${micro(spent)}; our whole understanding ${times(speed.ours / spent)} of its time`,
    ratio: times(speed.alone / spent),
    goal: 'below 1 (time), behind ours (right)',
  })
  return {
    title: 'Understanding',
    how:
      `One message of ${text.split(' ').length} words on one core. The others give the intent alone: the ratio is ` +
      `our intent alone to theirs. ${lessons.length} lessons for each; ${unseen.length} messages none has seen.`,
    figures: [
      { what: 'Whole understanding', value: micro(speed.ours), goal: '200 µs, better 100 µs' },
      {
        what: 'Model load',
        value: `${(loads.sort((one, other) => one - other)[2] ?? Number.NaN).toFixed(1)} ms`,
        goal: '100 ms',
      },
      {
        what: 'Intent right on the test split, by the whole',
        value: percent(accuracy.ours),
        goal: '95 %',
      },
      {
        what: 'Our intent alone, by the classifier',
        value: `${percent(accuracy.alone)} right, ${micro(speed.alone)}`,
      },
      beside('@nlpjs/nlp', accuracy.nlpjs, speed.nlpjs),
      beside('natural (Bayes)', accuracy.bayes, speed.bayes),
    ],
  }
}
