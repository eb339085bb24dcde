/** Finds the programs some tests need. Tests read the results from CHROMIUM_PATH and POSTGRES_BIN. */
import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = () => (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')

/** Path of a Chromium or Chrome, or undefined. */
export const findChromium = () => {
  const names = ['chromium', 'chromium-browser', 'google-chrome']
  const candidates = names.flatMap((name) => onPath().map((folder) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...candidates, '/usr/bin/chromium'].filter(Boolean).find(runs)
}

const debianPostgres = () => {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return []
  return readdirSync(base)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin'))
}

/** Folder that holds initdb, postgres and pg_ctl, or undefined. */
export const findPostgres = () =>
  [process.env.POSTGRES_BIN, ...debianPostgres(), ...onPath(), '/usr/local/bin']
    .filter(Boolean)
    .find((folder) => ['initdb', 'postgres', 'pg_ctl'].every((name) => runs(join(folder, name))))

const mayInstall = () => process.getuid?.() === 0 && onPath().some((folder) => runs(join(folder, 'apt-get')))

/** Debian's package would start a cluster of its own on installation: the tests want programs only. */
const keepClusterAway = () => {
  const folder = '/etc/postgresql-common/createcluster.d'
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'sosafe-chat-tests.conf'), 'create_main_cluster = false\n')
}

const aptInstall = (name) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  process.stderr.write(`Installing ${name} for the tests\n`)
  execFileSync('apt-get', ['update', '-qq'], options)
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)
}

const installed = (find, name, prepare = () => {}) => {
  const found = find()
  if (found !== undefined || !mayInstall()) return found
  try {
    prepare()
    aptInstall(name)
  } catch (error) {
    process.stderr.write(`${name} could not be installed: ${error.message}\n`)
  }
  return find()
}

/** Finds both, installing Debian's packages where this user may. */
export const findOrInstallPrograms = () => ({
  CHROMIUM_PATH: installed(findChromium, 'chromium'),
  POSTGRES_BIN: installed(findPostgres, 'postgresql', keepClusterAway),
})
