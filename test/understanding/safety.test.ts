import { describe, expect, it } from '@jest/globals'
import { understand } from '../../bot/understanding/understand.ts'

const now = '2026-01-15T12:00:00Z'
const levelsOf = (text: string) => {
  const { safety, alsoSafety } = understand(text, { now })
  return [safety, ...alsoSafety]
}
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Written for the tests, apart from the rules' own examples. */
const disclosures = lines(`
  next doors dog is barking because hes hitting me, hes killing me with it
  next doors dog barks all night, my partner hits me, hes killing me with it
  my husband punched me in the stomach yesterday and im pregnant
  HE KEEPS HITTING ME
  my bf grabbed me by the hair n dragged me up the stairs
  She throws things at me when she is angry, she's my wife
  my partner choked me until i couldnt breathe
  hes slapped me about for years
  my boyfriend headbutted me
  hubby got violent again last nite
  my wife kicks and punches me, nobody believes a man
  he burned my arm with a cigarette
  my ex strangled me in front of the children
  me dad batters me mum
  my stepdad beats us with a belt
  my uncle touches me when mum is out
  he makes me have sex when i dont want to
  my husband says its my duty and forces me
  i was raped by my partner
  my ex has put naked photos of me online
  he said he will send my nudes to my family
  my partner has an app to see where i am all the time
  he reads every message i get
  my husband put cameras in the bedroom
  my ex hacked my email and knows everything
  she goes through my phone every night
  he wont let me work
  im not allowed to see my mum
  my husband locks me in the flat when he goes to work
  he tells me what i can wear
  he times how long i take at the shops
  my boyfriend doesnt like me having friends, he made me delete facebook
  i have to ask before i buy anything
  my husband keeps all the money and gives me 10 pound a week
  he took a loan out in my name
  he takes my benefits
  i have no bank account of my own because he wont let me
  my ex wont stop messaging me from new numbers
  my ex husband sits outside my house in his car
  my ex turned up at my daughters school
  my ex followed me home from work
  ex partner broke the restraining order again
  my parents are making me marry my cousin
  they are taking me to pakistan in the summer to get married and i dont want to
  my family say i have brought shame on them and i am frightened
  my brother said he will kill me for having a boyfriend
  they want to take my daughter to have her cut
  my mother in law hits me and makes me do all the work
  my son is 45 and he takes my pension every week
  my daughter screams at me and pushes me, im 82
  my grandson lives with me and threatens me for money
  my carer slaps my dad
  my 14 year old son attacks me
  my teenage daughter is violent towards me
  my son punches holes in the walls and im scared of him
  im scared to go home tonight
  is there somewhere i can stay tonight its not safe at home
  i need to get out with the kids tonight
  i need somewhere safe for me and my baby
  how do i leave my husband safely
  can you help me get away from my partner
  where can i go if my boyfriend hurts me
  i cant stay here he is going to hurt me
  whats the number for SADA
  is there a womens refuge in stevenage
  can men go to the safe space
  do you have a safe space flat
  domestic violence help
  im in an abusive relationship
  my partner is very controlling
  i am terrified of my husband
  i feel like im walking on eggshells all the time
  he calls me worthless and stupid every day
  he screams in my face
  my boyfriend threatened to kill me if i leave him
  he says he will kill himself if i go
  he threatens to take the children
  my husband says he'll have me deported
  he smashed my phone so i couldnt call anyone
  he killed my cat to scare me
  my friend is being beaten by her boyfriend
  im worried about my sister, her husband wont let her out
  my mums boyfriend hurts her
  i think my neighbour is being hit by her husband
  i can hear the man next door hitting his wife
  next door hes beating her up again
  woman upstairs screaming and begging him to stop
  child next door being hit by the dad
  a colleague came in with bruises, her partner did it
  i hit my girlfriend and i want to stop
  i get angry and hurt my wife
  i think im abusing my partner
  im 15 and my dad hits me
  my mum hurts me and i dont want to go home after school
  my husbend hits me evry day pls help
  my husbnd beet me
  he slaped me and kickd me
  my hussband is voilent
  im afriad of my partner
  my x keeps cummin round bangin on door
  hes controling me
  my husband he beat me very much, I am new in this country
  husband not let me go outside, he take my passport
  noisy shouting every night its my partner shouting at me
  want to report someone in my house being violent
  not just noise he hits her
  he hasnt hit me yet but i am scared of him
  he never used to hit me but now he does
  i dont know what to do my husband hit me
  its not the first time hes hit me
  he doesnt hit me but he controls everything i do
  I'm writing because my husband of thirty years has begun to lash out and I no longer feel safe in our home
  my flatmate threatens me and wont let me leave my room
  the person i live with hurts me
  my girlfriend bites and scratches me
  he wont stop hitting me
`)

const dangers = lines(`
  theres a man with a knife outside the shops now
  he's got a gun
  someone is trying to break into my house right now
  my house is on fire
  the flat below is on fire and people are inside
  fire in the tower block
  a woman is being attacked in the underpass
  my ex is outside smashing my door down help
  he is strangling her right now
  someone has been stabbed by the station
  my dad has collapsed and isnt breathing
  man lying unconscious and bleeding
  my friend has taken an overdose she wont wake up
  help me hes going to kill me
  please send police now
  there is someone in my garden trying to get in
  they are kicking a boy in the head
  gas leak in my building
  child has fallen in the river
  smoke pouring out of my neighbours window
  car crash someone trapped
  lads fighting with machetes
  shots fired on the estate
  intruder downstairs im hiding
  i am being followed by a man right now
  woman screaming for help in the car park
  he has a knife to her throat
  call an ambulance
  baby not breathing
  someone just got hit by a car hes not moving
`)

const despairs = lines(`
  i want to kill myself
  i dont want to live anymore
  im going to end it all
  suicidal
  i want to die
  everyone would be better off without me
  i cut myself
  i keep hurting myself
  ive taken loads of paracetamol
  i cant go on
  theres no point in living
  i wish i was dead
  wish i could go to sleep and not wake up
  my son says he wants to kill himself
  my friend is self harming
  theres a girl on the bridge going to jump
  thinking about ending my life
  i have nothing to live for
  i feel like jumping in front of a train
  im having suicidal thoughts
  ive written a note to say goodbye
  i just want it all to stop i cant do this anymore
  want to kms
  whats the point in being alive
  my mate is threatening to end his life
  nobody would care if i was gone
  i dont want to be here any more
  sucidal
  gonna kill my self
  im done with life
`)

/** Nothing of this is a disclosure, an emergency or a crisis. */
const ordinary = lines(`
  youths hurling abuse at passers by
  neighbour is beating her rugs outside at 6am
  this noise is killing me
  my husband saw a van dumping rubbish
  my ex neighbour left a sofa in the alley
  the kids next door keep hitting their ball at my window
  some lads threatened me when i asked them to move
  he hasnt hit me, just the noise
  my wife saw a man tipping tyres in the lane
  a gang of teenagers are throwing stones at my husbands car
  my son got chased by kids on mopeds last week
  neighbours dog bit my daughter last month
  my partner and i cannot sleep because of the music
  someone kicked my fence in last night
  they smashed my car window
  old mattress and broken bed dumped
  bin set on fire last week by the garages
  the mattress is a fire risk
  found needles in the park
  drug dealers in the stairwell every night
  my daughter is scared to walk past the drunks outside the shop
  i dont feel safe walking home because of the gang by the shops
  domestic waste dumped in the lane
  builders dumped domestic appliances
  my mum tripped over rubbish on the path
  my dad says the same van comes every tuesday
  my brother has a photo of the van
  my boyfriend works nights and cant sleep with the barking
  street drinkers shouting and swearing at my kids
  racist neighbour calls my wife names
  neighbour threatens us over parking
  knife bin outside the police station is overflowing
  kids letting off fireworks near houses
  i could murder a cup of tea
  dying for an answer on my report
  my phone is about to die
  dead fox on the road
  the street light is dead
  they drive like they want to kill someone
  someone stole my bike
  my purse was stolen
  a man shouted at me in the park
  kids fighting after school by the shops yesterday
  my ex council flat has damp
  boyfriend and girlfriend next door play loud music
  couple next door arguing about money all day
  my neighbour and her husband have a bonfire every weekend
  the baby next door cries all night
  is there a safe place to leave my bike
  what time does the tip open
  my partner wants to volunteer for a litter pick
  my husband and i want to join neighbourhood watch
  the council took my bin
  they wont let me park outside my house
  my landlord wont fix the boiler
  my son needs help with his drinking
  help with alcohol please
  i want to quit smoking weed
  please help me report some rubbish
  can you help me
  i need to speak to someone about my bins
  you lot are useless
  wife says its been there a week
  hubby moved the bags off the path
  my ex used to live there
  the lift is broken and my nan is stuck upstairs
  graffiti saying kill on the wall
  kids playing with toy guns
  someone left a suitcase of knives by the bins last week
  smoke from next doors barbecue every weekend
  people racing cars, someone is going to get hurt
  dogs fighting in the park
  rats attacking the bin bags
  man passed me a leaflet
  my grandson found the dumped tyres
  my family is sick of the smell
  parents parking on the verge at school
  my girlfriends car was scratched
  they hit my parked car
  someone ran into my fence
  my partner and i keep being woken by next doors dog barking every nite 3am hes killing me with it
  me and my partner cant sleep for next doors dog barking all night
  its right outside mine
  right outside my house
  its outside my flat
  outside mine
  its round the back of mine
  at the end of my road
  on my drive
  my road again
  next door to me
`)

const missed = (texts: string[], level: string) =>
  texts.filter((text) => !levelsOf(text).some((found) => found === level))

describe('a disclosure of abuse at home', () => {
  it.each(disclosures)('is never missed: %j', (text) => {
    expect(missed([text], 'domestic_abuse')).toEqual([])
  })
})

describe('danger now', () => {
  it.each(dangers)('is never missed: %j', (text) => {
    expect(missed([text], 'emergency')).toEqual([])
  })
})

describe('despair', () => {
  it.each(despairs)('is never missed: %j', (text) => {
    expect(missed([text], 'crisis')).toEqual([])
  })
})

describe('an ordinary message', () => {
  it.each(ordinary)('is no disclosure: %j', (text) => {
    expect(levelsOf(text)).toEqual(['none'])
  })
})
