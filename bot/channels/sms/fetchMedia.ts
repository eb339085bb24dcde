import axios from 'axios'
import type { FetchMedia } from './photos.ts'

/** The size `bot/files` takes at most. */
const largest = 10 * 1024 * 1024
/** Redirects of Twilio end on a store of its own: https://www.twilio.com/docs/messaging/api/media-resource */
const mostRedirects = 3
const storeHosts = /^(?:[a-z0-9-]+\.)*(?:twiliocdn\.com|twilio\.com)$|^s3(?:-external-1)?\.amazonaws\.com$/

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/**
 * Fetches pictures from Twilio: the first request goes to its API alone, with our credentials; where it
 * redirects to, only to Twilio's own stores, without them. At most 10 MB.
 */
export const openFetchMedia = ({
  accountSid,
  authToken,
  baseUrl,
  timeout,
  mayGo = (host) => storeHosts.test(host),
}: {
  accountSid: string
  authToken: string
  /** The API's address. */
  baseUrl: string
  /** Milliseconds for each request. */
  timeout: number
  /** Whether a redirect may lead to this host. */
  mayGo?: (host: string) => boolean
}): FetchMedia => {
  const api = new URL(baseUrl)

  const get = (address: URL) =>
    axios.get<ArrayBuffer>(address.href, {
      responseType: 'arraybuffer',
      maxRedirects: 0,
      maxContentLength: largest,
      timeout,
      // Every status is an answer here; errors are of the network.
      validateStatus: () => true,
      ...(address.origin === api.origin ? { auth: { username: accountSid, password: authToken } } : {}),
    })

  const allowed = (address: URL): boolean =>
    address.origin === api.origin ||
    (address.protocol === 'https:' && address.port === '' && mayGo(address.hostname))

  return async (url) => {
    if (!URL.canParse(url)) return undefined
    let address = new URL(url)
    if (address.origin !== api.origin) return undefined
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (!allowed(address)) return undefined
      const { status, headers, data } = await get(address).catch(() => ({
        status: 0,
        headers: {},
        data: null,
      }))
      if (status === 200 && data !== null) return Buffer.from(data)
      const to: unknown = Object.entries(headers).find(([name]) => name.toLowerCase() === 'location')?.[1]
      if (!isRedirect(status) || typeof to !== 'string' || !URL.canParse(to, address.href)) return undefined
      address = new URL(to, address.href)
    }
    return undefined
  }
}
