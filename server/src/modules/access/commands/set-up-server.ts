import type { accessRoutes } from '@tweespraak/contract/access'
import type { Request } from '@tweespraak/contract/route'
import { addFirstAccount } from '../../../platform/accounts/first-account.ts'
import { type Weakness, weaknessOf } from '../../../platform/accounts/password.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { displayName } from '../../people/public.ts'
import { isSetUpCode } from '../set-up-code.ts'
import { linkAccount, organizationsExist } from '../store.ts'
import { createFirstOrganization } from './create-organization.ts'
import type { Entered } from './open-account.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'

type Input = Request<typeof accessRoutes.setUp>['body']
type Refusals = 'set-up-code-wrong' | 'set-up-done' | Weakness | 'time-zone-unknown'

/**
 * The first visit. The code proves that whoever sets up can read the server's own output: behind a proxy
 * everybody looks local. Works once, for the first organisation; the demo does not count as one. The
 * organisation and the account of who may keep it come together or not at all, so that a server that stopped
 * halfway is set up with the same form.
 */
export const setUpServer = async (
  services: Services,
  visitor: Visitor,
  { code, organization, person, password }: Input,
): Promise<Outcome<Entered, Refusals>> => {
  if (!isSetUpCode(code, services.setUpCode)) return refuse('set-up-code-wrong')
  const done = await services.db.transaction({ purpose: 'auth', organizationId: null }, organizationsExist)
  if (done) return refuse('set-up-done')
  const ownWords = [organization.name, person.givenName, person.familyName, ...person.email.split('@')]
  const weakness = weaknessOf(password, ownWords)
  if (weakness !== null) return refuse(weakness)
  const { accounts, clock } = services
  const passwordHash = await accounts.hash(password)
  let userId = ''
  const founded = await createFirstOrganization(
    services,
    { ...organization, demo: false, first: person },
    async (owner, { organizationId, personId }) => {
      if (personId === null) throw new Error('The organisation was founded without its first person')
      const account = { email: person.email, name: displayName(person), passwordHash }
      userId = await addFirstAccount(owner, account, clock.now())
      await linkAccount(owner, { organizationId, personId, userId }, clock.now())
    },
  )
  return founded.ok ? accept(await accounts.startSession(userId, visitor)) : founded
}
