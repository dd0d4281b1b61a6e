import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { ImportKey } from './import.ts'
import type { OldAddress } from './person.ts'

/** What an import is applied with. */
export interface Applying extends ImportKey {
  readonly today: string
  /** ISO date: from which day the changes hold. */
  readonly from: string
  readonly missing: 'keep' | 'leave'
  readonly at: Temporal.Instant
}

/** Was anybody, or on the screen any unit, changed after the preview was made? */
export const isStale = async (tx: Tx, organizationId: string, peopleAt: string | null): Promise<boolean> => {
  const found = await sql<{ stale: boolean }>`
    select exists (select from people where organization_id = ${organizationId}::uuid and changed_at > ${peopleAt}::timestamptz)
      or exists (select from units where organization_id = ${organizationId}::uuid and changed_at > ${peopleAt}::timestamptz) as stale`.execute(
    tx,
  )
  return peopleAt === null || (found.rows[0]?.stale ?? true)
}

const addUnits = ({ organizationId, importId }: Applying) => sql`
  insert into units (organization_id, unit_id, parent_id, name, code)
  select organization_id, unit_id, parent_id, name, code from import_units
  where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid order by depth`

const addPeople = ({ organizationId, importId, at }: Applying) => sql`
  insert into people (organization_id, person_id, number, email, given_name, infix, family_name, name_key, language, left_on, created_at, changed_at)
  select organization_id, person_id, number, email, given_name, infix, family_name, name_key, language, ends_on, ${at.toString()}::timestamptz, ${at.toString()}::timestamptz
  from import_rows where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid and effect = 'new'`

/** Numbers and addresses are taken away first: two people may swap theirs, and each is unique at every moment. */
const freeKeys = ({ organizationId, importId }: Applying) => sql`
  update people set number = null, email = case when people.email = r.email then people.email end from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'changed' and r.person_changed
    and people.organization_id = r.organization_id and people.person_id = r.person_id
    and (people.number is distinct from r.number or people.email is distinct from r.email)`

const changePeople = ({ organizationId, importId, at }: Applying) => sql`
  update people set number = r.number, email = r.email, given_name = r.given_name, infix = r.infix, family_name = r.family_name,
    name_key = r.name_key, language = r.language, left_on = r.ends_on, changed_at = ${at.toString()}::timestamptz
  from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'changed'
    and people.organization_id = r.organization_id and people.person_id = r.person_id`

/** Whose address it would change, with the one they have until then. */
export const addressesToChange = async (
  tx: Tx,
  { organizationId, importId }: ImportKey,
): Promise<OldAddress[]> => {
  const { rows } = await sql<{ person_id: string; email: string; language: string }>`
    select people.person_id, people.email, people.language from import_rows r
    join people on people.organization_id = r.organization_id and people.person_id = r.person_id
    where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid
      and r.effect = 'changed' and people.email <> r.email`.execute(tx)
  return rows.map(({ person_id: personId, email, language }) => ({
    personId,
    email,
    language: language === 'en' ? 'en' : 'nl',
  }))
}

const forgetNames = ({ organizationId, importId }: Applying) => sql`
  delete from person_search s using import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'changed' and r.person_changed
    and s.organization_id = r.organization_id and s.person_id = r.person_id`

const indexNames = ({ organizationId, importId }: Applying) => sql`
  insert into person_search (organization_id, token, person_id)
  select organization_id, unnest(search_tokens), person_id from import_rows
  where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid and person_changed`

const correctEmployments = ({ organizationId, importId }: Applying) => sql`
  update employments set starts_on = r.starts_on, start_assumed = r.start_assumed, ends_on = r.ends_on from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.employment = 'correct'
    and employments.organization_id = r.organization_id and employments.employment_id = r.employment_id`

const addEmployments = ({ organizationId, importId }: Applying) => sql`
  insert into employments (organization_id, employment_id, person_id, starts_on, start_assumed, ends_on, probation_ends_on)
  select organization_id, employment_id, person_id, starts_on, start_assumed, ends_on, probation_ends_on from import_rows
  where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid and employment = 'begin'`

/** After the first day was corrected: a last day that does not fit the one before may fit the new one. */
const setProbations = ({ organizationId, importId }: Applying) => sql`
  update employments set probation_ends_on = r.probation_ends_on from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'changed' and r.employment <> 'begin'
    and employments.organization_id = r.organization_id and employments.employment_id = r.employment_id
    and employments.probation_ends_on is distinct from r.probation_ends_on`

/** The first work of an employment begins when that does. */
const correctFirstDays = ({ organizationId, importId }: Applying) => sql`
  update assignments a set starts_on = r.starts_on,
    ends_on = case when a.assignment_id = r.assignment_id then r.ends_on else a.ends_on end
  from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.employment = 'correct'
    and a.organization_id = r.organization_id and a.employment_id = r.employment_id
    and a.assignment_id = (
      select b.assignment_id from assignments b
      where b.organization_id = r.organization_id and b.employment_id = r.employment_id order by b.starts_on limit 1)`

const correctWork = ({ organizationId, importId }: Applying) => sql`
  update assignments a set unit_id = r.unit_id, job_title = r.job_title, manager_id = r.manager_id, hours_per_week = r.hours_per_week
  from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.work = 'correct'
    and a.organization_id = r.organization_id and a.assignment_id = r.assignment_id`

/** The latest work ends when the employment does, or the day before the changes hold when other work follows it. */
const endWork = ({ organizationId, importId, from }: Applying) => sql`
  update assignments a set ends_on = case when r.work = 'follow' then ${from}::date - 1 else r.ends_on end
  from import_rows r
  where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid
    and (r.work = 'follow' or (r.employment = 'correct' and r.work <> 'begin'))
    and a.organization_id = r.organization_id and a.assignment_id = r.assignment_id`

const addWork = ({ organizationId, importId, from }: Applying) => sql`
  insert into assignments (organization_id, assignment_id, employment_id, person_id, unit_id, job_title, manager_id, hours_per_week, starts_on, ends_on)
  select organization_id, coalesce(next_assignment_id, assignment_id), employment_id, person_id, unit_id, job_title, manager_id, hours_per_week,
    case when work = 'follow' then ${from}::date else starts_on end, ends_on
  from import_rows
  where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid and work in ('begin', 'follow')`

/** Who is not in the file worked until the day before it holds; who would only begin later never did more than their first day. */
const lastDayOfMissing = (from: string): RawBuilder<string> => sql`greatest(r.starts_on, ${from}::date - 1)`

const missingLeave = ({ organizationId, importId, from, at }: Applying) => [
  sql`
    update assignments a set ends_on = greatest(a.starts_on, ${from}::date - 1) from import_rows r
    where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'missing'
      and a.organization_id = r.organization_id and a.assignment_id = r.assignment_id`,
  sql`
    update employments e set ends_on = greatest(${lastDayOfMissing(from)}, coalesce((
      select max(a.ends_on) from assignments a where a.organization_id = e.organization_id and a.employment_id = e.employment_id), r.starts_on))
    from import_rows r
    where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'missing'
      and e.organization_id = r.organization_id and e.employment_id = r.employment_id`,
  sql`
    update people set left_on = e.ends_on, changed_at = ${at.toString()}::timestamptz from import_rows r
    join employments e on e.organization_id = r.organization_id and e.employment_id = r.employment_id
    where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid and r.effect = 'missing'
      and people.organization_id = r.organization_id and people.person_id = r.person_id`,
]

/**
 * Carries out what is staged, in few statements over all rows: the transaction stays short, which matters most
 * where the whole database has one session.
 * @param progress called after each statement
 */
export const applyStaged = async (
  tx: Tx,
  applying: Applying,
  progress: (done: number, total: number) => void,
): Promise<void> => {
  const statements = [
    addUnits,
    addPeople,
    freeKeys,
    changePeople,
    forgetNames,
    indexNames,
    correctEmployments,
    setProbations,
    addEmployments,
    correctFirstDays,
    correctWork,
    endWork,
    addWork,
  ].map((statement) => statement(applying))
  if (applying.missing === 'leave') statements.push(...missingLeave(applying))
  for (const [index, statement] of statements.entries()) {
    await statement.execute(tx)
    progress(index + 1, statements.length)
  }
}

/** Writes down how many people nobody leads now, since who led them left by this import or before it. */
export const countUnmanaged = async (
  tx: Tx,
  { organizationId, importId, today }: Pick<Applying, 'organizationId' | 'importId' | 'today'>,
): Promise<void> => {
  await sql`
    update people_imports set counts = counts || jsonb_build_object('unmanaged', (
      select count(distinct a.person_id) from import_rows r
      join people m on m.organization_id = r.organization_id and m.person_id = r.person_id and m.left_on < ${today}::date
      join assignments a on a.organization_id = r.organization_id and a.manager_id = r.person_id
        and a.starts_on <= ${today}::date and (a.ends_on is null or a.ends_on >= ${today}::date)
      join people p on p.organization_id = a.organization_id and p.person_id = a.person_id
        and (p.left_on is null or p.left_on >= ${today}::date)
      where r.organization_id = ${organizationId}::uuid and r.import_id = ${importId}::uuid
        and r.effect in ('changed', 'missing')))
    where organization_id = ${organizationId}::uuid and import_id = ${importId}::uuid`.execute(tx)
}

/**
 * Lets the database count the people that came, so that it plans for as many as there are. In a transaction of
 * its own once they are in: where the whole database has one session, others come in between.
 */
export const countPeople = async (tx: Tx): Promise<void> => {
  await sql`select count_people()`.execute(tx)
}
