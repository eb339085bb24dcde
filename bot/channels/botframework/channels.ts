/** What a Bot Framework channel can show. */
export interface Abilities {
  /** Most buttons under one message; 0: it has none. */
  buttons: number
  /** Adaptive Cards. */
  cards: boolean
  /** What parts one paragraph from the next: some show a line break as a paragraph already. */
  gap: '\n' | '\n\n'
}

/**
 * By channel id, from the Bot Framework's channel reference
 * (https://learn.microsoft.com/azure/bot-service/bot-service-channels-reference). A channel not named here
 * gets plain text, which works on all.
 */
const known = new Map<string, Abilities>(
  Object.entries({
    directline: { buttons: 100, cards: true, gap: '\n' },
    emulator: { buttons: 100, cards: true, gap: '\n' },
    facebook: { buttons: 11, cards: false, gap: '\n\n' },
    kik: { buttons: 20, cards: false, gap: '\n\n' },
    line: { buttons: 13, cards: false, gap: '\n\n' },
    msteams: { buttons: 6, cards: true, gap: '\n\n' },
    slack: { buttons: 20, cards: false, gap: '\n\n' },
    telegram: { buttons: 100, cards: false, gap: '\n\n' },
    webchat: { buttons: 100, cards: true, gap: '\n' },
  } as const),
)

const plain: Abilities = { buttons: 0, cards: false, gap: '\n\n' }

/** @param channelId as activities carry it, with or without a sub-channel ("msteams:copilot") */
export const abilitiesOf = (channelId: string): Abilities => known.get(channelId.split(':')[0] ?? '') ?? plain
