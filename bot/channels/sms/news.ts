import { phrase } from '../../../dialogs/wording/phrase.ts'
import type { TellReporters } from '../../cases/actions.ts'
import { openContact } from '../../cases/contact.ts'
import type { FieldCipher } from '../../privacy/fields.ts'
import { toInternational } from './numbers.ts'
import type { OptOuts } from './optOuts.ts'
import type { Outbox } from './outbox.ts'

/**
 * Puts a text into the outbox for every reporter of the case who chose texts and still takes them: that there
 * is news, and how to see it, and nothing of what it is.
 */
export const openTellReporters =
  ({
    cipher,
    optOuts,
    outbox,
  }: {
    cipher: FieldCipher
    optOuts: Pick<OptOuts, 'among'>
    outbox: Pick<Outbox, 'addNews'>
  }): TellReporters =>
  async (tx, { caseId, version, now }) => {
    const reports = await tx.report.findMany({
      where: { caseId, reporter: { way: 'text', phone: { not: null } } },
      select: { reference: true, reporter: true },
    })
    const wanted = reports.flatMap(({ reference, reporter }) => {
      if (reporter === null) return []
      const contact = openContact(cipher, reporter)
      const to = contact.phone === undefined ? undefined : toInternational(contact.phone)
      return to === undefined ? [] : [{ reference, reporterId: reporter.id, to, times: contact.times ?? [] }]
    })
    const optedOut = await optOuts.among(
      tx,
      wanted.map(({ to }) => to),
    )
    for (const { reference, reporterId, to, times } of wanted) {
      if (optedOut.has(to)) continue
      const text = phrase('texts.news', { locale: 'en', channel: 'sms' }, { reference })
      const cause = `${caseId}:${version}:${reporterId}`
      await outbox.addNews(tx, { caseId, reporterId, cause, to, text, times, now })
    }
  }
