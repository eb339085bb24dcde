import { describe, expect, it } from '@jest/globals'
import { loadModel } from '../../bot/understanding/modelFile.ts'
import { createExplainer, understand } from '../../bot/understanding/understand.ts'
import { type Expecting, expectations } from '../../dialogs/meaning.ts'
import { figureOfSpeech, onlyGuessed } from '../support/odd.ts'

const now = '2026-01-15T12:00:00Z'
const read = (text: string, expecting?: Expecting) =>
  understand(text, { now, ...(expecting && { expecting }) })

describe('an answer to the question just asked', () => {
  it.each<[Expecting, string]>([
    ['location', 'behind the garages on valley way'],
    ['waste', 'a sofa and two bags'],
    ['when', 'last night about 11'],
    ['account', 'they were shouting and throwing bottles at the windows'],
    ['people', 'two lads in grey hoodies'],
    ['yes_no', 'no'],
    ['yes_no', 'yes please'],
    ['asb_type', 'loud music'],
    ['contact', '07700 900123'],
    ['vehicle', 'white transit van AB12 CDE'],
  ])('is no intent: %s, %j', (expecting, text) => {
    const meaning = read(text, expecting)
    expect(meaning.intent).toBe('other')
    expect(meaning.confidence).toBeLessThan(0.5)
    expect(meaning.unsure).toBe(false)
  })

  it('is a new topic when it clearly is one', () => {
    expect(read('i want to speak to a person please', 'location').intent).toBe('talk_to_person')
    expect(read('exit', 'account').intent).toBe('exit')
    expect(read('actually i also want to report loud music every night', 'location').intent).toBe('asb')
  })

  it('is still searched for danger', () => {
    expect(read('its my husband he hits me', 'account').safety).toBe('domestic_abuse')
    expect(read('he is outside with a knife now', 'yes_no').safety).toBe('emergency')
    expect(read('i want to die', 'when').safety).toBe('crisis')
  })
})

describe('several readings of one message', () => {
  it('are all kept, the most urgent first', () => {
    const meaning = read('my husband has a knife and is trying to kill me right now')
    expect(meaning.safety).toBe('emergency')
    expect(meaning.alsoSafety).toContain('domestic_abuse')
  })

  it('let a crisis and abuse stand together', () => {
    const meaning = read('my partner beats me and i want to kill myself')
    expect([meaning.safety, ...meaning.alsoSafety]).toEqual(['crisis', 'domestic_abuse'])
  })
})

describe('who a disclosure is about', () => {
  it.each([
    ['my husband hits me', { household: true }],
    ['my friend is being beaten by her husband', { thirdParty: true }],
    ['i can hear the man next door hitting his wife', { neighbour: true }],
    ['im 14 and my dad hits me', { under18: true, household: true }],
    ['i hit my girlfriend and want to stop', { perpetrator: true }],
  ])('is told by cues: %j', (text, cues) => {
    expect(read(text).cues).toMatchObject(cues)
  })

  it('is left out of ordinary messages', () => {
    expect(read('my husband saw a van dumping bags next door').cues).toEqual({})
  })
})

describe('who does what to whom', () => {
  it.each([
    ['my husband hit me', 'my husband was hit by a car'],
    ['he hits me', 'he hasnt hit me, just the noise'],
    ['my ex keeps messaging me', 'my ex neighbour keeps messaging me'],
    ['my son kicked me', 'my son kicked a ball'],
    ['im scared of my husband', 'my husband is scared of the youths'],
    ['my partner threatened me', 'some youths threatened my partner'],
    ['is there a safe space', 'is there a safe space for kids to play'],
    ['domestic violence', 'domestic waste'],
    ['where is the refuge', 'refuse collection missed'],
    [
      'my husband isnt violent, he hides my hearing aids and locks the heating',
      'not violent at all, just a loud telly',
    ],
    ['she has never hit me but she runs my whole life', 'she has never hit me, it is only her music'],
    ['my husband beat me', 'my husband beat me at cards'],
    ['my wife screams at me', 'she screams at me from her balcony'],
  ])('%j is a disclosure and %j is not', (disclosure, ordinary) => {
    expect([read(disclosure).safety, ...read(disclosure).alsoSafety]).toContain('domestic_abuse')
    expect([read(ordinary).safety, ...read(ordinary).alsoSafety]).not.toContain('domestic_abuse')
  })
})

describe('an unclear message', () => {
  it('is not guessed at', () => {
    expect(read('').unsure).toBe(true)
    expect(read('\u{1F600}').unsure).toBe(true)
  })

  it('offers the two likeliest meanings where they are close', () => {
    const meaning = read('someone left a car with rubbish in it and they shout')
    for (const candidate of meaning.candidates)
      expect(meaning.candidates[0]).toBe(candidate === meaning.candidates[0] ? candidate : meaning.intent)
    expect([0, 2]).toContain(meaning.candidates.length)
  })
})

describe('plain messages', () => {
  it.each([
    ['someone dumped a fridge behind the shops', 'fly_tipping'],
    ['neighbours playing loud music again', 'asb'],
    ['i want to check my report', 'check_report'],
    ['can i speak to a real person', 'talk_to_person'],
    ['my bin wasnt collected', 'other_council_service'],
    ['i want to volunteer for a litter pick', 'get_involved'],
    ['i need help to stop drinking', 'drugs_alcohol_support'],
    ['bye', 'exit'],
    ['hello', 'greeting'],
    ['what is the capital of france', 'other'],
    ['my husband beats me', 'domestic_abuse'],
    ['i want to end my life', 'crisis'],
    ['my house is on fire', 'emergency'],
  ])('%j is about %s', (text, intent) => {
    expect(read(text).intent).toBe(intent)
  })
})

describe('a disclosure that is only guessed', () => {
  it('is said to be a guess, whatever was asked', () => {
    for (const expecting of expectations) {
      expect(read(onlyGuessed, expecting)).toMatchObject({ safety: 'domestic_abuse', guessed: true })
    }
  })

  it('is none where a rule finds it, alone or beside the classifier', () => {
    for (const text of ['my husband hits me', `${onlyGuessed}. my husband hits me`]) {
      expect(read(text)).toMatchObject({ safety: 'domestic_abuse', guessed: false })
    }
  })

  it('is none where nothing of the kind was found or guessed', () => {
    for (const text of ['a sofa in valley way', 'loud music every night', '']) {
      expect(read(text).guessed).toBe(false)
    }
  })
})

describe('an attempt under way', () => {
  it('is an emergency beside the crisis, and says by which words', () => {
    const text = 'ive swallowed the first box while im typing this'
    expect(read(text)).toMatchObject({ intent: 'crisis', safety: 'emergency', alsoSafety: ['crisis'] })
    const { explanation } = createExplainer(loadModel())(text, { now })
    expect(explanation.rules.map(({ rule }) => rule)).toContain('attempt')
  })

  it('is none where nothing is said of dying', () => {
    for (const text of ['we took all of the boxes to the charity shop', 'he hung up, sorry to say'])
      expect(read(text)).toMatchObject({ safety: 'none' })
  })

  it('is said once where a rule sees the danger as well', () => {
    const { safety, alsoSafety } = read('i took a whole box of tablets, all of them, i want to die')
    expect([safety, ...alsoSafety]).toEqual(['emergency', 'crisis'])
  })
})

describe('what happened, told in answer to a question', () => {
  it('is read like a first message', () => {
    for (const text of [
      onlyGuessed,
      'i just feel like i am done',
      'there is a man lying in the snow and nobody stops',
    ]) {
      const { safety, alsoSafety } = read(text)
      expect(safety).not.toBe('none')
      expect(read(text, 'account')).toMatchObject({ safety, alsoSafety })
    }
  })

  it('is read with more care where it is asked what it does to them, or for a note', () => {
    for (const expecting of ['effect', 'words'] as const) {
      for (const text of [
        'we are thinking of moving',
        'i lie awake waiting for it to start',
        'There is more of it now',
      ])
        expect({ text, ...read(text, expecting) }).toMatchObject({ safety: 'none' })
      expect(read('i cannot go on living like this', expecting).safety).not.toBe('none')
    }
  })
})

describe('a crisis in doubt', () => {
  it('is one said of a nuisance, and is a crisis all the same', () => {
    for (const expecting of expectations) {
      expect(read(figureOfSpeech, expecting)).toMatchObject({ safety: 'crisis', crisisDoubted: true })
    }
  })

  it('is one said of what goes on, with a laugh or without one', () => {
    for (const text of [
      'im going to kill myself if they dont stop',
      'ill kill myself if they dont stop lol',
      'honestly ill kill myself if this carries on',
      'gonna kill myself if i hear it one more time',
      'if this noise doesnt stop ill end up killing myself haha',
      'im gonna kill myself if nobody picks it up',
      'if that goes off again im going to top myself',
      'unless somebody clears it i will hang myself',
    ]) {
      expect([text, read(text)]).toMatchObject([text, { safety: 'crisis', crisisDoubted: true }])
    }
  })

  it('is none where more is said than that it should stop, or no condition is made', () => {
    for (const text of [
      'im going to kill myself',
      'im going to kill myself lol',
      'they dont stop. im going to kill myself',
      'im going to kill myself because they dont stop',
      'im going to kill myself if they dont stop, i mean it',
      'ill kill myself if the voices dont stop',
      'ill kill myself if he does that again',
      'ill kill myself if this carries on i cant take it',
      'if this carries on ill end it all, ill kill myself',
      'i want to kill myself if this goes on',
      'ill kill myself tonight if nobody comes',
      'ill kill myself if they touch me again',
    ]) {
      expect([text, read(text)]).toMatchObject([text, { safety: 'crisis', crisisDoubted: false }])
    }
  })

  it('is not one told in any other words', () => {
    for (const text of ['i want to end my life', `${figureOfSpeech}. i cant cope anymore`, 'i self harm']) {
      expect(read(text)).toMatchObject({ safety: 'crisis', crisisDoubted: false })
    }
  })

  it('is none where nothing of the kind was found', () => {
    expect(read('loud music every night').crisisDoubted).toBe(false)
  })
})
