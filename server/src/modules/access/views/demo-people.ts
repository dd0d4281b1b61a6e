import type { DemoPerson } from '@tweespraak/contract/access'
import { sql } from 'kysely'
import type { Services } from '../../../platform/services.ts'
import { displayName } from '../../people/public.ts'

interface Row {
  readonly organization_id: string
  readonly person_id: string
  readonly given_name: string
  readonly infix: string | null
  readonly family_name: string
  readonly job_title: string | null
  readonly leads: number
  readonly role: string | null
}

const as = (row: Row): DemoPerson['as'] => {
  if (row.role === 'hr' || row.role === 'administrator') return 'hr'
  if (row.role === 'coach') return 'coach'
  return row.leads > 0 ? 'manager' : 'employee'
}

/**
 * Everybody who works in the demo organisation today, the lowest personnel numbers first: those are whom the
 * story gives something to do. Read before there is anybody to be.
 */
const rowsOf = async ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<readonly Row[]> => {
  const today = clock.now().toString()
  const found = await sql<Row>`
    select p.organization_id, p.person_id, p.given_name, p.infix, p.family_name, a.job_title,
      (select count(*)::int from assignments t where t.organization_id = p.organization_id and t.manager_id = p.person_id
        and t.starts_on <= ${today}::timestamptz::date and (t.ends_on is null or t.ends_on >= ${today}::timestamptz::date)) as leads,
      (select max(g.role) from role_grants g where g.organization_id = p.organization_id and g.person_id = p.person_id
        and g.ended_at is null and g.role <> 'administrator') as role
    from people p
    join organizations o on o.organization_id = p.organization_id and o.demo
    join assignments a on a.organization_id = p.organization_id and a.person_id = p.person_id
      and a.starts_on <= ${today}::timestamptz::date and (a.ends_on is null or a.ends_on >= ${today}::timestamptz::date)
    order by p.number, p.name_key
  `.execute(db.owner)
  return found.rows
}

const asDemoPerson = (row: Row): DemoPerson => ({
  id: row.person_id,
  name: displayName({ givenName: row.given_name, infix: row.infix, familyName: row.family_name }),
  jobTitle: row.job_title ?? '',
  as: as(row),
})

/** The people one can be in the demo; nobody on a server that was started without `--demo`. */
export const demoPeople = async (services: Services): Promise<DemoPerson[]> =>
  services.demo ? (await rowsOf(services)).map(asDemoPerson) : []

export const demoPersonToBe = async (
  services: Services,
  personId: string,
): Promise<{ organizationId: string; personId: string; name: string } | null> => {
  const row = (await rowsOf(services)).find((candidate) => candidate.person_id === personId)
  return row === undefined
    ? null
    : { organizationId: row.organization_id, personId, name: asDemoPerson(row).name }
}
