import type { Vulnerability } from '../../../dialogs/reporting/categories.ts'
import { newMark } from './marks.ts'
import { numberOf } from './numbers.ts'
import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

/**
 * What the writer says makes it harder for them: only of themselves and whom they live with ("I live alone", "our
 * newborn"), never of somebody seen ("an old man who lives alone").
 */
const said = phraseBook<Vulnerability>([
  [
    'alone',
    `i live alone|here by|on? alone|my? own|myself?, i live by myself, i live on my own, i live all alone, live alone and i|my, living alone here, i am a? widow|widower|widowed, on my own here, live on my own, i am all alone, i am alone here|in, i am by myself, i am on my own, live alone|solo, live by myself, live on my own`,
  ],
  [
    'children',
    `i|we have|got|ve|have got|a a? new|newborn|small|young|little|tiny|teething? newborn|baby|babies|toddler|toddlers|children|kids|kid|child|bairn|bairns|twins, with a? newborn|baby|toddler|babies, my|our newborn|baby|babies|toddler|toddlers|bairns|bairn|grandkids|grandchildren, my|our * old? baby|toddler, my|our little ones|one, my|our kids|children, my|our young|small|little kids|children, my|our # year|yr|month|yo old? old?, my|our # # year|yr|month old?, breastfeeding, young children in the house|flat, kids in the house|flat`,
  ],
  [
    'older',
    `i am|being a|an elderly|pensioner|oap|old lady|man|woman|person|bloke|girl?, i am elderly, we are pensioners|elderly|oaps, i am very? old, as a pensioner, at my age, i am in my late|early|mid? sixties|seventies|eighties|nineties|70s|80s|90s, we are in our late|early|mid? seventies|eighties|nineties|70s|80s|90s, my elderly|old mum|mother|dad|father|parents|husband|wife|nan lives with`,
  ],
  [
    'disability',
    `i am|being registered|severely|partially? disabled|blind|deaf|autistic|paralysed|housebound|bedbound|wheelchair|quadriplegic, i am registered|partially|severely blind|disabled|deaf|sighted, i am a wheelchair user, as a wheelchair user, wheelchair user here, i am in a wheelchair, i am hard of hearing, i use a|my wheelchair|crutches|walker|frame|stick|zimmer|scooter|rollator|mobility, my|our disabled|autistic son|daughter|husband|wife|child|boy|girl|brother|sister|mum|dad|partner|kid, i have a? autism|ms|disability|disabilities|cerebral|fibromyalgia|arthritis|adhd|mobility|learning, as a disabled person|man|woman|tenant,
     son|daughter|husband|wife|child is disabled|autistic|in, i can not walk far|well|without|properly`,
  ],
  [
    'health',
    `i have|got|suffer|suffering|ve|with from|with|got? bad|severe|a|an|my|really|chronic|serious? anxiety|depression|ptsd|cancer|asthma|copd|epilepsy|diabetes|heart|lung|migraines|bipolar|schizophrenia|insomnia|dementia|parkinsons|emphysema, mental health is|issues|problems|has|suffering, my mental|physical? health, my anxiety|depression|ptsd|asthma|nerves|epilepsy|copd|migraines, i am recovering|recuperating, i am on chemo|oxygen|dialysis, having|on chemo|chemotherapy, my husband|wife|mum|dad|partner|son|daughter has dementia|cancer|alzheimers|parkinsons|epilepsy|copd|asthma|ptsd|anxiety, i am terminally? ill, i am diabetic|epileptic|asthmatic, heart condition, just had an operation|op|surgery`,
  ],
  [
    'other_risk',
    `i am|im|being # months|weeks? heavily? pregnant, i am pregnant, heavily pregnant, i am expecting`,
  ],
])

const ageMark = newMark(['am', 'aged'])
/** What follows an age: "I am 82 and live alone", "I am 77 years old". "I am 70 yards away" is none. */
const afterAge = /^(?:and|n|years?|yrs?|yo|now|with|on|so|but|old|next|this)$/

/** "I'm 82", "we're both 75": the writer's own age. */
const isOld = ({ words, gaps, anyMark, marks }: Reading): boolean => {
  if ((anyMark & ageMark) === 0) return false
  for (let at = 0; at < words.length - 1; at += 1) {
    if (((marks[at] ?? 0) & ageMark) === 0 || words[at - 1] !== 'i') continue
    const index = /^(?:nearly|over|about|almost)$/.test(words[at + 1] ?? '') ? at + 2 : at + 1
    const age = numberOf(words[index]) ?? 0
    const tens = numberOf(words[index + 1])
    const whole = age >= 60 && age <= 90 && tens !== undefined && tens < 10 ? index + 2 : index + 1
    if (age < 65 || age > 104) continue
    if (whole >= words.length || (gaps[whole] ?? 0) > 0 || afterAge.test(words[whole] ?? '')) return true
  }
  return false
}

/** Somebody else is spoken of: "he has a baby", "she lives alone". */
const ofOthers =
  /^(?:he|she|they|who|neighbour|neighbours|man|woman|lady|bloke|people|tenant|not|like|as|if)$/

const theirs =
  /^(?:school|schools|nursery|playgroup|club|football|bike|bikes|toys|friend|friends|teacher|dad|mum)$/

/** What puts the writer more at risk, in the order of the categories; empty where nothing is said. */
export const atRiskIn = (reading: Reading): Vulnerability[] => {
  const found = new Set<Vulnerability>()
  for (const { at, to, value } of said.find(reading)) {
    if (ofOthers.test(reading.words[at - 1] ?? '') && (reading.gaps[at] ?? 0) === 0) continue
    // "I'm 82 and live alone", but "old folk live alone there"
    if (reading.words[at] === 'live' && !reading.words.slice(Math.max(0, at - 8), at).includes('i')) continue
    // "outside my kids school" is where
    if (value === 'children' && theirs.test(reading.words[to] ?? '')) continue
    found.add(value)
  }
  if (isOld(reading)) found.add('older')
  return [...found].sort()
}
