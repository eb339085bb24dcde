import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { projectRoot } from '../paths.ts'
import { corpusFolder, loadCorpus } from './corpus.ts'
import { dangers } from './linear.ts'
import { type Model, parseModel, serialiseModel } from './model.ts'
import { hashLessons, type Lesson, trainModel } from './train.ts'
import { loadVocabulary } from './vocabulary.ts'

/** Where the build leaves the model. Not in git: it follows from the corpus, byte for byte. */
export const modelPath = join(projectRoot, 'bot/understanding/model.json')

const sources = dirname(modelPath)

/** What the model is trained from: the corpus without the splits that measure it, and the vocabulary. */
export const trainingLessons = (): Lesson[] => [
  ...loadCorpus()
    .filter((entry) => entry.split === 'train')
    .map(
      ({ text, intent, safety, alsoSafety, slots }): Lesson => ({
        text,
        intent,
        levels: dangers.filter((danger) => safety === danger || alsoSafety.includes(danger)),
        ...(intent === 'asb' && { asbType: slots.asbType ?? 'none' }),
      }),
    ),
  ...loadVocabulary(),
]

/** Trains from the corpus and writes the file in one step, so that nobody reads half of it. */
export const writeModel = (path: string = modelPath): { model: Model; bytes: number } => {
  const begun = new Date()
  const model = trainModel(trainingLessons())
  const text = serialiseModel(model)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, text)
  // what is written while it is trained is newer than the model
  utimesSync(`${path}.${process.pid}`, begun, begun)
  renameSync(`${path}.${process.pid}`, path)
  return { model, bytes: text.length }
}

const readModel = (path: string): Model | undefined => {
  if (!existsSync(path)) return undefined
  try {
    return parseModel(readFileSync(path, 'utf8'))
  } catch {
    // a damaged or older file is made again from the corpus
    return undefined
  }
}

/**
 * Whether nothing the model follows from was written after it: the corpus need not be read to know that it
 * is the right one. A folder counts as written when a file goes from it.
 */
export const isNewerThanSources = (path: string): boolean => {
  const made = statSync(path).mtimeMs
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith(basename(modelPath)) && !name.endsWith('.md'))
    .every((name) => (statSync(join(sources, name), { throwIfNoEntry: false })?.mtimeMs ?? 0) < made)
}

/**
 * The model the build left; trained afresh, in memory, where there is none or the corpus has changed
 * since (in development and tests). Where the corpus is not shipped the file is taken as it is.
 */
export const loadModel = (path: string = modelPath): Model => {
  const model = readModel(path)
  if (!existsSync(corpusFolder)) {
    if (model) return model
    throw new Error(`no model at ${path} and no corpus to train one from: run npm run build`)
  }
  if (model && isNewerThanSources(path)) return model
  const lessons = trainingLessons()
  return model && model.corpus === hashLessons(lessons) ? model : trainModel(lessons)
}
