/**
 * A crisis in the words of a threat over some nuisance: "I'll kill myself if that dog barks again". A rule finds it, and
 * it is never passed over: but a report that is being written is not lost by it before the person was asked. Each
 * pattern stands with messages it doubts. Anything else that tells of a crisis, of home or of being hurt outweighs it.
 */

const killing = 'kill|killing|hang|hanging|top|topping|shoot|shooting|drown|drowning'
const nuisance =
  'noise|music|racket|bass|drum|drums|drumming|drilling|banging|thumping|bark|barks|barked|barking|howling|party|parties|shut|quiet|loud|revs|revving|engine|motorbike|motorbikes|ball|alarm|fireworks|telly|karaoke|cockerel|bins|bags'
const earnest = [
  'SUICIDE|die|dead|dying|death|goodbye|end|ending|over|LIFE|alive|PILLS|ROPE|knife|bridge|train|pain',
  'anymore|cope|coping|alone|tonight|want|wanna|wanted|think|thinking|thought|thoughts|feel|feeling|plan|depressed|depression|hate|help|please|serious|seriously|mean|hopeless|worthless|lonely|scared|cry|crying|tried',
  'PARTNERISH|KIN|FEAR|HIM|HE|hit|hits|hitting|hurt|hurts|beat|beats|beating|abuse|abused|threatened|attacked',
]
  .flatMap((words) => words.split('|'))
  .map((word) => `no@${word}`)
  .join(' & ')

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
]
