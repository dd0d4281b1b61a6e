import type { Organization } from '@tweespraak/contract/organization'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { mayChangeOrganization, maySeeOrganization } from '../policy.ts'
import { loadOrganization } from '../store/organization.ts'

/** How the organisation is set up. */
export const showOrganization = async (
  services: Services,
  viewer: Viewer,
): Promise<Outcome<Organization, 'not-allowed'>> => {
  if (!maySeeOrganization(viewer)) return refuse('not-allowed')
  const found = await services.db.transaction(viewer, loadOrganization)
  return accept({ ...found, can: { change: mayChangeOrganization(viewer) } })
}
