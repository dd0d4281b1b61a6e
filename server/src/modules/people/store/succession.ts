import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/id.ts'
import type { WorkRecord } from './work.ts'

/** A stretch of work under the one who goes, that lasts beyond their last day. */
export interface LedWork extends WorkRecord {
  readonly assignmentId: string
  readonly employmentId: string
  readonly personId: string
  readonly startsOn: string
  readonly endsOn: string | null
  /** The asker is HR for the person. */
  readonly mine: boolean
}

interface Heir {
  /** Works here on the day. */
  readonly known: boolean
  /** Everybody above them on the day, not by way of the one who goes. */
  readonly above: readonly string[]
}

const worksUnder = (tx: Tx, managerId: string, day: string) =>
  tx
    .selectFrom('assignments')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('manager_id', '=', managerId)
    .where((is) => is.or([is('ends_on', 'is', null), is('ends_on', '>=', day)]))

/** Holds up whoever else changes the work of those whom somebody leads on a day (ISO date) or later. */
export const holdLed = async (tx: Tx, managerId: string, day: string): Promise<void> => {
  await tx
    .selectFrom('employments')
    .select('employment_id')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('person_id', 'in', worksUnder(tx, managerId, day).select('person_id'))
    .orderBy('employment_id')
    .forUpdate()
    .execute()
}

/** The work that somebody would lead on a day (ISO date) or later. */
export const ledFrom = async (tx: Tx, managerId: string, day: string): Promise<LedWork[]> => {
  const rows = await worksUnder(tx, managerId, day)
    .selectAll()
    .select(sql<boolean>`app_is_hr_for(person_id)`.as('mine'))
    .execute()
  return rows.map((row) => ({
    assignmentId: row.assignment_id,
    employmentId: row.employment_id,
    personId: row.person_id,
    unitId: row.unit_id,
    jobTitle: row.job_title,
    managerId: row.manager_id,
    hoursPerWeek: row.hours_per_week,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    mine: row.mine,
  }))
}

/** What is known of who would take over on a day (ISO date). */
export const heirOn = async (tx: Tx, personId: string, leaverId: string, day: string): Promise<Heir> => {
  const found = await sql<Heir>`
    with recursive above (person_id) as (
      select ${personId}::uuid
      union
      select a.manager_id from assignments a join above on a.person_id = above.person_id
        where a.organization_id = (select app_organization()) and a.manager_id is not null
          and a.person_id <> ${leaverId}::uuid and (a.ends_on is null or a.ends_on >= ${day}::date)
    )
    select
      exists (select from people where organization_id = (select app_organization()) and person_id = ${personId}::uuid
        and (left_on is null or left_on >= ${day}::date)) as known,
      array(select person_id from above where person_id <> ${personId}::uuid) as above`.execute(tx)
  return found.rows[0] ?? { known: false, above: [] }
}

/** Gives each of these stretches of work another manager from a day (ISO date) on; what was until then stays. */
export const handOver = async (
  tx: Tx,
  organizationId: string,
  led: readonly LedWork[],
  managerOf: (personId: string) => string | null,
  day: string,
  at: Temporal.Instant,
): Promise<void> => {
  const lastDay = Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
  for (const work of led) {
    const begun = work.startsOn < day
    await tx
      .updateTable('assignments')
      .set(begun ? { ends_on: lastDay } : { manager_id: managerOf(work.personId) })
      .where('organization_id', '=', organizationId)
      .where('assignment_id', '=', work.assignmentId)
      .execute()
  }
  const next = led
    .filter(({ startsOn }) => startsOn < day)
    .map((work) => ({
      organization_id: organizationId,
      assignment_id: newId({ now: () => at }),
      employment_id: work.employmentId,
      person_id: work.personId,
      unit_id: work.unitId,
      job_title: work.jobTitle,
      manager_id: managerOf(work.personId),
      hours_per_week: work.hoursPerWeek,
      starts_on: day,
      ends_on: work.endsOn,
    }))
  if (next.length > 0) await tx.insertInto('assignments').values(next).execute()
}
