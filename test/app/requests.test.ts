import { describe, expect, it } from '@jest/globals'
import { Router } from 'express'
import request from 'supertest'
import { ServiceError } from '../../bot/errors.ts'
import { edge } from './support.ts'

const open = () =>
  edge((app) => {
    const cases = Router()
    cases.get('/:reference/photos/:name', (_request, response) => void response.end())
    cases.get('/:reference', () => {
      throw new ServiceError('NOT_FOUND')
    })
    app.use('/officer/cases', cases)
    const inner = Router()
    inner.get('/', (_request, response) => void response.end())
    app.use('/of/:reference', inner)
    app.get('/api/v1/cases', (_request, response) => void response.end())
    app.get(/^\/pattern\/.*/, (_request, response) => void response.end())
    app.get('/', (_request, response) => void response.end())
    app.post('/chat/turns', (_request, response) => void response.json({}))
  })

describe('the request log', () => {
  it('holds method, route pattern, status, time and a number, and nothing else', async () => {
    const { app, lines } = open()
    await request(app)
      .post('/chat/turns?from=poster')
      .set('User-Agent', 'canary phone')
      .set('X-Forwarded-For', '203.0.113.9')
      .set('Referer', 'https://example.org/canary')
      .send({ text: 'he hit me canary' })
    const [line, ...others] = lines()
    expect(others).toEqual([])
    expect(Object.keys(line ?? {}).sort()).toEqual([
      'level',
      'method',
      'ms',
      'msg',
      'requestId',
      'route',
      'status',
      'time',
    ])
    expect(line).toMatchObject({
      method: 'POST',
      route: '/chat/turns',
      status: 200,
      level: 'info',
      msg: 'answered',
    })
    expect(JSON.stringify(line)).not.toMatch(/canary|poster|203\.0|127\.0/)
  })

  it.each([
    ['/officer/cases/SV-1111-2222/photos/abc.jpg?x=1', '/officer/cases/:reference/photos/:name'],
    ['/officer/cases/SV-1111-2222', '/officer/cases/:reference'],
    ['/of/SV-1111-2222', '/of/:value'],
    ['/api/v1/cases?cursor=abc', '/api/v1/cases'],
    ['/pattern/SV-1111-2222', 'none'],
    ['/nowhere/SV-1111-2222', 'none'],
    ['/assets/missing-SV-1111.js', '/assets'],
    ['/?state=abc', '/'],
  ])('writes %s as %s', async (path, route) => {
    const { app, lines, text } = open()
    await request(app).get(path)
    expect(lines().map((line) => line.route)).toEqual(expect.arrayContaining([route]))
    expect(new Set(lines().map((line) => line.route))).toEqual(new Set([route]))
    expect(text()).not.toMatch(/SV-1111/)
  })
})
