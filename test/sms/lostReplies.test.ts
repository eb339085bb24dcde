import { expect, it } from '@jest/globals'
import { holdLife } from '../../bot/channels/sms/pendingReplies.ts'
import { describeStores } from '../support/stores.ts'
import { personNumber, standOn } from './stand.ts'

/** Longer than whoever took a text may need to hand its answer over. */
const later = holdLife + 1

describeStores('an answer that nobody handed over, because whoever took the text died', (open) => {
  it('is given when the text is delivered again, and only until it was handed over', async () => {
    const store = await open()
    const [dead, stand] = [await standOn(store), await standOn(store)]
    const given = { from: personNumber(1), id: 'lost' }
    const first = await dead.sms.takeText(dead.inbound('a sofa dumped in Valley Way yesterday', given))
    expect(JSON.stringify((await stand.rows()).pending)).not.toMatch(/sofa|Valley|7700900/i)
    stand.pass(later)
    const again = await stand.say('a sofa dumped in Valley Way yesterday', given)
    expect([again, again.length > 0]).toEqual([first?.text, true])
    const { pending, ordinary } = await stand.rows()
    expect([pending, ordinary[0]?.seq]).toEqual([[], 1])
    stand.pass(later)
    expect(await stand.say('a sofa dumped in Valley Way yesterday', given)).toBe('')
  })

  it('is the reference, where it was the report being filed', async () => {
    const store = await open()
    const [dead, stand] = [await standOn(store), await standOn(store)]
    const from = personNumber(2)
    await dead.say('someone dumped 3 black bags and a sofa in Valley Way yesterday', { from })
    await dead.sms.takeText(dead.inbound('SEND', { from, id: 'send' }))
    stand.pass(later)
    const [report] = await stand.reports()
    expect(await stand.say('SEND', { from, id: 'send' })).toContain(report?.reference)
    expect(await stand.reports()).toHaveLength(1)
  })

  it('is given to one of six that are delivered at once', async () => {
    const store = await open()
    const dead = await standOn(store)
    const given = { from: personNumber(3), id: 'six' }
    await dead.sms.takeText(dead.inbound('fly-tipping', given))
    const stands = await Promise.all(Array.from({ length: 6 }, () => standOn(store)))
    for (const stand of stands) stand.pass(later)
    const answers = await Promise.all(stands.map((stand) => stand.say('fly-tipping', given)))
    expect(answers.filter((answer) => answer !== '')).toHaveLength(1)
  })

  it('is nothing where it was confidential: not kept, not given, however soon', async () => {
    const store = await open()
    const [dead, stand] = [await standOn(store), await standOn(store)]
    const from = personNumber(4)
    for (const [id, text] of [
      ['told', 'my husband hits me'],
      ['yes', 'Y'],
      ['out', 'EXIT'],
    ] as const) {
      const reply = await dead.sms.takeText(dead.inbound(text, { from, id }))
      expect(reply === undefined || reply.confidential).toBe(true)
      expect((await stand.rows()).pending).toEqual([])
      expect(await stand.say(text, { from, id })).toBe('')
    }
  })

  it('is not given any more once the person went on, or left', async () => {
    const store = await open()
    const [dead, stand] = [await standOn(store), await standOn(store)]
    for (const [index, next] of ['Valley Way', 'EXIT', 'my husband hits me'].entries()) {
      const given = { from: personNumber(5 + index), id: `lost ${index}` }
      await dead.sms.takeText(dead.inbound('a sofa was dumped', given))
      dead.pass(1000)
      await dead.say(next, { from: given.from })
      stand.pass(later)
      expect(await stand.say('a sofa was dumped', given)).toBe('')
    }
    expect((await stand.rows()).pending).toHaveLength(3)
    stand.pass(24 * 60 * 60 * 1000)
    await stand.sms.purge(stand.clock.now)
    expect((await stand.rows()).pending).toEqual([])
  })
})
