import type { RefusalCode } from '@tweespraak/contract/refusal'
import { recordAudit } from '../../../platform/audit/audit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayKeepUnit } from '../policy.ts'
import { findUnit, type FoundUnit, holdUnits, saveUnit, type UnitChange } from '../store/unit.ts'
import { refuseOutdated } from '../unit.ts'

interface Changing {
  readonly unitId: string
  /** The revision that the viewer saw. */
  readonly revision: number
  readonly done: 'renamed' | 'moved' | 'archived' | 'restored'
}

/** What somebody who may wants of the unit as it is, or why not. */
type Decide<Code extends RefusalCode> = (tx: Tx, unit: FoundUnit) => Promise<Outcome<UnitChange, Code>>

/** What every change of a unit has in common: the tree is held, what was seen is what is there, the deed is written down. */
export const changeUnit = async <Code extends RefusalCode>(
  services: Services,
  viewer: Viewer,
  { unitId, revision, done }: Changing,
  decide: Decide<Code>,
): Promise<Outcome<{ revision: number }, Code | 'not-allowed' | 'not-found' | 'unit-moved-on'>> => {
  const at = services.clock.now()
  return services.db.transaction(viewer, async (tx) => {
    await holdUnits(tx)
    const unit = await findUnit(tx, unitId)
    if (unit === null) return refuse('not-found')
    if (!mayKeepUnit(viewer, unit.mine)) return refuse('not-allowed')
    // What is archived is brought back and nothing else.
    if (unit.archived !== (done === 'restored')) return refuse('unit-moved-on')
    const outdated = refuseOutdated(unit, revision)
    if (outdated !== null) return outdated
    const change = await decide(tx, unit)
    if (!change.ok) return change
    const saved = await saveUnit(tx, viewer.organizationId, unit, change.value, at)
    await recordAudit(tx, viewer, { action: `unit.${done}`, subjectType: 'unit', subjectId: unitId }, at)
    return accept(saved)
  })
}
