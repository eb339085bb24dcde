import { expect, it } from '@jest/globals'
import type { Statement } from '../../bot/store/statements.ts'
import type { Store } from '../../bot/store/store.ts'
import { type KeptConversations, type Next, openKeptConversations } from '../../bot/turn/keptConversations.ts'
import { testKeyring } from '../support/cases.ts'
import { describeStores } from '../support/stores.ts'

const now = new Date('2026-11-23T10:00:00Z')
const keyring = testKeyring()
const ordinary = (sealed: string): Next => ({ kind: 'ordinary', sealed })
const hidden = (sealed: string): Next => ({ kind: 'confidential', sealed })

/** One instance, and how many statements it sent. */
const instanceOn = (store: Store) => {
  let sent = 0
  const counted = {
    prisma: store.prisma,
    run: <Row extends object>(statement: Statement) => {
      sent += 1
      return store.run<Row>(statement)
    },
    runAlone: <Row extends object>(names: readonly string[], statement: Statement) => {
      sent += 1
      return store.runAlone<Row>(names, statement)
    },
  }
  return { kept: openKeptConversations({ store: counted, keyring }), sent: () => sent }
}

const keysOf = (kept: KeptConversations, whose: string, message: string) => ({
  conversation: kept.conversationKey('test', whose),
  message: kept.messageKey('test', `${whose} ${message}`),
})

/** A whole turn: looks, and saves what it is told to. */
const turn = async (kept: KeptConversations, whose: string, message: string, next: Next) => {
  const keys = keysOf(kept, whose, message)
  const { taken, stored } = await kept.look(keys.conversation, keys.message, now)
  return !taken && (await kept.save({ ...keys, before: stored, next, now }))
}

const standing = async (kept: KeptConversations, whose: string) => {
  const { conversation, message } = keysOf(kept, whose, 'nothing')
  const { stored } = await kept.look(conversation, message, now)
  return stored.kind === 'none' ? 'none' : `${stored.kind} ${stored.sealed}`
}

const people = Array.from({ length: 40 }, (_, index) => `person ${index}`)

describeStores('conversations that are kept', (open) => {
  it('share their statements when many come at once, and each is kept as it was left', async () => {
    const { kept, sent } = instanceOn(await open())
    const rounds = ['first', 'second', 'third']
    for (const round of rounds) {
      const all = people.map((whose) => turn(kept, whose, round, ordinary(`${whose} ${round}`)))
      expect(await Promise.all(all)).toEqual(people.map(() => true))
    }
    expect(sent()).toBeLessThan(people.length)
    for (const whose of people) expect(await standing(kept, whose)).toBe(`ordinary ${whose} third`)
    expect(
      await Promise.all(people.map((whose) => turn(kept, whose, 'end', { kind: 'none' }))),
    ).not.toContain(false)
    expect(await standing(kept, 'person 7')).toBe('none')
  })

  it.each([
    ['goes on', ordinary('late answer')],
    ['ends', { kind: 'none' } as const],
    ['opens the support branch', hidden('late answer')],
  ])('take no late answer that %s of one that ended and began again meanwhile', async (_, next) => {
    const { kept } = instanceOn(await open())
    await turn(kept, 'somebody', 'first', ordinary('the first report'))
    const late = keysOf(kept, 'somebody', 'late')
    const { stored } = await kept.look(late.conversation, late.message, now)
    await turn(kept, 'somebody', 'exit', { kind: 'none' })
    await turn(kept, 'somebody', 'again', ordinary('another report'))
    expect(await kept.save({ ...late, before: stored, next, now })).toBe(false)
    expect(await standing(kept, 'somebody')).toBe('ordinary another report')
  })

  it('are saved without those among them that changed elsewhere or were taken elsewhere', async () => {
    const store = await open()
    const [one, two] = [instanceOn(store).kept, instanceOn(store).kept]
    for (const whose of people) await turn(one, whose, 'first', ordinary('first'))
    const looked = await Promise.all(
      people.map((whose) => {
        const { conversation, message } = keysOf(one, whose, 'second')
        return one.look(conversation, message, now)
      }),
    )
    await turn(two, 'person 3', 'other', ordinary('from elsewhere'))
    await turn(two, 'person 5', 'second', ordinary('taken elsewhere'))
    const saved = await Promise.all(
      people.map((whose, index) =>
        one.save({
          ...keysOf(one, whose, 'second'),
          ...{ before: looked[index]?.stored ?? { kind: 'none' }, next: ordinary('second'), now },
        }),
      ),
    )
    expect(people.filter((_, index) => saved[index] === false)).toEqual(['person 3', 'person 5'])
    expect(await standing(one, 'person 3')).toBe('ordinary from elsewhere')
    expect(await standing(one, 'person 5')).toBe('ordinary taken elsewhere')
    expect(await standing(one, 'person 4')).toBe('ordinary second')
    expect(await turn(one, 'person 5', 'second', ordinary('again'))).toBe(false)
  })

  it('begin once when two instances begin them at once, in one table only', async () => {
    const store = await open()
    const instances = [instanceOn(store).kept, instanceOn(store).kept]
    for (const whose of people) {
      const saved = await Promise.all(
        instances.map((kept, index) =>
          kept.save({
            ...keysOf(kept, whose, `first ${index}`),
            ...{ before: { kind: 'none' }, next: index === 0 ? ordinary('open') : hidden('closed'), now },
          }),
        ),
      )
      expect(saved.filter((one) => one)).toHaveLength(1)
    }
    const [kept, hiddenOnes] = [
      await store.prisma.keptConversation.count(),
      await store.prisma.hiddenConversation.count(),
    ]
    expect(kept + hiddenOnes).toBe(people.length)
    expect(await store.prisma.takenMessage.count()).toBe(people.length)
  })

  it('keep one of two turns that one instance takes from the same state', async () => {
    const { kept } = instanceOn(await open())
    await turn(kept, 'person', 'first', ordinary('first'))
    const { conversation, message } = keysOf(kept, 'person', 'none')
    const { stored: before } = await kept.look(conversation, message, now)
    const saved = await Promise.all(
      ['one', 'two', 'three'].map((word) =>
        kept.save({ ...keysOf(kept, 'person', word), ...{ before, next: ordinary(word), now } }),
      ),
    )
    expect(saved.filter((one) => one)).toHaveLength(1)
    expect(await standing(kept, 'person')).toBe(`ordinary ${['one', 'two', 'three'][saved.indexOf(true)]}`)
  })

  it('go to the other table for the support branch, and leave nothing where they were', async () => {
    const store = await open()
    const { kept } = instanceOn(store)
    await turn(kept, 'person', 'first', ordinary('draft'))
    await turn(kept, 'person', 'second', hidden('support'))
    expect(await standing(kept, 'person')).toBe('confidential support')
    expect(await store.prisma.keptConversation.count()).toBe(0)
    await turn(kept, 'person', 'third', hidden('more'))
    await turn(kept, 'person', 'fourth', { kind: 'none' })
    expect(await standing(kept, 'person')).toBe('none')
    expect(await store.prisma.hiddenConversation.count()).toBe(0)
  })
})
