import {
  type ReminderRule,
  reminderRule,
  reminderSort,
  type ReminderSort,
} from '@tweespraak/contract/reminders'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { ruleKey, type Reminded, type Rules } from '../reminder.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** What HR wants otherwise than usual. */
export const loadRules = async (tx: Tx): Promise<Rules> => {
  const rows = await tx
    .selectFrom('reminder_rules')
    .select(['kind_code', 'sort', 'moments', 'escalates'])
    .where('organization_id', '=', thisOrganization)
    .execute()
  return new Map(
    rows.map((row) => [ruleKey(row.kind_code, reminderSort.parse(row.sort)), reminderRule.parse(row)]),
  )
}

interface SavedRule extends ReminderRule {
  readonly kindCode: string
  readonly sort: ReminderSort
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export const saveRule = async (
  tx: Tx,
  { kindCode, sort, moments, escalates, by, at }: SavedRule,
): Promise<void> => {
  const changed = { moments: [...moments], escalates, changed_by: by, changed_at: at }
  await tx
    .insertInto('reminder_rules')
    .values({ organization_id: thisOrganization, kind_code: kindCode, sort, ...changed })
    .onConflict((conflict) => conflict.columns(['organization_id', 'kind_code', 'sort']).doUpdateSet(changed))
    .execute()
}

/** Answers whether there was one. */
export const deleteRule = async (
  tx: Tx,
  { kindCode, sort }: { readonly kindCode: string; readonly sort: ReminderSort },
): Promise<boolean> => {
  const gone = await tx
    .deleteFrom('reminder_rules')
    .where('organization_id', '=', thisOrganization)
    .where('kind_code', '=', kindCode)
    .where('sort', '=', sort)
    .returning('sort')
    .executeTakeFirst()
  return gone !== undefined
}

const remindedOf = (row: {
  readonly sort: string
  readonly subject_id: string
  readonly person_id: string
  readonly occasion: string
  readonly reminded_on: string
}): Reminded => ({
  sort: reminderSort.parse(row.sort),
  subjectId: row.subject_id,
  personId: row.person_id,
  occasion: row.occasion,
  on: Temporal.PlainDate.from(row.reminded_on),
})

const columns = ['sort', 'subject_id', 'person_id', 'occasion', 'reminded_on'] as const

/** What went out about these. */
export const loadReminded = async (
  tx: Tx,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Reminded[]>> => {
  const rows = await tx
    .selectFrom('reminders')
    .select(columns)
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`subject_id = any (${[...new Set(subjectIds)]}::uuid[])`)
    .execute()
  return Map.groupBy(rows.map(remindedOf), ({ subjectId }) => subjectId)
}

/** The one that each of these mails brings; a mail that brings none is not in it. */
export const findByMails = async (
  tx: Tx,
  mailIds: readonly string[],
): Promise<ReadonlyMap<string, Reminded>> => {
  const rows = await tx
    .selectFrom('reminders')
    .select([...columns, 'mail_id'])
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`mail_id = any (${[...mailIds]}::uuid[])`)
    .execute()
  return new Map(rows.flatMap((row) => (row.mail_id === null ? [] : [[row.mail_id, remindedOf(row)]])))
}

export interface Claim extends Omit<Reminded, 'on'> {
  readonly mailId: string | null
}

/** Claims these, and answers which of them nobody had claimed: by their place in the list. */
export const claimReminders = async (
  tx: Tx,
  claims: readonly Claim[],
  on: Temporal.PlainDate,
): Promise<ReadonlySet<number>> => {
  const given = claims.map(({ sort, subjectId, personId, occasion, mailId }) => ({
    sort,
    subject_id: subjectId,
    person_id: personId,
    occasion,
    mail_id: mailId,
  }))
  const { rows } = await sql<{ sort: string; subject_id: string; person_id: string; occasion: string }>`
    insert into reminders (organization_id, sort, subject_id, person_id, occasion, reminded_on, mail_id)
    select app_organization(), sort, subject_id, person_id, occasion, ${on.toString()}::date, mail_id
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as claimed (sort text, subject_id uuid, person_id uuid, occasion text, mail_id uuid)
    on conflict do nothing returning sort, subject_id, person_id, occasion`.execute(tx)
  const key = (row: { sort: string; subject_id: string; person_id: string; occasion: string }) =>
    `${row.sort} ${row.subject_id} ${row.person_id} ${row.occasion}`
  const claimed = new Set(rows.map(key))
  return new Set(given.flatMap((row, index) => (claimed.has(key(row)) ? [index] : [])))
}

/** The organisations with the day on which everybody was last reminded. For the task, over all organisations. */
export const loadReminderDays = async (
  tx: Tx,
): Promise<
  { readonly organizationId: string; readonly timeZone: string; readonly sweptOn: string | null }[]
> => {
  const rows = await tx
    .selectFrom('organizations as o')
    .leftJoin('reminder_days as d', 'd.organization_id', 'o.organization_id')
    .select(['o.organization_id', 'o.time_zone', 'd.swept_on'])
    .orderBy('o.organization_id')
    .execute()
  return rows.map((row) => ({
    organizationId: row.organization_id,
    timeZone: row.time_zone,
    sweptOn: row.swept_on,
  }))
}

/** Everybody was reminded on this day. What is long past is let go with it. */
export const noteReminderDay = async (
  tx: Tx,
  organizationId: string,
  day: Temporal.PlainDate,
): Promise<void> => {
  const swept = { swept_on: day.toString() }
  await tx
    .insertInto('reminder_days')
    .values({ organization_id: organizationId, ...swept })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(swept))
    .execute()
  await tx
    .deleteFrom('reminders')
    .where('organization_id', '=', thisOrganization)
    .where('reminded_on', '<', day.subtract({ days: keptDays.reminders }).toString())
    .execute()
  await tx
    .deleteFrom('notices')
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`created_at < ${day.subtract({ days: keptDays.notices }).toString()}::date`)
    .execute()
}

/** How long it is kept who was told what: reminders as long as the same thing could be asked again. */
const keptDays = { reminders: 400, notices: 90 }
