import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express } from 'express'
import { numberOf } from '../dialogs/directory/directory.ts'
import { apiRouter } from './api/routes.ts'
import { createBotFrameworkChannel } from './channels/botframework/router.ts'
import { createWebChannel } from './channels/web/router.ts'
import { createEdge } from './http/edge.ts'
import { atOnce, limited } from './limits.ts'
import { officerRouter } from './officer/routes.ts'
import retentionRules from './privacy/retention.json' with { type: 'json' }
import { tellKept } from './privacy/told.ts'
import type { Services } from './services.ts'
import { ordinaryLife } from './turn/takeTurn.ts'

/** The simulator is the officers' page: the link only saves a developer from looking for it. */
const simulatorFor = ({ NODE_ENV, SMS_PROVIDER }: Services['config']): string | undefined =>
  NODE_ENV === 'development' && SMS_PROVIDER === 'simulator' ? '/officer/simulator' : undefined

const residentPages = (services: Services) => {
  const { config, asset, takeTurn, keepPhoto, limits, now, log } = services
  return createWebChannel({
    takeTurn,
    mayLookUp: async (address) => (await limits.take('lookUps', address)).allowed,
    keepPhoto,
    now,
    log,
    asset,
    stateLifetime: ordinaryLife,
    councilName: config.COUNCIL_NAME,
    pageTitle: config.PAGE_TITLE,
    exitUrl: config.EXIT_URL,
    councilPhone: numberOf('council'),
    told: tellKept(retentionRules, config),
    simulator: simulatorFor(config),
  })
}

/** Photos read at once: each up to 10 MB. */
const mostUploads = 16

/** The whole service as one Express app, for `main` and for every test that goes through HTTP. */
export const createApp = (services: Services): Express =>
  createEdge(services, (app) => {
    const turns = limited(services.limits, 'turns')
    app.post('/chat/turns', turns)
    app.post('/chat', turns)
    app.post('/chat/files', limited(services.limits, 'uploads'), atOnce(mostUploads))
    app.use(residentPages(services))
    app.use(
      createBotFrameworkChannel({
        ...services,
        limits: { turns, uploads: limited(services.limits, 'uploads') },
      }),
    )
    app.use(services.sms.router)
    app.use('/officer', officerRouter(services))
    app.use('/api/v1', apiRouter(services))
  })

/** Answers requests for a WebSocket: the Direct Line stream, and nothing else. For the HTTP server's `upgrade`. */
export const createUpgrade =
  ({ directLine }: Pick<Services, 'directLine'>) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    if (directLine?.upgrade(request, socket, head) !== true) socket.destroy()
  }
