import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeepUnit } from '../policy.ts'
import { addUnit, findPlace, holdUnits, neighboursOf, unlessUnitTaken } from '../store/unit.ts'
import { refuseTaken } from '../unit.ts'

type Input = Request<typeof organizationRoutes.addUnit>['body']
type Added = Outcome<
  { unitId: string },
  'not-allowed' | 'unit-unknown' | 'unit-name-taken' | 'unit-code-taken'
>

/** Adds a unit, at the top or under another. */
export const addOneUnit = async (services: Services, viewer: Viewer, input: Input): Promise<Added> => {
  const at = services.clock.now()
  const unitId = newId(services.clock)
  return unlessUnitTaken(() =>
    services.db.transaction(viewer, async (tx): Promise<Added> => {
      await holdUnits(tx)
      const place = await findPlace(tx, input.parentId, null)
      if (!mayKeepUnit(viewer, place.toMine)) return refuse('not-allowed')
      if (!place.known) return refuse('unit-unknown')
      const taken = refuseTaken(input.name, await neighboursOf(tx, { ...input, unitId: null }))
      if (taken !== null) return taken
      await addUnit(tx, { organizationId: viewer.organizationId, unitId }, input, at)
      await recordAudit(tx, viewer, { action: 'unit.added', subjectType: 'unit', subjectId: unitId }, at)
      return accept({ unitId })
    }),
  )
}
