export const smsProviders = ['notify', 'twilio', 'azure', 'simulator'] as const
export type ProviderName = (typeof smsProviders)[number]

/** A text as a provider delivers it: authenticated and parsed, nothing else done yet. */
export interface InboundText {
  provider: ProviderName
  /** The provider's own id: the same when it delivers the text again. */
  id: string
  /** As the provider wrote them. */
  from: string
  to: string
  text: string
  /** When the provider got it, where it says so. */
  sentAt?: Date
  /** Pictures sent with it. */
  media: { url: string; type: string }[]
}

export interface OutboundText {
  /** International form: +447700900123. */
  to: string
  /** Our own number the other one texted; absent: the provider's default. */
  from?: string
  text: string
}

/** The provider did not take a text. `code` is its own or ours, never words of the message. */
export class SendFailed extends Error {
  override name = 'SendFailed'
  readonly code: string
  /** Trying again may help. */
  readonly again: boolean

  constructor(code: string, again: boolean) {
    super(code)
    this.code = code
    this.again = again
  }
}

/**
 * Sends one text, once.
 *
 * @throws SendFailed
 */
export type SendText = (text: OutboundText) => Promise<void>

/** How texts leave by one provider. */
export interface Provider {
  name: ProviderName
  send: SendText
}
