import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { twilioEnv } from '../sms/twilio.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { readScenarios, type Scenario, type Way } from './read.ts'
import { run } from './run.ts'

const scenarios = readScenarios(import.meta.dirname)
const cases = scenarios.flatMap((scenario) =>
  scenario.on.map((way): [string, Way, Scenario] => [`${scenario.title} (${way})`, way, scenario]),
)

describe('conversations through the real edge', () => {
  let service: TestService
  beforeAll(async () => {
    service = await openTestService({ env: twilioEnv })
  }, 60_000)
  afterAll(() => service.close())

  it.each(cases)('%s', async (_, way, scenario) => {
    await run(service, way, scenario)
    expect.hasAssertions()
  })
})
