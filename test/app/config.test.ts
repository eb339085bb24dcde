import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loadConfig, SettingError } from '../../bot/config.ts'
import { readEnvironment } from '../../bot/environment.ts'

describe('settings', () => {
  it('all have a default', () => {
    expect(loadConfig({})).toMatchObject({
      PORT: 3978,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      API_TOKENS: [],
    })
  })

  it('that are empty count as not given', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '', EXIT_URL: '' }).PORT).toBe(3978)
  })

  it.each([
    ['PORT', 'abc', 'must be a whole number from 0 to 65535'],
    ['PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
    ['LIMIT_TURNS', '-1', 'must be a whole number of 0 or more'],
    ['EXIT_URL', 'weather', 'must be an address like'],
    ['EXIT_URL', 'javascript:alert(1)', 'must be an address like'],
    ['DATABASE_URL', 'mysql://localhost/x', 'must be like postgresql://'],
    ['NODE_ENV', 'prod', 'expected one of'],
    ['API_TOKENS', 'short', 'at least 32 characters'],
    ['FRAME_ANCESTORS', 'https://a.example/path', 'without a path'],
  ])('that cannot be used are named in one line: %s=%s', (name, value, words) => {
    const load = () => loadConfig({ [name]: value })
    expect(load).toThrow(SettingError)
    expect(load).toThrow(new RegExp(`^${name}: [^\\n]*${words}[^\\n]*See \\.env\\.example\\.$`))
  })

  it('never repeat what they were given, which may be a secret', () => {
    expect(() => loadConfig({ METRICS_TOKEN: 'hunter2' })).toThrow(/^METRICS_TOKEN(?!.*hunter2)/)
  })

  it('come from the process first and from .env else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sosafe-env-'))
    const file = join(folder, '.env')
    writeFileSync(file, 'PORT=4000\nCOUNCIL_NAME="Elsewhere Council"\n# HOST=0.0.0.0\n')
    const env = readEnvironment({ PORT: '5000' }, file)
    expect(loadConfig(env)).toMatchObject({
      PORT: 5000,
      COUNCIL_NAME: 'Elsewhere Council',
      HOST: '127.0.0.1',
    })
    expect(readEnvironment({ PORT: '5000' }, join(folder, 'none'))).toEqual({ PORT: '5000' })
    rmSync(folder, { recursive: true })
  })
})
