import type { Visitor } from '../../../platform/accounts/accounts.ts'
import { accept, type Outcome, refuse } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import { linkAccount, linkToUse } from '../store.ts'
import { viewerBySession } from '../views/viewer.ts'
import type { Entered } from './open-account.ts'

export type Gate = Pick<Services, 'db' | 'clock' | 'accounts' | 'demo'>

/**
 * An account comes in by the link used last. Whoever left that organisation and still works in another comes
 * in there from now on.
 */
const moveOn = async ({ db, clock }: Gate, userId: string): Promise<boolean> => {
  const link = await db.transaction({ purpose: 'auth', organizationId: null }, (tx) =>
    linkToUse(tx, userId, clock.now()),
  )
  if (link === null) return false
  await db.transaction({ purpose: 'auth', organizationId: link.organizationId }, (tx) =>
    linkAccount(tx, { ...link, userId }, clock.now()),
  )
  return true
}

/** Whoever has an account is in, where they work somewhere here; else the session ends again. */
export const letIn = async (
  services: Gate,
  userId: string,
  { token, cookies }: Entered,
): Promise<Outcome<Entered, 'no-access'>> => {
  if ((await viewerBySession(services, token)) !== null) return accept({ token, cookies })
  if ((await moveOn(services, userId)) && (await viewerBySession(services, token)) !== null) {
    return accept({ token, cookies })
  }
  await services.accounts.endSessions(userId)
  return refuse('no-access')
}

/** With e-mail and password. The same answer for an unknown address and a wrong password. */
export const signIn = async (
  services: Gate,
  visitor: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Outcome<Entered, 'sign-in-wrong' | 'passwords-tried' | 'no-access'>> => {
  const result = await services.accounts.signIn(visitor, email, password)
  if (result.outcome === 'too-many') return refuse('passwords-tried', { minutes: result.minutes })
  if (result.outcome === 'wrong') return refuse('sign-in-wrong')
  return letIn(services, result.userId, result)
}
