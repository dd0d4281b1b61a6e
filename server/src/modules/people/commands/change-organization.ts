import type { organizationRoutes } from '@tweespraak/contract/organization'
import type { Request } from '@tweespraak/contract/route'
import { recordAudit } from '../../../platform/audit/audit.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { timeZoneExists } from '../organization.ts'
import { mayChangeOrganization } from '../policy.ts'
import { saveOrganization, tryTimeZone, unlessZoneUnknown } from '../store/organization.ts'

type Input = Request<typeof organizationRoutes.changeOrganization>['body']
type Changed = Outcome<{ revision: number }, 'not-allowed' | 'time-zone-unknown' | 'organization-moved-on'>

/** Changes the organisation's name, language and time zone. */
export const changeOrganization = async (
  services: Services,
  viewer: Viewer,
  { revision, ...organization }: Input,
): Promise<Changed> => {
  if (!mayChangeOrganization(viewer)) return refuse('not-allowed')
  const { timeZone } = organization
  if (!timeZoneExists(timeZone)) return refuse('time-zone-unknown')
  const at = services.clock.now()
  const changed = await unlessZoneUnknown(timeZone, () =>
    services.db.transaction(viewer, async (tx): Promise<Changed> => {
      await tryTimeZone(tx, timeZone)
      const saved = await saveOrganization(tx, organization, revision)
      if (saved === null) return refuse('organization-moved-on')
      await recordAudit(
        tx,
        viewer,
        { action: 'organization.changed', subjectType: 'organization', subjectId: viewer.organizationId },
        at,
      )
      return accept(saved)
    }),
  )
  return changed ?? refuse('time-zone-unknown')
}
