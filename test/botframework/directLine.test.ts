import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ask, openClient, openSocket, type Served, serveDirectLine, wordsOf } from './directLineClient.ts'

let served: Served
beforeAll(async () => {
  served = await serveDirectLine()
}, 120_000)
afterAll(() => served.close())

const numberOf = (id: string): number => Number(id.split('|')[1])

describe('a conversation over Direct Line', () => {
  it('greets, echoes with the client’s own name for the message, and answers it', async () => {
    const client = await openClient(served.url)
    expect(wordsOf(await client.poll())).toMatch(/what is wrong/)
    const id = await client.post({ text: 'help', channelData: { clientActivityID: 'first' } })
    const [echo, answer, ...more] = await client.poll()
    expect(more).toEqual([])
    expect(echo).toMatchObject({
      id,
      text: 'help',
      from: { id: 'dl_person' },
      channelData: { clientActivityID: 'first' },
    })
    expect(answer).toMatchObject({ replyToId: id, from: { id: 'reports' } })
    expect(JSON.stringify(answer)).not.toContain('_channelId')
  })

  it('gives a repeated message the first id, and takes it once', async () => {
    const client = await openClient(served.url)
    const message = { text: 'rubbish dumped in Valley Way', channelData: { clientActivityID: 'once' } }
    const ids = await Promise.all([client.post(message), client.post(message), client.post(message)])
    expect(new Set(ids).size).toBe(1)
    const activities = await client.poll()
    expect(activities.filter(({ from }) => from.id === 'dl_person')).toHaveLength(1)
  })

  it('gives what was lost on the way again to who asks again from the same place', async () => {
    const client = await openClient(served.url)
    await client.poll()
    const id = await client.post({ text: 'help' })
    const from = String(numberOf(id) - 1)
    const poll = () =>
      ask(served.url, 'GET', client.at(`/activities?watermark=${from}`), { token: client.pass.token })
    const first = await poll()
    expect(first.body.activities).toHaveLength(2)
    expect((await poll()).body).toEqual(first.body)
  })

  it('refuses what is nested deeper than it could say back, calmly', async () => {
    const client = await openClient(served.url)
    const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const answer = await fetch(`${served.url}/v3/directline${client.at('/activities')}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${client.pass.token}`, 'Content-Type': 'application/json' },
      body: `{"type":"message","text":"help","value":${deep}}`,
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { code: 'BadArgument' } })
    const fine = await ask(served.url, 'POST', client.at('/activities'), {
      token: client.pass.token,
      body: { type: 'message', text: 'help', value: nested(20), channelData: { data: nested(20) } },
    })
    expect(fine.status).toBe(200)
  })

  it('numbers activities in rising order, whatever the clock says', async () => {
    const client = await openClient(served.url)
    for (const text of ['help', 'menu', 'help']) await client.post({ text })
    served.service.clock.now = new Date(served.service.clock.now.getTime() - 60_000)
    await client.post({ text: 'help' })
    served.service.clock.now = new Date(served.service.clock.now.getTime() + 60_000)
    const numbers = (await client.poll()).map(({ id }) => numberOf(id))
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other))
    expect(new Set(numbers).size).toBe(9)
  })

  it('streams to several sockets what there was and what comes', async () => {
    const client = await openClient(served.url)
    const one = openSocket(client.pass.streamUrl)
    const other = openSocket(client.pass.streamUrl)
    await Promise.all([one.until((all) => all.length === 1), other.until((all) => all.length === 1)])
    await client.post({ text: 'help' })
    const seen = await Promise.all([
      one.until((all) => all.length === 3),
      other.until((all) => all.length === 3),
    ])
    expect(seen[0]).toEqual(seen[1])
    one.socket.close()
    other.socket.close()
  })

  it('hands what a confidential turn said over once, and nothing of it on reconnecting', async () => {
    const client = await openClient(served.url)
    await client.poll()
    expect(await client.says('my husband hits me, canary-4711')).toMatch(/OK to/)
    expect(await client.history()).toEqual([])
    expect(await client.says('yes')).toMatch(/\d{4}/)
    expect(await client.history()).toEqual([])
    const { body } = { body: await client.says('exit') }
    expect(body).toBe('')
    expect(await client.history()).toEqual([])
    expect(await client.says('repeat')).not.toMatch(/support|abuse|helpline/i)
  })
})
