import { ServiceError } from '../../errors.ts'

/** Largest photo taken, in bytes. */
const largestPhoto = 10 * 1024 * 1024
/** Milliseconds; the channel waits 15 seconds for the whole turn. */
const patience = 8000

/** Whether a link is HTTPS, on the ordinary port, on one of these hosts or below one. */
export const isAllowed = (url: string, hosts: readonly string[]): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, port, username, password } = new URL(url)
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    hosts.some((host) => hostname === host.toLowerCase() || hostname.endsWith(`.${host.toLowerCase()}`))
  )
}

/** The body, read no further than the largest photo. @throws ServiceError FILE_TOO_LARGE */
const readBody = async (response: Response): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > largestPhoto) throw new ServiceError('FILE_TOO_LARGE', { field: 'file' })
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/**
 * Fetches a picture from a host on the list, following no redirect. What it holds is checked later, by
 * `bot/files`.
 *
 * @param token given to the channel's own file store only
 * @throws ServiceError FILE_UNREADABLE or FILE_TOO_LARGE
 */
export const fetchPicture = async (
  url: string,
  hosts: readonly string[],
  token: string | undefined,
): Promise<Buffer> => {
  if (!isAllowed(url, hosts)) throw new ServiceError('FILE_UNREADABLE', { field: 'file' })
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    })
    if (!response.ok) throw new ServiceError('FILE_UNREADABLE', { field: 'file' })
    return await readBody(response)
  } catch (cause) {
    if (cause instanceof ServiceError) throw cause
    throw new ServiceError('FILE_UNREADABLE', { field: 'file', cause })
  }
}
