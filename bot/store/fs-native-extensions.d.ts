/** The part we use; the library ships no types. */
declare module 'fs-native-extensions' {
  /** False: another process holds the file. */
  export const tryLock: (file: number) => boolean
  export const unlock: (file: number) => void
}
