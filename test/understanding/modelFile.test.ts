import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serialiseModel } from '../../bot/understanding/model.ts'
import { isNewerThanSources, loadModel, trainingLessons } from '../../bot/understanding/modelFile.ts'
import { hashLessons, trainModel } from '../../bot/understanding/train.ts'

describe('the model file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'model-'))
  const path = join(folder, 'model.json')
  const lessons = trainingLessons()
  const small = trainModel(lessons.slice(0, 40))
  const long = new Date('2001-01-01')
  const later = new Date(Date.now() + 86_400_000)

  beforeAll(() => writeFileSync(path, serialiseModel(small)))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is taken as it is, the corpus unread, where it was written after everything it follows from', () => {
    utimesSync(path, later, later)
    expect(isNewerThanSources(path)).toBe(true)
    expect(loadModel(path).corpus).toBe(small.corpus)
  })

  it('is held against the corpus where anything was written after it', () => {
    utimesSync(path, long, long)
    expect(isNewerThanSources(path)).toBe(false)
    writeFileSync(path, serialiseModel({ ...small, corpus: hashLessons(lessons) }))
    utimesSync(path, long, long)
    expect(loadModel(path).bias).toEqual(small.bias)
  })
})
