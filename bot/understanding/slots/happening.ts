import { phraseBook } from './phrases.ts'
import type { Reading } from './reading.ts'

/**
 * `true` says it goes on as they write, `false` that it is over. The rest are signs only beside something else:
 * `plea` a scene that goes on, `while` what has lasted since the morning, `now` and `since` a verb in the present,
 * `still` a doing, `left` where nothing says that it goes on, `lately` no habit, `its` a time of day, `sensed` where no
 * habit is told, `going` no weeks.
 */
const signs = phraseBook<
  boolean | 'now' | 'lately' | 'still' | 'left' | 'sensed' | 'its' | 'since' | 'going' | 'plea' | 'while'
>([
  [
    false,
    `not happening? now|anymore|currently|happening, not right now, not going on at the moment, not any more, it|its|it's|they|they're|has|have|he|she|is all? has|have|is? stopped|finished|ended|gone now?, all|its|it quiet|done now?, all over now, its|it is? over now?, stopped now|for, gone now|quiet, gone quiet, have|has gone now?, they|he|she left now?, no longer, died down, they have gone now?, long gone, already gone, earlier today, not anymore, it was last, cleared off, has stopped, have stopped, moved on now, is over now, calmed down, ended now, not going on now, no not now, nobody|noone|no-one there now, driven|drove|ran off now`,
  ],
  [
    true,
    `going|happening on outside|upstairs|downstairs|inside|next|in|by|at|here|there *? *? *? now, happening in front of me|us|my, you|someone|somebody|police|officer come quick|quickly|asap|fast|now|immediately|straight|urgently, send someone|somebody|police|help|officer|officers|patrol they|theyre|hes|he|there|theres|now|kids,
     right now, rite now, this|at very instant, as i|we type|write|speak|text|talk|watch|am|sit|stand|lie, whilst|while i|im|am am? type|typing|write|writing|text|texting|speak|speaking, as we speak, happening now|still|rn|again, going on now|right|still|rn|as, still going on?|strong?, still at it, at it again|now, happening at the moment, at moment|minute, right this minute|moment|second|instant, this very|minute minute|second|moment?, this second, still happening|outside|shouting|fighting|playing|banging|screaming|going|burning|dumping|barking|doing|partying|drinking|blaring|fly|revving|racing|throwing|riding|tipping|unloading|smashing|singing|kicking, can not hear myself|my own? think|telly|tv?, deal happening, this minute, they|they're|he|he's|she|theyre|ones|kids|lads are? still there|here|on|out|at|doing|going, they are|'re still, is still going, now as i, just|only just? started, started again,
     they are|'re out|outside|back|here|there now|again, out there now, here now, outside now, there now, ongoing now, in progress, live now, can hear it|them now, looking at it|them now|right?, watching them|him|it|her now?, is happening, is going on, it is on now, kicking off now|again|rn, is|are kicking off, going off again, started up|off again, in the process of, middle|midst of dumping|tipping|smashing|unloading|fighting, caught in the act, catch them in the act|at, get|come|send|someone down|here|round|out quick|quickly|fast|asap before|theyre|they|hes|its, if you|u hurry|come|get|send someone? quick|now|here, tell|ask|get|make|want him|her|them|it|next|number|no|flat *? *? to? turn it|that|the|them *? down, turn it|that|the music|racket? down please|now|pls|plz, will not stop screaming|barking|shouting|alarm`,
  ],
  ['now', `now, rn, atm`],
  ['still', `still`],
  [
    'left',
    `drove|drives|driven|ran|runs|sped|walked|cleared|shot|legged it? off|away, away he|she|they went|goes|drove, off he|she|they|it went|goes|drove, went|gone back in|inside, went off towards, gone home`,
  ],
  ['lately', `at the moment|minute|mo|min, currently, presently`],
  [
    'sensed',
    `it is? all? kicking off, its all? kicking off, all kicking off, he|she|they is|are outside, hes|shes|theyre outside, i can see|hear, can hear it|them|him|her|shouting|screaming|banging|bangs|music|fighting|smashing|glass, i am|im|we're|were|we watching|listening|looking to?|at|out, am watching|listening, im|i'm|i|am sat|sitting|stood|standing|hiding|looking here|in|at|by|on|behind|out, watching a|two|some|him|them|her|three|someone|somebody, me|us looking out|at, before they leave|go|drive|get, can|could someone|anyone|somebody|you|police come|send and|round|out|down|someone|a tell|stop|disperse|quieten|calm|speak|talk|shut|sort|police|patrol|officer *? *? them|him|her?, listening to it|them|this|him`,
  ],
  ['its', `its, it's, it is, time is, here at`],
  ['since', `since`],
  [
    'going',
    `not stopped yet?, not finished|left|gone|moved yet, not let up, its|it is? still? ongoing, still ongoing, been going off?, been at it, going off for, been going for|#`,
  ],
  ['while', 'all morning|afternoon|evening|day'],
  [
    'plea',
    `send an? officer|warden|patrol, send someone|somebody|anyone|anybody|police|officer|officers|patrol|warden|wardens, can|could|will|would someone|somebody|anyone|anybody|police|officer|officers come|pop, get|need|want someone|somebody|police|officer|officers|patrol down|here|out|round|over`,
  ],
])

const listOf = (words: string) => words.trim().split(/\s+/)

const presentVerb = /^[a-z]{2,}ing$/
/** They end like a verb in the present and are none, or tell no doing. */
const noVerb = new Set(
  listOf(`morning evening thing something everything anything nothing during getting being going building parking ceiling
  string ring king spring wedding telling saying asking ringing calling writing reporting feeling thinking wondering living
  becoming having wing king amazing disgusting boring annoying worrying fencing flooring decking railing clothing carrying starting`),
)
const notPresent = new Set(
  listOf(`for years months weeks ages days until till by before after over since know report reporting ok sorry thanks
  and then just stopped gone every weekend weekends night nights day mornings evenings going gonna from up while time
  long right fed sick had enough bad worse`),
)
/** Told as a habit, or of a time gone by. */
const habitual = new Set(
  listOf(`every each always most nights weekends weeks months years constantly usually often normally whenever never ages
  evenings mornings keep keeps daily nightly weekly yesterday last earlier used sometimes regularly`),
)
const clock =
  /^(?:\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|half|quarter|nearly|almost|gone|midnight|past|about|only|\w+teen|one|two|three|four|five|six|ten|eleven|twelve)$/
const hour = /^(?:\d{1,2}[.:]\d\d|\d{1,2}(?:[.:]\d\d)?(?:am|pm)|am|pm|midnight|oclock|o'clock|morning|noon)$/

const isHabitual = ({ words }: Reading, upTo = words.length): boolean => {
  for (let index = 0; index < upTo; index += 1) {
    if (!habitual.has(words[index] ?? '')) continue
    // "I can hear every word"
    if (words[index] === 'every' && notOften.test(words[index + 1] ?? '')) continue
    if (words[index] === 'each' && words[index + 1] === 'other') continue
    // "for the last hour" is today
    if (words[index] !== 'last' || !span.test(words[index + 1] ?? '')) return true
  }
  return false
}
const notOften =
  /^(?:word|sound|thing|note|beat|song|one|inch|car|van|window|house|flat|door|shop|bin|child|kid|person)$/
const span = /^(?:hour|half|few|couple|\d+|ten|fifteen|twenty|thirty|two|three)$/

const isDoing = (word: string | undefined): boolean =>
  word !== undefined && presentVerb.test(word) && !noVerb.has(word) && !smelly.test(word)

const notDoing = /^(?:not|no|stop|stopped|been|was|were)$/
/** "Been revving since 9" is not over. */
const notSince = /^(?:not|no|stop|stopped|was|were)$/

/** What a dead fox does. */
const smelly = /^(?:minging|stinking|humming|reeking|rotting|smelling|rancid|festering|honking)$/

/** A verb in the present in the same clause, before the word. */
const doingBefore = ({ words, gaps }: Reading, at: number, but = notDoing): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1) {
    if (isDoing(words[index])) return !but.test(words[index - 1] ?? '')
    if ((gaps[index] ?? 0) > 0) return false
  }
  return false
}

const opensNow =
  /^(?:they|theyre|they're|he|hes|she|shes|there|theres|kids|lads|someone|somebody|people|two|three|group|gang)$/

/** "They are smashing it up now": "now" beside a verb in the present, not "for months now". */
const isPresentNow = (reading: Reading, at: number): boolean => {
  const { words, gaps } = reading
  // "by the atm" is a machine
  if (
    words[at] === 'atm' &&
    !isDoing(words[at - 1]) &&
    /^(?:the|an|bank|by|at|this|that)$/.test(words[at - 1] ?? '')
  )
    return false
  if (words.length <= 2) return true
  const before = words[at - 1] ?? ''
  if (
    at > 0 &&
    (gaps[at] ?? 0) === 0 &&
    (notPresent.has(before) || /(?:ed|ier|louder|bigger|bolder|later|longer|never)$/.test(before))
  )
    return false
  if (isHabitual(reading, at)) return false
  if (at === 0) return opensNow.test(words[1] ?? '')
  // "he is now shouting", "now they are throwing"
  if (
    (gaps[at + 1] ?? 2) === 0 &&
    /^(?:is|are|hes|theyre|he's|they're|shes)$/.test(before) &&
    isDoing(words[at + 1])
  )
    return true
  return doingBefore(reading, at)
}

/** "Its 3am", "its gone one": the time at which they write. */
const isTimeOfDay = ({ words, gaps }: Reading, to: number): boolean => {
  let sure = false
  let index = to
  for (; index < to + 6 && (gaps[index] ?? 2) === 0; index += 1) {
    const word = words[index] ?? ''
    const inMorning =
      word === 'in' && /^(?:the)$/.test(words[index + 1] ?? '') && words[index + 2] === 'morning'
    if (!clock.test(word) && !hour.test(word) && !inMorning) break
    if (
      hour.test(word) ||
      inMorning ||
      (word === 'gone' &&
        (gaps[index + 1] ?? 2) === 0 &&
        /^(?:\d{1,2}|one|two|three|four|midnight|half|eleven|twelve|ten)$/.test(words[index + 1] ?? ''))
    )
      sure = true
    if (/^half$/.test(word) && clock.test(words[index + 1] ?? '')) sure = true
  }
  // "its 3am every night"
  return sure && !/^(?:every|when|til|till|until|start|finish|most|each)$/.test(words[index] ?? '')
}

const hourWords = new Set(listOf('one two three four five six seven eight nine ten eleven twelve'))
/** "Revving since 9": begun today, and not over. */
const isSinceHour = (reading: Reading, at: number): boolean => {
  const { words } = reading
  let to = at + 1
  while (/^(?:about|around|before|gone|like|half|quarter|past|to)$/.test(words[to] ?? '')) to += 1
  const word = words[to] ?? ''
  const told =
    (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/.test(word) && Number.parseInt(word, 10) <= 24) || hourWords.has(word)
  const next = words[to + 1] ?? ''
  return (
    told &&
    !/^(?:\d+|of|weeks?|months?|years?|days?|on|every|each|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next,
    ) &&
    !/\//.test(word) &&
    (doingBefore(reading, at, notSince) ||
      /^(?:music|alarm|on|off|it|this|loud|going)$/.test(words[at - 1] ?? '') ||
      // "still on the drums since 4"
      words.slice(Math.max(0, at - 8), at).includes('still'))
  )
}

/** "Since I got in", "since this morning", "since lunchtime": today. */
const isSinceToday = (reading: Reading, at: number): boolean => {
  const { words } = reading
  const [first = '', second = '', third = ''] = words.slice(at + 1, at + 4)
  const told =
    partOfDay.test(first) ||
    (first === 'this' && partOfDay.test(second)) ||
    (/^(?:i|we)$/.test(first) && /^(?:got|came|woke)$/.test(second) && /^(?:in|home|back|up)$/.test(third))
  return told && doingBefore(reading, at, notSince)
}
const partOfDay =
  /^(?:morning|lunch|lunchtime|dinner|dinnertime|tea|teatime|breakfast|noon|midday|afternoon|dawn|midnight)$/

/** "Still ringing", but neither "still waiting for you" nor "still hanging on its hinge". */
const isStillDoing = ({ words }: Reading, at: number): boolean =>
  loudDoing.has(words[at + 1] ?? '') && !/^(?:ears|head)$/.test(words[at - 2] ?? '')
const loudDoing = new Set(
  listOf(`barking banging shouting screaming yelling swearing playing fighting drinking revving ringing blaring drilling
  hammering throwing kicking smashing riding racing singing partying dumping tipping unloading loading burning arguing
  thumping pumping howling beeping lighting chanting bouncing dealing begging spraying`),
)

/** What should be done, not what is. */
const isDemand = ({ words }: Reading, at: number): boolean =>
  words.slice(Math.max(0, at - 5), at).some((word) => /^(?:done|sorted|sort|fixed|cleared)$/.test(word)) &&
  words.slice(0, at).some((word) => /^(?:want|need|needs|must|should|demand|like)$/.test(word))

const lasting = /^(?:weeks?|months?|years?|ages|on|while|since|long)$/

const isDeniedNear = ({ words, gaps }: Reading, at: number): boolean => {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    if ((gaps[index + 1] ?? 0) > 0) return false
    if (/^(?:not|no|isnt|arent)$/.test(words[index] ?? '')) return true
  }
  return false
}

/** "Can someone come and collect it": no scene to be stopped. */
const chores = new Set(
  listOf(`clear clean collect take pick remove look fix shift empty get repair inspect check see measure sort for
  replace mend sweep wash`),
)
/** What things do that lie there. */
const lying = new Set(
  listOf(`blocking lying leaking smelling sticking hanging rotting stinking overflowing spilling attracting sitting
  standing missing hitting catching falling working`),
)
const folk = new Set(
  listOf(`kids lads teens teenagers youths people men women boys girls drunks bloke man woman lad guy gang group dog
  dogs mob crowd beggar alarm music party bikes quads mopeds fireworks rockets`),
)

/** Somebody is asked to come while a scene goes on: "theres kids on the roof, can someone come". */
const isPlea = (reading: Reading, { at, to }: { at: number; to: number }, rubbish: boolean): boolean => {
  const { words, gaps } = reading
  if (isDeniedNear(reading, at) || isHabitual(reading)) return false
  // "can police come quick"
  if (!rubbish && /^(?:quick|quickly|asap|fast|now|immediately|straight|urgently)$/.test(words[to] ?? ''))
    return true
  for (let index = to; index < to + 5 && (gaps[index] ?? 2) === 0; index += 1) {
    if (chores.has(words[index] ?? '')) return false
  }
  const doing = words.some(
    (word, index) => isDoing(word) && !lying.has(word) && !notDoing.test(words[index - 1] ?? ''),
  )
  if (rubbish) return doing && words.some((word) => dumping.test(word))
  return (
    doing ||
    words.some(
      (word, index) => folk.has(word) && there.test(words.slice(Math.max(0, index - 4), index).join(' ')),
    )
  )
}
const dumping =
  /^(?:dumping|tipping|unloading|chucking|throwing|slinging|lobbing|burning|flytipping|fly-tipping)$/
const there = /\b(?:theres|there is|there are|about \d+|got)\b/

/** "Been on the bench all afternoon", but not the rubbish. */
const isAllTheWhile = (reading: Reading, at: number): boolean => {
  const { words, gaps } = reading
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    if ((gaps[index + 1] ?? 0) > 0) return false
    if (/^(?:there|here|left|dumped)$/.test(words[index] ?? '')) return false
    if (words[index] === 'been') return words[index - 1] !== 'had' && !isHabitual(reading)
  }
  return false
}

/** "They are still there", "bags still there now": of what lies there, not of who does it. */
const isLyingThere = ({ words }: Reading, at: number, to: number): boolean => {
  const last = words[to - 1] === 'now' ? (words[to - 2] ?? '') : (words[to - 1] ?? '')
  return (
    /^(?:there|here|on|out)$/.test(last) &&
    !/^(?:hes|shes|he|she)$/.test(words[at - 1] ?? '') &&
    !(words[at - 1] === 'is' && /^(?:he|she)$/.test(words[at - 2] ?? '')) &&
    (words[to - 1] === 'now' || /^(?:they|theyre|they're|ones)$/.test(words[at] ?? '')) &&
    !words.some((word) => dumping.test(word))
  )
}

/** "I've stopped counting", "where do you think it has gone": not over. */
const isOfWriter = ({ words }: Reading, { at, to }: { at: number; to: number }): boolean =>
  (words[to - 1] === 'stopped' && /^(?:i|we|ive)$/.test(words[at - 1] ?? '')) ||
  words.slice(Math.max(0, at - 5), at).includes('where')

/** "If you send someone there are needles", "its happening again, same mess": no scene. */
const isNoSign = ({ words }: Reading, { at, to }: { at: number; to: number }, rubbish: boolean): boolean => {
  // "I can see 4 bags"
  if (rubbish && words[to - 1] === 'see' && !words.some(isDoing)) return true
  if (/^(?:if|when)$/.test(words[at - 2] ?? '') && /^(?:send|get)$/.test(words[at] ?? '')) return true
  return (
    rubbish &&
    words.slice(at, to).includes('happening') &&
    words.slice(to - 1, to + 1).includes('again') &&
    !words.some((word) => dumping.test(word))
  )
}

/** Whether it is going on as the person writes; undefined where the words do not say. `rubbish`: they report what lies there. */
export const happeningNowIn = (reading: Reading, rubbish = false): boolean | undefined => {
  const { words } = reading
  let now: boolean | undefined
  let left = false
  for (const { at, to, value } of signs.find(reading)) {
    // "now and then"
    if (words[to - 1] === 'now' && words[to] === 'and' && /^(?:then|again)$/.test(words[to + 1] ?? ''))
      continue
    if (value === false) {
      // "I have stopped counting", "where has it gone?"
      if (isOfWriter(reading, { at, to })) continue
      // "its gone one" is a time
      if (words[to - 1] === 'gone' && isTimeOfDay(reading, to - 1) && !isHabitual(reading)) now ??= true
      else now = false
      continue
    }
    if (value === 'left') {
      left ||= rubbish
      continue
    }
    if (isNoSign(reading, { at, to }, rubbish)) continue
    if (value === 'plea') {
      if (isPlea(reading, { at, to }, rubbish)) now ??= true
      continue
    }
    if (value === 'while') {
      if (!rubbish && isAllTheWhile(reading, at)) now ??= true
      continue
    }
    if (rubbish && isLyingThere(reading, at, to)) continue
    if (value === 'now') {
      if (isPresentNow(reading, at)) now ??= true
      continue
    }
    if (value === 'still') {
      if (isStillDoing(reading, at) && !isHabitual(reading, at)) now ??= true
      continue
    }
    if (value === 'lately') {
      if (words[at - 1] === 'the') continue
      // "always barking at the moment" is a habit
      if (!isHabitual(reading, at)) now = !isDeniedNear(reading, at)
      continue
    }
    if (value === 'sensed') {
      const before = words[at - 1] ?? ''
      if (!/^(?:you|u|everyone|what)$/.test(before) && !isHabitual(reading)) now ??= true
      continue
    }
    if (value === 'its') {
      if (isTimeOfDay(reading, to) && !isHabitual(reading)) now ??= true
      continue
    }
    if (value === 'since') {
      if (isSinceHour(reading, at) || (isSinceToday(reading, at) && !isHabitual(reading))) now ??= true
      continue
    }
    if (value === 'going') {
      // "at it three nights" was not all the while, "going off for two days" is
      const atIt = words[to - 1] === 'it'
      const told = words.slice(to, to + 4)
      const hours = told.some((word) => /^(?:hours?|hrs?|mins?|minutes?)$/.test(word))
      const spell =
        !hours && told.some((word) => lasting.test(word) || (atIt && /^(?:night|day|time)s$/.test(word)))
      if (!spell && !isHabitual(reading)) now ??= true
      continue
    }
    // "by the atm" is a machine, not "at the moment"
    if (words[at - 1] === 'the' && words[to - 1] === 'moment') continue
    // "I want something done right now"
    if (words[to - 1] === 'now' && isDemand(reading, at)) continue
    now = !isDeniedNear(reading, at)
  }
  return now ?? (left ? false : undefined)
}
