import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { nameColumns, nameOfRow } from './neighbours.ts'

/** Who stands above somebody on a day. */
export interface Above {
  readonly managerId: string | null
  readonly managersManagerId: string | null
  /** HR for them: of the nearest unit around their work, and of those the one longest at it. */
  readonly hrId: string | null
}

interface Row {
  readonly person_id: string
  readonly manager_id: string | null
  readonly above_id: string | null
  readonly hr_id: string | null
}

/** Of many people at once, on a day (ISO date); who has no work then is not in it. Nobody is HR for themselves here. For tasks, which see everybody. */
export const aboveAll = async (
  tx: Tx,
  personIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Above>> => {
  if (personIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    with recursive work as (
      select distinct on (a.person_id) a.person_id, a.unit_id, a.manager_id from assignments a
      where a.organization_id = (select app_organization()) and a.person_id = any (${[...new Set(personIds)]}::uuid[])
        and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date)
      order by a.person_id, a.starts_on desc
    ), climb (person_id, unit_id, height) as (
      select person_id, unit_id, 0 from work where unit_id is not null
      union all
      select c.person_id, u.parent_id, c.height + 1 from climb c
        join units u on u.organization_id = (select app_organization()) and u.unit_id = c.unit_id
        where u.parent_id is not null and c.height < 50
    ), keepers as (
      select g.person_id, g.unit_id, g.granted_at from role_grants g
        join people p on p.organization_id = g.organization_id and p.person_id = g.person_id
          and (p.left_on is null or p.left_on >= ${day}::date)
        where g.organization_id = (select app_organization()) and g.role = 'hr' and g.ended_at is null
    ), near as (
      select c.person_id, k.person_id as hr_id, c.height, k.granted_at from climb c join keepers k on k.unit_id = c.unit_id
      union all
      select w.person_id, k.person_id, 1000, k.granted_at from work w join keepers k on k.unit_id is null
    ), nearest as (
      select distinct on (person_id) person_id, hr_id from near where hr_id <> person_id
      order by person_id, height, granted_at, hr_id
    )
    select w.person_id, w.manager_id, nearest.hr_id,
      (select b.manager_id from assignments b where b.organization_id = (select app_organization())
        and b.person_id = w.manager_id and b.starts_on <= ${day}::date
        and (b.ends_on is null or b.ends_on >= ${day}::date) order by b.starts_on desc limit 1) as above_id
    from work w left join nearest on nearest.person_id = w.person_id`.execute(tx)
  return new Map(
    rows.map((row) => [
      row.person_id,
      { managerId: row.manager_id, managersManagerId: row.above_id, hrId: row.hr_id },
    ]),
  )
}

/** What a letter to somebody needs. */
export interface Addressee {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  readonly language: 'nl' | 'en'
}

/** Of many people at once, those who work here on a day (ISO date): whom to write to, and how they are called. For tasks. */
export const addresseesOn = async (
  tx: Tx,
  personIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Addressee>> => {
  if (personIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'email', 'language', ...nameColumns])
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where(sql<boolean>`person_id = any (${[...new Set(personIds)]}::uuid[])`)
    .where((is) => is.or([is('left_on', 'is', null), is('left_on', '>=', day)]))
    .execute()
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        personId: row.person_id,
        name: nameOfRow(row),
        email: row.email,
        language: row.language === 'en' ? 'en' : 'nl',
      },
    ]),
  )
}
