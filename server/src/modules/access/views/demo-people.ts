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

/** So many are offered: all of a small organisation, and of a large one those whom it puts first. */
const mostOffered = 72

const columns = (today: string) => sql`
  p.organization_id, p.person_id, p.given_name, p.infix, p.family_name, a.job_title,
  (select count(*)::int from assignments t where t.organization_id = p.organization_id and t.manager_id = p.person_id
    and t.starts_on <= ${today}::timestamptz::date and (t.ends_on is null or t.ends_on >= ${today}::timestamptz::date)) as leads,
  (select max(g.role) from role_grants g where g.organization_id = p.organization_id and g.person_id = p.person_id
    and g.ended_at is null and g.role <> 'administrator') as role`

const workToday = (today: string) => sql`
  assignments a on a.organization_id = p.organization_id and a.person_id = p.person_id
    and a.starts_on <= ${today}::timestamptz::date and (a.ends_on is null or a.ends_on >= ${today}::timestamptz::date)`

/**
 * Who works in the demo organisation today (the one made last, where there are several), the lowest personnel
 * numbers first: those are whom it gives something to do. Read before there is anybody to be.
 */
const offered = async ({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<readonly Row[]> => {
  const today = clock.now().toString()
  const found = await sql<Row>`
    select ${columns(today)}
    from people p join ${workToday(today)}
    where p.organization_id = (
      select organization_id from organizations where demo order by created_at desc, organization_id desc limit 1)
    order by p.number collate "C", p.name_key
    limit ${mostOffered}
  `.execute(db.owner)
  return found.rows
}

/** Somebody who works in a demo organisation today, offered or not. */
const byId = async (
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  personId: string,
): Promise<Row | undefined> => {
  const today = clock.now().toString()
  const found = await sql<Row>`
    select ${columns(today)}
    from organizations o
    join people p on p.organization_id = o.organization_id and p.person_id = ${personId}::uuid
    join ${workToday(today)}
    where o.demo
  `.execute(db.owner)
  return found.rows[0]
}

const asDemoPerson = (row: Row): DemoPerson => ({
  id: row.person_id,
  name: displayName({ givenName: row.given_name, infix: row.infix, familyName: row.family_name }),
  jobTitle: row.job_title ?? '',
  as: as(row),
})

/** The people one can be in the demo; nobody on a server that was started without `--demo`. */
export const demoPeople = async (services: Services): Promise<DemoPerson[]> =>
  services.demo ? (await offered(services)).map(asDemoPerson) : []

export const demoPersonToBe = async (
  services: Services,
  personId: string,
): Promise<{ organizationId: string; personId: string; name: string } | null> => {
  const row = await byId(services, personId)
  return row === undefined
    ? null
    : { organizationId: row.organization_id, personId, name: asDemoPerson(row).name }
}
