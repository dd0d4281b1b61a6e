import { recordAudit } from '../../../platform/audit/audit.ts'
import { todayIn } from '../../../platform/clock.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { isLastHr, mayGiveRole } from '../policy.ts'
import { endGrant, findGrant, holdHrForAll, hrForAllOn, placeOf } from '../store/role.ts'

/** Ends a role that was given; it stays on record when. */
export const endRole = async (
  services: Services,
  viewer: Viewer,
  personId: string,
  grantId: string,
): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'last-hr'>> => {
  const at = services.clock.now()
  const today = todayIn(services.clock, viewer.timeZone).toString()
  return services.db.transaction(
    viewer,
    async (tx): Promise<Outcome<undefined, 'not-allowed' | 'not-found' | 'last-hr'>> => {
      await holdHrForAll(tx)
      const hrForAll = await hrForAllOn(tx, today)
      const grant = await findGrant(tx, personId, grantId)
      const place = grant === null ? null : await placeOf(tx, personId, grant.unitId)
      if (grant === null || place === null) return refuse('not-found')
      if (!mayGiveRole(viewer, grant, place)) return refuse('not-allowed')
      if (isLastHr(grant, personId, hrForAll)) return refuse('last-hr')
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
