import { modelPath, writeModel } from './modelFile.ts'

const { model, bytes } = writeModel()
process.stdout.write(`${modelPath}: ${bytes} bytes, corpus ${model.corpus.slice(0, 12)}\n`)
