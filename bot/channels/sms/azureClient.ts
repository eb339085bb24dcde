import { SmsClient } from '@azure/communication-sms'
import { z } from 'zod'
import { type Provider, SendFailed } from './ports.ts'

const errorSchema = z.object({ statusCode: z.number().optional().catch(undefined) })

const failureOf = (status: number | undefined): SendFailed =>
  new SendFailed(`AZURE_${status ?? 'UNREACHABLE'}`, status === undefined || status === 429 || status >= 500)

const sentSchema = z.array(z.object({ successful: z.boolean(), httpStatusCode: z.number() })).min(1)

/** Sends by Azure Communication Services. No tag: its reports then tell nothing of what a text was about. */
export const azureProvider = ({
  connectionString,
  from,
  timeout,
}: {
  /** Holds the endpoint, which is thereby configurable. */
  connectionString: string
  /** Our number, where a text does not say which. */
  from?: string | undefined
  /** Milliseconds. */
  timeout: number
}): Provider => {
  const client = new SmsClient(connectionString, { retryOptions: { maxRetries: 0 } })
  return {
    name: 'azure',
    send: async ({ to, from: own = from, text }) => {
      if (own === undefined) throw new SendFailed('NO_SENDER', false)
      const results = await client
        .send(
          { from: own, to: [to], message: text },
          { enableDeliveryReport: false, abortSignal: AbortSignal.timeout(timeout) },
        )
        .catch((error: unknown) => {
          throw failureOf(errorSchema.catch({}).parse(error).statusCode)
        })
      const [result] = sentSchema.catch([]).parse(results)
      if (result?.successful !== true) throw failureOf(result?.httpStatusCode)
    },
  }
}
