/**
 * A crisis in the words of a threat over some nuisance: "I'll kill myself if that dog barks again". A rule finds it, and
 * it is never passed over: but a report that is being written is not lost by it before the person was asked. Each
 * pattern stands with messages it doubts. Anything else that tells of a crisis, of home or of being hurt outweighs it.
 */

const killing = 'kill|killing|hang|hanging|top|topping|shoot|shooting|drown|drowning'
const nuisance =
  'noise|music|racket|bass|drum|drums|drumming|drilling|banging|thumping|bark|barks|barked|barking|howling|party|parties|shut|quiet|loud|revs|revving|engine|motorbike|motorbikes|ball|alarm|fireworks|telly|karaoke|cockerel|bins|bags'
/**
 * What outweighs the figure: words of despair, of people who do harm, of pain, debts or voices. "I'll end up killing
 * myself" is no "I'll end it all".
 */
const earnest = [
  'SUICIDE|die|dead|dying|death|goodbye|end|ending|over|LIFE|alive|PILLS|ROPE|knife|bridge|train|pain',
  'anymore|cope|coping|alone|tonight|want|wanna|wanted|think|thinking|thought|thoughts|feel|feeling|plan|depressed|depression|hate|help|please|serious|seriously|mean|hopeless|worthless|lonely|scared|cry|crying|tried',
  'PARTNERISH|KIN|FEAR|HIM|HE|hit|hits|hitting|hurt|hurts|beat|beats|beating|abuse|abused|threatened|attacked',
  'voices|voice|head|bullying|bullied|bully|bullies|school|work|job|debt|debts|money|benefits|rent|evict|medication|meds|medicine|treatment|therapy|counselling|kids|children|illness|cancer',
  'rape|raped|touch|touches|touching|attack|attacks|attacking|follow|follows|following|stalking|stalk|blackmail|nudes|pictures|bailiff|bailiffs|sharks|landlord|man|men|room|house|back|door|happens|happened',
  'take|bear|stand|handle|live|living|day|swear|promise|really|actually|truly|done|enough|all|everything|nothing|SEX',
]
  .flatMap((words) => words.split('|'))
  .map((word) => `no@${word}`)
  .join(' & ')
const earnestButEnd = earnest.replace('no@end & ', '')

const it = 'this|that|it|they|these|those|thing|things'
/**
 * What has to happen for the threat: it goes on, comes again, or nobody does a thing about it. "If nobody comes" alone
 * may be a call for help. Each with its messages: the threat first, the condition first, "end up".
 */
const conditions = [
  [
    `if|unless ~1 ${it} ~4 stop|stops|stopped|continues|continue|again`,
    'im going to kill myself if they dont stop',
    'if that goes off again im going to top myself',
    'if this noise doesnt stop ill end up killing myself haha',
  ],
  [
    `if|unless ~1 ${it} ~3 carries|carry|goes|go|keeps|keep ~1 on|going|happening`,
    'honestly ill kill myself if this carries on',
    'if it keeps happening im gonna kill myself lol',
    'if this goes on ill end up killing myself',
  ],
  [
    'if|unless ~1 i ~3 hear|see|smell ~4 again',
    'ill kill myself if i have to hear it again',
    'if i have to smell that again ill kill myself',
    'if i hear it again im going to end up killing myself',
  ],
  [
    'if|unless ~1 i ~3 hear|see|smell ~4 one more',
    'gonna kill myself if i hear it one more time',
    'if i have to smell it one more time ill hang myself',
    'if i hear it one more time ill end up killing myself',
  ],
  [
    `if|unless ~1 ${it} ~4 one more`,
    'ill kill myself if it goes off one more time',
    'if it goes off one more time ill kill myself',
    'if that goes off one more time ill end up killing myself',
  ],
  [
    'if|unless ~1 nobody|noone|someone|somebody|they ~3 picks|pick|collects|collect|clears|clear|moves|move|sorts|sort|fixes|fix',
    'im gonna kill myself if nobody picks it up',
    'unless somebody comes to clear it i will hang myself',
    'if nobody collects it ill end up killing myself',
  ],
] as const

export const figures: readonly (readonly [pattern: string, ...examples: string[]])[] = [
  [
    `${killing} ~1 myself|meself ~2 if|unless ~8 ${nuisance} & ${earnest}`,
    'ill kill myself if that dog barks again',
    'gonna top myself if they dont shut up',
    'i will hang myself if i have to hear that drum one more time',
  ],
  [
    `if|unless ~8 ${nuisance} ~9 ${killing} ~1 myself|meself & ${earnest}`,
    'if that dog barks one more time im going to kill myself',
    'if they dont shut up ill top myself',
  ],
  [
    `${nuisance} ~5 or ~4 ${killing} ~1 myself|meself & ${earnest}`,
    'make that noise stop or ill kill myself',
    'shut that dog up or im gonna top myself',
  ],
  ...conditions.flatMap(([condition, first, last, endUp]) => [
    [`${killing} ~1 myself|meself ~2 ${condition} & ${earnest}`, first] as const,
    [`${condition} ~4 ${killing} ~1 myself|meself & ${earnest}`, last] as const,
    [`${condition} ~4 end|ending up ~1 ${killing} ~1 myself|meself & ${earnestButEnd}`, endUp] as const,
  ]),
]
