import type { Intent, Meaning } from '../../../dialogs/meaning.ts'
import { createBreaker } from '../../breaker.ts'
import { askClu, type CluSettings } from './client.ts'
import { mayBeConfidential } from './mayBeConfidential.ts'
import { redact } from './redact.ts'

/** A better reading of an unsure text, or the same meaning back. Never throws. */
export type SecondOpinion = (text: string, meaning: Meaning) => Promise<Meaning>

/** Below this the other opinion is no better than asking the person. */
const believed = 0.7

/** What an outside opinion may decide. It can neither open nor shut the support and danger branches. */
const decidable: ReadonlySet<Intent> = new Set([
  'fly_tipping',
  'asb',
  'check_report',
  'talk_to_person',
  'other_council_service',
  'get_involved',
])

/**
 * Asks Azure AI Language (CLU) where the service itself is unsure. Only ordinary texts go out, and only
 * redacted; a slow or failing service is left alone for a while.
 */
export const openSecondOpinion = (
  settings: CluSettings,
  { now, onFailure }: { now: () => Date; onFailure: () => void },
): SecondOpinion => {
  const breaker = createBreaker(now)
  return async (text, meaning) => {
    if (!meaning.unsure || mayBeConfidential(text, meaning) || !breaker.allows()) return meaning
    try {
      const opinion = await askClu(settings, redact(text))
      breaker.succeeded()
      if (opinion === undefined || opinion.confidence < believed || !decidable.has(opinion.intent))
        return meaning
      return {
        ...meaning,
        intent: opinion.intent,
        confidence: opinion.confidence,
        unsure: false,
        candidates: [],
      }
    } catch {
      // The cause may quote the text: it goes no further.
      breaker.failed()
      onFailure()
      return meaning
    }
  }
}
