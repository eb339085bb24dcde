import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { FiledReport } from '../../bot/cases/ports.ts'
import { ownAreasFile } from '../../bot/places/index.ts'
import type { Store } from '../../bot/store/store.ts'
import { jpeg } from '../files/pictures.ts'
import { openTestStore } from '../support/stores.ts'
import { antiSocial, flyTipping, type OfficerService, officerBrowser, openOfficerService } from './support.ts'

const ownCorners = [
  [-0.2, 51.9],
  [-0.19, 51.9],
  [-0.19, 51.91],
]

describe('a case', () => {
  let store: Store
  let service: OfficerService
  let ada: ReturnType<typeof officerBrowser>
  let ben: ReturnType<typeof officerBrowser>
  let filed: FiledReport
  let path: string

  beforeAll(async () => {
    store = await openTestStore()
    service = await openOfficerService(store)
    await service.addOfficer('ada', 'Ada Cole')
    await service.addOfficer('ben', 'Ben Osei')
    ada = officerBrowser(service.app)
    ben = officerBrowser(service.app)
    await ada.signIn('ada')
    await ben.signIn('ben')
  })
  beforeEach(async () => {
    filed = await service.file(flyTipping('Rubble in the alley'))
    path = `/officer/cases/${filed.reference}`
  })
  afterAll(async () => {
    service.close()
    await store.close()
  })

  /** The timeline as it reads, markup and spaces put away. */
  const timeline = async (): Promise<string[]> => {
    const { text } = await ada.get(path)
    return [
      ...text.matchAll(/<li class="moj-timeline__item[^>]*>(.*?)<\/li>\s*(?=<li class="moj|<\/ol>)/gs),
    ].map(([, item = '']) =>
      item
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  }
  const act = async (officer: typeof ada, action: string, fields: Record<string, string>) =>
    officer.submit(await officer.get(path), `${path}/${action}`, fields)

  it('says whose job it looks like, and who hears of it as well', async () => {
    const { reference } = await service.filing.fileReport({
      ...{ report: flyTipping('Asbestos by the line'), conversationId: randomUUID(), channel: 'web' },
      ...{ now: service.now(), whoseJob: { body: 'network_rail', alsoTell: ['council'] } },
    })
    const { text } = await ada.get(`/officer/cases/${reference}`)
    expect(text).toMatch(
      /<dt>Looks like a job for<\/dt><dd>Network Rail<span[^>]*>Tell as well: The council</,
    )
    // From before that was noted.
    expect((await ada.get(path)).text).not.toContain('Looks like a job for')
  })

  it('draws the place on the areas the council made, as soon as they are there', async () => {
    const file = ownAreasFile(service.dataDir)
    const own = {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'neighbourhood', name: 'Our Own End', approximate: false },
          geometry: { type: 'Polygon', coordinates: [[...ownCorners, ownCorners[0]]] },
        },
      ],
    }
    expect((await ada.get(path)).text).not.toContain('Our Own End')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(own))
    expect((await ada.get(path)).text).toMatch(/<text class="officer-locator__name"[^>]*>Our Own End</)
    rmSync(file)
  })

  it('shows every answer in DEFRA names, the words, the place, and why the risk is what it is', async () => {
    const { text } = await ada.get(path)
    for (const words of [
      'Construction / Demolition / Excavation',
      'Tyres',
      'Transit Van Load',
      'Back Alleyway',
      'behind the garages',
      'part of a day, from about Mon 23 Nov 2026, 18:00',
      'Blocking a road or path',
      'Rubble in the alley',
      'Shephall Way, SG2',
      'TL 255',
      'Reported without contact details',
      'Medium risk',
      'Blocks a road or path',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('opens by a reference typed in any way, and by nothing else', async () => {
    const typed = await ada.get(`/officer/cases/${filed.reference.toLowerCase()}`)
    expect(typed.headers.location).toBe(path)
    expect((await ada.get('/officer/cases/SV-0000-0000')).status).toBe(404)
    expect((await ada.get('/officer/cases/%00')).status).toBe(404)
    expect((await ada.get('/officer/nothing-here')).text).toContain('there is nothing here')
  })

  it('shows contact details to whoever asks for them, safe ways first, and notes who saw them then', async () => {
    filed = await service.file(antiSocial('Banging all night'))
    path = `/officer/cases/${filed.reference}`
    const closed = await ada.get(path)
    expect(closed.text).toContain(`href="${path}?contact=shown#contact">Show contact details</a>`)
    expect(closed.text).not.toMatch(/Never ring|07700|Jo Resident/)
    expect((await timeline()).join()).not.toContain('saw the contact details')
    const { text } = await ada.get(`${path}?contact=shown`)
    const contact = text.slice(text.indexOf('Hide contact details'))
    expect(contact).toContain('<strong>Text message only. Safe times: Evening.</strong>')
    expect(contact).toContain('<strong>Never ring, he listens</strong>')
    expect(contact.indexOf('Never ring')).toBeLessThan(contact.indexOf('07700 900123'))
    expect(text).toContain('Place to be confirmed')
    expect(text).toContain('NSIR category (proposed)')
    expect((await timeline()).join()).toContain('Ada Cole saw the contact details')
    expect(service.logged()).not.toMatch(/07700|Jo Resident|Banging/)
  })

  it('is won by exactly one of two who claim it at once; the other is told who', async () => {
    const [one, two] = await Promise.all([ada.get(path), ben.get(path)])
    const answers = await Promise.all([ada.submit(one, `${path}/claim`), ben.submit(two, `${path}/claim`)])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const winner = answers[0]?.status === 303 ? 'Ada Cole' : 'Ben Osei'
    expect(answers.find(({ status }) => status === 409)?.text).toContain(`${winner} claimed this case first`)
    expect((await timeline()).filter((line) => line.includes('claimed'))).toHaveLength(1)
  })

  it('keeps a note for officers only, word for word', async () => {
    const note = 'Visited.\r\n<b>Two</b> men \u202eseen; 50% cleared'
    expect((await act(ada, 'note', { text: note })).headers.location).toBe(`${path}?done=note`)
    const { text } = await ada.get(`${path}?done=note`)
    expect(text).toContain('Note added.')
    expect(text).toContain('Visited.\n&lt;b&gt;Two&lt;/b&gt; men [RLO]seen; 50% cleared')
    const progress = await service.progress.lookUp({ ...filed, now: service.now() })
    expect(JSON.stringify(progress)).not.toContain('Visited')
  })

  it('shows a message as the resident will see it before it is sent, and only then sends it', async () => {
    const preview = await act(ada, 'message', { text: 'We will come on Friday.\nThank you.' })
    expect(preview.status).toBe(200)
    expect(preview.text).toContain('Check your message')
    expect(preview.text).toContain(
      'The team wrote on Tuesday 24 November: We will come on Friday.\nThank you.',
    )
    expect((await service.progress.lookUp({ ...filed, now: service.now() }))?.messages).toEqual([])
    const text = 'We will come on Friday.\nThank you.'
    const edited = await ada.submit(preview, `${path}/message`, { text, step: 'edit' })
    expect(edited.text).toMatch(
      /<textarea[^>]*id="message-text"[^>]*>\nWe will come on Friday\.\nThank you\.<\/textarea>/,
    )
    const sent = await ada.submit(preview, `${path}/message`, { text, step: 'send' })
    expect(sent.headers.location).toBe(`${path}?done=message`)
    const progress = await service.progress.lookUp({ ...filed, now: service.now() })
    expect(progress?.messages.map((message) => message.text)).toEqual([text])
    expect((await timeline()).at(-1)).toContain('Ada Cole wrote to the resident')
    expect((await ada.get(path)).text).toContain('First contact Tue 24 Nov 2026')
  })

  it('counts a call as contact, each time, and says what is owed next', async () => {
    expect((await act(ada, 'contact', { text: '' })).text).toContain('Say how you made contact.')
    await act(ada, 'contact', { text: 'Rang her; she is in on Friday.' })
    const { text } = await ada.get(path)
    expect(text).toContain('First contact Tue 24 Nov 2026')
    expect(text).toContain('Record another contact')
    expect(text).toMatch(/<dt>Update<\/dt><dd><strong[^>]*>Due in 14 days/)
    expect((await timeline()).at(-1)).toContain('Officers only Rang her; she is in on Friday.')
    service.pass(20 * 24 * 60)
    await ada.signIn('ada')
    expect((await ada.get('/officer?owed=overdue')).text).toContain(filed.reference)
    service.pass(-20 * 24 * 60)
    await ada.signIn('ada')
  })

  it('moves through its states, each with what it needs, and says before and after', async () => {
    // In the summary and beside the field.
    expect(
      (await act(ada, 'state', { state: 'referred', referredTo: '' })).text.split(
        'Say who it is referred to.',
      ),
    ).toHaveLength(3)
    expect((await act(ada, 'state', { state: 'on_hold', text: ' ' })).text).toContain(
      'Say why it is on hold.',
    )
    expect((await act(ada, 'state', { state: 'closed' })).status).toBe(400)
    expect((await act(ada, 'state', { state: 'referred', referredTo: 'Network Rail' })).status).toBe(303)
    expect((await timeline()).at(-1)).toMatch(
      /Ada Cole changed the state .* State: New to Referred Referred to: Network Rail/,
    )
  })

  it('says before closing that the resident wrote and was not answered, and closes all the same', async () => {
    const mine = await service.file(flyTipping('Sofa by the pond'))
    const address = `/officer/cases/${mine.reference}`
    const unanswered = async () =>
      /the resident wrote and has not been answered: /.test((await ada.get(address)).text)
    expect(await unanswered()).toBe(false)
    const add = (words: string) =>
      service.progress.addToReport({ ...mine, words, stillHappening: false, now: service.now() })
    await add('It is soaking wet')
    expect(await unanswered()).toBe(true)
    // Taking a case answers nobody.
    await ada.submit(await ada.get(address), `${address}/claim`)
    expect((await ada.get(address)).text).toContain('It is soaking wet')
    expect(await unanswered()).toBe(true)
    await ada.submit(await ada.get(address), `${address}/message`, { text: 'We come today.', step: 'send' })
    expect(await unanswered()).toBe(false)
    await add('Thank you')
    expect(await unanswered()).toBe(true)
    const done = await ada.submit(await ada.get(address), `${address}/close`, { outcome: 'cleared' })
    expect(done.headers.location).toBe(`${address}?done=close`)
  })

  it('offers outcomes that are true of its kind of report', async () => {
    const noise = await service.file(antiSocial('Music all night'))
    expect((await ada.get(path)).text).toContain('Cleared away')
    const address = `/officer/cases/${noise.reference}`
    const page = await ada.get(address)
    expect(page.text).toContain('Warning given')
    expect(page.text).not.toContain('Cleared away')
    expect((await ada.submit(page, `${address}/close`, { outcome: 'cleared' })).status).toBe(400)
  })

  it('closes with an outcome, honestly when nothing came of it, and can be reopened', async () => {
    const refused = await act(ada, 'close', { outcome: 'not_resolved', text: '' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('<a href="#close-text">Say why. The resident will read it.</a>')
    expect(refused.text).toContain('<title>Error: ')
    await act(ada, 'close', { outcome: 'not_resolved', text: 'Nobody could be found.' })
    const { text } = await ada.get(path)
    expect(text).toContain('Not resolved')
    expect(text).not.toContain('Close the case')
    expect((await ada.get(`/officer?q=${filed.reference}`)).text).toContain(filed.reference)
    expect((await act(ada, 'reopen', { text: 'Seen again.' })).status).toBe(303)
    expect((await timeline()).at(-1)).toContain('Ada Cole reopened the case')
  })

  it('lets an officer change the risk, with a reason', async () => {
    expect((await act(ada, 'risk', { risk: 'high', text: '' })).text).toContain(
      'Say why the risk is different.',
    )
    await act(ada, 'risk', { risk: 'high', text: 'A child was hurt there last year.' })
    expect((await timeline()).at(-1)).toContain('Risk: Medium to High A child was hurt there last year.')
  })

  it('overwrites nothing from a stale form: it says who changed what, and keeps what was typed', async () => {
    const stale = await ada.get(path)
    await act(ben, 'state', { state: 'referred', referredTo: 'Network Rail' })
    const answer = await ada.submit(stale, `${path}/close`, {
      outcome: 'not_resolved',
      text: 'No <evidence> was left.',
    })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('This case changed while you were writing')
    expect(answer.text).toMatch(/<strong>Ben Osei<\/strong> changed the state, Tue 24 Nov 2026, \d\d:\d\d/)
    expect(answer.text).toMatch(/New<\/span> to\s+<span class="officer-after">Referred/)
    expect(answer.text).toMatch(
      /<textarea[^>]*id="close-text"[^>]*>\nNo &lt;evidence&gt; was left\.<\/textarea>/,
    )
    expect(answer.text).toMatch(/value="not_resolved" checked/)
    expect((await timeline()).join()).not.toContain('closed the case')
    const again = await ada.submit(answer, `${path}/close`, {
      outcome: 'not_resolved',
      text: 'No evidence was left.',
    })
    expect(again.status).toBe(303)
  })

  it('can be released by the officer who holds it only', async () => {
    await ada.submit(await ada.get(path), `${path}/claim`)
    const page = await ada.get(path)
    expect((await ben.get(path)).text).not.toContain(`${path}/release`)
    expect((await ada.submit(page, `${path}/release`)).headers.location).toBe(`${path}?done=release`)
    expect((await ada.get(path)).text).toContain('Claim this case')
  })

  it('refuses a form without a version, an unknown action, and text without end', async () => {
    expect((await act(ada, 'note', { version: '', text: 'x' })).status).toBe(400)
    const page = await ada.get(path)
    const csrf = /name="csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    expect((await ada.post(`${path}/delete`, { csrf })).status).toBe(404)
    const long = await act(ada, 'note', { text: 'a'.repeat(4001) })
    expect(long.status).toBe(400)
    expect(long.text).toContain('a'.repeat(4001))
  })

  it('shows photos to officers only, as pictures in which nothing runs', async () => {
    const conversation = randomUUID()
    const { id } = await service.receivePhoto(conversation, await jpeg())
    const report = { ...flyTipping('With a photo'), photos: [id] }
    const { reference } = await service.file(report, conversation)
    const page = await ada.get(`/officer/cases/${reference}`)
    const thumb = /<img src="([^"]+)" alt="Photo 1 of 1 sent with report SV-[^"]+"/.exec(page.text)?.[1] ?? ''
    const full = thumb.replace(/\/thumb$/, '')
    for (const address of [thumb, full]) {
      const answer = await ada.agent.get(address).buffer(true)
      expect(answer.status).toBe(200)
      expect((await sharp(answer.body).metadata()).format).toBe('jpeg')
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': 'inline; filename="photo.jpg"',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      expect((await officerBrowser(service.app).get(address)).status).toBe(303)
    }
    expect((await ada.get('/officer/photos/..%2f..%2fsecrets.json')).status).toBe(404)
  })

  it('marks a case whose resident wrote, until an officer acts', async () => {
    await service.progress.addToReport({
      ...filed,
      words: 'They are back',
      stillHappening: true,
      now: service.now(),
    })
    expect((await ada.get(path)).text).toContain('The resident wrote on Tue 24 Nov 2026')
    expect((await ada.get('/officer?attention=yes')).text).toContain(filed.reference)
    await act(ada, 'note', { text: 'Read it.' })
    expect((await ada.get(path)).text).not.toContain('The resident wrote on')
  })
})
