import { createHash } from 'node:crypto'

/** Stands at the beginning of a statement whose text is always the same: it is parsed once a connection. */
export const preparedMark = '/* prepared */'

/** Names of prepared statements by their text; empty where one is not to be prepared. */
export const openStatementNames = () => {
  const names = new Map<string, string>()
  return ({ sql }: { sql: string }): string => {
    if (!sql.startsWith(preparedMark)) return ''
    const known = names.get(sql)
    if (known !== undefined) return known
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32)
    names.set(sql, name)
    return name
  }
}
