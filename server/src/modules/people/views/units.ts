import type { Unit } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsAllPeople, mayKeepUnit, mayMoveUnit } from '../policy.ts'

interface UnitRow extends Omit<Unit, 'can'> {
  readonly mine: boolean
  readonly fromMine: boolean
}

/** A unit may be moved at all when it may be moved within where it hangs. */
const unitOf = (viewer: Viewer, { mine, fromMine, ...unit }: UnitRow): Unit => ({
  ...unit,
  can: {
    change: mayKeepUnit(viewer, mine),
    move: mayMoveUnit(viewer, { unitMine: mine, fromMine, toMine: fromMine }),
  },
})

/** The units of the organisation by name, with how many people work in each today. */
export const listUnits = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ units: Unit[]; can: { addAtTop: boolean } }>> => {
  const day = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx) => {
    // Whose units they are is a set that is worked out once, not a question for each.
    const found = await sql<UnitRow>`
      with mine as (select app_hr_units() as unit_id)
      select u.unit_id as "unitId", u.name, u.parent_id as "parentId", u.code, u.revision,
        count(a.assignment_id)::int as people,
        u.unit_id in (select unit_id from mine) as mine,
        coalesce(u.parent_id in (select unit_id from mine), false) as "fromMine"
      from units u
      left join assignments a on a.organization_id = u.organization_id and a.unit_id = u.unit_id
        and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date)
      where u.organization_id = (select app_organization()) and u.archived_at is null
      group by u.organization_id, u.unit_id
      order by lower(u.name), u.unit_id`.execute(tx)
    return accept({
      units: found.rows.map((row) => unitOf(viewer, row)),
      can: { addAtTop: keepsAllPeople(viewer) },
    })
  })
}
