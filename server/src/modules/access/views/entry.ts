import type { accessRoutes } from '@tweespraak/contract/access'
import type { Output } from '@tweespraak/contract/route'
import type { Services } from '../../../platform/services.ts'
import { organizationsExist } from '../store.ts'
import { viewerBySession } from './viewer.ts'

/** How one comes in here: set-up, sign-in, or the demo. */
export const readEntry = async (
  services: Services,
  cookie: string | undefined,
): Promise<Output<typeof accessRoutes.entry>> => {
  const exist = await services.db.transaction({ purpose: 'auth', organizationId: null }, organizationsExist)
  const token = services.accounts.tokenOf(cookie)
  const viewer = token === null ? null : await viewerBySession(services, token)
  return { needsSetUp: !exist && !services.demo, demo: services.demo, signedIn: viewer !== null }
}
