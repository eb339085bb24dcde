import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { previewLength } from '../../bot/channels/sms/render.ts'
import { isGsm, segmentsOf } from '../../bot/channels/sms/segments.ts'
import { describeStores } from '../support/stores.ts'
import { type Given, personNumber, type Stand, standOn } from './stand.ts'
import { telling, tellsSupport } from './support.ts'

const second = 1000
const hour = 3600 * second

const exits = ['EXIT', 'x', 'Bye', 'leave', 'wrong number', 'who is this']
const stops = ['STOP', 'stopall', 'UNSUBSCRIBE', 'Cancel', 'end', 'QUIT', 'revoke', 'Opt-out', 'OPTOUT']

const intoSupport = async (stand: Stand, given: Given = {}): Promise<string> => {
  await stand.say('my husband hits me', given)
  return stand.say('Y', given)
}

describeStores('safety by text', (open) => {
  it('P9: only a plain yes to the question reveals; anything else shuts the door', async () => {
    const stand = await standOn(await open())
    expect(tellsSupport(await intoSupport(stand))).toBe(true)
    for (const other of [
      'N',
      'no',
      'who is this',
      'what support',
      'maybe',
      '2',
      'menu',
      'help',
      'ok what is this about',
    ]) {
      const from = personNumber(10)
      await stand.say('my husband hits me', { from })
      const answer = await stand.say(other, { from })
      expect(tellsSupport(answer)).toBe(false)
      // Asked again it is a question again.
      if (/Reply Y or N/.test(answer)) continue
      const then = await stand.say('Y', { from })
      expect(tellsSupport(then) ? [other, then] : []).toEqual([])
      await stand.say('EXIT', { from })
    }
  })

  it('sends one segment of GSM-7 in the branch, with a quiet beginning, on every page', async () => {
    const stand = await standOn(await open())
    const seen = new Set<string>()
    const walk = async (path: readonly string[]): Promise<void> => {
      const from = personNumber(20)
      await stand.say('EXIT', { from })
      let text = await intoSupport(stand, { from })
      for (const step of path) text = await stand.say(step, { from })
      expect(segmentsOf(text)).toMatchObject({ alphabet: 'gsm', segments: 1 })
      expect(text.slice(0, previewLength)).not.toMatch(telling)
      expect(isGsm(text)).toBe(true)
      if (seen.has(text) || path.length > 3) return
      seen.add(text)
      for (const step of ['1', '2', '3', '4', '5', '6'])
        if (text.includes(`${step} `)) await walk([...path, step])
    }
    await walk([])
    expect(seen.size).toBeGreaterThan(8)
  }, 120_000)

  it('P8: EXIT, in any of its words, sends nothing and leaves nothing of the branch', async () => {
    const store = await open()
    const stand = await standOn(store)
    for (const word of exits) {
      const from = personNumber(30)
      expect(await intoSupport(stand, { from })).not.toBe('')
      expect((await stand.rows()).confidential).toHaveLength(1)
      expect(await stand.say(word, { from })).toBe('')
      const { ordinary, confidential } = await stand.rows()
      expect([ordinary, confidential]).toEqual([[], []])
      for (const after of ['menu', 'repeat', 'history', 'help', 'Y', '1']) {
        expect(tellsSupport(await stand.say(after, { from }))).toBe(false)
      }
      await stand.say('EXIT', { from })
    }
    for (const word of exits) expect(await stand.say(word, { from: personNumber(31) })).toBe('')
  })

  it('P8: words that carriers act upon send nothing either, and opt the number out', async () => {
    const stand = await standOn(await open())
    for (const word of stops) {
      const from = personNumber(32)
      await intoSupport(stand, { from })
      expect(await stand.say(word, { from })).toBe('')
      const { ordinary, confidential } = await stand.rows()
      expect([ordinary, confidential]).toEqual([[], []])
      expect(await stand.sms.optOuts.has(from)).toBe(true)
      expect(await stand.say('START', { from })).toMatch(/Council reports/)
      expect(await stand.sms.optOuts.has(from)).toBe(false)
      await stand.say('EXIT', { from })
    }
  })

  it('P7: gives no confidential answer to a text older than two minutes, and opens nothing', async () => {
    for (const delay of [121 * second, hour, 24 * hour]) {
      const stand = await standOn(await open())
      const from = personNumber(40)
      const late = (): Given => ({
        from,
        provider: 'azure',
        sentAt: new Date(stand.clock.now.getTime() - delay),
      })
      expect(await stand.say('my husband hits me', late())).toBe('')
      expect((await stand.rows()).confidential).toEqual([])
      expect(tellsSupport(await stand.say('Y', { from }))).toBe(false)
      await stand.say('EXIT', { from })
      await stand.say('my husband hits me', { from })
      expect(await stand.say('Y', late())).toBe('')
      expect(tellsSupport(await stand.say('Y', { from }))).toBe(false)
    }
  })

  it('P7: forgets the branch after a quarter of an hour', async () => {
    const stand = await standOn(await open())
    const from = personNumber(41)
    await intoSupport(stand, { from })
    stand.pass(15 * 60 * second)
    expect(tellsSupport(await stand.say('repeat', { from }))).toBe(false)
    expect((await stand.rows()).confidential).toEqual([])
  })

  it('P6, P7: duplicate, delayed and shuffled texts have one effect, one answer at most, and none of it late', async () => {
    const store = await open()
    const script = [
      'hello',
      'my husband hits me',
      'Y',
      '1',
      'EXIT',
      'a sofa dumped in Valley Way',
      'my ex keeps hitting me',
      'N',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            line: fc.nat(script.length - 1),
            delay: fc.oneof(fc.nat(119), fc.integer({ min: 121, max: 24 * 3600 })),
            copies: fc.integer({ min: 1, max: 3 }),
            person: fc.nat(2),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (texts) => {
          const stand = await standOn(store)
          const start = stand.clock.now.getTime()
          const deliveries = texts.flatMap((text, index) =>
            Array.from({ length: text.copies }, () => ({
              ...text,
              id: `${index}-${start}-${JSON.stringify(texts)}`,
            })),
          )
          const answers = await Promise.all(
            deliveries.map(async ({ line, delay, person, id }) => {
              const sentAt = new Date(start - delay * second)
              const given = { id, from: personNumber(50 + person), provider: 'azure' as const, sentAt }
              return { id, delay, reply: await stand.take(stand.inbound(script[line] ?? '', given)) }
            }),
          )
          const replied = answers.filter(({ reply }) => reply !== undefined)
          expect(new Set(replied.map(({ id }) => id)).size).toBe(replied.length)
          for (const { delay, reply } of replied) {
            if (delay > 120) expect(reply?.confidential).toBe(false)
            if (delay > 120) expect(tellsSupport(reply?.text ?? '')).toBe(false)
          }
          for (const person of [0, 1, 2]) await stand.say('EXIT', { from: personNumber(50 + person) })
          const { ordinary, confidential } = await stand.rows()
          expect([ordinary, confidential]).toEqual([[], []])
        },
      ),
      { numRuns: 25, seed: 6 },
    )
  }, 120_000)

  it('leaves nothing of what was said in any table or in the log', async () => {
    const store = await open()
    const stand = await standOn(store)
    const from = personNumber(60)
    await stand.say('my husband hits me zqcanaryzq', { from })
    await stand.say('Y', { from })
    await stand.say('he did zqcanaryzq again', { from })
    const tables = await store.prisma.$queryRaw<{ name: string }[]>`
      SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema()`
    for (const { name } of tables) {
      const rows = await store.prisma.$queryRawUnsafe<{ row: string }[]>(
        `SELECT t::text AS row FROM "${name}" t`,
      )
      expect(rows.map(({ row }) => row).join()).not.toMatch(/zqcanaryzq|husband|7700900/)
    }
    const [kind] = await store.prisma.$queryRaw<{ persistence: string }[]>`
      SELECT relpersistence::text AS persistence FROM pg_class WHERE relname = 'HiddenConversation'`
    expect(kind?.persistence).toBe('u')
    expect(stand.logText()).not.toMatch(/zqcanaryzq|husband|7700900/)
  })
})
