import { todayIn } from '../../../platform/clock.ts'
import { accept } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { closeUnit, holdsOf } from '../store/unit.ts'
import { refuseArchiving } from '../unit.ts'
import { changeUnit } from './change-unit.ts'

/** Puts away a unit that is empty. What was in it keeps its history there. */
export const archiveUnit = (services: Services, viewer: Viewer, unitId: string, revision: number) =>
  changeUnit(services, viewer, { unitId, revision, done: 'archived' }, async (tx) => {
    await closeUnit(tx, unitId)
    const today = todayIn(services.clock, viewer.timeZone).toString()
    return refuseArchiving(await holdsOf(tx, unitId, today)) ?? accept({ archived: true })
  })
