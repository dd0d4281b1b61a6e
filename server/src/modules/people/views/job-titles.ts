import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/** What people are called at work, and how many are. */
export interface JobTitle {
  readonly title: string
  readonly people: number
}

/** The job titles of who works here on a day (ISO date), one for all ways of capitalising it, by the alphabet. */
export const jobTitlesOn = async (tx: Tx, day: string): Promise<JobTitle[]> => {
  const { rows } = await sql<JobTitle>`
    select min(btrim(job_title)) as title, count(*)::int as people from assignments
    where organization_id = (select app_organization()) and btrim(job_title) <> ''
      and starts_on <= ${day}::date and (ends_on is null or ends_on >= ${day}::date)
    group by lower(btrim(job_title)) order by lower(btrim(job_title))`.execute(tx)
  return rows
}
