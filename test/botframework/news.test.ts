import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { openTestService, type TestService } from '../support/service.ts'
import { channelToken, letSignIn, publishKeys, registered, serviceUrl } from './azure.ts'
import { post, warmUp } from './talk.ts'

let service: TestService
beforeAll(async () => {
  service = await openTestService({ env: registered })
  await warmUp(service)
  nock.disableNetConnect()
  nock.enableNetConnect('127.0.0.1')
}, 120_000)
beforeEach(() => {
  nock.cleanAll()
  publishKeys()
  letSignIn()
})
afterAll(async () => {
  nock.cleanAll()
  nock.enableNetConnect()
  await service.close()
})

const wish = 'Tell me here when there is news'

const says = async (conversation: string, text: string): Promise<string> => {
  const { activities } = await post(
    service,
    { channelId: 'msteams', serviceUrl, conversation: { id: conversation }, text },
    channelToken(),
  )
  return JSON.stringify(activities)
}

const file = async (conversation: string): Promise<string> => {
  await says(conversation, 'mattress dumped in Valley Way since last night')
  let said = ''
  for (let turn = 0; turn < 12 && !/[Ss]end report/.test(said); turn++)
    said = await says(conversation, 'skip the rest')
  const filed = await says(conversation, 'Send report')
  expect(filed).toContain(wish)
  return /SV-\w{4}-\w{4}/.exec(filed)?.[0] ?? ''
}

const officerWrites = async (reference: string): Promise<void> => {
  const { accounts, actions, caseReader, published, now } = service.services
  const { items } = await published.reports({ limit: 50 })
  const found = items.find((item) => item.reference === reference)
  const name = `officer${reference.toLowerCase()}`
  const { id } = await accounts.add({
    name,
    displayName: 'Sam Green',
    password: 'correct horse battery',
    now: now(),
  })
  const officer = { id, displayName: 'Sam Green' }
  const view = await caseReader.read({ reference: found?.caseReference ?? '', officer, now: now() })
  if (view === undefined) throw new Error('no case')
  await actions.writeToResident({
    caseId: view.id,
    version: view.version,
    officer,
    now: now(),
    text: 'We cleared it.',
  })
}

const later = (minutes: number): void => {
  service.clock.now = new Date(service.clock.now.getTime() + minutes * 60_000)
}
const run = () => service.services.bot?.sendNews(service.clock.now)
const receive = (statuses: number[] = []) => {
  const received: { path: string; body: unknown }[] = []
  nock('https://smba.trafficmanager.net')
    .persist()
    .post(/\/uk\/v3\/conversations\//)
    .reply((path, body) => {
      received.push({ path, body })
      return [statuses[received.length - 1] ?? 200, { id: 'sent' }]
    })
  return received
}

describe('news of a report, on the channel where the reporter asked for them', () => {
  it('come once for each thing that happened, and say nothing of what it is', async () => {
    const reference = await file('wished')
    expect(await says('wished', wish)).toMatch(/I will write here/)
    const received = receive()
    await officerWrites(reference)
    expect(received).toEqual([])
    expect(await run()).toBe(1)
    expect(await run()).toBe(0)
    expect(received).toEqual([
      {
        path: '/uk/v3/conversations/wished/activities',
        body: {
          type: 'message',
          text: `There is news on your report ${reference}. To see it, say “check a report”.`,
          ...{ textFormat: 'plain', locale: 'en-GB', channelId: 'msteams', serviceUrl },
          conversation: { id: 'wished' },
          from: { id: 'bot-1' },
          recipient: { id: 'resident-1' },
        },
      },
    ])
  })

  it('come to nobody who did not ask', async () => {
    const received = receive()
    await officerWrites(await file('not wished'))
    expect(await run()).toBe(0)
    expect(received).toEqual([])
  })

  it('wait while the conversation is about something confidential', async () => {
    const reference = await file('hidden')
    await says('hidden', wish)
    await says('hidden', 'my husband hits me')
    const received = receive()
    await officerWrites(reference)
    expect(await run()).toBe(0)
    expect(received).toEqual([])
    later(16)
    expect(await run()).toBe(1)
  })

  it('are tried again later, and given up in the end', async () => {
    const reference = await file('failing')
    await says('failing', wish)
    const received = receive([500, 500, 500, 500, 500, 500])
    await officerWrites(reference)
    for (const wait of [0, 1, 5, 30, 120, 600]) {
      later(wait)
      expect(await run()).toBe(0)
    }
    expect(received).toHaveLength(5)
  })

  it('go with the address when somebody asks to be erased, also what waits already', async () => {
    const reference = await file('erased')
    const other = await file('not erased')
    await says('erased', wish)
    await says('not erased', wish)
    const received = receive()
    await officerWrites(reference)
    await officerWrites(other)
    const { eraseContact, now } = service.services
    const erase = () => eraseContact({ reference, actor: 'Lea Data', reason: 'Asked by letter.', now: now() })
    expect(await erase()).toBe(true)
    expect(await run()).toBe(1)
    expect(received.map(({ path }) => path)).toEqual(['/uk/v3/conversations/not%20erased/activities'])
    // There is nothing left of them to erase.
    expect(await erase()).toBe(false)
  })
})
