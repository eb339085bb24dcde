import { randomBytes } from 'node:crypto'
import { expect } from '@jest/globals'
import type { TestService } from '../support/service.ts'
import type { Line, Scenario, Way } from './read.ts'
import { formWay, jsonWay, type Seen, textWay, type WayIn } from './wayIn.ts'

const units: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

const milliseconds = (words: string): number => {
  const [amount, unit] = words.split(' ')
  const length = units[(unit ?? '').replace(/s$/, '')]
  if (length === undefined) throw new Error(`how long is ${words}?`)
  return Number(amount) * length
}

const pattern = (words: string): RegExp => {
  const given = /^\/(.+)\/$/.exec(words)
  return new RegExp(given?.[1] ?? words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i')
}

const enter = (service: TestService, way: Way): WayIn => {
  if (way === 'json') return jsonWay(service.app)
  return way === 'form' ? formWay(service.app) : textWay(service)
}

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join(',')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

const filedReport = async (service: TestService, reference: string | undefined) => {
  const { items } = await service.services.published.reports({ limit: 200 })
  return items.find((item) => item.reference === reference)
}

const checkFiled = async (
  service: TestService,
  reference: string | undefined,
  words: string,
): Promise<void> => {
  const report = await filedReport(service, reference)
  if (report === undefined) throw new Error('no report was filed')
  const known: Record<string, unknown> = { ...report, ...report.answers }
  for (const pair of words.split(';').filter((one) => one.trim() !== '')) {
    const [key, value] = pair.split('=').map((one) => one.trim())
    expect(`${key} = ${plain(known[key ?? ''])}`).toBe(`${key} = ${value}`)
  }
}

const writeToResident = async (service: TestService, caseReference: string, text: string): Promise<void> => {
  const { accounts, actions, caseReader, now } = service.services
  const name = `officer${randomBytes(4).toString('hex')}`
  const added = await accounts.add({
    name,
    displayName: 'Sam Green',
    password: randomBytes(12).toString('hex'),
    now: now(),
  })
  const officer = { id: added.id, displayName: added.displayName }
  const view = await caseReader.read({ reference: caseReference, officer, now: now() })
  if (view === undefined) throw new Error('no case to write in')
  await actions.writeToResident({ caseId: view.id, version: view.version, officer, now: now(), text })
}

/** Plays one conversation. A failure names the file and the line. */
export const run = async (service: TestService, way: Way, scenario: Scenario): Promise<void> => {
  const wayIn = enter(service, way)
  let seen: Seen = await wayIn.begin()
  let reference: string | undefined
  let code: string | undefined
  const said: string[] = []

  const take = (next: Seen): void => {
    seen = next
    reference = next.reference ?? reference
    code = next.code ?? code
  }
  const filled = (words: string): string =>
    words.replaceAll('{reference}', reference ?? '').replaceAll('{code}', code ?? '')

  const play = async ({ verb, words }: Line): Promise<void> => {
    const all = seen.messages.join('\n')
    switch (verb) {
      case 'resident':
        said.push(words)
        return take(await wayIn.type(filled(words)))
      case 'texts late': {
        const [by = '', ...rest] = words.split(',')
        if (wayIn.typeLate === undefined) throw new Error('only texts come late')
        return take(await wayIn.typeLate(rest.join(',').trim(), milliseconds(by)))
      }
      case 'silence':
        return expect(seen.messages).toEqual([])
      case 'chooses': {
        const values = words.split(',').map((value) => value.trim())
        if (way === 'form') for (const value of values) expect(seen.options).toContain(value)
        return take(await wayIn.choose(values))
      }
      case 'photo':
        return take(await wayIn.addPhoto(words))
      case 'sees':
        return expect(all).toMatch(pattern(filled(words)))
      case 'not':
        return expect(all).not.toMatch(pattern(filled(words)))
      case 'asks':
        return seen.question === undefined ? undefined : expect(seen.question).toBe(words)
      case 'prompt':
        return seen.kind === '' ? undefined : expect(seen.kind).toBe(words)
      case 'answer': {
        const [key, value] = words.split('=').map((one) => one.trim())
        const answer = seen.answers.find((one) => one.key === key)
        return expect(answer?.value ?? 'not shown').toMatch(pattern(value ?? ''))
      }
      case 'filed':
        return checkFiled(service, reference, words)
      case 'nothing filed':
        return expect(reference).toBeUndefined()
      case 'later':
        service.clock.now = new Date(service.clock.now.getTime() + milliseconds(words))
        return
      case 'officer writes': {
        const report = await filedReport(service, reference)
        if (report === undefined) throw new Error('no report to write to')
        await writeToResident(service, report.caseReference, words)
        return
      }
      case 'leaves':
        return wayIn.leave()
      case 'new conversation':
        return take(await wayIn.begin())
      default:
        throw new Error(`nobody plays ${verb}`)
    }
  }

  for (const line of scenario.lines) {
    try {
      await play(line)
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error)
      throw new Error(
        `${line.at} (${way})\n${words}\n\nseen: ${seen.messages.join('\n      ')}\noptions: ${seen.options}`,
      )
    }
  }
}
