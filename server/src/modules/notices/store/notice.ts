import type { NoticesStanding } from '@tweespraak/contract/notices'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Gone } from '../../../platform/mail/news.ts'
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
  /** Of one occasion somebody is told each sort once; null for what has none. */
  readonly occasion: string | null
}

/** After each change of anybody's notices, all servers look whose they are that listen. */
const noticesChanged = sql`select pg_notify('notices', '')`

/** Puts these, save what was told before. Answers which are new. */
export const insertNotices = async (
  tx: Tx,
  notices: readonly NewNotice[],
  at: Temporal.Instant,
): Promise<ReadonlySet<string>> => {
  if (notices.length === 0) return new Set()
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
    occasion: notice.occasion,
  }))
  const { rows } = await sql<{ notice_id: string }>`
    insert into notices (organization_id, notice_id, person_id, sort, path, other_id, kind_id, at, on_day, count, occasion,
      created_at)
    select app_organization(), notice_id, person_id, sort, path, other_id, kind_id, at, on_day, count, occasion,
      ${at.toString()}
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as told (notice_id uuid, person_id uuid, sort text, path text, other_id uuid, kind_id uuid, at timestamptz,
        on_day date, count int, occasion text)
    on conflict (organization_id, person_id, sort, occasion) where occasion is not null do nothing
    returning notice_id`.execute(tx)
  if (rows.length > 0) await noticesChanged.execute(tx)
  return new Set(rows.map((row) => row.notice_id))
}

/** Who was told what of which occasion. */
export interface ToldOnce {
  readonly personId: string
  readonly sort: string
  readonly occasion: string
}

/** Which of these were told: by their place in the list. */
export const findTold = async (tx: Tx, asked: readonly ToldOnce[]): Promise<ReadonlySet<number>> => {
  if (asked.length === 0) return new Set()
  const given = asked.map(({ personId, sort, occasion }, place) => ({
    place,
    person_id: personId,
    sort,
    occasion,
  }))
  const { rows } = await sql<{ place: number }>`
    select asked.place from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as asked (place int, person_id uuid, sort text, occasion text)
    join notices on notices.organization_id = ${thisOrganization} and notices.person_id = asked.person_id
      and notices.sort = asked.sort and notices.occasion = asked.occasion`.execute(tx)
  return new Set(rows.map((row) => row.place))
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

/** Takes away what leads to something that is there no more. */
export const putAwayNotices = async (tx: Tx, gone: readonly Gone[]): Promise<void> => {
  if (gone.length === 0) return
  const given = gone.map(({ personId, path }) => ({ person_id: personId, path }))
  const { numAffectedRows } = await sql`
    delete from notices using jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as gone (person_id uuid, path text)
    where notices.organization_id = ${thisOrganization} and notices.person_id = gone.person_id
      and notices.path = gone.path`.execute(tx)
  if ((numAffectedRows ?? 0n) > 0n) await noticesChanged.execute(tx)
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
