import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { jpeg } from '../files/pictures.ts'
import { filesIn } from '../safety/sinks.ts'
import { onlyGuessed } from '../support/odd.ts'
import { openTestService, type TestService } from '../support/service.ts'
import { openClient, serveDirectLine, wordsOf } from './directLineClient.ts'
import { person, warmUp } from './talk.ts'

const bland = /OK to show local support numbers on this device\?/
const minute = 60_000

let service: TestService
beforeAll(async () => {
  service = await openTestService({ env: { NODE_ENV: 'development' } })
  await warmUp(service)
}, 60_000)
afterAll(() => service.close())

const inChat = (id: string) => person(service, { conversation: { id } })
const pass = (milliseconds: number): void => {
  service.clock.now = new Date(service.clock.now.getTime() + milliseconds)
}

describe('a report in a chat in which a disclosure is only guessed', () => {
  it('is asked about in the plain words of support, and goes on after no for as long as any', async () => {
    const { says } = inChat('no')
    await says('loud music every night in Valley Way')
    const question = await says(onlyGuessed)
    expect(question).toMatch(bland)
    expect(question).not.toMatch(/family|partner|go quiet/)
    expect(await says('No')).toMatch(/Nothing was added/)
    pass(50 * minute)
    await says('a man turns it up and shouts')
    await says('Skip the rest and check my answers')
    expect(await says('Send report')).toMatch(/SV-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  })

  it('is gone after yes, and after a quarter of an hour without an answer', async () => {
    const yes = inChat('yes')
    await yes.says('loud music every night in Valley Way')
    await yes.says(onlyGuessed)
    expect(await yes.says('Yes')).toMatch(/0808 2000 247/)
    expect(await yes.says('Start over')).not.toMatch(/Carry on/)

    const silent = inChat('silent')
    await silent.says('loud music every night in Valley Way')
    await silent.says(onlyGuessed)
    pass(15 * minute)
    expect(await silent.says('Yes')).not.toMatch(/0808|Valley Way|Carry on/)
  })

  it('stays as it was where what is only guessed comes late, or its answer', async () => {
    const { says, send } = inChat('late')
    const late = (text: string) =>
      send({ text, timestamp: new Date(service.clock.now.getTime() - 3 * minute).toISOString() })
    await says('loud music every night in Valley Way')
    expect(await late(onlyGuessed)).toBe('')
    expect(await says(onlyGuessed)).toMatch(bland)
    expect(await late('repeat')).toBe('')
    expect(await late('No')).toBe('')
    expect(await says('check my answers')).not.toMatch(/support numbers/)
    expect(await says('menu')).toMatch(/What you wrote for this report will be lost/)
  })

  it('takes no photo while it is asked about, and keeps none', async () => {
    const served = await serveDirectLine()
    try {
      const client = await openClient(served.url)
      await client.says('loud music')
      expect(await client.says(onlyGuessed)).toMatch(bland)
      const sent = await fetch(`${served.url}/v3/directline${client.at('/upload?userId=dl_person')}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${client.pass.token}`, 'Content-Type': 'image/jpeg' },
        body: new Uint8Array(await jpeg()),
      })
      expect(sent.status).toBe(200)
      const heard = wordsOf(await client.poll())
      expect(heard).toMatch(/You can add photos when we ask for them/)
      expect(heard).toMatch(bland)
      expect(filesIn(`${served.service.dataDir}/files`)).toEqual([])
      expect(await client.says('No')).toMatch(/Nothing was added/)
    } finally {
      await served.close()
    }
  })
})
