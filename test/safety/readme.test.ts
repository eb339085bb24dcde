import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { projectRoot } from '../../bot/paths.ts'

/** What a reader is told of the safety properties, against the tests that are there. */

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const section = /\n## Safety, in plain words\n(.*?)\n## /s.exec(read('README.md'))?.[1] ?? ''
const rowOf = (text: string, property: string): string =>
  text.split('\n').find((line) => new RegExp(`^\\| ${property}\\b`).test(line)) ?? ''
const testsIn = (row: string): string[] =>
  [...row.matchAll(/`(test\/[\w/.-]+\.test\.ts)`/g)].map(([, path = '']) => path)

const properties = Array.from({ length: 15 }, (_, at) => `P${at + 1}`)

describe('the safety section of the README', () => {
  it.each(properties)('names %s with a test that is there', (property) => {
    const tests = testsIn(rowOf(section, property))
    expect(tests.length).toBeGreaterThan(0)
    expect(tests.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([])
  })

  it.each(properties)('names for %s what the list beside the tests names', (property) => {
    const beside = rowOf(read('test/safety/README.md'), property)
    expect(beside).not.toBe('')
    const listed = testsIn(rowOf(section, property))
    const missing = listed.filter((path) => !beside.includes(path.replace('test/safety/', '')))
    expect(missing).toEqual([])
  })
})
