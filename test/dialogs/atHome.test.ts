import { describe, expect, it } from '@jest/globals'
import { isConfidential, whereIs } from '../../dialogs/state.ts'
import { channels } from '../../dialogs/turn.ts'
import { talk } from './talk.ts'

const report = ['shouting and banging at 9 Webb Rise every night']
const atHome = [
  'its my boyfriend',
  'its my husband',
  'its my husband, i am at 9 Webb Rise',
  'its my partner doing it',
  'my dad',
  'its my ex',
  'the bloke i live with',
  'my flatmate',
  'my kids',
  'our son',
]

describe.each([...channels])(
  'somebody of the writer’s own home, named in the middle of a report, on %s',
  (channel) => {
    it.each(atHome)('"%s" is asked about, and neither kept nor filed', (words) => {
      const { state } = talk(channel, ...report, words)
      expect(isConfidential(state)).toBe(true)
      expect(JSON.stringify(state)).not.toContain(words)
      // On a page a plain yes opens the branch, and the report is gone.
      const after = talk(channel, ...report, words, 'yes').state
      expect(whereIs(after.value).area).toBe('support')
      expect(after.context.draft).toBeNull()
    })

    it.each(atHome)('"%s" costs nobody the report when it is not about home', (words) => {
      const { draft } = talk(channel, ...report, words, 'no').state.context
      expect(draft?.answers.asbType).toBeDefined()
      expect(JSON.stringify(draft)).not.toContain(words)
    })

    it.each([
      'my neighbour',
      'my husband saw it too',
      'my son were playing football',
      'the bloke',
      'a family',
      'the lads next door',
      'its my street',
    ])('"%s" is no disclosure', (words) => {
      expect(isConfidential(talk(channel, ...report, words).state)).toBe(false)
    })
  },
)

describe('somebody of the writer’s own home', () => {
  it.each(['my family', 'my son', 'my wife', 'its my daughter'])(
    '"%s" it is aimed at, is whom it is done to: nothing is asked, and the report goes on',
    (words) => {
      const aimed = [...report, 'no', 'skip', 'lads from the estate']
      const before = talk('web', ...aimed).state
      expect(whereIs(before.value).spot).toBe('asking_targeted')
      const { state } = talk('web', ...aimed, words)
      expect(isConfidential(state)).toBe(false)
      expect(state.context.draft).not.toBeNull()
    },
  )
})

describe('who is doing it', () => {
  const asked = ['shouting and banging at 9 Webb Rise every night', 'no', 'skip']
  const askedWho = () => talk('web', ...asked)

  it('is asked', () => {
    expect(whereIs(askedWho().state.value).spot).toBe('asking_relation')
  })

  it.each(atHome)('"%s" opens help at once, as the choice does', (words) => {
    const { state, said } = talk('web', ...asked, words)
    expect(whereIs(state.value).area).toBe('support')
    expect(state.context.draft).toBeNull()
    expect(said).toMatch(/SADA/)
  })

  it.each([
    ['him', undefined],
    // Anybody's: to take these for the writer's own would destroy the report.
    ['the bloke', undefined],
    ['its a family', undefined],
    ['the son', undefined],
    ['the mother', undefined],
    ['its the brother', undefined],
    ['my boyfriends mate', undefined],
    ['lads from the estate', 'group'],
    ['next door', 'neighbour'],
    ['no idea sorry', 'not_known'],
  ])('"%s" is kept, and nothing untrue is said of it', (words, relation) => {
    const answers = talk('web', ...asked, words).state.context.draft?.answers
    expect(answers?.relation).toBe(relation)
    expect(answers?.people).toBe(words)
  })
})

// By text nobody is asked who does it.
describe.each(['web', 'botframework'] as const)('a neighbour who is only "he" or "she", on %s', (channel) => {
  const told = ['loud music at 22 chells way every night', 'no', 'skip', 'a neighbour']
  const words = ['he swears at me when i ask him to turn it down', 'he threatened me', 'she screams at me']

  it.each(words)('costs nobody the report unasked, once they said who does it: "%s"', (text) => {
    const asked = talk(channel, ...told, text)
    expect(isConfidential(asked.state)).toBe(true)
    expect(asked.said).toMatch(/999/)
    const { draft } = talk(channel, ...told, text, 'no').state.context
    expect(draft?.answers).toMatchObject({ asbType: 'noise', relation: 'neighbour' })
  })

  it.each(words)('opens help where it is about home after all: "%s"', (text) => {
    const { state } = talk(channel, ...told, text, 'yes')
    expect(whereIs(state.value).area).toBe('support')
    expect(state.context.draft).toBeNull()
  })

  it('opens help at once where nobody said who does it, and where somebody of the home is named', () => {
    for (const texts of [
      [...told.slice(0, 3), 'he hits me'],
      [...told, 'my husband hits me'],
    ]) {
      const { state } = talk(channel, ...texts)
      expect(isConfidential(state)).toBe(true)
      expect(state.context.draft).toBeNull()
    }
  })
})
