import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { projectRoot } from '../../bot/paths.ts'

const leftOut = new Set(['node_modules', 'dist', 'data', '.git', 'generated', 'coverage', 'reports'])

const walk = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => !leftOut.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? walk(path) : [path]
    })

/** Every file of the project under these folders, paths from the project's root, build results left out. */
export const filesOf = (...folders: string[]): string[] => folders.flatMap(walk).sort()

/** Only TypeScript. */
export const codeOf = (...folders: string[]): string[] =>
  filesOf(...folders).filter((path) => extname(path) === '.ts')

export const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

export interface Import {
  from: string
  /** As written: a package, a built-in module or a relative path. */
  specifier: string
  /** Path from the project's root when the import is relative. */
  target: string | undefined
}

const importPattern =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a source file imports, types included. */
export const importsOf = (path: string, text = textOf(path)): Import[] =>
  [...text.matchAll(importPattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? ''
    const target = specifier.startsWith('.')
      ? relative(projectRoot, resolve(projectRoot, dirname(path), specifier))
      : undefined
    return { from: path, specifier, target }
  })

/** The lines of a text in which a pattern is found, as "path:line: text". */
export const linesWith = (path: string, pattern: RegExp, text = textOf(path)): string[] =>
  text
    .split('\n')
    .map((line, index) => ({ line, place: `${path}:${index + 1}: ${line.trim()}` }))
    .filter(({ line }) => pattern.test(line))
    .map(({ place }) => place)
