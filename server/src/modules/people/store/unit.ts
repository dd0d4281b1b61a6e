import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Neighbours, UnitHolds, UnitPlaces, UnitRecord } from '../unit.ts'
import { refusingTaken } from './taken.ts'

interface Key {
  readonly organizationId: string
  readonly unitId: string
}

/** The same of units as `unlessTaken` of people: an import may add one at the same instant. */
export const unlessUnitTaken = refusingTaken({
  units_by_name: 'unit-name-taken',
  units_by_code: 'unit-code-taken',
})

/** One change to the tree at a time: what is decided about it holds until the transaction ends. */
export const holdUnits = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('units of ' || app_organization(), 0))`.execute(tx)
}

export interface FoundUnit extends UnitRecord {
  /** The asker is HR for it; for what it hangs under. */
  readonly mine: boolean
  readonly fromMine: boolean
}

export const findUnit = async (tx: Tx, unitId: string): Promise<FoundUnit | null> => {
  const { rows } = await sql<FoundUnit>`
    select unit_id as "unitId", parent_id as "parentId", name, code, archived_at is not null as archived, revision,
      app_is_hr_for_unit(unit_id) as mine, app_is_hr_for_unit(parent_id) as "fromMine"
    from units where organization_id = (select app_organization()) and unit_id = ${unitId}::uuid`.execute(tx)
  return rows[0] ?? null
}

export interface Place extends Pick<UnitPlaces, 'toMine'> {
  readonly known: boolean
  /** It is the unit itself, or hangs below it. */
  readonly loop: boolean
}

/** What is to be known of the place where a unit is to hang: under a unit that is in use, or at the top. */
export const findPlace = async (tx: Tx, parentId: string | null, unitId: string | null): Promise<Place> => {
  const { rows } = await sql<Place>`
    with recursive above (unit_id, parent_id) as (
      select unit_id, parent_id from units
        where organization_id = (select app_organization()) and unit_id = ${parentId}::uuid
      union
      select u.unit_id, u.parent_id from units u join above a on u.unit_id = a.parent_id
        where u.organization_id = (select app_organization())
    )
    select ${parentId}::uuid is null or exists (
        select from units where organization_id = (select app_organization())
          and unit_id = ${parentId}::uuid and archived_at is null) as known,
      exists (select from above where unit_id = ${unitId}::uuid) as loop,
      app_is_hr_for_unit(${parentId}::uuid) as "toMine"`.execute(tx)
  const [place] = rows
  if (place === undefined) throw new Error('The database answered nothing about a place')
  return place
}

/** The names beside a unit that is to hang there, and whether its code is another's. */
export const neighboursOf = async (
  tx: Tx,
  unit: Pick<UnitRecord, 'parentId' | 'code'> & { readonly unitId: string | null },
): Promise<Neighbours> => {
  const { rows } = await sql<Neighbours>`
    select coalesce(array_agg(name) filter (where parent_id is not distinct from ${unit.parentId}::uuid), '{}') as siblings,
      coalesce(bool_or(code = ${unit.code}::text), false) as "codeTaken"
    from units where organization_id = (select app_organization()) and archived_at is null
      and unit_id is distinct from ${unit.unitId}::uuid`.execute(tx)
  return rows[0] ?? { siblings: [], codeTaken: false }
}

/** Waits for whoever is being placed in it, and lets nobody in until the transaction ends. */
export const closeUnit = async (tx: Tx, unitId: string): Promise<void> => {
  await sql`select from units where organization_id = (select app_organization()) and unit_id = ${unitId}::uuid for update`.execute(
    tx,
  )
}

/** What is still in a unit on this day (ISO date). */
export const holdsOf = async (tx: Tx, unitId: string, day: string): Promise<UnitHolds> => {
  const { rows } = await sql<UnitHolds>`
    with working as (
      select starts_on <= ${day}::date as now from assignments
      where organization_id = (select app_organization()) and unit_id = ${unitId}::uuid
        and (ends_on is null or ends_on >= ${day}::date)
    )
    select (select count(*) from working where now)::int as people,
      (select count(*) from working where not now)::int as later,
      (select count(*) from units where organization_id = (select app_organization())
        and parent_id = ${unitId}::uuid and archived_at is null)::int as units,
      (select count(*) from role_grants where organization_id = (select app_organization())
        and unit_id = ${unitId}::uuid and ended_at is null)::int as hr`.execute(tx)
  const [holds] = rows
  if (holds === undefined) throw new Error('The database answered nothing about a unit')
  return holds
}

export const addUnit = async (
  tx: Tx,
  { organizationId, unitId }: Key,
  unit: Pick<UnitRecord, 'parentId' | 'name' | 'code'>,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .insertInto('units')
    .values({
      organization_id: organizationId,
      unit_id: unitId,
      parent_id: unit.parentId,
      name: unit.name,
      code: unit.code,
      archived_at: null,
      changed_at: at.toString(),
    })
    .execute()
}

/** What becomes of a unit; what is left out stays. */
export interface UnitChange {
  readonly parentId?: string | null
  readonly name?: string
  readonly code?: string | null
  readonly archived?: boolean
}

/** Changes a unit while `holdUnits` holds the tree, and answers its new revision. */
export const saveUnit = async (
  tx: Tx,
  organizationId: string,
  { unitId, revision }: UnitRecord,
  change: UnitChange,
  at: Temporal.Instant,
): Promise<{ revision: number }> => {
  const next = revision + 1
  await tx
    .updateTable('units')
    .set({
      ...(change.parentId === undefined ? {} : { parent_id: change.parentId }),
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.code === undefined ? {} : { code: change.code }),
      ...(change.archived === undefined ? {} : { archived_at: change.archived ? at.toString() : null }),
      revision: next,
      changed_at: at.toString(),
    })
    .where('organization_id', '=', organizationId)
    .where('unit_id', '=', unitId)
    .execute()
  return { revision: next }
}
