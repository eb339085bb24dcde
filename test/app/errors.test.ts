import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { errorCatalogue, ServiceError } from '../../bot/errors.ts'
import { edge } from './support.ts'

const secret = 'canary 07700 900123 <b>knife</b>'

const failing = () =>
  edge((app) => {
    app.get('/boom', () => {
      throw Object.assign(new TypeError(`cannot read ${secret}`), { code: 'EBOOM', cause: new Error(secret) })
    })
    app.get('/rejected', async () => Promise.reject(new Error(secret)))
    app.get('/odd', () => {
      throw secret
    })
    app.get('/stale', () => {
      throw new ServiceError('STATE_EXPIRED')
    })
    app.get('/field', () => {
      throw new ServiceError('UNKNOWN_CHOICE', { field: 'choice' })
    })
    app.get('/officer/boom', () => {
      throw new ServiceError('STORE_UNAVAILABLE')
    })
    app.get('/half', (_request, response) => {
      response.write('half an answer')
      throw new Error(secret)
    })
    app.post('/echo', (received, response) => {
      response.json(received.body)
    })
  })

describe('an error nobody expected', () => {
  it.each(['/boom', '/rejected', '/odd'])(
    'answers %s with a code and calm words, and no word of the cause',
    async (path) => {
      const { app, text, lines } = failing()
      const answer = await request(app).get(path).expect(500)
      expect(answer.body).toEqual({ error: { code: 'UNEXPECTED', message: errorCatalogue.UNEXPECTED.words } })
      expect(text()).not.toContain('canary')
      expect(text()).not.toContain('07700')
      expect(lines()).toContainEqual(
        expect.objectContaining({ level: 'error', code: 'UNEXPECTED', route: path }),
      )
    },
  )

  it('is logged with its name, code and frames, so that it can be found', async () => {
    const { app, lines } = failing()
    await request(app).get('/boom').expect(500)
    const line = lines().find(({ level }) => level === 'error')
    expect(line?.err).toMatchObject({ name: 'TypeError', code: 'EBOOM', cause: { name: 'Error' } })
    expect(JSON.stringify(line)).toMatch(/errors\.test\.ts/)
  })

  it('cuts off an answer that had begun, rather than pretend it was whole', async () => {
    const { app } = failing()
    await expect(request(app).get('/half')).rejects.toThrow(/aborted|hang up/)
  })
})

describe('an error for a browser', () => {
  const page = (path: string) => request(failing().app).get(path).set('Accept', 'text/html,*/*;q=0.8')

  it('is a calm page with the neutral title, the way back and the safe exit', async () => {
    const answer = await page('/boom').expect(500).expect('Content-Type', /html/)
    expect(answer.text).toContain('<title>Stevenage reports</title>')
    expect(answer.text).toContain('Sorry, something went wrong on our side.')
    expect(answer.text).toContain('href="/leave"')
    expect(answer.text).toContain('href="/"')
    expect(answer.text).toContain('href="/assets/resident.css"')
    expect(answer.text).not.toMatch(/canary|TypeError|at /)
    expect(answer.text).not.toMatch(/<script|style=|onclick/)
  })

  it('leads officers back to their queue', async () => {
    const answer = await page('/officer/boom').expect(503)
    expect(answer.text).toContain('href="/officer"')
    expect(answer.text).toContain('/assets/officer.css')
  })

  it('is an ordinary page where somebody came back to an old one', async () => {
    const answer = await page('/stale').expect(200)
    expect(answer.text).toContain('You can start again. Nothing was sent.')
  })

  it('is shown without a stylesheet where none was built', async () => {
    const { app } = edge(() => undefined, { styles: false })
    const answer = await request(app).get('/nowhere').set('Accept', 'text/html').expect(404)
    expect(answer.text).not.toContain('stylesheet')
  })

  it('shows the council name and title inert', async () => {
    const env = { COUNCIL_NAME: '<img src=x onerror=alert(1)>', PAGE_TITLE: '"><script>1</script>' }
    const answer = await request(edge(() => undefined, { env }).app)
      .get('/x')
      .set('Accept', 'text/html')
    expect(answer.text).not.toMatch(/<img|<script/)
  })
})

describe('an error for a program', () => {
  it('names the code and the field', async () => {
    const answer = await request(failing().app).get('/field').expect(400)
    expect(answer.body).toEqual({
      error: { code: 'UNKNOWN_CHOICE', message: errorCatalogue.UNKNOWN_CHOICE.words, field: 'choice' },
    })
  })

  it('is 409 for an old state', async () => {
    const answer = await request(failing().app).get('/stale').expect(409)
    expect(answer.body.error.code).toBe('STATE_EXPIRED')
  })

  it('is JSON even for a browser that sent JSON', async () => {
    const answer = await request(failing().app)
      .post('/echo')
      .set('Accept', 'text/html')
      .set('Content-Type', 'application/json')
      .send('{"state":')
      .expect(400)
    expect(answer.body.error.code).toBe('BAD_JSON')
  })

  it('says when there is nothing', async () => {
    const answer = await request(failing().app).get('/nothing/here').expect(404)
    expect(answer.body.error.code).toBe('NOT_FOUND')
  })
})

describe('a body', () => {
  const post = (type: string, body: string) =>
    request(failing().app).post('/echo').set('Content-Type', type).send(body)

  it('may hold 20,000 characters of any script, escaped', async () => {
    const text = '語'.repeat(20_000)
    expect((await post('application/json', JSON.stringify({ text })).expect(200)).body.text).toBe(text)
    const form = await post('application/x-www-form-urlencoded', new URLSearchParams({ text }).toString())
    expect(form.body.text).toBe(text)
  })

  it('is refused when it is too large', async () => {
    const answer = await post('application/json', JSON.stringify({ text: 'x'.repeat(256 * 1024) })).expect(
      413,
    )
    expect(answer.body.error.code).toBe('TOO_LARGE')
    const form = await post('application/x-www-form-urlencoded', `text=${'x'.repeat(512 * 1024)}`).expect(413)
    expect(form.body.error.code).toBe('TOO_LARGE')
    const many = await post('application/x-www-form-urlencoded', 'a=1&'.repeat(300)).expect(413)
    expect(many.body.error.code).toBe('TOO_LARGE')
  })

  it.each([
    ['{"a":1', 'application/json', 'BAD_JSON'],
    ['nul', 'application/json', 'BAD_JSON'],
    ['{}', 'application/json; charset=nonsense', 'BAD_REQUEST'],
  ])('that is %s as %s gets %s', async (body, type, code) => {
    const answer = await post(type, body)
    expect(answer.body.error.code).toBe(code)
    expect(answer.status).toBe(400)
  })

  it('with a path that cannot be decoded is a bad request', async () => {
    const { app } = edge((made) => made.get('/thing/:name', (_request, response) => void response.end()))
    expect((await request(app).get('/thing/%E0%A4%A')).body.error.code).toBe('BAD_REQUEST')
  })
})
