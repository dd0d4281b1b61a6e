import type { NoticesStanding } from '@tweespraak/contract/notices'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

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

/** After each change of anybody's notices, all servers look whose they are that listen. */
const noticesChanged = sql`select pg_notify('notices', '')`

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
  await noticesChanged.execute(tx)
}

/** The viewer's own, as read or not; all that is unread where none are named. Answers which changed. */
export const markNotices = async (
  tx: Tx,
  personId: string,
  { noticeIds, readAt }: { readonly noticeIds: readonly string[] | null; readonly readAt: string | null },
): Promise<string[]> => {
  const rows = await tx
    .updateTable('notices')
    .set({ read_at: readAt })
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .where('read_at', readAt === null ? 'is not' : 'is', null)
    .$if(noticeIds !== null, (query) =>
      query.where(sql<boolean>`notice_id = any (${[...(noticeIds ?? [])]}::uuid[])`),
    )
    .returning('notice_id')
    .execute()
  if (rows.length > 0) await noticesChanged.execute(tx)
  return rows.map((row) => row.notice_id)
}

/** How the notices of each of these people stand; of who has none, nothing. For the task that tells whoever listens. */
export const standingOf = async (
  tx: Tx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, NoticesStanding>> => {
  const { rows } = await sql<{ person_id: string; unread: number; newest: string }>`
    select person_id, count(*) filter (where read_at is null)::int as unread, max(notice_id::text) as newest
    from notices where organization_id = ${thisOrganization} and person_id = any (${[...personIds]}::uuid[])
    group by person_id`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, { unread: row.unread, newest: row.newest }]))
}
