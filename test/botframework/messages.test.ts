import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openTestService, type TestService } from '../support/service.ts'
import { person, post, warmUp } from './talk.ts'

let service: TestService
beforeAll(async () => {
  service = await openTestService({ env: { NODE_ENV: 'development' } })
  await warmUp(service)
}, 120_000)
afterAll(() => service.close())

describe('a report by a Bot Framework channel', () => {
  it('is filed, in the person’s own words and by buttons, and tells the reference once', async () => {
    const resident = person(service, { conversation: { id: 'a report' } })
    expect(await resident.send({ type: 'conversationUpdate', membersAdded: [{ id: 'resident-1' }] })).toMatch(
      /what is wrong/,
    )
    expect(await resident.says('mattress and black bags dumped in Valley Way since last night')).toMatch(
      /Valley Way/,
    )
    let said = ''
    for (let turn = 0; turn < 20 && !/Send report|SV-/.test(said); turn++) {
      const { activities } = await post(service, {
        conversation: { id: 'a report' },
        text: turn === 0 ? 'yes' : 'skip the rest',
      })
      said = JSON.stringify(activities)
    }
    expect(said).toMatch(/Send report/)
    expect(await resident.says('what happens to my data')).toMatch(/This chat keeps what you write/)
    const sent = await resident.says('Send report')
    expect(sent).toMatch(/SV-\w{4}-\w{4}/)
    expect(sent).toMatch(/You can stop here/)
    expect(sent).not.toMatch(/this page/)
    const { items } = await service.services.published.reports({ limit: 10 })
    expect(items).toEqual([expect.objectContaining({ kind: 'fly_tipping', channel: 'botframework' })])
  })

  it.each([['cy-GB'], ['en-US'], ['x-not a language'], ['€'.repeat(300)]])(
    'is taken whatever language the client names (%j), and says which one it is answered in',
    async (locale) => {
      const { status, activities } = await post(service, {
        conversation: { id: 'languages' },
        text: 'help',
        locale,
      })
      expect({ status, said: activities.map((one) => [one.locale, /own words/.test(one.text)]) }).toEqual({
        status: 200,
        said: [['en-GB', true]],
      })
    },
  )

  it('can be carried on two days later, as by text', async () => {
    const resident = person(service, { conversation: { id: 'two days' } })
    await resident.says('mattress dumped in Valley Way')
    const then = service.clock.now
    service.clock.now = new Date(then.getTime() + 48 * 60 * 60_000)
    expect(await resident.says('hello')).toMatch(/You were telling us about fly-tipping.*Carry on/)
    expect(await resident.says('yes')).toMatch(/What sort of place/)
    service.clock.now = then
  })

  it('is offered as plain text on a channel nobody knows, however it is called', async () => {
    for (const channelId of ['constructor', '__proto__', 'new']) {
      const { activities } = await post(service, { channelId, conversation: { id: channelId }, text: 'menu' })
      const [menu] = activities
      expect(menu?.text).toMatch(/\n\n1 Report fly-tipping \(dumped rubbish\)\n2 /)
      expect(menu?.suggestedActions).toBeUndefined()
    }
  })
})
