import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Answer } from '@tweespraak/contract/route'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeepUnit } from '../policy.ts'
import { findUnit } from '../store/unit.ts'
import { nameColumns, nameOfRow } from './neighbours.ts'

type Coming = Answer<typeof organizationRoutes.comingToUnit>

/** Enough to be told by name who must go elsewhere first; how many there are the refusal to archive says. */
const most = 20

/** Who will work in a unit and does not today: who comes first, first. */
export const comingToUnit = async (
  services: Services,
  viewer: Viewer,
  unitId: string,
): Promise<Outcome<Coming, 'not-allowed' | 'not-found'>> =>
  services.db.read(viewer, async (tx) => {
    const unit = await findUnit(tx, unitId)
    if (unit === null) return refuse('not-found')
    if (!mayKeepUnit(viewer, unit.mine)) return refuse('not-allowed')
    const rows = await tx
      .selectFrom('assignments')
      .innerJoin('people', (join) =>
        join
          .onRef('people.organization_id', '=', 'assignments.organization_id')
          .onRef('people.person_id', '=', 'assignments.person_id'),
      )
      .select(['people.person_id', 'assignments.starts_on', ...nameColumns])
      .where('assignments.organization_id', '=', viewer.organizationId)
      .where('assignments.unit_id', '=', unitId)
      .where('assignments.starts_on', '>', todayIn(services.clock, viewer.timeZone).toString())
      .orderBy('assignments.starts_on')
      .orderBy('people.name_key')
      .limit(most)
      .execute()
    return accept({
      people: rows.map((row) => ({
        personId: row.person_id,
        name: nameOfRow(row),
        from: row.starts_on,
      })),
    })
  })
