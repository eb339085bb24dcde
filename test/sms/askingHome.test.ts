import { expect, it } from '@jest/globals'
import { onlyGuessed } from '../support/odd.ts'
import { describeStores } from '../support/stores.ts'
import { personNumber, type Stand, standOn } from './stand.ts'
import { tellsSupport } from './support.ts'

const minute = 60_000
const bland = /^If anyone is in danger now call 999\. .*Reply Y or N\.$/

/** A report with answers in it, and the text that is only guessed at. */
const intoQuestion = async (stand: Stand, from: string): Promise<string> => {
  await stand.say('loud music', { from })
  return stand.say(`${onlyGuessed}. zqcanaryzq`, { from })
}

describeStores('a report by text in which a disclosure is only guessed', (open) => {
  it('waits behind the bland question, in the table without a log alone, and comes back with no', async () => {
    const store = await open()
    const stand = await standOn(store)
    const from = personNumber(1)
    expect(await intoQuestion(stand, from)).toMatch(bland)
    const asked = await stand.rows()
    expect([asked.ordinary.length, asked.confidential.length]).toEqual([0, 1])
    // Kept as long as anything else of support, and its answer never for a second time.
    expect(asked.confidential[0]?.expiresAt).toEqual(new Date(stand.clock.now.getTime() + 15 * minute))
    expect(asked.pending).toEqual([])

    expect(await stand.say('N', { from })).toMatch(/Nothing was added.*Where does it happen\?/s)
    const back = await stand.rows()
    expect([back.ordinary.length, back.confidential.length]).toEqual([1, 0])
    stand.pass(50 * minute)
    for (const text of ['Valley Way', 'every night', 'a man turns it up and shouts']) {
      await stand.say(text, { from })
    }
    expect(await stand.say('SEND', { from })).toMatch(/SV-/)
    const [report] = await stand.reports()
    expect(report?.answers).toMatchObject({ asbType: 'noise', account: 'a man turns it up and shouts' })
    const tables = await store.prisma.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()`
    for (const { name } of tables) {
      const rows = await store.prisma.$queryRawUnsafe<{ row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t`,
      )
      expect(rows.map(({ row }) => row).join()).not.toMatch(/zqcanaryzq/)
    }
    expect(stand.logText()).not.toMatch(/zqcanaryzq/)
  })

  it('P9: is gone with a plain yes, which alone reveals; anything else shuts the door', async () => {
    const stand = await standOn(await open())
    const from = personNumber(2)
    await intoQuestion(stand, from)
    expect(tellsSupport(await stand.say('Y', { from }))).toBe(true)
    const { ordinary, confidential } = await stand.rows()
    expect([ordinary.length, confidential.length]).toEqual([0, 1])
    await stand.say('EXIT', { from })
    for (const other of ['no', 'maybe', 'what numbers', '1', 'help', 'menu', 'back', 'my husband']) {
      expect(await intoQuestion(stand, from)).toMatch(bland)
      expect([other, tellsSupport(await stand.say(other, { from }))]).toEqual([other, false])
      expect([other, tellsSupport(await stand.say('Y', { from }))]).toEqual([other, false])
      await stand.say('EXIT', { from })
    }
  })

  it('P8: is left by EXIT with no answer, and with no row', async () => {
    const stand = await standOn(await open())
    for (const word of ['EXIT', 'who is this', 'STOP']) {
      const from = personNumber(3)
      await intoQuestion(stand, from)
      expect(await stand.say(word, { from })).toBe('')
      const { ordinary, confidential } = await stand.rows()
      expect([ordinary, confidential]).toEqual([[], []])
      await stand.say('START', { from })
      await stand.say('EXIT', { from })
    }
  })

  it('is gone after a quarter of an hour without an answer', async () => {
    const stand = await standOn(await open())
    const from = personNumber(4)
    await intoQuestion(stand, from)
    stand.pass(15 * minute)
    const answer = await stand.say('Y', { from })
    expect(tellsSupport(answer)).toBe(false)
    expect(answer).not.toMatch(/Where does it happen/)
    expect((await stand.rows()).confidential).toEqual([])
  })

  it('P7: is answered by nobody and asked nothing where the text comes late, and stays as it was', async () => {
    const stand = await standOn(await open())
    const from = personNumber(5)
    const late = () => ({
      from,
      provider: 'azure' as const,
      sentAt: new Date(stand.clock.now.getTime() - 3 * minute),
    })
    await stand.say('loud music every night in Valley Way', { from })
    const before = (await stand.rows()).ordinary.map(({ sealed }) => sealed)
    expect(await stand.say(onlyGuessed, late())).toBe('')
    const after = await stand.rows()
    expect(after.ordinary.map(({ sealed }) => sealed)).toEqual(before)
    expect(after.confidential).toEqual([])

    // The question stands over what comes late and is not clear; a late no brings the report back, in silence.
    expect(await stand.say(onlyGuessed, { from })).toMatch(bland)
    expect(await stand.say('repeat', late())).toBe('')
    expect((await stand.rows()).confidential).toHaveLength(1)
    expect(await stand.say('N', late())).toBe('')
    const back = await stand.rows()
    expect([back.ordinary.length, back.confidential.length]).toEqual([1, 0])
    // A late yes opens nothing.
    await stand.say('EXIT', { from })
    await intoQuestion(stand, from)
    expect(await stand.say('Y', late())).toBe('')
    expect(tellsSupport(await stand.say('Y', { from }))).toBe(false)
  })
})
