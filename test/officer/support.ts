import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import request, { type Response } from 'supertest'
import { apiRouter } from '../../bot/api/routes.ts'
import { openAssets } from '../../bot/assets.ts'
import type { FiledReport } from '../../bot/cases/ports.ts'
import { openSms } from '../../bot/channels/sms/index.ts'
import { loadConfig } from '../../bot/config.ts'
import { openDirectory } from '../../bot/directory/open.ts'
import { openFileStore } from '../../bot/files/store.ts'
import { createEdge } from '../../bot/http/edge.ts'
import { openLimits } from '../../bot/limits.ts'
import { openLog } from '../../bot/log.ts'
import { openMetrics } from '../../bot/metrics.ts'
import { openAccounts } from '../../bot/officer/accounts.ts'
import type { OfficerRole } from '../../bot/officer/ports.ts'
import { officerRouter } from '../../bot/officer/routes.ts'
import { openSessions } from '../../bot/officer/sessions.ts'
import { openPlaces } from '../../bot/places/index.ts'
import { openFieldCipher } from '../../bot/privacy/fields.ts'
import { openKeyring } from '../../bot/privacy/keyring.ts'
import retentionRules from '../../bot/privacy/retention.json' with { type: 'json' }
import { openRetention } from '../../bot/privacy/retention.ts'
import type { Store } from '../../bot/store/store.ts'
import { openKeptConversations } from '../../bot/turn/keptConversations.ts'
import type { Report } from '../../dialogs/reporting/report.ts'
import { casesOn } from '../support/cases.ts'
import { asbReport, flyTippingReport } from '../support/reports.ts'

export const password = 'correct horse battery'
export const apiToken = 'a-token-for-the-tests-of-the-council-systems'

/** A Tuesday in winter: UK time is UTC. */
export const startOfTests = new Date('2026-11-24T10:00:00.000Z')

/** Waste with a place on the map and no contact details. */
export const flyTipping = (words: string) =>
  flyTippingReport(
    {
      wasteTypes: ['construction', 'tyres'],
      primaryWaste: 'construction',
      size: 'transit_van',
      landType: 'back_alley',
      location: {
        words: 'behind the garages',
        label: 'Shephall Way, SG2',
        precision: 'street',
        source: 'gazetteer',
        latitude: 51.8905,
        longitude: -0.1775,
        radius: 120,
        neighbourhood: 'Shephall',
      },
      when: { words: 'last night', from: '2026-11-23T18:00:00Z', precision: 'part_of_day' },
      hazards: ['blocking'],
      witnessed: false,
      description: words,
    },
    { ownWords: [words] },
  )

/** High risk, a place still to be confirmed, and somebody who must be contacted with care. */
export const antiSocial = (words: string) =>
  asbReport(
    {
      asbType: 'noise',
      account: words,
      location: {
        words: 'the flats by the shops',
        label: 'the flats by the shops',
        precision: 'words',
        source: 'words',
      },
      happeningNow: true,
      frequency: 'daily',
      gettingWorse: 'yes',
      targeted: 'me',
      effects: ['sleep', 'not_safe_at_home'],
      vulnerabilities: ['alone'],
    },
    {
      ownWords: [words],
      contact: {
        way: 'text',
        name: 'Jo Resident',
        phone: '07700 900123',
        times: ['evening'],
        note: 'Never ring, he listens',
      },
    },
  )

/** Everything behind the officers' pages and the API, for real; only the time is the test's. */
export const openOfficerService = async (
  store: Store,
  env: Record<string, string> = {},
  options: Parameters<typeof officerRouter>[1] = {},
) => {
  let now = startOfTests
  const config = loadConfig({
    NODE_ENV: 'test',
    INSECURE_COOKIES: 'true',
    API_TOKENS: apiToken,
    LIMIT_SIGN_INS: '0',
    ...env,
  })
  const keyring = openKeyring({ secrets: [randomBytes(32).toString('base64')] })
  const folder = mkdtempSync(join(tmpdir(), 'sosafe-officer-'))
  const files = await openFileStore({ folder, keys: [randomBytes(32)], random: randomBytes })
  const cases = await casesOn(store, { keyring, files })
  const logged: string[] = []
  const stopping = new AbortController()
  const unused = () => Promise.reject(new Error('nobody texts here'))
  const log = openLog({ level: 'debug', to: { write: (line: string) => void logged.push(line) } })
  const services = {
    sms: await openSms({
      ...{ config, store, keyring, log, random: randomBytes, now: () => now },
      kept: openKeptConversations({ store, keyring }),
      ...{ cipher: openFieldCipher(keyring, randomBytes), takeTurn: unused, keepPhoto: unused },
    }),
    config,
    now: () => now,
    random: randomBytes,
    log,
    metrics: openMetrics(),
    limits: openLimits({ config, random: randomBytes }),
    readiness: { report: async () => ({}) },
    asset: openAssets(),
    files,
    places: await openPlaces({ dataDir: folder, now: () => now }),
    directory: await openDirectory({
      ...{ store, random: randomBytes },
      onFailure: (err) => logged.push(String(err)),
    }),
    ...cases,
    eraseContact: openRetention({ store, files, rules: retentionRules, random: randomBytes }).eraseContact,
    accounts: openAccounts({ store, keyring, random: randomBytes }),
    sessions: openSessions({ store, keyring, idleMinutes: config.OFFICER_IDLE_MINUTES, random: randomBytes }),
    stopping: stopping.signal,
  }
  const app: Express = createEdge(services, (edge) => {
    edge.use('/officer', officerRouter(services, options))
    edge.use('/api/v1', apiRouter(services))
  })
  return {
    ...services,
    app,
    /** Where a council would put its own areas. */
    dataDir: folder,
    logged: () => logged.join(''),
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    addOfficer: (
      name: string,
      displayName: string,
      more: { mustChange?: boolean; roles?: readonly OfficerRole[] } = {},
    ) => services.accounts.add({ name, displayName, password, mustChange: false, now, ...more }),
    file: (report: Report, conversationId: string = randomUUID()): Promise<FiledReport> =>
      cases.filing.fileReport({ report, conversationId, channel: 'web', now }),
    receivePhoto: (conversationId: string, content: Buffer) => files.receive(conversationId, content),
    close: () => {
      stopping.abort()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type OfficerService = Awaited<ReturnType<typeof openOfficerService>>

/** What a form on a page would send, as a browser reads it: fields by name within the form of this action. */
export const formOn = (html: string, action: string): Record<string, string> => {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`))
  if (!form) throw new Error(`no form for ${action}`)
  const [body = ''] = form.split('</form>')
  const hidden = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
}

/** An officer with a browser of their own: keeps cookies, follows forms. */
export const officerBrowser = (app: Express) => {
  const agent = request.agent(app)
  const browser = {
    agent,
    get: (path: string): Promise<Response> => agent.get(path).set('Accept', 'text/html').then(),
    post: (path: string, fields: Record<string, string>): Promise<Response> =>
      agent.post(path).set('Accept', 'text/html').type('form').send(fields).then(),
    signIn: (name: string): Promise<Response> => browser.post('/officer/sign-in', { name, password }),
    /** Fills in a form of a page that was loaded before, and sends it. */
    submit: (page: Response, action: string, fields: Record<string, string> = {}): Promise<Response> =>
      browser.post(action, { ...formOn(page.text, action), ...fields }),
  }
  return browser
}
