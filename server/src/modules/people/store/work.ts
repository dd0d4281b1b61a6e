import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { WorkFacts } from '../work-facts.ts'

/** Where somebody works, as what, under whom, for how many hours a week. */
export interface WorkRecord {
  readonly unitId: string | null
  readonly jobTitle: string | null
  readonly managerId: string | null
  readonly hoursPerWeek: number | null
}

/** First and last day, both inclusive (ISO dates). */
export interface Term {
  readonly startsOn: string
  readonly endsOn: string | null
}

interface EmploymentKey {
  readonly organizationId: string
  readonly employmentId: string
  readonly personId: string
}

export interface StandingEmployment extends Term {
  readonly employmentId: string
  /** Its latest stretch of work. */
  readonly latest: Term & { readonly assignmentId: string }
}

const columns = (work: WorkRecord) => ({
  unit_id: work.unitId,
  job_title: work.jobTitle,
  manager_id: work.managerId,
  hours_per_week: work.hoursPerWeek,
})

export const addEmployment = async (
  tx: Tx,
  { organizationId, employmentId, personId }: EmploymentKey,
  term: Term,
): Promise<void> => {
  await tx
    .insertInto('employments')
    .values({
      organization_id: organizationId,
      employment_id: employmentId,
      person_id: personId,
      starts_on: term.startsOn,
      ends_on: term.endsOn,
    })
    .execute()
}

export const addAssignment = async (
  tx: Tx,
  key: EmploymentKey & { readonly assignmentId: string },
  work: WorkRecord,
  term: Term,
): Promise<void> => {
  await tx
    .insertInto('assignments')
    .values({
      organization_id: key.organizationId,
      assignment_id: key.assignmentId,
      employment_id: key.employmentId,
      person_id: key.personId,
      ...columns(work),
      starts_on: term.startsOn,
      ends_on: term.endsOn,
    })
    .execute()
}

export const correctAssignment = async (
  tx: Tx,
  organizationId: string,
  assignmentId: string,
  work: WorkRecord,
): Promise<void> => {
  await tx
    .updateTable('assignments')
    .set(columns(work))
    .where('organization_id', '=', organizationId)
    .where('assignment_id', '=', assignmentId)
    .execute()
}

export const endAssignment = async (
  tx: Tx,
  organizationId: string,
  assignmentId: string,
  lastDay: string | null,
): Promise<void> => {
  await tx
    .updateTable('assignments')
    .set({ ends_on: lastDay })
    .where('organization_id', '=', organizationId)
    .where('assignment_id', '=', assignmentId)
    .execute()
}

export const endEmployment = async (
  tx: Tx,
  organizationId: string,
  employmentId: string,
  lastDay: string | null,
): Promise<void> => {
  await tx
    .updateTable('employments')
    .set({ ends_on: lastDay })
    .where('organization_id', '=', organizationId)
    .where('employment_id', '=', employmentId)
    .execute()
}

/** The last day of the probation of an employment (ISO date); null where there is none, or it is not known. */
export const saveProbationEnd = async (
  tx: Tx,
  employmentId: string,
  endsOn: string | null,
): Promise<void> => {
  await tx
    .updateTable('employments')
    .set({ probation_ends_on: endsOn })
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('employment_id', '=', employmentId)
    .execute()
}

const employmentsOf = (tx: Tx, personId: string) =>
  tx
    .selectFrom('employments')
    .select(['employment_id', 'starts_on', 'ends_on'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', '=', personId)
    .forUpdate()

const withLatest = async (
  tx: Tx,
  employment: Awaited<ReturnType<ReturnType<typeof employmentsOf>['executeTakeFirst']>>,
): Promise<StandingEmployment | null> => {
  if (employment === undefined) return null
  const latest = await tx
    .selectFrom('assignments')
    .select(['assignment_id', 'starts_on', 'ends_on'])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('employment_id', '=', employment.employment_id)
    .orderBy('starts_on', 'desc')
    .executeTakeFirst()
  if (latest === undefined) return null
  return {
    employmentId: employment.employment_id,
    startsOn: employment.starts_on,
    endsOn: employment.ends_on,
    latest: { assignmentId: latest.assignment_id, startsOn: latest.starts_on, endsOn: latest.ends_on },
  }
}

/** The employment that is or comes next on a day, locked, with its latest work. */
export const employmentOn = async (
  tx: Tx,
  personId: string,
  day: string,
): Promise<StandingEmployment | null> => {
  const lasting = employmentsOf(tx, personId)
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', day)]))
    .orderBy('starts_on')
  return withLatest(tx, await lasting.executeTakeFirst())
}

/** The employment that began last, also when it is over, locked, with its latest work. */
export const lastEmployment = async (tx: Tx, personId: string): Promise<StandingEmployment | null> =>
  withLatest(tx, await employmentsOf(tx, personId).orderBy('starts_on', 'desc').executeTakeFirst())

/** Is there such a unit and such a manager, and would no ring come of it? */
export const checkWork = async (
  tx: Tx,
  personId: string,
  work: WorkRecord,
  day: string,
): Promise<WorkFacts> => {
  const found = await sql<WorkFacts>`
    with recursive latest as (
      select manager_id from assignments where organization_id = (select app_organization()) and person_id = ${personId}::uuid
      order by starts_on desc limit 1
    ), above (person_id) as (
      select ${work.managerId}::uuid
      union
      select a.manager_id from assignments a join above on a.person_id = above.person_id
        where a.organization_id = (select app_organization()) and a.manager_id is not null
          and (a.ends_on is null or a.ends_on >= ${day}::date)
    )
    select
      (${work.unitId}::uuid is null or exists (select from units where organization_id = app_organization() and unit_id = ${work.unitId}::uuid and archived_at is null)) as "unitKnown",
      app_is_hr_for_unit(${work.unitId}::uuid) as "unitMine",
      app_is_hr_for(${personId}::uuid) as "personMine",
      not exists (select from latest) as "isNew",
      ${work.managerId}::uuid as "managerId",
      exists (select from latest where manager_id is not distinct from ${work.managerId}::uuid) as "managerStays",
      (${work.managerId}::uuid is null or exists (
        select from people where organization_id = app_organization() and person_id = ${work.managerId}::uuid and (left_on is null or left_on >= ${day}::date))) as "managerKnown",
      exists (select from above where person_id = ${personId}::uuid) as loop`.execute(tx)
  const [facts] = found.rows
  if (facts === undefined) throw new Error('The database answered nothing about work')
  return facts
}
