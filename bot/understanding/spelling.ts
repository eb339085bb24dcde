/**
 * How residents write in a hurry, and the plain words meant. One written word may stand for several
 * ("im" is "i am"). Only folds that never change the meaning of a street name or a count: "2" and "4"
 * stay numbers, "st" stays as it is.
 */
const textSpeak = `
  u: you, ur: your, r: are, n: and, k: ok, b4: before, pls: please, plz: please, plse: please,
  cos: because, coz: because, cuz: because, cus: because, bcos: because, becos: because, bc: because,
  becuz: because, wiv: with, wid: with, wit: with, dis: this, dat: that, da: the, teh: the, hte: the,
  tho: though, thru: through, ppl: people, sum1: someone, some1: someone, sumone: someone,
  any1: anyone, every1: everyone, no1: nobody, sth: something, smth: something, sumthing: something,
  sumfing: something, somefing: something, nuffin: nothing, nuthin: nothing, nowt: nothing,
  owt: anything, summat: something, abt: about, bout: about, tmrw: tomorrow, tmoz: tomorrow,
  tmo: tomorrow, tomoz: tomorrow, 2moro: tomorrow, 2mrw: tomorrow, 2morrow: tomorrow,
  tonite: tonight, 2nite: tonight, 2night: tonight, tnite: tonight, 2day: today, l8: late,
  l8r: later, m8: mate, gr8: great, wen: when, wat: what, wot: what, wots: what is, whats: what is,
  wer: where, dnt: do not, dunno: do not know, idk: i do not know, cnt: can not, didnt: did not,
  hav: have, av: have, wnt: will not, hv: have, evry: every, evryday: everyday, nite: night,
  nites: nights, lil: little, alot: a lot, shud: should, cud: could, wud: would, luv: love,
  gona: going to, gunna: going to, gonna: going to, goin: going, gettin: getting, nothin: nothing,
  wanna: want to, gotta: got to, gimme: give me, lemme: let me, tryna: trying to, trynna: trying to,
  kinda: kind of, sorta: sort of, hafta: have to, outta: out of, innit: is it not, ain: is not,
  aint: is not, dem: them, em: them, meself: myself, mi: my, mii: my, ma: my, hisself: himself,
  msgs: messages, msg: message, txt: text, txts: texts, txting: texting, fone: phone, wk: week,
  wks: weeks, yr: year, yrs: years, mins: minutes, rn: right now, atm: at the moment, wkend: weekend
`

const people = `
  hubby: husband, hubbie: husband, hubs: husband, husbnd: husband, husbend: husband, husban: husband,
  huband: husband, hsband: husband, husbant: husband, bf: boyfriend, bfs: boyfriend, boyf: boyfriend,
  gf: girlfriend, gfs: girlfriend, girlf: girlfriend, missus: wife, missis: wife, wifey: wife,
  hby: husband, mom: mum, mommy: mum, mummy: mum, mam: mum, mums: mums, daddy: dad, papa: dad,
  nana: nan, nanna: nan, nanny: nan, grandma: nan, granny: nan, gran: nan, grandmother: nan,
  grandpa: grandad, granddad: grandad, grandfather: grandad, sis: sister, bro: brother,
  neighbor: neighbour, neighbors: neighbours, nieghbour: neighbour, neigbour: neighbour,
  nabour: neighbour, naybor: neighbour, naybour: neighbour, neibour: neighbour, neighbur: neighbour,
  nieghbours: neighbours, neigbours: neighbours, nabours: neighbours, naybors: neighbours,
  nextdoor: next door
`

const contractionsWrittenWithoutTheMark = `
  im: i am, iam: i am, ive: i have, id: i would, hes: he is, shes: she is, theyre: they are,
  theyve: they have, youre: you are, youve: you have, weve: we have, itll: it will, thats: that is,
  theres: there is, heres: here is, whos: who is, hows: how is, dont: do not, doesnt: does not,
  dosnt: does not, dosent: does not, doesn: does not, cant: can not, cannot: can not, wont: will not,
  wouldnt: would not, couldnt: could not, shouldnt: should not, isnt: is not, wasnt: was not,
  werent: were not, arent: are not, hasnt: has not, hasent: has not, havent: have not,
  hadnt: had not, mustnt: must not, neednt: need not, mightnt: might not, shant: shall not,
  coulda: could have, shoulda: should have, woulda: would have
`

const spellings = `
  tire: tyre, tires: tyres, color: colour, harrassing: harassing, harrassed: harassed,
  harrass: harass, harrassment: harassment, harrasing: harassing, harrased: harassed,
  rubish: rubbish, rubbsh: rubbish, rubbich: rubbish, matress: mattress, mattres: mattress,
  matteress: mattress, definately: definitely, defo: definitely, frend: friend, freind: friend,
  freinds: friends, peaple: people, tabets: tablets, knifes: knives, abit: a bit, infront: in front,
  aswell: as well, incase: in case, noone: nobody, everytime: every time, alright: all right,
  realy: really, agen: again, agn: again, allways: always, alwys: always, alwayz: always,
  evrything: everything, everythin: everything
`

const wordsPeopleSoftenOrHideOnPurpose = `
  r*pe: rape, r*ped: raped, ra*ed: raped, k*ll: kill, k*lled: killed, ab*se: abuse, ab*sed: abused,
  ab*sive: abusive, su*cide: suicide, s*icide: suicide, d*e: die, sewerslide: suicide, unalive: kill,
  unaliving: killing, unalived: killed, graped: raped, kms: kill myself, ktfms: kill myself
`

const wholeWords = new Map(
  [textSpeak, people, contractionsWrittenWithoutTheMark, spellings, wordsPeopleSoftenOrHideOnPurpose]
    .flatMap((list) => list.trim().split(/,\s+/))
    .map((entry): [string, string[]] => {
      const [from = '', to = ''] = entry.split(': ')
      return [from, to.split(' ')]
    }),
)

/** What follows an apostrophe. The stem before it stays a word of its own. */
const endings: Record<string, string> = { m: 'am', re: 'are', ve: 'have', ll: 'will' }

/** Words whose "'s" is "is": after a noun it may be possession, so it stays "'s". */
const takesIs = new Set([
  'he',
  'she',
  'it',
  'that',
  'there',
  'here',
  'what',
  'who',
  'how',
  'where',
  'this',
  'someone',
  'everyone',
  'nobody',
  'something',
])

const takesWould = new Set(['i', 'he', 'she', 'they', 'we', 'you', 'it'])

const irregularNot: Record<string, string[]> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you'],
  "o'clock": ["o'clock"],
}

/**
 * The plain words one written word stands for; undefined where it is plain as it stands, as most are.
 * `word` is in lower case with straight apostrophes. A possessive keeps its mark as a word of its own:
 * "husband's" is "husband", "'s".
 */
export const unfold = (word: string): readonly string[] | undefined => {
  const known = wholeWords.get(word)
  if (known) return known
  const mark = word.indexOf("'")
  if (mark === -1) return undefined
  const irregular = irregularNot[word]
  if (irregular) return irregular
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not']
  const stem = word.slice(0, mark)
  const ending = word.slice(mark + 1)
  if (stem === '') return [wholeWords.get(ending)?.[0] ?? ending]
  const verb = endings[ending]
  if (verb) return [stem, verb]
  if (ending === 's') return takesIs.has(stem) ? [stem, 'is'] : [...(unfold(stem) ?? [stem]), "'s"]
  if (ending === 'd' && takesWould.has(stem)) return [stem, 'would']
  if (ending === '') return [stem]
  const joined = stem + ending.replaceAll("'", '')
  return wholeWords.get(joined) ?? [joined]
}
