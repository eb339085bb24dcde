import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keptLog } from '../support/log.ts'

describe('the log', () => {
  it('writes nothing that is not on its list, whatever it is given', () => {
    const { log, text, lines } = keptLog()
    const given = {
      code: 'UNEXPECTED',
      text: 'he hit me',
      phone: '07700 900123',
      address: '203.0.113.9',
      nested: { words: 'x' },
    }
    log.warn(given, 'refused')
    expect(text()).not.toMatch(/hit me|07700|203\.0|words/)
    expect(lines()[0]).toMatchObject({ code: 'UNEXPECTED', msg: 'refused' })
  })

  it('never writes what an error says, only what it is', () => {
    const { log, text } = keptLog()
    log.error(
      { err: new Error('Unique constraint failed: "07700 900123"\n    and more: he hit me') },
      'failed',
    )
    expect(text()).toContain('"name":"Error"')
    expect(text()).not.toMatch(/07700|hit me|constraint/)
  })

  it('never takes what an error says for the place where it happened', () => {
    const { log, text } = keptLog()
    const words = 'no\n    at home he hit me (file:1:1)\n    at night'
    log.error({ err: new Error(words) }, 'failed')
    log.error({ err: { name: 'Odd', stack: `Odd: ${words}`, message: words } }, 'failed')
    expect(text()).toContain('log.test.ts')
    expect(text()).not.toMatch(/night|hit me/)
  })

  it('survives anything thrown', () => {
    const { log, lines } = keptLog()
    const loop: { cause?: unknown; name: string } = { name: 'Loop' }
    loop.cause = loop
    for (const err of [loop, null, undefined, 'words', 7, { name: 3, stack: 4 }, Symbol('x')])
      log.error({ err }, 'failed')
    expect(lines()).toHaveLength(7)
  })

  it('keeps one line a line: no control character or direction override gets through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { log, text, lines } = keptLog()
        log.info({ part: words, route: `${words}\u202e\u2028\r\n{"level":"info"}` }, `${words}\u0007`)
        expect(lines()).toHaveLength(1)
        expect(text().trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
        for (const value of Object.values(lines()[0] ?? {}))
          expect(String(value)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
    )
  })

  it('leaves out what is below its level', () => {
    const { log, lines } = keptLog('warn')
    log.info({}, 'answered')
    log.warn({}, 'refused')
    expect(lines().map(({ msg }) => msg)).toEqual(['refused'])
  })
})
