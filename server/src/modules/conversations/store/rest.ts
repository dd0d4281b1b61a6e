import type { Rest } from '@tweespraak/contract/rest'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Whose conversations rest today, as far as the asker may know it: for `employee_id in …`. */
export const restingPeople = sql`(select app_resting())`

interface RestRow {
  readonly from_on: string
  readonly until_on: string | null
}

export const restOfRow = (row: RestRow): Rest => ({ from: row.from_on, until: row.until_on })

/** From when until when the conversations of these people rest, also when that is still to begin. */
export const restsQuery = (tx: Tx, personIds: Given<string>) =>
  tx
    .selectFrom('conversation_rests')
    .select(['person_id', 'from_on', 'until_on'])
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`person_id in (${personIds})`)

/** The rest of the one with this id in a row, as it is today; null where there is none that the asker may know of. */
export const restBeside = (personId: Given<string>) => sql<Rest | null>`(
  select json_build_object('from', beside.from_on, 'until', beside.until_on) from conversation_rests beside
  where beside.organization_id = ${thisOrganization} and beside.person_id = ${personId}
    and beside.from_on <= (select app_today())
    and (beside.until_on is null or beside.until_on >= (select app_today())))`

/** Whether somebody's conversations rest at a moment (ISO instant), beside a row that knows them by id: for tasks, which see all. */
export const restsAt = (personId: Given<string>, at: string) => sql<boolean>`exists (
  select from conversation_rests r join organizations o on o.organization_id = r.organization_id
  where r.organization_id = ${thisOrganization} and r.person_id = ${personId}
    and r.from_on <= (${at}::timestamptz at time zone o.time_zone)::date
    and (r.until_on is null or r.until_on >= (${at}::timestamptz at time zone o.time_zone)::date))`

/** Whether this conversation is theirs and rests at a moment (ISO instant): for tasks, which see all. */
export const restsOf = async (
  tx: Tx,
  { conversationId, personId }: { readonly conversationId: string; readonly personId: string },
  at: string,
): Promise<boolean> => {
  const row = await tx
    .selectFrom('conversations')
    .select('conversation_id')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .where('employee_id', '=', personId)
    .where(restsAt(sql.ref('conversations.employee_id'), at))
    .executeTakeFirst()
  return row !== undefined
}

/** What is known of somebody's rest, and whether the asker may let them rest. */
export const findRest = async (
  tx: Tx,
  personId: string,
): Promise<{ readonly rest: Rest | null; readonly mayLet: boolean; readonly works: boolean } | null> => {
  const { rows } = await sql<{
    readonly from_on: string | null
    readonly until_on: string | null
    readonly may_let: boolean
    readonly works: boolean
  }>`select rest.from_on, rest.until_on, app_may_let_rest(p.person_id) as may_let,
      (p.left_on is null or p.left_on >= app_today()) as works
    from people p
    left join conversation_rests rest on rest.organization_id = p.organization_id and rest.person_id = p.person_id
    where p.organization_id = ${thisOrganization} and p.person_id = ${personId}`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  return {
    rest: row.from_on === null ? null : { from: row.from_on, until: row.until_on },
    mayLet: row.may_let,
    works: row.works,
  }
}

/** Writes it down, if the database agrees; false when it does not. */
export const letRest = async (
  tx: Tx,
  personId: string,
  { restId, from, until, at }: Rest & { readonly restId: string; readonly at: Temporal.Instant },
): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`
    select app_let_rest(${personId}, ${restId}, ${from}::date, ${until}::date, ${at.toString()}) as done`.execute(
    tx,
  )
  return rows[0]?.done === true
}

/** Ends it, and lets terms go on; which it was, or null when there was none. */
export const endRestOf = async (tx: Tx, personId: string, at: Temporal.Instant): Promise<string | null> => {
  const { rows } = await sql<{ rest_id: string | null }>`
    select app_end_rest(${personId}, ${at.toString()}) as rest_id`.execute(tx)
  return rows[0]?.rest_id ?? null
}

/** In all organisations, whose rest is over. For the task that ends it. */
export const findRestsOver = async (
  tx: Tx,
  now: Temporal.Instant,
): Promise<readonly { readonly organizationId: string; readonly personId: string }[]> => {
  const { rows } = await sql<{ organization_id: string; person_id: string }>`
    select * from app_rests_over(${now.toString()})`.execute(tx)
  return rows.map((row) => ({ organizationId: row.organization_id, personId: row.person_id }))
}
