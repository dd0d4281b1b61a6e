import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Request } from '@tweespraak/contract/route'
import { accept, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayMoveUnit } from '../policy.ts'
import { findPlace, neighboursOf, unlessUnitTaken } from '../store/unit.ts'
import { refuseTaken } from '../unit.ts'
import { changeUnit } from './change-unit.ts'

type Input = Request<typeof organizationRoutes.moveUnit>['body']

/** Hangs a unit, with all below it, under another unit or at the top. */
export const moveUnit = (services: Services, viewer: Viewer, unitId: string, { revision, parentId }: Input) =>
  unlessUnitTaken(() =>
    changeUnit(services, viewer, { unitId, revision, done: 'moved' }, async (tx, unit) => {
      const place = await findPlace(tx, parentId, unitId)
      if (!place.known) return refuse('unit-unknown')
      if (place.loop) return refuse('unit-loop')
      const places = { unitMine: unit.mine, fromMine: unit.fromMine, toMine: place.toMine }
      if (!mayMoveUnit(viewer, places)) return refuse('unit-place-for-hr')
      const taken = refuseTaken(unit.name, await neighboursOf(tx, { ...unit, parentId }))
      return taken ?? accept({ parentId })
    }),
  )
