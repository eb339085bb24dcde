import { createHash } from 'node:crypto'
import type { PGlite } from '@electric-sql/pglite'
import type { Pool } from 'pg'

/** SQL whose text is one of few, however often it is run: PostgreSQL plans it once a connection. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/** The statements of every turn, straight to the driver: Prisma's query engine costs more than they do. */
export interface Statements {
  /** Rows are as the driver gives them. */
  run<Row extends object>(statement: Statement): Promise<Row[]>
  /**
   * Runs a statement when nobody else, on any instance, runs one under the same name: for rows that are not
   * there yet to be locked.
   */
  runAlone<Row extends object>(names: readonly string[], statement: Statement): Promise<Row[]>
}

/** Names of prepared statements, by their text. */
const openNames = () => {
  const names = new Map<string, string>()
  return (text: string): string => {
    const known = names.get(text)
    if (known !== undefined) return known
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    names.set(text, name)
    return name
  }
}

/** Numbers for PostgreSQL's advisory locks, in one order everywhere, so that no two wait for each other. */
const locksOf = (names: readonly string[]): bigint[] =>
  names
    .map((name) => createHash('sha256').update(name).digest().readBigInt64BE())
    .sort((one, other) => (one < other ? -1 : Number(one > other)))

export const postgresStatements = (pool: Pool): Statements => {
  const nameOf = openNames()
  const prepared = ({ text, values }: Statement) => ({ name: nameOf(text), text, values: [...values] })
  return {
    run: async <Row extends object>(statement: Statement) =>
      (await pool.query<Row>(prepared(statement))).rows,

    runAlone: async <Row extends object>(names: readonly string[], statement: Statement) => {
      const client = await pool.connect()
      let lost: Error | undefined
      // Lost between two queries it says so here, and to the next query.
      const onError = (error: Error): void => {
        lost = error
      }
      client.on('error', onError)
      try {
        // Numbers of ours alone: they need no binding, and so travel with the beginning.
        const locks = `SELECT pg_advisory_xact_lock(n) FROM unnest('{${locksOf(names).join()}}'::bigint[]) AS n`
        await client.query(`BEGIN; ${locks}`)
        const { rows } = await client.query<Row>(prepared(statement))
        await client.query('COMMIT')
        return rows
      } catch (error) {
        await client.query('ROLLBACK').catch(onError)
        throw error
      } finally {
        client.off('error', onError)
        client.release(lost)
      }
    },
  }
}

/** One process, one connection: every statement runs alone. */
export const pgliteStatements = (database: PGlite): Statements => {
  const run = async <Row extends object>({ text, values }: Statement) =>
    (await database.query<Row>(text, [...values])).rows
  return { run, runAlone: (_names, statement) => run(statement) }
}
