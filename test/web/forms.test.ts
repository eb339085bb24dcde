import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { ServiceError } from '../../bot/errors.ts'
import { createScriptedTurn, seal } from '../support/scriptedTurn.ts'
import { createWebEdge, exitUrl } from '../support/webEdge.ts'

let clock = new Date('2026-11-23T10:00:00Z')
const { takeTurn, asked } = createScriptedTurn()
const kept: { sealed: string; bytes: number }[] = []
const app = createWebEdge({
  takeTurn,
  now: () => clock,
  keepPhoto: async (sealed, content) => {
    if (content.includes('%PDF')) throw new ServiceError('FILE_NOT_A_PHOTO', { field: 'file' })
    kept.push({ sealed, bytes: content.length })
    return { id: `photo-${kept.length}` }
  },
})
const server = app.listen(0)
beforeAll(() => expect(server.listening).toBe(true))
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  clock = new Date('2026-11-23T10:00:00Z')
})

const send = (fields: Record<string, string | string[]>) =>
  request(server).post('/chat').type('form').send(fields)
const stateOf = (html: string): string => /name="state" value="([^"]+)"/.exec(html)?.[1] ?? ''

describe('the first page', () => {
  it('asks its question in a form that needs no scripts, under a neutral title', async () => {
    const { text } = await request(server).get('/').expect(200)
    expect(text).toContain('<title>Stevenage reports</title>')
    expect(text).toContain('What would you like to do?')
    expect(text).toMatch(/<form[^>]+method="post" action="\/chat" autocomplete="off"/)
    expect(text).toContain('<button type="submit" name="choice" value="asb"')
    expect(text).toMatch(/<textarea[^>]+name="message"[^>]+spellcheck="false"/)
  })

  it('has the exit as its first link, again as a button in the bar, and both work without scripts', async () => {
    const { text } = await request(server).get('/')
    const links = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)
    expect(links[0]).toBe('/leave')
    expect(links.filter((href) => href === '/leave')).toHaveLength(2)
  })

  it('is plain HTML that may run and load only what the service itself serves', async () => {
    const { text, headers } = await request(server).get('/')
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(text).not.toMatch(/ style=|<style|<script(?! src="\/assets)| on[a-z]+=/)
    expect([...text.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]).toEqual([])
  })
})

describe('POST /chat', () => {
  it('takes words and choices and answers the whole page with the next question', async () => {
    const menu = stateOf((await request(server).get('/')).text)
    const waste = await send({ state: menu, message: '', choice: 'fly_tipping' }).expect(200)
    expect(waste.text).toContain('What has been dumped?')
    expect(waste.text).toContain('type="checkbox" name="choice"')
    const where = await send({ state: stateOf(waste.text), choice: ['tyres', 'green'], message: '' }).expect(
      200,
    )
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'choice', values: ['tyres', 'green'] })
    const when = await send({ state: stateOf(where.text), message: 'Valley Way', via: 'words' }).expect(200)
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'text', text: 'Valley Way' })
    expect(when.text).toContain('When did you see it?')
  })

  it('takes words sent with their own button, though boxes are ticked', async () => {
    await send({ state: seal({ page: 1 }), choice: 'tyres', message: 'an old boat', via: 'words' })
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'text', text: 'an old boat' })
  })

  it('takes "skip" alone, though boxes are ticked', async () => {
    await send({ state: seal({ page: 1 }), choice: ['tyres', 'skip'], message: '' })
    expect(asked.at(-1)?.inbound).toEqual({ kind: 'choice', values: ['skip'] })
  })

  it('begins when there is no state', async () => {
    const { text } = await send({}).expect(200)
    expect(text).toContain('What would you like to do?')
  })

  it('asks again, and says what to do, when nothing was given', async () => {
    const { text } = await send({ state: seal({ page: 2 }), message: '  ' }).expect(200)
    expect(text).toContain('Choose an answer, or type one')
    expect(text).toContain('Where is it?')
  })

  it('answers 400 and the same question for a choice that is not offered', async () => {
    const { text } = await send({ state: seal({ page: 2 }), choice: 'tyres' }).expect(400)
    expect(text).toContain('not one of the choices')
    expect(text).toContain('Where is it?')
  })

  it.each([
    ['altered', 'bm90aGluZw'],
    ['expired', seal({ page: 4, expired: true })],
  ])('answers an %s state with calm words and a fresh start, as a page like any other', async (_, state) => {
    const { text } = await send({ state, message: 'hello' }).expect(200)
    expect(text).toContain('You can start again. Nothing was sent.')
    expect(text).toContain('What would you like to do?')
  })

  it('shows a failure calmly, with the question and its answers still there', async () => {
    const { text } = await send({ state: seal({ page: 4 }), message: 'fail' }).expect(500)
    expect(text).toContain('something went wrong on our side')
    expect(text).toContain('What happened? Tell us in your own words.')
    expect(text).not.toContain('canary')
  })

  it('shows answers as text, whatever they hold', async () => {
    const { text } = await send({ state: seal({ page: 5 }), choice: 'done' }).expect(200)
    expect(text).toContain('&lt;b&gt;Valley Way&lt;/b&gt;')
    expect(text).toContain('value="change:location"')
  })

  it('never says back what was typed', async () => {
    const { text } = await send({ state: seal({ page: 0 }), message: 'my hurt canary' })
    expect(text).toContain('SUPPORT-CONTENT')
    expect(text).not.toContain('canary')
  })

  it('answers pages of one size, confidential or not', async () => {
    const state = seal({ page: 0 })
    const sizes = await Promise.all(
      [{ choice: 'asb' }, { message: 'he hurt me' }, { choice: 'help' }, { message: '' }].map(
        async (fields) => Buffer.byteLength((await send({ state, ...fields })).text),
      ),
    )
    expect(new Set(sizes).size).toBe(1)
  })

  it('sends those who ask for its address back to the one page', async () => {
    await request(server).get('/chat').expect(303).expect('Location', '/')
  })
})

describe('a confidential form sent again, as Back does without scripts', () => {
  it('gets the neutral first page', async () => {
    const fields = { state: seal({ page: 0 }), message: 'he hurt me' }
    expect((await send(fields)).text).toContain('SUPPORT-CONTENT')
    const again = await send(fields).expect(200)
    expect(again.text).not.toContain('SUPPORT-CONTENT')
    expect(again.text).toContain('What would you like to do?')
  })

  it('gets it for as long as the state itself can be read', async () => {
    const fields = { state: seal({ page: 0 }), message: 'he hurt me' }
    await send(fields)
    clock = new Date('2026-11-24T09:59:00Z')
    expect((await send(fields)).text).not.toContain('SUPPORT-CONTENT')
  })

  it('gets it from inside the support pages as well', async () => {
    const first = await send({ state: seal({ page: 0 }), choice: 'local_support' })
    const fields = { state: stateOf(first.text), choice: 'lines' }
    expect((await send(fields)).text).toContain('SUPPORT-CONTENT')
    expect((await send(fields)).text).not.toContain('SUPPORT-CONTENT')
  })

  it('leaves ordinary forms as they were: the same again gives the same', async () => {
    const fields = { state: seal({ page: 2 }), message: 'Valley Way' }
    expect((await send(fields)).text).toContain('When did you see it?')
    expect((await send(fields)).text).toContain('When did you see it?')
  })
})

describe('POST /chat/files', () => {
  const photo = Buffer.from('a photo, as far as this test goes')

  it('takes a photo as a form and answers the page', async () => {
    const { text } = await request(server)
      .post('/chat/files')
      .set('Accept', 'text/html')
      .field('state', seal({ page: 5 }))
      .attach('file', photo, 'sofa.jpg')
      .expect(200)
    expect(text).toContain('Photo 1 of 5 added.')
    expect(kept.at(-1)?.bytes).toBe(photo.length)
  })

  it('answers JSON to those who ask for it', async () => {
    const { body } = await request(server)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', seal({ page: 5 }))
      .attach('file', photo, 'sofa.jpg')
      .expect(200)
    expect(body.prompt.kind).toBe('file')
    expect(asked.at(-1)?.inbound).toMatchObject({ kind: 'file' })
  })

  it('says what is wrong with a file that is no photo, and asks on', async () => {
    const { text } = await request(server)
      .post('/chat/files')
      .set('Accept', 'text/html')
      .field('state', seal({ page: 5 }))
      .attach('file', Buffer.from('%PDF-1.7'), 'a.jpg')
      .expect(415)
    expect(text).toContain('We can only take photos')
    expect(text).toContain('Do you have photos?')
  })

  it('refuses a photo over 10 MB in the same way', async () => {
    const { body } = await request(server)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .field('state', seal({ page: 5 }))
      .attach('file', Buffer.alloc(10 * 1024 * 1024 + 1), 'big.jpg')
      .expect(413)
    expect(body.error).toMatchObject({ code: 'FILE_TOO_LARGE', field: 'file' })
  })

  it('asks for a photo when none was chosen', async () => {
    const { text } = await request(server)
      .post('/chat/files')
      .set('Accept', 'text/html')
      .field('state', seal({ page: 5 }))
      .expect(200)
    expect(text).toContain('Choose a photo first')
  })

  it('needs a state', async () => {
    const { body } = await request(server)
      .post('/chat/files')
      .set('Accept', 'application/json')
      .attach('file', photo, 'sofa.jpg')
      .expect(400)
    expect(body.error.field).toBe('state')
  })
})

describe('the other pages', () => {
  it('leaves at once, clearing what the browser kept, and tells the next site nothing', async () => {
    const { headers } = await request(server).get('/leave').expect(303)
    expect(headers.location).toBe(exitUrl)
    expect(headers['clear-site-data']).toContain('"storage"')
    expect(headers['cache-control']).toContain('no-store')
    expect(headers['referrer-policy']).toBe('no-referrer')
  })

  it('leaves without taking a turn, so that it works when turns do not', async () => {
    const before = asked.length
    await request(server).get('/leave')
    expect(asked).toHaveLength(before)
  })

  it.each(['/privacy', '/accessibility'])('%s carries the neutral title and the exit', async (path) => {
    const { text } = await request(server).get(path).expect(200)
    expect(text).toContain('<title>Stevenage reports</title>')
    expect(text).toContain('href="/leave"')
    expect(text).not.toMatch(/abuse|domestic|refuge|victim|violence/i)
  })

  it('still shows a page with the exit and a phone number when no turn can be taken', async () => {
    const broken = createWebEdge({
      takeTurn: async () => {
        throw new ServiceError('STORE_UNAVAILABLE')
      },
    })
    const { text } = await request(broken).get('/').expect(503)
    expect(text).toContain('07700 900000')
    expect(text).toContain('href="/leave"')
  })
})
