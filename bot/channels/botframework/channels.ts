/** What a Bot Framework channel can show. */
export interface Abilities {
  /** Most buttons under one message; 0: it has none. */
  buttons: number
  /** Adaptive Cards. */
  cards: boolean
}

/**
 * By channel id, from the Bot Framework's channel reference
 * (https://learn.microsoft.com/azure/bot-service/bot-service-channels-reference). A channel not named here
 * gets plain text, which works on all.
 */
const known: Record<string, Abilities> = {
  directline: { buttons: 100, cards: true },
  emulator: { buttons: 100, cards: true },
  facebook: { buttons: 11, cards: false },
  kik: { buttons: 20, cards: false },
  line: { buttons: 13, cards: false },
  msteams: { buttons: 6, cards: true },
  slack: { buttons: 20, cards: false },
  telegram: { buttons: 100, cards: false },
  webchat: { buttons: 100, cards: true },
}

const plain: Abilities = { buttons: 0, cards: false }

/** @param channelId as activities carry it, with or without a sub-channel ("msteams:copilot") */
export const abilitiesOf = (channelId: string): Abilities => known[channelId.split(':')[0] ?? ''] ?? plain
