import type { Vulnerability } from '../../../dialogs/reporting/categories.ts'
import { type Hit, phraseBook } from './phrases.ts'

/** What is said beside the report itself: of being a witness, of oneself, and of being rung. */
export type Aside =
  | { of: 'statement'; is: 'yes' | 'no' }
  | { of: 'risk'; is: Vulnerability }
  | { of: 'contact'; is: 'ask' | 'never' }

/** One book for all of them: a message is searched once, and only where it holds one of their words. */
export const asides = phraseBook<Aside>([
  // who would give a statement or go to court
  [
    { of: 'statement', is: 'yes' },
    `happy|willing|prepared|glad|ready|able to give|make|provide|sign|do a|an|any? statement, i would|will|can|could gladly|happily|be? happy|willing|prepared? to? give|make|provide|sign a|an|any? statement,
     give you a statement, give a statement if, will sign anything, happy|willing|prepared|glad|ready to be? a? witness, happy|willing|prepared|glad to testify, count me in as a witness, be a witness if|for, act as a? witness, i will|would|can|could gladly? be a witness, use me as a witness, put me down as a witness,
     happy|willing|prepared|glad|ready to go|stand to|up? court|in? court?, i will|would gladly? go to court, i will|would|can|could gladly? testify|swear to?, i will|would stand up in court, swear to it in court`,
  ],
  [
    { of: 'statement', is: 'no' },
    `not want|wish|prepared|willing|going to be|give|make|go|sign a? witness|statement|to? court?, will|would not be|give|make|go a? witness|statement|to? court?, no statement, no statements, not giving a? statement|statements, not going to court, not be a witness, not give a statement`,
  ],
  // what makes it harder for the writer
  [
    { of: 'risk', is: 'alone' },
    `i live alone|here by|on? alone|my? own|myself?, i live by myself, i live on my own, i live all alone, live alone and i|my, living alone here, i am a? widow|widower|widowed, on my own here, live on my own, i am all alone, i am alone here|in, i am by myself, i am on my own, live alone|solo, live by myself, live on my own`,
  ],
  [
    { of: 'risk', is: 'children' },
    `i|we have|got|ve|have got|a a? new|newborn|small|young|little|tiny|teething? newborn|baby|babies|toddler|toddlers|children|kids|kid|child|bairn|bairns|twins, with a? newborn|baby|toddler|babies, my|our newborn|baby|babies|toddler|toddlers|bairns|bairn|grandkids|grandchildren, my|our * old? baby|toddler, my|our little ones|one, my|our kids|children, my|our young|small|little kids|children, my|our # year|yr|month|yo old? old?, my|our # # year|yr|month old?, breastfeeding, young children in the house|flat, kids in the house|flat`,
  ],
  [
    { of: 'risk', is: 'older' },
    `i am|being a|an elderly|pensioner|oap|old lady|man|woman|person|bloke|girl?, i am elderly, we are pensioners|elderly|oaps, i am very? old, as a pensioner, at my age, i am in my late|early|mid? sixties|seventies|eighties|nineties|70s|80s|90s, we are in our late|early|mid? seventies|eighties|nineties|70s|80s|90s, my elderly|old mum|mother|dad|father|parents|husband|wife|nan lives with`,
  ],
  [
    { of: 'risk', is: 'disability' },
    `i am|being registered|severely|partially? disabled|blind|deaf|autistic|paralysed|housebound|bedbound|wheelchair|quadriplegic, i am registered|partially|severely blind|disabled|deaf|sighted, i am a wheelchair user, as a wheelchair user, wheelchair user here, i am in a wheelchair, i am hard of hearing, i use a|my wheelchair|crutches|walker|frame|stick|zimmer|scooter|rollator|mobility, my|our disabled|autistic son|daughter|husband|wife|child|boy|girl|brother|sister|mum|dad|partner|kid, i have a? autism|ms|disability|disabilities|cerebral|fibromyalgia|arthritis|adhd|mobility|learning, as a disabled person|man|woman|tenant,
     son|daughter|husband|wife|child is disabled|autistic|in, i can not walk far|well|without|properly`,
  ],
  [
    { of: 'risk', is: 'health' },
    `i have|got|suffer|suffering|ve|with from|with|got? bad|severe|a|an|my|really|chronic|serious? anxiety|depression|ptsd|cancer|asthma|copd|epilepsy|diabetes|heart|lung|migraines|bipolar|schizophrenia|insomnia|dementia|parkinsons|emphysema, mental health is|issues|problems|has|suffering, my mental|physical? health, my anxiety|depression|ptsd|asthma|nerves|epilepsy|copd|migraines, i am recovering|recuperating, i am on chemo|oxygen|dialysis, having|on chemo|chemotherapy, my husband|wife|mum|dad|partner|son|daughter has dementia|cancer|alzheimers|parkinsons|epilepsy|copd|asthma|ptsd|anxiety, i am terminally? ill, i am diabetic|epileptic|asthmatic, heart condition, just had an operation|op|surgery`,
  ],
  [
    { of: 'risk', is: 'other_risk' },
    `i am|im|being # months|weeks? heavily? pregnant, i am pregnant, heavily pregnant, i am expecting`,
  ],
  // when to ring them
  [{ of: 'contact', is: 'never' }, `not|never ring|call|phone|text|contact|email|message|reach me|us back?`],
  [
    { of: 'contact', is: 'ask' },
    `ring|call|phone|text|contact|email|message|reach me|us back?, get hold of me|us, best time to ring|call|phone|contact|reach me|us? is?, easiest to reach me|us, safe to ring|call|text|phone|contact me|us?, can only talk|speak, only ring|call|text|phone, please ring|call|phone, give me|us a ring|call|bell|shout, reach me|us`,
  ],
])

export type AsideHit = Hit<Aside>
