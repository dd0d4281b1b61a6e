import type { WrittenRule } from '@tweespraak/contract/rhythm'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { kindsSeenByHr } from '../../templates/public.ts'

export interface NamedUnit {
  readonly unitId: string
  readonly name: string
}

/** The units that are in use, by name. */
export const unitsInUse = async (tx: Tx): Promise<NamedUnit[]> => {
  const rows = await tx
    .selectFrom('units')
    .where('organization_id', '=', sql<string>`(select app_organization())`)
    .where('archived_at', 'is', null)
    .select(['unit_id', 'name'])
    .orderBy('name')
    .orderBy('unit_id')
    .execute()
  return rows.map((row) => ({ unitId: row.unit_id, name: row.name }))
}

/** The units that the asker is HR for by unit, with what hangs below them. */
export const unitsOfHr = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ unit_id: string }>`select app_hr_units() as unit_id`.execute(tx)
  return rows.map((row) => row.unit_id)
}

/** What a rule of the asker may be about. */
export const loadWritable = async (
  tx: Tx,
): Promise<Readonly<Record<'unitIds' | 'mine' | 'kindIds', readonly string[]>>> => ({
  unitIds: (await unitsInUse(tx)).map(({ unitId }) => unitId),
  mine: await unitsOfHr(tx),
  kindIds: (await kindsSeenByHr(tx))
    .filter(({ inUse, followed }) => inUse && followed)
    .map(({ kindId }) => kindId),
})

/** `below (unit_id)`: a unit and what hangs below it, to begin a recursive query with. */
export const below = (unitId: string | null) => sql`below (unit_id) as (
  select ${unitId}::uuid
  union
  select u.unit_id from units u join below on u.parent_id = below.unit_id
    where u.organization_id = (select app_organization()))`

/** Who works on a day (ISO date) where a rule holds, of whom the asker is HR for; a rule for everybody holds for all. */
export const peopleOfScope = async (
  tx: Tx,
  { unitId, jobTitle }: Pick<WrittenRule, 'unitId' | 'jobTitle'>,
  day: string,
): Promise<string[]> => {
  const { rows } = await sql<{ person_id: string }>`
    with recursive ${below(unitId)}
    select distinct a.person_id from assignments a
    where a.organization_id = (select app_organization())
      and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date)
      and (${unitId}::uuid is null or a.unit_id in (select unit_id from below))
      and (${jobTitle}::text is null or lower(btrim(a.job_title)) = lower(btrim(${jobTitle}::text)))
      and ((select app_is_hr_for_all()) or a.person_id in (select app_hr_people()))`.execute(tx)
  return rows.map((row) => row.person_id)
}
