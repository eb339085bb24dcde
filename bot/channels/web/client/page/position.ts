export interface Position {
  latitude: number
  longitude: number
  accuracy: number
}

/** Whether the browser could give a position if asked. Never required. */
export const canFindPosition = (): boolean => isSecureContext && 'geolocation' in navigator

/** Asks the browser where the person is; undefined when they or their device say no. */
export const findPosition = (): Promise<Position | undefined> =>
  new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => resolve({ latitude, longitude, accuracy }),
      () => resolve(undefined),
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    )
  })
