import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { addressGroup, limited, openLimits } from '../../bot/limits.ts'
import { edge } from './support.ts'

const settings = { LIMIT_TURNS: 3, LIMIT_UPLOADS: 2, LIMIT_LOOK_UPS: 2, LIMIT_SIGN_INS: 0 }
const open = () => openLimits({ config: settings, random: randomBytes })

describe('limits', () => {
  it('stop an address after as many tries as the setting says, and say how long to wait', async () => {
    const limits = open()
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await limits.take('turns', '203.0.113.9')).toEqual({ allowed: true, waitSeconds: 0 })
    }
    const { allowed, waitSeconds } = await limits.take('turns', '203.0.113.9')
    expect(allowed).toBe(false)
    expect(waitSeconds).toBeGreaterThan(0)
    expect(waitSeconds).toBeLessThanOrEqual(60)
  })

  it('count each address and each thing apart', async () => {
    const limits = open()
    for (let tries = 0; tries < 4; tries += 1) await limits.take('turns', '203.0.113.9')
    expect((await limits.take('turns', '203.0.113.10')).allowed).toBe(true)
    expect((await limits.take('uploads', '203.0.113.9')).allowed).toBe(true)
  })

  it('give back what turned out to be no guess', async () => {
    const limits = open()
    for (let tries = 0; tries < 20; tries += 1) {
      expect((await limits.take('lookUps', '203.0.113.9')).allowed).toBe(true)
      await limits.giveBack('lookUps', '203.0.113.9')
      await limits.giveBack('signIns', '203.0.113.9')
    }
  })

  it('are off where the setting is 0', async () => {
    const limits = open()
    for (let tries = 0; tries < 100; tries += 1) {
      expect((await limits.take('signIns', '203.0.113.9')).allowed).toBe(true)
    }
  })

  it('never shut the town out behind a proxy nobody declared', async () => {
    const limits = open()
    for (let tries = 0; tries < 100; tries += 1) {
      for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
        expect((await limits.take('turns', address)).allowed).toBe(true)
      }
    }
    await limits.take('lookUps', '127.0.0.1')
    await limits.take('lookUps', '127.0.0.1')
    expect((await limits.take('lookUps', '127.0.0.1')).allowed).toBe(false)
  })

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('count %s as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group)
  })

  it('answer 429 with the time to wait, in calm words', async () => {
    const limits = open()
    const { app } = edge(
      (made) =>
        made.post('/chat/turns', limited(limits, 'turns'), (_request, response) => void response.json({})),
      { env: { TRUSTED_PROXIES: '1' } },
    )
    const turn = (address: string) => request(app).post('/chat/turns').set('X-Forwarded-For', address)
    for (let tries = 0; tries < 3; tries += 1) await turn('203.0.113.9').expect(200)
    const answer = await turn('203.0.113.9').expect(429)
    expect(answer.body.error.code).toBe('TOO_MANY_TRIES')
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    await turn('203.0.113.10').expect(200)
    // What the person adds in front of the proxy's own entry is not believed.
    await turn('198.51.100.1, 203.0.113.9').expect(429)
  })
})
