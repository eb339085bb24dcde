import { expect, it } from '@jest/globals'
import { describeStores } from '../support/stores.ts'
import { personNumber, type Stand, standOn } from './stand.ts'

const minute = 60_000
const hour = 60 * minute

/** Takes a report to "check your answers". */
const toReview = async (stand: Stand, from: string): Promise<string> =>
  stand.say('someone dumped 3 black bags and a sofa in Valley Way yesterday', { from })

describeStores('conversations by text', (open) => {
  it('are kept between texts, by hash and sealed', async () => {
    const stand = await standOn(await open())
    const from = personNumber(1)
    expect(await toReview(stand, from)).toMatch(/SEND/)
    const { ordinary, confidential, keys } = await stand.rows()
    expect([ordinary.length, confidential.length, keys.length]).toEqual([1, 0, 1])
    expect(JSON.stringify([ordinary, keys])).not.toMatch(/7700900|sofa|Valley/)
    expect(await stand.say('SEND', { from })).toMatch(/SV-[0-9A-Z]{4}-[0-9A-Z]{4}/)
    expect(await stand.reports()).toHaveLength(1)
  })

  it('take START for the word that opts in, never for an answer, and ask their question again', async () => {
    const stand = await standOn(await open())
    for (const [index, word] of ['START', 'start.', 'UNSTOP', 'Opt in'].entries()) {
      const from = personNumber(50 + index)
      await stand.say('STOP', { from })
      const asked = await stand.say('3 bags in Ripon Road', { from })
      const question = asked.slice(asked.lastIndexOf('When'))
      expect(await stand.say(word, { from })).toContain(question)
      expect(await stand.sms.optOuts.has(from)).toBe(false)
      // Not opted out, it is no answer either.
      expect(await stand.say(word, { from })).toContain(question)
      stand.clock.now = new Date(stand.clock.now.getTime() + 2 * hour)
      expect(await stand.say(word, { from })).toContain(question)
      expect(await stand.say('yesterday', { from })).toMatch(/SEND/)
      await stand.say('SEND', { from })
    }
    const reports = await stand.reports()
    expect(reports).toHaveLength(4)
    expect(JSON.stringify(reports)).not.toMatch(/start|unstop|opt in/i)
  })

  it('begin with START where nothing was asked, opted out or not', async () => {
    const stand = await standOn(await open())
    const from = personNumber(60)
    const first = await stand.say('START', { from })
    expect(first).toMatch(/Council reports/)
    await stand.say('STOP', { from })
    expect(await stand.say('START', { from })).toBe(first)
  })

  it('have one effect and one answer when a text is delivered six times at once', async () => {
    const stand = await standOn(await open())
    const from = personNumber(2)
    await toReview(stand, from)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => stand.say('SEND', { from, id: 'the-same' })),
    )
    expect(answers.filter((answer) => answer !== '')).toHaveLength(1)
    expect(await stand.reports()).toHaveLength(1)
  })

  it('have one effect when six services on one store are delivered the same text at once', async () => {
    const store = await open()
    const stands = await Promise.all(Array.from({ length: 6 }, () => standOn(store)))
    const [first] = stands
    if (first === undefined) throw new Error('no service')
    const from = personNumber(3)
    const texts = await Promise.all(
      stands.map((stand) => stand.say('dumped fridge in Valley Way yesterday', { from, id: 'first' })),
    )
    expect(texts.filter((text) => text !== '')).toHaveLength(1)
    for (const text of ['SKIP', 'SKIP', 'SKIP']) {
      if ((await first.rows()).ordinary.length === 1) await first.say(text, { from })
    }
    const sent = await Promise.all(stands.map((stand) => stand.say('SEND', { from, id: 'send' })))
    expect(sent.filter((text) => text !== '')).toHaveLength(1)
    expect(await first.reports()).toHaveLength(1)
  })

  it('keep every one of five different texts that five services get at once', async () => {
    const store = await open()
    const stands = await Promise.all(Array.from({ length: 5 }, () => standOn(store)))
    const [first] = stands
    if (first === undefined) throw new Error('no service')
    const from = personNumber(4)
    await first.say('3 black bags dumped in Valley Way', { from })
    const said = [
      'it also has a fridge',
      'a tyre too',
      'some paint tins',
      'it is blocking the path',
      'and a mattress',
    ]
    const answers = await Promise.all(stands.map((stand, index) => stand.say(said[index] ?? '', { from })))
    expect(answers.filter((answer) => answer === '')).toEqual([])
    const { ordinary, keys } = await first.rows()
    expect([ordinary[0]?.seq, keys.length]).toEqual([6, 6])
    for (let tries = 0; tries < 4 && (await first.reports()).length === 0; tries += 1)
      await first.say('SEND', { from })
    const words = (await first.reports())[0]?.ownWords ?? []
    expect(said.filter((text) => !words.includes(text))).toEqual([])
  })

  it('take five texts of one second in the order they were sent, not delivered', async () => {
    const stand = await standOn(await open(), { SMS_GATHER_MS: '20' })
    const from = personNumber(5)
    const said = ['fly-tipping', 'a sofa and 3 black bags', 'Valley Way', 'yesterday', 'SEND']
    const start = stand.clock.now.getTime()
    const shuffled = [3, 0, 4, 2, 1]
    await Promise.all(
      shuffled.map((index) =>
        stand.say(said[index] ?? '', { from, provider: 'notify', sentAt: new Date(start + index * 200) }),
      ),
    )
    let last = ''
    for (let tries = 0; tries < 3 && (await stand.reports()).length === 0; tries += 1)
      last = await stand.say('SEND', { from })
    const [report] = await stand.reports()
    expect(last).toBeDefined()
    expect(report?.answers.location?.words).toBe('Valley Way')
    expect(report?.ownWords.join(' | ')).toMatch(/sofa and 3 black bags.*Valley Way.*yesterday/)
  })

  it('offer a draft again after hours or two days, and carry it on', async () => {
    for (const [index, pause] of [2 * hour, 48 * hour].entries()) {
      const stand = await standOn(await open())
      const from = personNumber(6 + index)
      await stand.say('there is a sofa dumped', { from })
      stand.pass(pause)
      expect(await stand.say('hello', { from })).toMatch(/You were telling us about fly-tipping.*Carry on/)
      expect(await stand.say('Y', { from })).toMatch(/where/i)
      await stand.say('Valley Way', { from })
      expect((await stand.rows()).ordinary).toHaveLength(1)
    }
  })

  it('forget a draft nobody carried on for three days', async () => {
    const stand = await standOn(await open())
    await stand.say('there is a sofa dumped in Valley Way')
    stand.pass(73 * hour)
    await stand.kept.purge(stand.clock.now)
    const { ordinary, keys } = await stand.rows()
    expect([ordinary.length, keys.length]).toEqual([0, 0])
    expect(await stand.say('hello')).not.toMatch(/carry on/i)
  })

  it('keep two of our numbers apart', async () => {
    const stand = await standOn(await open())
    await stand.say('there is a sofa dumped in Valley Way')
    const other = { ...stand.inbound('BACK'), to: '+447700900001' }
    expect((await stand.take(other))?.text).toMatch(/Reply with a number|wrong/i)
    expect((await stand.rows()).ordinary).toHaveLength(2)
  })

  it('add what a resident adds once, however often it is delivered', async () => {
    const store = await open()
    const stand = await standOn(store)
    const from = personNumber(9)
    let answer = await toReview(stand, from)
    answer = await stand.say('SEND', { from })
    const reference = /SV-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(answer)?.[0] ?? ''
    const code = /[0-9A-Z]{3}-[0-9A-Z]{3}(?=\.)/.exec(answer)?.[0] ?? ''
    expect(await stand.say(`STATUS ${reference} ${code}`, { from })).toMatch(/waiting to be picked up/)
    await stand.say('MORE', { from })
    const stands = await Promise.all([standOn(store), standOn(store), standOn(store)])
    await Promise.all(stands.map((one) => one.say('it has grown', { from, id: 'added' })))
    const added = await store.prisma.caseEvent.findMany({ where: { kind: 'resident_added' } })
    expect(added.map(({ text }) => text)).toEqual(['it has grown'])
  })
})
