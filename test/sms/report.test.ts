import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { segmentsOf } from '../../bot/channels/sms/segments.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { say, twilioEnv } from './twilio.ts'

describe('a report by text', () => {
  let service: TestService
  beforeAll(async () => {
    service = await openTestService({ env: twilioEnv })
  }, 60_000)
  afterAll(() => service.close())

  const reports = async () => (await service.services.published.reports({ limit: 100 })).items

  it('is filed in two texts when the first says it all', async () => {
    const first = await say(
      service.app,
      '3 black bags and a mattress behind garages in valley way, since sat',
    )
    console.log(first)
    let answer = first
    for (let i = 0; i < 3 && !/SV-/.test(answer); i++) {
      answer = await say(service.app, /Y or N/.test(answer) ? 'Y' : 'SEND')
      console.log(answer)
    }
    expect(answer).toMatch(/SV-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(await reports()).toHaveLength(1)
    expect(segmentsOf(answer).segments).toBeLessThanOrEqual(2)
  })
})
