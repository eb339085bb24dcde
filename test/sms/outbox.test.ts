import { expect, it } from '@jest/globals'
import { openOutbox } from '../../bot/channels/sms/outbox.ts'
import { type OutboundText, SendFailed } from '../../bot/channels/sms/ports.ts'
import { nextSafeTime } from '../../bot/channels/sms/safeHours.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import type { Store } from '../../bot/store/store.ts'
import { officerIn, random } from '../support/cases.ts'
import { flyTippingReport } from '../support/reports.ts'
import { describeStores } from '../support/stores.ts'
import { personNumber, standOn } from './stand.ts'

const minute = 60_000
const phone = '07700900111'
const to = personNumber(11)

/** A case of somebody who wants texts at these times, and an outbox whose provider does as told. */
const world = async (store: Store, times: ('any' | 'morning' | 'evening')[] = ['any']) => {
  const stand = await standOn(store)
  const sent: OutboundText[] = []
  const failures: SendFailed[] = []
  const outbox = openOutbox({
    ...{ store, keyring: stand.keyring, random, optOuts: stand.sms.optOuts, from: undefined },
    cipher: openFieldCipher(stand.keyring, random),
    provider: {
      name: 'twilio',
      send: async (text) => {
        const failure = failures.shift()
        if (failure !== undefined) throw failure
        sent.push(text)
      },
    },
    onFailure: () => undefined,
  })
  const officer = await officerIn(store, 'sam')
  const filed = await stand.cases.filing.fileReport({
    report: flyTippingReport({}, { contact: { way: 'text', phone, times } }),
    ...{ conversationId: 'one', channel: 'web', now: stand.clock.now },
  })
  const read = async () => {
    const view = await stand.cases.caseReader.read({
      reference: filed.reference,
      officer,
      now: stand.clock.now,
    })
    if (view === undefined) throw new Error('no case')
    return view
  }
  return {
    ...{ stand, sent, failures, outbox, officer, reference: filed.reference },
    act: async () => {
      const { id: caseId, version } = await read()
      return { caseId, version, officer, now: stand.clock.now }
    },
    run: () => outbox.run(stand.clock.now),
    rows: () => store.prisma.outbox.findMany({ orderBy: { id: 'asc' } }),
  }
}

describeStores('the outbox', (open) => {
  it('tells a reporter who chose texts that there is news, and nothing of what', async () => {
    const { stand, sent, run, act, reference, rows } = await world(await open())
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'We saw the mattress. Thank you.' })
    const [row] = await rows()
    expect(JSON.stringify(row)).not.toMatch(/7700|STATUS|mattress/)
    expect(await run()).toBe(1)
    expect(sent).toEqual([
      { to, text: expect.stringMatching(`^There is news on your report ${reference}\\. `) },
    ])
    expect(sent[0]?.text).not.toMatch(/mattress|fly|dump/)
    expect(await run()).toBe(0)
    expect((await rows())[0]).toMatchObject({ state: 'sent', number: null, text: null })
  })

  it('tells of a new state and of closing, and not of notes', async () => {
    const { stand, run, act } = await world(await open())
    await stand.cases.actions.note({ ...(await act()), text: 'private' })
    expect(await run()).toBe(0)
    await stand.cases.actions.changeState({ ...(await act()), state: 'in_progress' })
    await stand.cases.actions.close({ ...(await act()), outcome: 'cleared' })
    expect(await run()).toBe(2)
  })

  it('waits for the hours the person said are safe', async () => {
    const { stand, sent, run, act } = await world(await open(), ['evening'])
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    expect(await run()).toBe(0)
    stand.clock.now = new Date('2026-11-23T16:59:00Z')
    expect(await run()).toBe(0)
    stand.clock.now = new Date('2026-11-23T17:00:00Z')
    expect(await run()).toBe(1)
    expect(sent).toHaveLength(1)
  })

  it('sends nothing to a number that said STOP, and tells officers so', async () => {
    const { stand, sent, run, act, outbox } = await world(await open())
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    await stand.say('STOP', { from: to })
    expect(await run()).toBe(0)
    expect(await outbox.deadLetters()).toEqual([
      expect.objectContaining({ reason: 'OPTED_OUT', canRetry: false }),
    ])
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello again' })
    expect([await run(), sent]).toEqual([0, []])
    expect(await stand.sms.optedOut([phone, '07700900112'])).toEqual(new Set([phone]))
    await stand.say('START', { from: to })
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello once more' })
    expect(await run()).toBe(1)
  })

  it('leaves a text exactly as it is while its number is in the support branch', async () => {
    const { stand, sent, run, act, rows } = await world(await open())
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    await stand.say('my husband hits me', { from: to })
    const before = await rows()
    expect(await run()).toBe(0)
    expect(await rows()).toEqual(before)
    await stand.say('EXIT', { from: to })
    expect([await run(), sent.length]).toEqual([1, 1])
  })

  it('tries again with longer and longer waits, then leaves it to officers, who may try once more', async () => {
    const { stand, failures, sent, run, act, outbox, rows } = await world(await open(), ['any'])
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    failures.push(...Array.from({ length: 7 }, () => new SendFailed('TWILIO_503', true)))
    const waits: number[] = []
    for (let tries = 0; tries < 7; tries += 1) {
      expect(await run()).toBe(0)
      const [row] = await rows()
      if (row === undefined || row.state === 'dead') break
      waits.push((row.nextAt.getTime() - stand.clock.now.getTime()) / minute)
      // Always within waking hours, so that only the back-off is seen.
      stand.clock.now = nextSafeTime(['any'], row.nextAt)
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360])
    const [dead] = await outbox.deadLetters()
    expect(dead).toMatchObject({ reason: 'TWILIO_503', canRetry: true })
    failures.length = 0
    expect(await outbox.retry(dead?.id ?? '', stand.clock.now)).toBe(true)
    expect(await outbox.retry(dead?.id ?? '', stand.clock.now)).toBe(false)
    stand.clock.now = nextSafeTime(['any'], stand.clock.now)
    expect([await run(), sent.length]).toEqual([1, 1])
  })

  it('sends once when two services run it at once', async () => {
    const { stand, sent, outbox, act } = await world(await open())
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    const now = stand.clock.now
    await Promise.all([outbox.run(now), outbox.run(now), outbox.run(now)])
    expect(sent).toHaveLength(1)
  })

  it('goes with the contact details of its reporter', async () => {
    const store = await open()
    const { stand, act, rows } = await world(store)
    await stand.cases.actions.writeToResident({ ...(await act()), text: 'Hello' })
    await store.prisma.reporter.deleteMany()
    expect(await rows()).toEqual([])
  })
})

it('safe hours are those of the clock on the wall, in summer too', () => {
  const at = (time: string) => new Date(time)
  expect(nextSafeTime(['morning'], at('2026-07-01T06:59:00Z'))).toEqual(at('2026-07-01T07:00:00Z'))
  expect(nextSafeTime(['morning'], at('2026-07-01T07:00:00Z'))).toEqual(at('2026-07-01T07:00:00Z'))
  expect(nextSafeTime(['evening'], at('2026-11-23T20:00:00Z'))).toEqual(at('2026-11-24T17:00:00Z'))
  expect(nextSafeTime([], at('2026-11-23T23:00:00Z'))).toEqual(at('2026-11-24T08:00:00Z'))
})
