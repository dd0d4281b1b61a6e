import type { Unit } from '@tweespraak/contract/people'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'

/** The units of the organisation by name, with how many people work in each today. */
export const listUnits = async (services: Services, viewer: Viewer): Promise<Outcome<{ units: Unit[] }>> => {
  const day = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(viewer, async (tx) => {
    const found = await sql<Unit>`
      select u.unit_id as "unitId", u.name, u.parent_id as "parentId", u.code, count(a.assignment_id)::int as people
      from units u
      left join assignments a on a.organization_id = u.organization_id and a.unit_id = u.unit_id
        and a.starts_on <= ${day}::date and (a.ends_on is null or a.ends_on >= ${day}::date)
      where u.organization_id = (select app_organization()) and u.archived_at is null
      group by u.organization_id, u.unit_id
      order by lower(u.name), u.unit_id`.execute(tx)
    return accept({ units: found.rows })
  })
}
