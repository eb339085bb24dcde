import { z } from 'zod'
import { type Intent, intents } from '../../../dialogs/meaning.ts'

/** GA version of the REST API (the only JavaScript SDK is a beta on a 2022 preview). */
const apiVersion = '2024-11-01'

const answerSchema = z.object({
  kind: z.literal('ConversationResult'),
  result: z.object({
    prediction: z.object({
      topIntent: z.string(),
      intents: z.array(z.object({ category: z.string(), confidenceScore: z.number().min(0).max(1) })),
    }),
  }),
})

export interface CluSettings {
  /** "https://<resource>.cognitiveservices.azure.com" */
  endpoint: string
  key: string
  project: string
  deployment: string
  /** Milliseconds. */
  timeout: number
}

export interface CluOpinion {
  intent: Intent
  /** 0 to 1, as the service gave it. */
  confidence: number
}

/** Asks a CLU deployment what a redacted text means. Throws when it does not answer in time, or oddly. */
export const askClu = async (settings: CluSettings, text: string): Promise<CluOpinion | undefined> => {
  const address = new URL('/language/:analyze-conversations', settings.endpoint)
  address.searchParams.set('api-version', apiVersion)
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'ocp-apim-subscription-key': settings.key },
    body: JSON.stringify({
      kind: 'Conversation',
      analysisInput: {
        conversationItem: { id: '1', participantId: 'resident', language: 'en', modality: 'text', text },
      },
      parameters: {
        projectName: settings.project,
        deploymentName: settings.deployment,
        stringIndexType: 'Utf16CodeUnit',
      },
    }),
    redirect: 'error',
    signal: AbortSignal.timeout(settings.timeout),
  })
  if (!response.ok) throw new Error(`CLU answered ${response.status}`)
  const { topIntent, intents: scored } = answerSchema.parse(await response.json()).result.prediction
  const intent = intents.find((one) => one === topIntent)
  const confidence = scored.find(({ category }) => category === topIntent)?.confidenceScore
  return intent === undefined || confidence === undefined ? undefined : { intent, confidence }
}
