import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'

/** GOV.UK Notify as far as the soak needs it: it delivers texts late, and counts what it is asked to send. */
export interface SimulatedNotify {
  settings: Record<string, string>
  /** Texts it was asked to send. */
  sent: string[]
  deliver(address: () => string, text: { from: string; to: string; text: string; by: number }): Promise<void>
  close(): Promise<void>
}

const token = 'notify-token-for-the-soak'
const zeros = '00000000-0000-0000-0000-000000000000'
const mostTries = 300
const sendSchema = z.object({ personalisation: z.object({ message: z.string() }) })

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address === 'object'

export const simulatedNotify = async (random: () => string): Promise<SimulatedNotify> => {
  const sent: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    // The service may be killed in the middle of asking.
    for (const side of [request, response]) side.on('error', () => undefined)
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => {
      if (!request.complete) return
      sent.push(sendSchema.parse(JSON.parse(body)).personalisation.message)
      response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"sent"}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (!isAddress(address)) throw new Error('no port')
  return {
    sent,
    settings: {
      NOTIFY_API_KEY: `soak-${zeros}-${zeros}`,
      NOTIFY_TEMPLATE_ID: 'template',
      NOTIFY_BASE_URL: `http://127.0.0.1:${address.port}`,
      NOTIFY_INBOUND_TOKEN: token,
    },
    deliver: async (service, { from, to, text, by }) => {
      const body = JSON.stringify({
        ...{ id: random(), source_number: from.slice(1), destination_number: to.slice(1), message: text },
        date_received: new Date(Date.now() - by).toISOString(),
      })
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
      for (let tries = 0; tries < mostTries; tries += 1) {
        const status = await fetch(`${service()}/sms/notify`, { method: 'POST', headers, body }).then(
          (answer) => answer.status,
          () => 0,
        )
        if (status === 200) return
        await wait(200)
      }
      throw new Error('Notify could not deliver a text')
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
