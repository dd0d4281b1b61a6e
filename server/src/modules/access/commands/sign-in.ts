import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { viewerBySession } from '../views/viewer.ts'
import type { Entered } from './open-account.ts'

/** With e-mail and password. The same answer for an unknown address and a wrong password. */
export const signIn = async (
  services: Pick<Services, 'db' | 'clock' | 'accounts' | 'demo'>,
  visitor: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Outcome<Entered, 'sign-in-wrong' | 'too-many-requests' | 'no-access'>> => {
  const result = await services.accounts.signIn(visitor, email, password)
  if (result.outcome !== 'signed-in') {
    return refuse(result.outcome === 'too-many' ? 'too-many-requests' : 'sign-in-wrong')
  }
  const viewer = await viewerBySession(services, result.token)
  if (viewer !== null) return accept({ token: result.token, cookies: result.cookies })
  await services.accounts.endSessions(result.userId)
  return refuse('no-access')
}
