import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { seesProgress, seesUnit } from '../policy.ts'

interface UnitName {
  readonly unitId: string
  readonly name: string
}

/** Where HR looks: at a unit and what hangs below it, or at everybody whom they are HR for. */
export interface Scope {
  /** From the top that the viewer sees down to the unit; empty at the top. */
  readonly path: readonly UnitName[]
  /**
   * A recursive `branches (unit_id, branch_id)`: every unit in scope, with the unit just below the one that is
   * looked at through which it hangs there; null for that one itself.
   */
  readonly branches: RawBuilder<unknown>
  /** Everybody, also who works in no unit. */
  readonly everybody: boolean
  /** A condition on `a.unit_id`: the unit itself, or no unit. */
  readonly here: RawBuilder<boolean>
}

/** The unit and those it hangs below, from the top of the tree down. */
const pathTo = async (tx: Tx, unitId: string): Promise<UnitName[]> => {
  const found = await sql<UnitName>`
    with recursive above (unit_id, parent_id, name, height) as (
      select unit_id, parent_id, name, 0 from units
        where organization_id = (select app_organization()) and unit_id = ${unitId}::uuid
      union all
      select u.unit_id, u.parent_id, u.name, a.height + 1 from units u join above a on u.unit_id = a.parent_id
        where u.organization_id = (select app_organization())
    )
    select unit_id as "unitId", name from above order by height desc`.execute(tx)
  return found.rows
}

const below = (seed: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  branches (unit_id, branch_id) as (
    ${seed}
    union all
    select u.unit_id, coalesce(b.branch_id, u.unit_id) from units u join branches b on u.parent_id = b.unit_id
      where u.organization_id = (select app_organization())
  )`

const top = sql`select unit_id, unit_id from units
  where organization_id = (select app_organization()) and parent_id is null`

/** The units somebody is HR for, without those that hang below another of them. */
const topOf = (unitIds: readonly string[]): RawBuilder<unknown> => sql`
  select unit_id, unit_id from units
  where organization_id = (select app_organization()) and unit_id = any (${unitIds}::uuid[]) and unit_id not in (
    with recursive nested (unit_id) as (
      select unit_id from units
        where organization_id = (select app_organization()) and parent_id = any (${unitIds}::uuid[])
      union
      select u.unit_id from units u join nested n on u.parent_id = n.unit_id
        where u.organization_id = (select app_organization())
    )
    select unit_id from nested)`

/** Where the viewer may look. A unit that is none of theirs is to them as if it did not exist. */
export const scopeOf = async (
  tx: Tx,
  viewer: Viewer,
  unitId: string | undefined,
): Promise<Outcome<Scope, 'not-allowed' | 'not-found'>> => {
  if (!seesProgress(viewer)) return refuse('not-allowed')
  const { hr } = viewer
  if (unitId === undefined) {
    const mine = hr.scope === 'units' ? hr.unitIds : null
    return accept({
      path: [],
      branches: below(mine === null ? top : topOf(mine)),
      everybody: mine === null,
      // Who works in no unit is nobody's by unit.
      here: mine === null ? sql<boolean>`a.unit_id is null` : sql<boolean>`false`,
    })
  }
  const path = await pathTo(tx, unitId)
  const ids = path.map((unit) => unit.unitId)
  if (path.length === 0 || !seesUnit(viewer, ids)) return refuse('not-found')
  const first = hr.scope === 'units' ? ids.findIndex((id) => hr.unitIds.includes(id)) : 0
  return accept({
    path: path.slice(first),
    branches: below(sql`select ${unitId}::uuid, null::uuid`),
    everybody: false,
    here: sql<boolean>`a.unit_id = ${unitId}::uuid`,
  })
}

/** A condition on `a`, of `assignments`: the work of this day (ISO date). */
export const workOn = (day: string): RawBuilder<boolean> =>
  sql`(a.organization_id = (select app_organization())
    and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date))`
