import { intents } from '../../../dialogs/meaning.ts'
import { type CorpusEntry, spanSlots } from '../corpus.ts'

/**
 * The corpus as an importable CLU project (Microsoft Learn, "data formats accepted by CLU"). The same
 * sentences that train the service's own classifier; the blind split stays out.
 */
export const toCluProject = (corpus: readonly CorpusEntry[], projectName: string) => ({
  projectFileVersion: '2023-04-01',
  stringIndexType: 'Utf16CodeUnit',
  metadata: {
    projectKind: 'Conversation',
    projectName,
    multilingual: false,
    description: 'What residents of Stevenage want, from the same corpus as sosafe-chat itself',
    language: 'en-gb',
    settings: { confidenceThreshold: 0.7 },
  },
  assets: {
    projectKind: 'Conversation',
    intents: [...intents.map((category) => ({ category })), { category: 'None' }],
    entities: spanSlots.map((category) => ({ category, compositionSetting: 'combineComponents' })),
    utterances: corpus
      .filter(({ split }) => split !== 'fresh')
      .map(({ intent, split, text, spans }) => ({
        text,
        intent,
        language: 'en-gb',
        dataset: split === 'train' ? 'Train' : 'Test',
        entities: spans.map(({ slot, offset, length }) => ({ category: slot, offset, length })),
      })),
  },
})
