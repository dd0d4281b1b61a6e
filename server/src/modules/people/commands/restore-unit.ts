import { accept, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { findPlace, neighboursOf, unlessUnitTaken } from '../store/unit.ts'
import { refuseTaken } from '../unit.ts'
import { changeUnit } from './change-unit.ts'

/** Brings back a unit that was archived, where it hung. */
export const restoreUnit = (services: Services, viewer: Viewer, unitId: string, revision: number) =>
  unlessUnitTaken(() =>
    changeUnit(services, viewer, { unitId, revision, done: 'restored' }, async (tx, unit) => {
      const place = await findPlace(tx, unit.parentId, null)
      if (!place.known) return refuse('unit-unknown')
      return refuseTaken(unit.name, await neighboursOf(tx, unit)) ?? accept({ archived: false })
    }),
  )
