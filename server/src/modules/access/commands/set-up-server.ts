import { timingSafeEqual } from 'node:crypto'
import type { accessRoutes } from '@tweespraak/contract/access'
import type { Request } from '@tweespraak/contract/route'
import { isCommonPassword } from '../../../platform/accounts/password.ts'
import { type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { organizationsExist } from '../store.ts'
import { createFirstOrganization } from './create-organization.ts'
import { type Entered, openAccount } from './open-account.ts'
import type { Visitor } from '../../../platform/accounts/accounts.ts'

type Input = Request<typeof accessRoutes.setUp>['body']
type Refusals = 'set-up-code-wrong' | 'set-up-done' | 'password-common' | 'time-zone-unknown'

const isTheCode = (given: string, code: string): boolean => {
  const [left, right] = [Buffer.from(given.trim().toUpperCase()), Buffer.from(code)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * The first visit. The code proves that whoever sets up can read the server's own output: behind a proxy
 * everybody looks local. Works once, for the first organisation; the demo does not count as one.
 */
export const setUpServer = async (
  services: Services,
  visitor: Visitor,
  { code, organization, person, password }: Input,
): Promise<Outcome<Entered, Refusals>> => {
  if (!isTheCode(code, services.setUpCode)) return refuse('set-up-code-wrong')
  const done = await services.db.transaction({ purpose: 'auth', organizationId: null }, organizationsExist)
  if (done) return refuse('set-up-done')
  const ownWords = [organization.name, person.givenName, person.familyName, ...person.email.split('@')]
  if (isCommonPassword(password, ownWords)) return refuse('password-common')
  const founded = await createFirstOrganization(services, { ...organization, demo: false, first: person })
  if (!founded.ok) return founded
  const { organizationId, personId } = founded.value
  if (personId === null) throw new Error('The organisation was founded without its first person')
  const name = [person.givenName, person.infix, person.familyName].filter(Boolean).join(' ')
  return openAccount(services, visitor, { organizationId, personId, email: person.email, name, password })
}
