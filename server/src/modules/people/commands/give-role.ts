import { recordAudit } from '../../../platform/audit/audit.ts'
import { newId } from '../../../platform/id.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayGiveRole } from '../policy.ts'
import { addGrant, placeOf } from '../store/role.ts'
import type { HeldRole } from '../standing.ts'

type Refusals = 'not-allowed' | 'not-found' | 'unit-unknown' | 'role-has-no-unit' | 'role-given-already'

/** Gives somebody a role. */
export const giveRole = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  held: HeldRole,
): Promise<Outcome<{ grantId: string }, Refusals>> => {
  if (held.unitId !== null && held.role !== 'hr') return refuse('role-has-no-unit')
  const at = services.clock.now()
  const grantId = newId(services.clock)
  return services.db.transaction(viewer, async (tx): Promise<Outcome<{ grantId: string }, Refusals>> => {
    const place = await placeOf(tx, personId, held.unitId)
    if (place === null) return refuse('not-found')
    if (!mayGiveRole(viewer, held, place)) return refuse('not-allowed')
    if (!place.unitKnown) return refuse('unit-unknown')
    const key = { organizationId: viewer.organizationId, grantId }
    if ((await addGrant(tx, key, { personId, ...held }, viewer.personId, at)) === 'there-already')
      return refuse('role-given-already')
    await recordAudit(
      tx,
      viewer,
      { action: `role.${held.role}-given`, subjectType: 'person', subjectId: personId },
      at,
    )
    return accept({ grantId })
  })
}
