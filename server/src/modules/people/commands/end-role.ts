import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isLastHr, mayGiveRole } from '../policy.ts'
import { endGrant, findGrant, lockHrForAll, placeOf } from '../store/role.ts'

/** Ends a role that was given; it stays on record when. */
export const endRole = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  grantId: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'last-hr'>> => {
  const at = services.clock.now()
  return services.db.transaction(
    viewer,
    async (tx): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'last-hr'>> => {
      const hrForAll = await lockHrForAll(tx)
      const grant = await findGrant(tx, personId, grantId)
      const place = grant === null ? null : await placeOf(tx, personId, grant.unitId)
      if (grant === null || place === null) return refuse('not-found')
      if (!mayGiveRole(viewer, grant, place)) return refuse('not-allowed')
      if (isLastHr(grant, hrForAll)) return refuse('last-hr')
      await endGrant(tx, { organizationId: viewer.organizationId, grantId }, at)
      await recordAudit(
        tx,
        viewer,
        { action: `role.${grant.role}-ended`, subjectType: 'person', subjectId: personId },
        at,
      )
      return accept(undefined)
    },
  )
}
