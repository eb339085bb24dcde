/** Words carriers and providers act upon themselves. https://help.twilio.com, "SMS opt-out keywords" */
const stop = new Set(['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'])
const start = new Set(['start', 'unstop', 'optin'])

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** Whether a text says no more texts, or texts again; undefined for anything else. */
export const readStopWord = (text: string): 'stop' | 'start' | undefined => {
  const word = bare(text)
  if (stop.has(word)) return 'stop'
  return start.has(word) ? 'start' : undefined
}
