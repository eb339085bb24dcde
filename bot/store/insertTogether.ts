import type { Attachment, Case, CaseEvent, PrismaClient, Report, Reporter } from './generated/client.ts'

/** Whole rows, table by table. */
export interface NewRows {
  Case?: Case[]
  Reporter?: Reporter[]
  Report?: Report[]
  Attachment?: Attachment[]
  CaseEvent?: CaseEvent[]
}

/** PostgreSQL's text holds neither NUL nor half a surrogate pair; both become U+FFFD. */
const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD') : value

/**
 * Inserts rows of several tables in one statement: one round trip, all or nothing, and no transaction held
 * open between two. Tells the listeners of `cases` what is given as `news`.
 *
 * @throws Prisma's error of a broken unique constraint (see `isDuplicate`); nothing was then inserted
 */
export const insertTogether = async (
  prisma: Pick<PrismaClient, '$queryRaw'>,
  rows: NewRows,
  news?: object,
): Promise<void> => {
  const given = JSON.stringify(rows, storable)
  await prisma.$queryRaw`
    WITH given AS (SELECT ${given}::jsonb AS rows),
    cases AS (INSERT INTO "Case"
      SELECT r.* FROM given, jsonb_populate_recordset(NULL::"Case", rows->'Case') r),
    reporters AS (INSERT INTO "Reporter"
      SELECT r.* FROM given, jsonb_populate_recordset(NULL::"Reporter", rows->'Reporter') r),
    reports AS (INSERT INTO "Report"
      SELECT r.* FROM given, jsonb_populate_recordset(NULL::"Report", rows->'Report') r),
    attachments AS (INSERT INTO "Attachment"
      SELECT r.* FROM given, jsonb_populate_recordset(NULL::"Attachment", rows->'Attachment') r),
    events AS (INSERT INTO "CaseEvent"
      SELECT r.* FROM given, jsonb_populate_recordset(NULL::"CaseEvent", rows->'CaseEvent') r)
    SELECT CASE WHEN ${news !== undefined} THEN pg_notify('cases', ${JSON.stringify(news ?? null)}) END::text`
}
