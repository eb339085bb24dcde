import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { schemaFile } from '../../bot/store/migrations.ts'
import { missingMigration } from '../../bot/store/schemaDiff.ts'

describe('the migrations', () => {
  it('make what the schema says: nothing is missing and nothing too much', async () => {
    expect(await missingMigration()).toBeUndefined()
  }, 120_000)

  it('are compared in earnest: of a schema with one column more it is told which', async () => {
    const schema = readFileSync(schemaFile, 'utf8').replace(
      'model Throttle {',
      'model Throttle {\n  extra Int?',
    )
    expect(await missingMigration(schema)).toMatch(/ALTER TABLE "Throttle" ADD COLUMN +"extra" INTEGER/)
  }, 120_000)
})
