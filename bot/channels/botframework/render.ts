import type { TurnAnswer } from '../../turn/ports.ts'
import { abilitiesOf } from './channels.ts'
import { reviewCard, reviewInWords } from './reviewCard.ts'
import type { BotReply } from './takeBotTurn.ts'
import { words } from './words.ts'

/** The part of an activity that is ours to say; the adapter adds whose it is. */
export interface SaidActivity {
  type: 'message'
  text: string
  textFormat: 'plain'
  locale: 'en-GB'
  inputHint: 'expectingInput' | 'acceptingInput'
  suggestedActions?: {
    to: string[]
    actions: { type: 'imBack'; title: string; value: string }[]
  }
  attachments?: ReturnType<typeof reviewCard>[]
}

type Option = TurnAnswer['prompt']['options'][number]

const isChange = ({ value }: Option): boolean => value.startsWith('change:')

/** Options as text: answers numbered, ways out by name, as the dialogue reads both. */
const inWords = ({ options, multiple, kind }: TurnAnswer['prompt']): string[] => {
  const answers = options.filter(({ aside }) => aside !== true)
  const ways = options.filter((option) => option.aside === true && !isChange(option))
  return [
    ...(answers.length === 0 ? [] : [answers.map(({ label }, index) => `${index + 1} ${label}`).join('\n')]),
    ...(multiple === true && answers.length > 1 ? [words.several] : []),
    ...(kind === 'review' ? [words.change] : []),
    ...(ways.length === 0 ? [] : [`${words.alsoSay}\n${ways.map(({ label }) => `- ${label}`).join('\n')}`]),
  ]
}

/**
 * Puts a reply into one activity, for one channel: as buttons and a card where it has them, else as text. One
 * activity a turn arrives whole or not at all.
 *
 * @param user whom the buttons are for
 * @returns nothing where nothing is to be said
 */
export const render = (reply: BotReply, channelId: string, user: string): SaidActivity[] => {
  const said = reply.messages.map(({ text }) => text)
  const { prompt } = reply
  if (said.length === 0) return []
  const { buttons, cards, gap } = abilitiesOf(channelId)
  const isReview = prompt?.kind === 'review'
  const asCard = isReview && cards
  const offered = (prompt?.options ?? []).filter((option) => !(asCard && isChange(option)))
  const asButtons = offered.length > 0 && offered.length <= buttons
  const listed = asButtons || prompt === undefined ? [] : inWords(prompt)
  // Several answers cannot be pressed at once: they are numbered beside the buttons.
  const several =
    asButtons && prompt?.multiple === true
      ? inWords({ ...prompt, options: offered.filter(({ aside }) => aside !== true) })
      : []
  const send = prompt?.options.find(({ value }) => value === 'send')?.label
  return [
    {
      type: 'message',
      text: [...said, ...(isReview && !asCard ? [reviewInWords(prompt)] : []), ...listed, ...several].join(
        gap,
      ),
      textFormat: 'plain',
      locale: 'en-GB',
      inputHint: prompt === undefined || prompt.kind === 'none' ? 'acceptingInput' : 'expectingInput',
      ...(asButtons
        ? {
            suggestedActions: {
              to: [user],
              actions: offered.map(({ label }) => ({ type: 'imBack' as const, title: label, value: label })),
            },
          }
        : {}),
      ...(asCard && send !== undefined ? { attachments: [reviewCard(prompt, send)] } : {}),
    },
  ]
}
