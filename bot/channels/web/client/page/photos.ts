import { type Outcome, readOutcome } from './post.ts'

const patience = 120_000

/** Sends one photo; `onProgress` hears a share from 0 to 1. Aborting leads to a lost outcome. */
export const postPhoto = (
  state: string,
  file: File,
  onProgress: (share: number) => void,
  stop: AbortSignal,
): Promise<Outcome> =>
  new Promise((resolve) => {
    const form = new FormData()
    form.append('state', state)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', '/chat/files')
    request.setRequestHeader('Accept', 'application/json')
    request.timeout = patience
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => resolve(readOutcome(request.responseText)))
    for (const failure of ['error', 'timeout', 'abort']) {
      request.addEventListener(failure, () => resolve({ kind: 'lost' }))
    }
    stop.addEventListener('abort', () => request.abort())
    request.send(form)
  })
