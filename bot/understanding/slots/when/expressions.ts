import { phraseBook } from '../phrases.ts'
import type { Day, Found } from './found.ts'
import { oaths } from './words.ts'

/** What one expression says by itself. */
export type Fragment = Omit<Found, 'at' | 'to'>

const offset = (days: number): Day => ({ kind: 'offset', days })
/** A pattern in plain words, and the weekdays it falls on where it names them (0 is Sunday). */
export const repeat = (words: string, days: number[] = []) => ({ days, words })

/** What the day is told by, before and after which things happen: "after evensong", "before their training". */
const occasions = [
  'mass|prayers|prayer|church|evensong|chapel|mosque|temple|gurdwara|synagogue|worship|communion|choir|practice',
  'football|footy|footie|rugby|cricket|training|rehearsal~|bingo|bowls|karate|swimming|scouts|cubs|brownies',
  'shift~|assembly|lessons|nursery|playgroup|playtime|detention|binmen|curfew|match|game|gig|quiz',
  'choir|band|football|sunday|evening|night|early|late|carol practice|training|school|service|shift',
  'service',
  'last|first|final bell|orders|whistle|lesson|bus|train',
  'bin men|man|lorry|wagon',
  'kick off',
  'pub quiz|darts',
]

/** Time expressions that mean one thing wherever they stand. */
export const expressions = phraseBook<Fragment>([
  [
    { day: offset(0) },
    'today, earlier today, earlier on today, earlier on, later? today, this very day, earlier',
  ],
  [{ day: offset(-1) }, 'yesterday'],
  [{ day: offset(-2) }, 'the? day before yesterday, two|2 days ago'],
  [{ day: offset(1), problem: 'future' }, 'tomorrow, next week|month|weekend|year, the? day after tomorrow'],
  [
    { day: offset(-1), part: 'night' },
    'last night|nite|nyt, lastnight, lastnite, yesterday night, overnight last night, last night overnight',
  ],
  [
    { day: offset(-1), part: 'late_night' },
    'late last night, late on last night, last night late, last thing last night',
  ],
  [{ day: offset(-2), part: 'night' }, 'the? night before last, night before yesterday'],
  [{ day: offset(-1), part: 'evening' }, 'last evening, yesterday evening'],
  [{ day: offset(0), part: 'night' }, 'tonight, later? tonight, earlier tonight, this night'],
  [
    { day: offset(-1), part: 'night' },
    'overnight, over night, during|through the night, in|during|through the night',
  ],
  [
    { day: offset(0), part: 'morning' },
    'this morning, thismorning, first thing, first thing this morning, this mornings',
  ],
  [
    { day: offset(0), part: 'early_hours' },
    'the? early|small|wee hours of? this morning, very early this morning',
  ],
  [{ day: offset(0), part: 'dawn' }, 'early this morning'],
  [{ day: offset(0), part: 'morning' }, 'this am'],
  [{ day: offset(0), part: 'afternoon' }, 'this afternoon, this aft, this arvo, this pm'],
  [{ day: offset(-7) }, 'this time last week'],
  [{ day: offset(-1) }, 'this time yesterday'],
  [{ day: offset(0), part: 'evening' }, 'this evening, this eve'],
  [
    { day: offset(-2) },
    `the other day|morning|evening|afternoon|night|nite, tother|t'other day|morning|evening|afternoon|night|nite, a day or two ago|back, day or two ago, couple of nights ago`,
  ],
  [{ day: { kind: 'week', back: 1 } }, 'the other week, last week, the? week before'],
  [{ day: { kind: 'week', back: 2 } }, 'the? week before last'],
  [{ day: { kind: 'week', back: 0 } }, 'this week, earlier this week, mid week, midweek'],
  [
    { day: { kind: 'weekend', back: 0 } },
    'the|this|over|past|at|on weekend, after the|this * weekend, over|at|on|during the|this weekend',
  ],
  [
    { day: { kind: 'weekend', back: 1 } },
    'last weekend, the past weekend, the|at|over the? weekend just? gone, weekend just? gone',
  ],
  [{ day: { kind: 'weekend', back: 2 } }, 'the? weekend before last'],
  [{ day: { kind: 'calendar_month', back: 1 } }, 'last month'],
  [{ day: { kind: 'calendar_month', back: 2 } }, 'the? month before last'],
  // how often within it, with the words of it: "third time this month"
  [
    { day: { kind: 'week', back: 0 } },
    'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|# time|times|one this week',
  ],
  [
    { day: { kind: 'calendar_month', back: 0 } },
    'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|# time|times|one this month',
  ],
  [
    { day: { kind: 'calendar_year', back: 0 } },
    'second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|# time|times|one this year',
  ],
  [{ day: { kind: 'calendar_month', back: 0 } }, 'this month, earlier this month'],
  [{ day: { kind: 'calendar_year', back: 1 } }, 'last year'],
  [{ day: { kind: 'calendar_year', back: 2 } }, 'the? year before last'],
  [
    { day: { kind: 'calendar_year', back: 0 } },
    'this year, earlier this year, start of the year, beginning of the year',
  ],
  [
    { day: { kind: 'season', season: 'summer' } },
    'last|this|the|all|over summer, in|through|during|throughout the? summer, the|over|since summer holidays, the? summer holidays, over the summer',
  ],
  [{ day: { kind: 'calendar_month', back: 0 } }, 'the? start|beginning of the|this month'],
  [{ day: { kind: 'week', back: 0 } }, 'the? start|beginning of the|this week'],
  [{ day: { kind: 'calendar_month', back: 1 } }, 'the? start|beginning|end|middle of last month'],
  [{ day: { kind: 'holiday', name: 'half_term' } }, 'this|last|the|over|during|all half term, half term'],
  [{ lasting: { count: 1, unit: 'week' } }, 'the? best|better part of a week, all of last week'],
  [{ lasting: { count: 1, unit: 'month' } }, 'the? best|better part of a month'],
  [{ lasting: { count: 1, unit: 'year' } }, 'the? best|better part of a year'],
  [
    { day: { kind: 'season', season: 'winter' } },
    'last|this|all winter, in|through|during|throughout|over the? winter',
  ],
  [{ day: { kind: 'season', season: 'spring' } }, 'last|this|early|late|the spring, in|during the? spring'],
  [
    { day: { kind: 'season', season: 'autumn' } },
    'last|this|all autumn, in|through|during|throughout the? autumn',
  ],
  [
    { now: true },
    'just now, right now, just this minute, a moment ago, moments ago, just a minute ago, as we speak, as i type|write|speak, at this moment, at the moment, this minute, literally now',
  ],
  [{ ago: { count: 30, unit: 'minute' } }, 'half an? hour ago|back, half hour ago'],
  [{ ago: { count: 90, unit: 'minute' } }, 'an? hour and a half ago, one|1 and a half hours ago'],
  [
    { day: { kind: 'undated' } },
    'a|quite while|bit ago|back, some time ago|back, ages ago|back, the? end of term, ramadan, eid, the? next|following morning|day|night, that? same night|evening, that|the same day, from|since|at|before opening, at|from|since|before? opening time~, from|since day one, # summers|winters|christmases ago, in|during|over|through|all|since the? school|six holidays|hols, in|during|over the? six weeks|week holidays|hols',
  ],
  [{ ago: { count: 14, unit: 'day' } }, 'fortnight ago, a fortnight ago|back'],
  [
    { lasting: { count: 2, unit: 'week' } },
    'for a fortnight, a fortnight, for|over|during|in? the|this last|past fortnight, the last|past fortnight, for weeks and? weeks?, weeks on end, for weeks on end, for weeks now?',
  ],
  [
    { lasting: { count: 2, unit: 'month' } },
    'for months and? months?, months on end, for ages, for months on end, for a while, for some time, for a long time, for so long, for quite a while, for yonks, for some|a considerable time, for a good while',
  ],
  [
    { lasting: { count: 2, unit: 'year' } },
    'for years and? years?, years on end, for years on end, for donkeys years',
  ],
  [{ lasting: { count: 3, unit: 'day' } }, 'for days on? end?, days on end'],
  [{ lasting: { count: 2, unit: 'hour' } }, 'for hours on? end?, hours on end'],
  [
    { lasting: { count: 30, unit: 'minute' } },
    'for half an hour, the last half hour, for the last half hour, past half hour',
  ],
  [
    { whole: 'day' },
    `all ${oaths}? day long?, all through the day, the whole|entire day, whole day, most|much|half of? the day, most|much of today, all the hours god sends`,
  ],
  [
    { whole: 'night' },
    `all ${oaths}? night long?, most|much|half of? the night, all through the night, the whole|entire night, all last night, all|most|much of last night`,
  ],
  [{ whole: 'morning' }, `all ${oaths}? morning, the whole|entire morning, most of the morning`],
  [{ whole: 'afternoon' }, 'all afternoon, the whole|entire afternoon, most of the afternoon'],
  [{ whole: 'evening' }, 'all evening, the whole|entire evening, most of the evening'],
  [{ whole: 'week' }, `all ${oaths}? week long?, the whole|entire week, most of the week`],
  [{ day: { kind: 'calendar_year', back: 0 } }, 'all year, all this year'],
  [{ whole: 'weekend' }, `all ${oaths}? weekend long?, the whole|entire weekend, most of the weekend`],
  [
    { part: 'early_hours' },
    'the? early|small|wee small? hours, the? early|small hours of the? morning, the? middle of the night',
  ],
  [
    { part: 'early_hours' },
    `at? stupid|silly|daft|ungodly o'clock|oclock|hour|hours, at? stupid|silly|daft|ungodly o clock, at? an ungodly hour`,
  ],
  [
    { part: 'dawn' },
    'early in the morning, early morning, crack of dawn, early doors, first light, at first light',
  ],
  [{ part: 'late_night' }, 'late at night, late night, very late at? night?, last thing at? night?'],
  [{ part: 'school_run' }, 'the? school run, school run time, school drop off, drop off time, before school'],
  [
    { part: 'after_school' },
    'after school, school pick up, pick up time, home time, hometime, after college|sixth|uni|nursery form?, school kicking out time, end of school, when|as|after the? school|schools finish|finishes|finished|came|let|lets|ends|shut|shuts|kicks|kick|comes|come out?, when school is out',
  ],
  [{ part: 'teatime' }, 'tea time, dinner time'],
  [{ part: 'lunchtime' }, 'lunch time, lunch'],
  [{ part: 'breakfast' }, 'breakfast time, morning rush hour'],
  [{ part: 'bedtime' }, 'bed time, kids bedtime'],
  [
    { part: 'night' },
    'at night, unsociable|unsocial|antisocial hours, night time|times, in night, after dark, when its|is dark, when|once it is|gets|goes dark, as soon as it is|gets|goes dark, once|when|after the sun goes|is down',
  ],
  [{ part: 'dusk' }, 'when it got dark, as it got dark, getting dark'],
  [
    { part: 'daytime' },
    'during the day, in the day, middle of the day, in the middle of the day, mid day, day time, broad daylight, in broad daylight',
  ],
  [{ part: 'evening' }, 'rush hour, after work, in the evening, after the match|game|football|footy'],
  [
    { part: 'late_night' },
    'closing|chucking|kicking|turning out? time, pub closing|chucking|kicking|turning out? time, at closing|chucking|kicking out? time?, when|after the? pub|pubs|club|clubs|bar|bars shut|shuts|close|closes|closed|empty|empties|kick|kicks|chuck|chucks|turn|turns|let|lets out?, after the pub|pubs, after hours, dead of night, in the dead of night, under cover of darkness, in|during|under the cover of darkness|dark, under cover of dark, after closing, when|after|once the * shuts|shut|closes|close',
  ],
  [{ part: 'afternoon' }, 'in the afternoon, mid afternoon'],
  [
    { repeats: repeat('every day') },
    `every|each single|${oaths}? day, everyday, daily, day in day out, on a daily basis, all day every day, every day of the week, 7|seven days a week, 24/7, day after day`,
  ],
  [
    { repeats: repeat('day and night') },
    'round the clock, # hours|hrs a day, day and night, night and day, day or night, night or day, day n night, all hours, all hours of the? day|night, at all hours, all times of the? day|night, at all times',
  ],
  [
    { repeats: repeat('every night'), part: 'night' },
    `every|each single|${oaths}? night|nite, every single nite, nightly, night after night, nite after nite, every night of the week, of a night, # # times a|every night, # times a|every|each night, # or|to # times a night, several|many|few times a night, # a night, # or|to # a night`,
  ],
  [
    { repeats: repeat('every morning'), part: 'morning' },
    'every|each single? morning, of a morning, in|during the mornings',
  ],
  [
    { repeats: repeat('every evening'), part: 'evening' },
    'every|each single? evening, of an evening, in|during the evenings',
  ],
  [
    { repeats: repeat('every afternoon'), part: 'afternoon' },
    'every|each single? afternoon, of an afternoon, in|during the afternoons',
  ],
  [
    { repeats: repeat('most days') },
    'most days, nearly|almost every day, practically every day, virtually every day',
  ],
  [
    { repeats: repeat('most nights'), part: 'night' },
    'most nights|nites, nearly|almost|practically every night',
  ],
  [{ repeats: repeat('most evenings'), part: 'evening' }, 'most evenings, nearly|almost every evening'],
  [{ repeats: repeat('most mornings'), part: 'morning' }, 'most mornings, nearly|almost every morning'],
  [{ repeats: repeat('most weekends', [0, 6]) }, 'most weekends, nearly|almost every weekend'],
  [{ repeats: repeat('most weeks') }, 'most weeks, nearly|almost every week'],
  [
    { repeats: repeat('weekends', [0, 6]) },
    `every|each single|${oaths}? weekend, weekends, at|on weekends, every weekend without fail, weekend after weekend, alternate weekends, all the weekends`,
  ],
  [
    { repeats: repeat('weekdays', [1, 2, 3, 4, 5]) },
    'every? weekday~, on weekdays, weeknight~, every|on|most weeknight~, a? school night~, on a? school night~, monday to friday, mon to fri, during the week',
  ],
  [
    { repeats: repeat('every week') },
    `every|each single|${oaths}? week, weekly, once a week, week after week, week in week out, on a weekly basis`,
  ],
  [
    { repeats: repeat('school days', [1, 2, 3, 4, 5]), part: 'school_run' },
    'every|each school run|morning, every drop off|pick up, at? drop off and pick up, at drop off|pick up, on the school run every day',
  ],
  [
    { repeats: repeat('every month') },
    'every|each month, monthly, once a month, the? first|1st of the|every|each month, month after month, month in month out',
  ],
  [
    { repeats: repeat('again and again') },
    'after? every|each match|game|home, every|each match|game|bank|market|bin|pay holiday|day, every|each home game|match, every|each payday|shift|holidays, bank holidays, market|match|bin days, after market day, on bin|market|match|pay day, on payday, most dinner|lunch times, every dry spell',
  ],
  [{ repeats: repeat('every year') }, 'every|each year, year after year, year in year out'],
  [
    { repeats: repeat('every so often') },
    `every * day|night|morning|evening|weekend|week|month|minute|hour|moment|holiday|holidays, every chance|opportunity, on? hot|sunny|warm|nice|dry|wet|rainy|cold|windy|summer|winter days|evenings|nights|afternoons|mornings|weekends, every now and then|again, every so often`,
  ],
  [{ repeats: repeat('every other day') }, 'every other|second day, every few days, every couple of days'],
  [{ repeats: repeat('every other night'), part: 'night' }, 'every other night, every few nights'],
  [
    { repeats: repeat('every other week') },
    'every other|second|few week~, every fortnight, fortnightly, every few weeks, every couple of weeks',
  ],
  [{ repeats: repeat('every other weekend', [0, 6]) }, 'every other weekend'],
  [
    { repeats: repeat('several times a week') },
    'several|few|couple|many|multiple|# times a|each|every week, few times a week, a few times a week, couple of times a week, a couple of times a week, twice a week, # or # times a week, # night~|day~|evening~ a|per|in week, # night~|day~|evening~ in the|a week, twice weekly, # nights out of #',
  ],
  [
    { repeats: repeat('several times a day') },
    'several|few|many|multiple|# times a|each|every|per day|shift, # or|to # times a|each|every|per day|shift, # a day, # or|to # a day, twice a day, a few times a day, twice daily',
  ],
  [
    { repeats: repeat('several times a month') },
    'several|few|couple|# times a|each month, twice a month, a few times a month',
  ],
  [
    { repeats: repeat('again and again') },
    'every hour, every few minutes|hours, every # weeks|days|nights|months, every # minutes|hours|mins, every # to|or # minutes|hours',
  ],
  [
    { day: { kind: 'undated' } },
    occasions.map((what) => `after|before|during the|their|my|his|her|our? ${what}`).join(','),
  ],
  [{ part: 'evening' }, 'after|before the|their|my|his|her|our? tea|supper|dinner'],
])
