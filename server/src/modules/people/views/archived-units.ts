import type { ArchivedUnit } from '@tweespraak/contract/organization'
import { sql } from 'kysely'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { keepsPeople, mayKeepUnit } from '../policy.ts'

interface ArchivedRow extends Omit<ArchivedUnit, 'can'> {
  readonly mine: boolean
}

/** The units that were archived, by name. One comes back where it hung, so not before what it hung under. */
export const listArchivedUnits = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ units: ArchivedUnit[] }, 'not-allowed'>> => {
  if (!keepsPeople(viewer)) return refuse('not-allowed')
  return services.db.read(viewer, async (tx) => {
    const { rows } = await sql<ArchivedRow>`
      select u.unit_id as "unitId", u.name, u.revision, app_is_hr_for_unit(u.unit_id) as mine,
        case when parent.unit_id is not null then
          jsonb_build_object('name', parent.name, 'archived', parent.archived_at is not null) end as parent
      from units u
      left join units parent on parent.organization_id = u.organization_id and parent.unit_id = u.parent_id
      where u.organization_id = (select app_organization()) and u.archived_at is not null
      order by lower(u.name), u.unit_id`.execute(tx)
    return accept({
      units: rows.map(({ mine, ...unit }) => ({
        ...unit,
        can: { restore: mayKeepUnit(viewer, mine) && unit.parent?.archived !== true },
      })),
    })
  })
}
