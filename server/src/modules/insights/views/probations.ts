import type { UntalkedProbation } from '@tweespraak/contract/probation'
import { sql } from 'kysely'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { namesOf, untalkedOf, untalkedQuery } from '../../people/public.ts'

/** An administrator who is HR for some units reads when everybody came: this is for those whom they are HR for. */
const ofMine = sql<boolean>`app_is_hr_for(employments.person_id)`

/** As many as HR can act upon: a probation lasts two months, so there are never many. */
const most = 100

/** Whose probation goes on with no talk about it planned or held, of those whom the viewer is HR for. */
export const listUntalkedProbations = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<{ people: UntalkedProbation[] }, 'not-allowed'>> => {
  if (viewer.hr.scope === 'none') return refuse('not-allowed')
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.read(viewer, async (tx) => {
    const rows = await untalkedQuery(tx, today).where(ofMine).limit(most).execute()
    const managers = await namesOf(
      tx,
      rows.flatMap(({ manager_id: managerId }) => managerId ?? []),
    )
    return accept({
      people: rows.map((row) => {
        const { personId, name, endsOn } = untalkedOf(row)
        const manager = row.manager_id === null ? undefined : managers.get(row.manager_id)
        return {
          personId,
          name,
          endsOn,
          manager:
            row.manager_id === null || manager === undefined
              ? null
              : { personId: row.manager_id, name: manager },
        }
      }),
    })
  })
}
