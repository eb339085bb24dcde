import type { Request, Response } from 'express'
import type { InboundText, ProviderName } from './ports.ts'
import type { TextReply } from './takeText.ts'

/** What a provider's request turned out to be. */
export type Read =
  | { kind: 'texts'; texts: InboundText[] }
  /** Not a text but something to be answered as it is (a handshake). */
  | { kind: 'answer'; body: object }

/** One provider's way of delivering texts. */
export interface Webhook {
  provider: ProviderName
  /** Whether the request does not prove that it comes from the provider. */
  refuses(request: Request): boolean
  /** Undefined: malformed. */
  read(request: Request): Read | undefined
  /** Answers a request whose texts were taken; present where the replies travel in that answer. */
  answer?(response: Response, replies: readonly TextReply[]): void
}
