import type { DialogueEvent, DraftPatch } from '../machine.ts'
import type { Meaning } from '../meaning.ts'
import { currentQuestion } from '../prompt.ts'
import { addedWaste, recounted, renumbered } from '../reporting/amend.ts'
import { isMisplaced } from '../reporting/misplaced.ts'
import { asksContact, saysMore, withoutContact } from '../reporting/ownContact.ts'
import { onlyGaps, patchFrom } from '../reporting/prefill.ts'
import { isPatch, type Question } from '../reporting/question.ts'
import type { ReportDraft } from '../reporting/report.ts'
import { placeFromWords, streetQuestion, within } from '../reporting/shared.questions.ts'
import { isVaguePlace } from '../reporting/vaguePlace.ts'
import { plainWords } from '../reporting/yesNo.ts'
import type { ConversationState } from '../state.ts'
import { fromCheckText, losesReference, readReference, speaksOfReport } from './checks.ts'
import { answer } from './choices.ts'
import { isDanger } from './doors.ts'
import { reportKindOf, storyAsked, topicOf } from './topics.ts'

/** Sure enough of another topic to ask about it while a report is being written. */
const sureOfTopic = 0.85

/** The writer's own home is at stake: for customer services, not for a report of a neighbour. */
const evicted =
  /\bevict(?:s|ed|ing)? (?:me|us|my family)\b|\b(?:i|we|im|were) (?:\w+ ){0,4}(?:being evicted|getting evicted|evicted)\b/

/** Two matters told at once: the first is begun, and the other waits. Only where no report waits already. */
const twoTopics = ({ context }: ConversationState, text: string, meaning: Meaning): DialogueEvent | null => {
  const { matters } = meaning
  if (matters === undefined || context.draft !== null || context.parked !== null) return null
  const { contact, anonymous } = meaning.slots
  // How to reach them goes with the first; the whole of their words with both.
  const reach = { ...(contact && { contact }), ...(anonymous === true && { anonymous }) }
  const words = withoutContact(text, contact)
  const [first, second] = matters.map((matter, index) => {
    const { contact: _, ...slots } = matter.slots
    const said = withoutContact(matter.text, contact)
    return {
      kind: matter.kind,
      prefill: patchFrom(matter.kind, said, {
        ...meaning,
        slots: index === 0 ? { ...slots, ...reach } : slots,
      }),
      words,
    }
  })
  if (first === undefined || second === undefined) return null
  return { type: 'TOPIC', topic: first.kind, prefill: first.prefill, words, second }
}

/** The whole message where a new topic may start: the menu and the questions about the topic. */
export const fromTopicText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { intent } = meaning
  const read = intent === 'check_report' || intent === 'other' ? readReference(text) : null
  if (intent === 'talk_to_person') return [{ type: 'PERSON' }]
  if (intent === 'get_involved') return [{ type: 'GET_INVOLVED' }]
  if (intent === 'drugs_alcohol_support' && !meaning.unsure) return [{ type: 'OPEN_DOOR', door: 'drugs' }]
  const mayLose = meaning.unsure || ['check_report', 'other', 'exit'].includes(intent)
  if (mayLose && !isDanger(meaning) && losesReference(text)) return [{ type: 'LOST' }]
  if (read !== null && intent === 'check_report') {
    return [
      { type: 'TOPIC', topic: 'check_report' },
      ...fromCheckText('askingReference', text, state.context.draft !== null),
    ]
  }
  const two = twoTopics(state, text, meaning)
  if (two !== null) return [two]
  if (evicted.test(plainWords(text)) && !isDanger(meaning)) return [{ type: 'OTHER_SERVICE' }]
  const likely = meaning.candidates.flatMap((one) => topicOf(one) ?? [])
  const candidates = [...new Set(likely.filter((one) => one !== 'something_else'))]
  if (meaning.unsure && !isDanger(meaning)) {
    return candidates.length > 0
      ? [
          {
            type: 'UNSURE',
            candidates,
            words: text,
            // The fields of the two kinds hardly overlap; each report takes its own.
            prefill: {
              answers: {
                ...patchFrom('fly_tipping', text, meaning).answers,
                ...patchFrom('asb', text, meaning).answers,
              },
            },
          },
        ]
      : [{ type: 'NOT_UNDERSTOOD' }]
  }
  if (intent === 'other_council_service') return [{ type: 'OTHER_SERVICE' }]
  const topic = topicOf(intent)
  if (topic === null) {
    return [
      { type: intent === 'greeting' ? 'GREETING' : isDanger(meaning) ? 'DANGER_ONLY' : 'NOT_UNDERSTOOD' },
    ]
  }
  const kind = reportKindOf(topic)
  if (kind === null) return [{ type: 'TOPIC', topic }]
  const said = withoutContact(text, meaning.slots.contact)
  const prefill = patchFrom(kind, said, meaning)
  const kept = state.context.draft?.kind === kind ? onlyGaps(prefill, state.context.draft.answers) : prefill
  return [{ type: 'TOPIC', topic, prefill: kept, words: said }]
}

const nearness =
  /^(?:just |right |it is |its )*(?:by|near|beside|behind|next to|close to|opposite|outside|in front of|across from|at the (?:back|end|top|bottom|side) of|round the back)\b/i

/** "It is by the shops", said once the street is known, says where in it: the street stays. */
const nearTo = (draft: ReportDraft, patch: DraftPatch, { slots }: Meaning): DraftPatch => {
  const { location } = draft.answers
  const nearer = patch.answers?.location
  if (slots.correction === true || location === undefined || nearer === undefined) return patch
  if (nearer.postcode !== undefined || !nearness.test(nearer.words)) return patch
  const words = `${location.words}, ${nearer.words}`
  return { ...patch, answers: { ...patch.answers, location: placeFromWords(words, location.postcode) } }
}

/** A street, where it is known only to the person which one is meant: said beside another question too. */
const streetOf = (draft: ReportDraft, patch: DraftPatch): DraftPatch['answers'] => {
  const before = draft.answers.location
  const street = patch.answers?.location
  if (before === undefined || street === undefined || !streetQuestion.applies(draft)) return {}
  return isVaguePlace(street.words) && street.postcode === undefined
    ? {}
    : { location: within(before, street) }
}

const otherWitness = /\b(?:saw|seen|heard|witnessed) (?:it|them|him|her|this) (?:too|as well|happen)\b/

/** "About 8 til 10", or "my mate saw it too", where it was asked whether it gets worse: no answer to that. */
const besides = ({ key }: Question, text: string, { slots }: Meaning): boolean =>
  ['gettingWorse', 'targeted', 'reportedBefore', 'statement'].includes(key) &&
  (otherWitness.test(plainWords(text)) ||
    (slots.when !== undefined && plainWords(text).split(' ').length <= 6))

/** "Push bikes not motorbikes": puts right what is ridden, whatever was asked; nobody and no time is meant. */
const ridden =
  /^(?:(?:its|they|theyre|are|on|no|sorry|just|were) )*(?:push ?bikes?|pedal bikes?|bicycles?|bikes?|motorbikes?|mopeds?|e ?scooters?|scooters?|cars?|quads?|quad bikes?)(?: and)? not (?:\w+ ?){1,2}$/

/** "Is it free", "do I have to pay": asked of us, and no answer to what was asked. */
const askedBack =
  /^(?:(?:and|but|so|sorry) )?(?:is (?:it|this) (?:free|anonymous|safe|private|confidential)|(?:do|will|would|can|should) (?:i|we|you) |how (?:long|much does|do i|do you|will)\b|who (?:sees|reads|gets)\b|why do\b)/

/** What was said is put another way. */
const restates =
  /^(?:actually |sorry |no |oh )*(?:its|it is|it was|theres|there is|there are|there were|theyre|make that|make it)\b/

/** What a message holds for other questions than this one. */
const notTo = ({ fields }: Question, patch: DraftPatch): DraftPatch => ({
  ...patch,
  answers: Object.fromEntries(
    Object.entries(patch.answers ?? {}).filter(([key]) => !fields.some((field) => field === key)),
  ),
})

/** Whether a message says next to nothing but these words: "please", "thanks". */
const isLittleBeside = (text: string, words: string): boolean =>
  plainWords(text.replace(words, ' '))
    .split(' ')
    .filter((word) => word !== '').length <= 2

/** A message while a report is being written: an answer, a correction, or another topic. */
export const fromReportText = (state: ConversationState, text: string, meaning: Meaning): DialogueEvent[] => {
  const { draft } = state.context
  if (draft === null) return fromTopicText(state, text, meaning)
  const question = currentQuestion(state)
  const contactAsked = asksContact(question?.key)
  const masked = withoutContact(text, meaning.slots.contact)
  const said = contactAsked ? text : masked
  const words = saysMore(masked) ? masked : undefined
  // The answer to a question is not the story of the report, however long it is.
  const whole = patchFrom(draft.kind, said, meaning)
  const { description: _, account: __, ...fields } = whole.answers ?? {}
  const all: DraftPatch = { ...whole, answers: fields }
  // "Ring me after 6" is no place, no time of what happened and no story, whatever was asked.
  const safe = meaning.slots.safeTimes
  if (safe !== undefined && isLittleBeside(said, safe.words)) {
    const { note, times } = all.contact ?? {}
    return [answer(null, { contact: { ...(note && { note }), ...(times && { times }) } })]
  }
  const { instead } = meaning
  if (instead !== undefined && instead.kind !== draft.kind) {
    const { kind, slots } = instead
    const prefill = patchFrom(kind, masked, { ...meaning, slots })
    return [{ type: 'OTHER_TOPIC', topic: kind, words: masked, prefill }]
  }
  const topic = topicOf(meaning.intent)
  const otherKind = topic === null ? null : reportKindOf(topic)

  if (
    topic !== null &&
    topic !== draft.kind &&
    !meaning.unsure &&
    meaning.confidence >= sureOfTopic &&
    !storyAsked(state)
  ) {
    if (otherKind !== null) {
      return [{ type: 'OTHER_TOPIC', topic, words: text, prefill: patchFrom(otherKind, text, meaning) }]
    }
    if (topic === 'check_report' && losesReference(text)) return [{ type: 'LOST' }]
    if (topic === 'check_report' && speaksOfReport(text)) return [{ type: 'TOPIC', topic }]
    if (meaning.intent === 'talk_to_person') return [{ type: 'PERSON' }]
  }

  if (draft.kind === 'asb' && question?.key !== 'account' && ridden.test(plainWords(said))) {
    return [answer(null, {}, words)]
  }
  if (meaning.slots.correction === true && !contactAsked) {
    const house = renumbered(draft, said)
    if (house !== undefined) return [answer(null, { answers: house }, words)]
  }
  const added = addedWaste(draft, fields, said) ?? {}
  const adds = added.wasteTypes !== undefined && !contactAsked
  if (!adds && (question === null || meaning.slots.correction === true)) {
    // "No sorry, I meant Tuesday": what it holds replaces what was there; the rest stays.
    const corrected = nearTo(draft, { ...all, answers: recounted(draft, fields, said) }, meaning)
    const holds = Object.keys(corrected.answers ?? {}).length > 0 || corrected.contact !== undefined
    if (holds || corrected.contactChoice !== undefined) return [answer(null, corrected, words)]
    // A number or a mark by itself adds nothing to the report.
    if (question === null && /\p{L}{2}/u.test(said)) return [answer(null, {}, words)]
  }
  const gaps = onlyGaps(all, draft.answers)
  const extra: DraftPatch = { ...gaps, answers: { ...gaps.answers, ...streetOf(draft, all), ...added } }
  // "Also a mattress" answers no question put in open words.
  if (adds && question?.kind !== 'choice') return [answer(null, extra, words)]
  if (question === null) return [{ type: 'NOT_UNDERSTOOD' }]

  if (isMisplaced(question, said, meaning)) {
    const elsewhere = notTo(question, extra)
    // Said again it is what they have to say: it is taken as it is.
    const isNews = Object.keys(elsewhere.answers ?? {}).length > 0
    if (isNews || state.context.misunderstood === 0) return [answer(null, elsewhere, words)]
  }
  const read = question.read?.(said, meaning, draft) ?? {}
  if (isPatch(read)) {
    const patch: DraftPatch = {
      ...extra,
      ...read,
      answers: { ...extra.answers, ...read.answers, ...added },
      contact: { ...extra.contact, ...read.contact },
    }
    // What answers a question about contact is kept with the contact details, encrypted, and nowhere else.
    return [answer(question, patch, contactAsked ? undefined : words)]
  }
  if (adds) return [answer(null, extra, words)]
  if (restates.test(plainWords(said)) && (all.answers?.wasteTypes ?? []).length > 0) {
    // "It's two sofas and an armchair", where something else was asked: what was dumped, said again.
    const { wasteTypes: again = [], size } = all.answers ?? {}
    const wasteTypes = [...new Set([...(draft.answers.wasteTypes ?? []), ...again])]
    if (size !== undefined)
      return [answer(null, { ...extra, answers: { ...extra.answers, wasteTypes, size } }, words)]
  }
  if (read.because !== undefined) return [{ type: 'NOT_UNDERSTOOD', because: read.because }]
  if (Object.keys(extra.answers ?? {}).length > 0 || extra.contactChoice !== undefined) {
    // It answered something else than was asked: take it, and ask again.
    return [answer(null, extra, words)]
  }
  if (besides(question, said, meaning)) {
    const witness = draft.answers.evidence === undefined && otherWitness.test(plainWords(said))
    const patch: DraftPatch = witness && draft.kind === 'asb' ? { answers: { evidence: ['witness'] } } : {}
    return [answer(null, patch, words)]
  }
  // "Someone is attacking me now" answers nothing that was asked: who to call goes first, and it is asked again.
  if (isDanger(meaning) && question.kind === 'choice') return [answer(null, {}, words)]
  const asks = question.kind === 'choice' && askedBack.test(plainWords(said))
  if (!asks && !question.required && question.kind === 'choice' && text.trim().split(/\s+/).length >= 2) {
    // No option fits these words: they are kept as they are, beside the question.
    const notes = { [question.key]: masked }
    return [answer(question, { answers: { notes }, settles: [question.key] }, words)]
  }
  // No time in it: kept beside the report, and the time is asked again.
  if (question.kind === 'when') return [answer(null, {}, words)]
  return [
    { type: 'NOT_UNDERSTOOD', because: question.kind === 'choice' ? 'notUnderstoodChoice' : 'notUnderstood' },
  ]
}
