import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** What somebody is told in the app: ids and moments for its words. */
export interface NewNotice {
  readonly noticeId: string
  readonly personId: string
  readonly sort: string
  readonly path: string
  readonly otherId: string | null
  readonly kindId: string | null
  /** ISO instant; or a day (ISO date). */
  readonly at: string | null
  readonly onDay: string | null
  readonly count: number | null
}

export const insertNotices = async (
  tx: Tx,
  notices: readonly NewNotice[],
  at: Temporal.Instant,
): Promise<void> => {
  if (notices.length === 0) return
  const given = notices.map((notice) => ({
    notice_id: notice.noticeId,
    person_id: notice.personId,
    sort: notice.sort,
    path: notice.path,
    other_id: notice.otherId,
    kind_id: notice.kindId,
    at: notice.at,
    on_day: notice.onDay,
    count: notice.count,
  }))
  await sql`
    insert into notices (organization_id, notice_id, person_id, sort, path, other_id, kind_id, at, on_day, count, created_at)
    select app_organization(), notice_id, person_id, sort, path, other_id, kind_id, at, on_day, count, ${at.toString()}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as told (notice_id uuid, person_id uuid, sort text, path text, other_id uuid, kind_id uuid, at timestamptz,
        on_day date, count int)`.execute(tx)
}
