import { expect, it } from '@jest/globals'
import { officerBrowser, openOfficerService } from '../officer/support.ts'
import { flyTippingReport } from '../support/reports.ts'
import { describeStores } from '../support/stores.ts'

describeStores('texts in the officers pages', (open) => {
  it('show a case whose number said STOP as opted out', async () => {
    const service = await openOfficerService(await open())
    await service.addOfficer('sam', 'Sam Green')
    const browser = officerBrowser(service.app)
    await browser.signIn('sam')
    const phone = '07700900140'
    const { reference } = await service.file(
      flyTippingReport({}, { contact: { way: 'text', phone, times: ['any'] } }),
    )
    expect((await browser.get(`/officer/cases/${reference}?contact=shown`)).text).not.toMatch(/Opted out/)
    await service.sms.optOuts.add('+447700900140', service.now())
    expect((await browser.get(`/officer/cases/${reference}?contact=shown`)).text).toMatch(/Opted out/)
    service.close()
  })

  it('list texts that were not sent and let officers try again', async () => {
    const service = await openOfficerService(await open())
    await service.addOfficer('sam', 'Sam Green')
    const browser = officerBrowser(service.app)
    expect((await browser.get('/officer/dead-letters')).status).toBe(303)
    await browser.signIn('sam')
    const now = service.now()
    const dead = { to: '+447700900141', text: 'Hello.', again: false, code: 'TWILIO_400', now }
    await service.sms.outbox.addReply(dead)
    const page = await browser.get('/officer/dead-letters')
    expect(page.text).toMatch(/TWILIO_400/)
    expect(page.text).not.toMatch(/7700900141|Hello\./)
    const [letter] = await service.sms.outbox.deadLetters()
    const sent = await browser.submit(page, `/officer/dead-letters/${letter?.id}/retry`)
    expect(sent.status).toBe(303)
    expect(await service.sms.outbox.run(now)).toBe(1)
    service.close()
  })

  it('simulate a phone for signed-in officers, by numbers that reach nobody', async () => {
    const service = await openOfficerService(await open())
    expect((await officerBrowser(service.app).get('/officer/simulator')).status).toBe(303)
    await service.addOfficer('sam', 'Sam Green')
    const browser = officerBrowser(service.app)
    await browser.signIn('sam')
    await service.sms.simulator.send({ to: '+447700900123', text: 'Council reports.' })
    const page = await browser.get('/officer/simulator')
    expect(page.text).toMatch(/1 segment, 16 of 160 places, GSM-7/)
    const refused = await browser.submit(page, '/officer/simulator', {
      number: '077009000',
      text: 'x',
    })
    expect(refused.status).toBe(400)
    service.close()
  })
})
