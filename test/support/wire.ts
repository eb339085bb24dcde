import { Client } from 'undici'

/** What came back, whole. */
export interface WireAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  /** Undefined where the text is no JSON. */
  body: unknown
}

export interface Posted {
  json?: unknown
  form?: Record<string, string>
  headers?: Record<string, string>
}

/** One connection to a service, kept open: for conversations of thousands of requests, one after the other. */
export interface Wire {
  get(path: string, headers?: Record<string, string>): Promise<WireAnswer>
  post(path: string, posted: Posted): Promise<WireAnswer>
  /** Once is enough; more does no harm. */
  close(): Promise<void>
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** HTTP as it travels, past whatever a test lays over Node's own requests to see where the service asks. */
export const openWire = (address: string): Wire => {
  const client = new Client(address)
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<WireAnswer> => {
    const answer = await client.request({ method, path, headers, body: body ?? null })
    const text = await answer.body.text()
    return { status: answer.statusCode, headers: answer.headers, text, body: parsed(text) }
  }
  return {
    get: (path, headers = {}) => ask('GET', path, headers),
    post: (path, { json, form, headers = {} }) =>
      form === undefined
        ? ask('POST', path, { 'content-type': 'application/json', ...headers }, JSON.stringify(json ?? {}))
        : ask(
            'POST',
            path,
            { 'content-type': 'application/x-www-form-urlencoded', ...headers },
            new URLSearchParams(form).toString(),
          ),
    close: async () => {
      if (!client.closed) await client.close()
    },
  }
}
