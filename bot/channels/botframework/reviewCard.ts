import type { TurnAnswer } from '../../turn/ports.ts'
import { words } from './words.ts'

type Prompt = TurnAnswer['prompt']

/** "Check your answers" in words, for channels and clients that cannot show the card. */
export const reviewInWords = ({ answers = [] }: Prompt): string =>
  answers.map(({ label, value }) => `${label}: ${value}`).join('\n')

const isChange = ({ value }: { value: string }): boolean => value.startsWith('change:')

/**
 * "Check your answers" as an Adaptive Card, version 1.3 (what Teams and Web Chat both show). What is pressed
 * comes back as the activity's value: `{choice}`. https://adaptivecards.io/explorer/
 */
export const reviewCard = (prompt: Prompt, send: string) => {
  const changes = prompt.options.filter(isChange)
  const labels = new Map(prompt.answers?.map(({ key, label }) => [`change:${key}`, label]))
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.3',
      fallbackText: reviewInWords(prompt),
      body: (prompt.answers ?? []).map(({ label, value }) => ({
        type: 'Container',
        items: [
          { type: 'TextBlock', text: label, weight: 'Bolder', wrap: true },
          { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: value }] },
        ],
      })),
      actions: [
        { type: 'Action.Submit', title: send, style: 'positive', data: { choice: 'send' } },
        ...(changes.length === 0
          ? []
          : [
              {
                type: 'Action.ShowCard',
                title: words.changeAnswer,
                card: {
                  type: 'AdaptiveCard',
                  body: [
                    {
                      type: 'Input.ChoiceSet',
                      id: 'choice',
                      label: words.changeAnswer,
                      style: 'expanded',
                      isRequired: true,
                      errorMessage: words.changeAnswer,
                      choices: changes.map(({ value, label }) => ({
                        title: labels.get(value) ?? label,
                        value,
                      })),
                    },
                  ],
                  actions: [{ type: 'Action.Submit', title: words.changeThis }],
                },
              },
            ]),
      ],
    },
  }
}
