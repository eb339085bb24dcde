import { type Provider, SendFailed } from './ports.ts'

/** A text on the simulated phone. */
export interface SimulatedText {
  direction: 'to_us' | 'from_us'
  text: string
  at: Date
}

/** Phones on a page: texts are kept in memory, for as long as the process runs, and go nowhere. */
export interface Simulator extends Provider {
  /** What a phone shows, oldest first. */
  texts(phone: string): readonly SimulatedText[]
  note(phone: string, text: SimulatedText): void
  clear(phone: string): void
}

const mostTexts = 60
const mostPhones = 50

export const openSimulator = ({ now }: { now: () => Date }): Simulator => {
  const phones = new Map<string, SimulatedText[]>()
  const note = (phone: string, text: SimulatedText): void => {
    const texts = [...(phones.get(phone) ?? []), text].slice(-mostTexts)
    phones.delete(phone)
    phones.set(phone, texts)
    const [oldest] = phones.keys()
    if (phones.size > mostPhones && oldest !== undefined) phones.delete(oldest)
  }
  return {
    name: 'simulator',
    send: async ({ to, text }) => {
      if (text === '') throw new SendFailed('EMPTY', false)
      note(to, { direction: 'from_us', text, at: now() })
    },
    texts: (phone) => phones.get(phone) ?? [],
    note,
    clear: (phone) => void phones.delete(phone),
  }
}
