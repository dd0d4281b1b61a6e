import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { KnownPerson, KnownUnit, WorkNow } from '../import-table.ts'

interface Row {
  readonly person_id: string
  readonly number: string | null
  readonly email: string | null
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
  readonly language: string
  readonly mine: boolean
  readonly readdress: boolean
  readonly employment_id: string | null
  readonly employed_from: string | null
  readonly employed_until: string | null
  readonly start_assumed: boolean | null
  readonly probation_ends_on: string | null
  readonly assignments: number
  readonly assignment_id: string | null
  readonly unit_id: string | null
  readonly job_title: string | null
  readonly manager_id: string | null
  readonly hours_per_week: number | null
  readonly works_from: string | null
  readonly works_until: string | null
  /** The work on the day of the file, where the latest begins after it. */
  readonly work_now: WorkNow | null
}

const personOf = (row: Row): KnownPerson => ({
  personId: row.person_id,
  number: row.number,
  email: row.email,
  givenName: row.given_name,
  infix: row.infix,
  familyName: row.family_name,
  language: row.language === 'en' ? 'en' : 'nl',
  mine: row.mine,
  readdress: row.readdress,
  employment:
    row.employment_id === null || row.employed_from === null
      ? null
      : {
          employmentId: row.employment_id,
          startsOn: row.employed_from,
          startAssumed: row.start_assumed === true,
          endsOn: row.employed_until,
          probationEndsOn: row.probation_ends_on,
          assignments: row.assignments,
        },
  work:
    row.assignment_id === null || row.works_from === null
      ? null
      : {
          assignmentId: row.assignment_id,
          unitId: row.unit_id,
          jobTitle: row.job_title,
          managerId: row.manager_id,
          hoursPerWeek: row.hours_per_week,
          startsOn: row.works_from,
          endsOn: row.works_until,
        },
  workNow: row.work_now,
})

interface Asked {
  readonly count: number
  /** ISO date: the day from which the file holds. */
  readonly from: string
  readonly all: boolean
  readonly byHand: boolean
}

/**
 * The next people in the order of their ids, with their latest employment and its latest work. Who they are is
 * settled before their work is looked up: shortly after a large import the database has no statistics, and would
 * look up the work of everybody for each page.
 */
export const knownPeopleAfter = async (
  tx: Tx,
  organizationId: string,
  after: string | null,
  { count, from, all, byHand }: Asked,
): Promise<KnownPerson[]> => {
  const found = await sql<Row>`
    select p.person_id, p.number, p.email, p.given_name, p.infix, p.family_name, p.language,
      (${all}::boolean or app_is_hr_for(p.person_id)) as mine,
      (${byHand}::boolean or (select app_is_hr_for_all()) or app_may_readdress(p.person_id)) as readdress,
      e.employment_id, e.starts_on as employed_from, e.start_assumed, e.ends_on as employed_until, e.probation_ends_on,
      (select count(*) from assignments c where c.organization_id = p.organization_id and c.employment_id = e.employment_id) as assignments,
      a.assignment_id, a.unit_id, a.job_title, a.manager_id, a.hours_per_week, a.starts_on as works_from, a.ends_on as works_until,
      (select json_build_object('unitId', n.unit_id, 'jobTitle', n.job_title, 'managerId', n.manager_id, 'hoursPerWeek', n.hours_per_week)
        from assignments n where n.organization_id = p.organization_id and n.employment_id = e.employment_id
          and a.starts_on > ${from}::date and n.starts_on <= ${from}::date
        order by n.starts_on desc limit 1) as work_now
    from (
      select * from people
      where organization_id = ${organizationId}::uuid and person_id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000')
      order by person_id limit ${count}
    ) p
    left join lateral (
      select * from employments e where e.organization_id = p.organization_id and e.person_id = p.person_id order by e.starts_on desc limit 1
    ) e on true
    left join lateral (
      select * from assignments a where a.organization_id = p.organization_id and a.employment_id = e.employment_id order by a.starts_on desc limit 1
    ) a on true
    order by p.person_id`.execute(tx)
  return found.rows.map(personOf)
}

export const knownUnits = async (tx: Tx, organizationId: string): Promise<KnownUnit[]> => {
  const rows = await tx
    .selectFrom('units')
    .select(['unit_id', 'parent_id', 'name', 'code'])
    .where('organization_id', '=', organizationId)
    .where('archived_at', 'is', null)
    .orderBy('unit_id')
    .execute()
  return rows.map((row) => ({ unitId: row.unit_id, parentId: row.parent_id, name: row.name, code: row.code }))
}

/** The units that the asker is HR for, with those below. */
export const hrUnits = async (tx: Tx): Promise<string[]> => {
  const found = await sql<{ unit_id: string }>`select app_hr_units() as unit_id`.execute(tx)
  return found.rows.map((row) => row.unit_id)
}
