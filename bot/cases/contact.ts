import type { Contact } from '../../dialogs/reporting/report.ts'
import { type FieldCipher, FieldUnreadable } from '../privacy/fields.ts'
import type { Reporter } from '../store/generated/client.ts'
import { readContactRow } from './rows.ts'

const secretColumns = ['name', 'phone', 'email', 'note'] as const
type SecretColumn = (typeof secretColumns)[number]

const table = 'Reporter'

/** The row of a reporter who gave contact details: what identifies them is ciphertext bound to this row. */
export const reporterRow = (cipher: FieldCipher, id: string, contact: Contact, createdAt: Date): Reporter => {
  const seal = (column: SecretColumn): string | null => {
    const value = contact[column]
    return value === undefined || value === '' ? null : cipher.encrypt(value, { table, column, row: id })
  }
  return {
    id,
    way: contact.way,
    name: seal('name'),
    phone: seal('phone'),
    email: seal('email'),
    times: contact.times ?? [],
    note: seal('note'),
    createdAt,
  }
}

/** What stands where a detail cannot be opened, so that the rest of the case still can. */
export const unreadable = '(cannot be read: its key is missing)'

/** Contact details in clear, for officers only. */
export const openContact = (cipher: FieldCipher, row: Reporter): Contact => {
  const contact: Contact = readContactRow(row)
  for (const column of secretColumns) {
    const stored = row[column]
    if (stored === null) continue
    try {
      contact[column] = cipher.decrypt(stored, { table, column, row: row.id })
    } catch (error) {
      if (!(error instanceof FieldUnreadable)) throw error
      contact[column] = unreadable
    }
  }
  return contact
}
