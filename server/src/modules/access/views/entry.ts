import type { accessRoutes } from '@tweespraak/contract/access'
import type { Output } from '@tweespraak/contract/route'
import type { Services } from '../../../platform/services.ts'
import { organizationsExist } from '../store.ts'
import { viewerBySession } from './viewer.ts'

/** Whether this server waits for its first organisation to be set up. */
export const organizationsWait = async ({ db }: Pick<Services, 'db'>): Promise<boolean> =>
  !(await db.transaction({ purpose: 'auth', organizationId: null }, organizationsExist))

/** The organisation of this server when it has one alone. A demo counts only where it is served: nobody comes into it elsewhere. */
const onlyOrganization = async ({ db, demo }: Services): Promise<string | null> => {
  const found = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) =>
    tx
      .selectFrom('organizations')
      .select('name')
      .$if(!demo, (query) => query.where('demo', '=', false))
      .limit(2)
      .execute(),
  )
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

/** How one comes in here: set-up, sign-in, or the demo. */
export const readEntry = async (
  services: Services,
  cookie: string | undefined,
): Promise<Output<typeof accessRoutes.entry>> => {
  const waits = await organizationsWait(services)
  const token = services.accounts.tokenOf(cookie)
  const viewer = token === null ? null : await viewerBySession(services, token)
  return {
    needsSetUp: waits && !services.demo,
    demo: services.demo,
    signedIn: viewer !== null,
    sendsMail: services.config.smtpUrl !== null,
    organization: await onlyOrganization(services),
  }
}
