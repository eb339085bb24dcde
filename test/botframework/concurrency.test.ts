import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CloudAdapter, ConversationState, MemoryStorage } from '@microsoft/agents-hosting'
import express, { type Express } from 'express'
import request from 'supertest'
import { openTestService, type TestService } from '../support/service.ts'
import { activityOf, person, warmUp } from './talk.ts'

let service: TestService
beforeAll(async () => {
  service = await openTestService({ env: { NODE_ENV: 'development' } })
  await warmUp(service)
}, 120_000)
afterAll(() => service.close())

const said = [
  'it is in Valley Way',
  'there is a mattress',
  'since last night',
  'there is broken glass',
  'a white van AB12 CDE left it',
]
const traces = [/Valley Way/, /mattress/i, /last night/, /glass/i, /AB12 ?CDE/]

/** The SDK's own way: what was said so far is in its state, read before a turn and saved after. */
const sdkBot = (): { app: Express; kept: () => Promise<string[]> } => {
  const adapter = new CloudAdapter({ clientId: '' })
  const storage = new MemoryStorage()
  const state = new ConversationState(storage)
  const words = state.createProperty<string[]>('words')
  // What any turn does between reading and saving takes a moment: here, until all five are at it.
  let arrived = 0
  let open: () => void = () => undefined
  const everyone = new Promise<void>((resolve) => {
    open = resolve
  })
  const allHere = (): Promise<void> => {
    arrived += 1
    if (arrived === said.length) open()
    return everyone
  }
  const app = express()
  app.use(express.json())
  app.post('/', (incoming, response) =>
    adapter.process(incoming, response, async (context) => {
      const known = (await words.get(context, [])) ?? []
      if (context.activity.text === 'what was said?') {
        await context.sendActivity(known.join('\n'))
        return
      }
      await allHere()
      await words.set(context, [...known, context.activity.text ?? ''])
      await state.saveChanges(context)
    }),
  )
  return {
    app,
    kept: async () => {
      const { body } = await request(app)
        .post('/')
        .send(activityOf({ id: 'ask', text: 'what was said?' }))
      const all = String(body.activities[0]?.text ?? '')
      return all === '' ? [] : all.split('\n')
    },
  }
}

describe('five messages of one conversation at once', () => {
  it('keep five answers here, where the SDK’s own state keeps one', async () => {
    const resident = person(service, { conversation: { id: 'five' } })
    await resident.says('I want to report fly-tipping')
    await Promise.all(said.map((text) => resident.says(text)))
    let seen = ''
    for (let turn = 0; turn < 12 && !/Send report/.test(seen); turn++)
      seen = await resident.says('skip the rest')
    await resident.says('Send report')
    const { items } = await service.services.published.reports({ limit: 10 })
    const report = JSON.stringify(items)
    const kept = traces.filter((trace) => trace.test(report)).length

    const sdk = sdkBot()
    await Promise.all(
      said.map((text, index) =>
        request(sdk.app)
          .post('/')
          .send(activityOf({ id: `five-${index}`, text })),
      ),
    )
    const sdkKept = (await sdk.kept()).length
    process.stdout.write(
      `five activities at once: kept here ${kept} of 5, by the SDK's state ${sdkKept} of 5\n`,
    )
    expect(kept).toBe(5)
    expect(sdkKept).toBe(1)
  })
})
