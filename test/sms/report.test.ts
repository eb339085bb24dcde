import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { segmentsOf } from '../../bot/channels/sms/segments.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { say, twilioEnv } from './twilio.ts'

const reference = /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/

describe('a report by text', () => {
  let service: TestService
  beforeAll(async () => {
    service = await openTestService({ env: twilioEnv })
    // The first turn of a process loads what it reads words with.
    await say(service.app, 'EXIT')
  }, 120_000)
  afterAll(() => service.close())

  const reports = async () => (await service.services.published.reports({ limit: 100 })).items

  /** Texts all of these. @returns the last answer; every one fits two segments */
  const sayAll = async (from: string, ...texts: string[]): Promise<string> => {
    let answer = ''
    for (const text of texts) {
      answer = await say(service.app, text, { from })
      expect(segmentsOf(answer)).toMatchObject({ alphabet: 'gsm' })
      expect(segmentsOf(answer).segments).toBeLessThanOrEqual(2)
    }
    return answer
  }

  it('is filed in two texts when the first says it all', async () => {
    const all = '3 black bags and a mattress behind garages in valley way, since sat'
    expect(await sayAll('+447700900101', all, 'SEND')).toMatch(reference)
    const [report] = await reports()
    expect(report).toMatchObject({ kind: 'fly_tipping', channel: 'sms' })
    expect(report?.answers.location?.label).toMatch(/Valley Way/)
  })

  it('is filed in five texts when each answers one question', async () => {
    const texts = ['fly-tipping', '3 black bags and a sofa', 'Valley Way', 'last night', 'SEND']
    const before = (await reports()).length
    let answer = ''
    for (const text of texts) {
      const asked = /Reply Y or N/.test(answer) ? 'Y' : text
      answer = await sayAll('+447700900102', asked)
    }
    expect(answer).toMatch(reference)
    expect(await reports()).toHaveLength(before + 1)
  })

  it('takes the number it came from where texts about it are wanted', async () => {
    const all = '3 black bags and a mattress dumped in valley way, since sat'
    const answer = await sayAll('+447700900103', all, 'UPDATES')
    const found = reference.exec(answer)?.[0] ?? ''
    const officer = await service.services.accounts.add({
      ...{ name: 'sam', displayName: 'Sam Green', password: 'long enough for this', now: service.clock.now },
    })
    const asked = { reference: found, officer, now: service.clock.now, showContact: true }
    const view = await service.services.caseReader.read(asked)
    expect(view?.reports[0]?.contact).toMatchObject({ way: 'text', phone: '07700900103' })
  })

  it('is changed, taken back and started again by words', async () => {
    const from = '+447700900104'
    await sayAll(from, '3 black bags and a mattress dumped in valley way, since sat')
    expect(await sayAll(from, 'CHANGE WHERE')).toMatch(/where/i)
    expect(await sayAll(from, 'BACK')).toMatch(/SEND/)
    expect(await sayAll(from, 'START AGAIN')).toMatch(/Reply Y or N/)
    expect(await sayAll(from, 'Y')).toMatch(/Reply with a number/)
    expect(await sayAll(from, 'HELP')).toMatch(/STATUS/)
    expect(await sayAll(from, 'EXIT')).toBe('')
  })
})
