import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { entryQuery } from '../features/access/queries.ts'

export interface SignInSearch {
  /** Where to go once one is in. */
  readonly to?: string
  /** In the demo one picks a person, unless an e-mail address is asked for. */
  readonly by?: 'email'
}

/** A path to return to lies within Tweespraak; anything else is dropped, so that a link cannot lead astray. */
export const signInSearch = (search: Record<string, unknown>): SignInSearch => ({
  ...(typeof search['to'] === 'string' && /^\/(?![/\\])/u.test(search['to']) ? { to: search['to'] } : {}),
  ...(search['by'] === 'email' ? { by: 'email' } : {}),
})

/**
 * Where to come back to once one is in. Without what stands behind the `#`: in a link that went astray that may be
 * the token of an invitation, and an address is read by servers, logs and whoever looks over a shoulder.
 */
export const backTo = ({ pathname, searchStr }: { pathname: string; searchStr: string }): SignInSearch => ({
  to: `${pathname}${searchStr}`,
})

/** Signing in is not the way in on a server that is still to be set up, nor in the demo, nor for who is in already. */
export const toRightDoor = async (queries: QueryClient, search: SignInSearch): Promise<void> => {
  const entry = await queries.query(entryQuery)
  if (entry.needsSetUp) throw redirect({ to: '/set-up', replace: true })
  if (entry.signedIn) throw redirect({ href: search.to ?? '/', replace: true })
  if (entry.demo && search.by !== 'email') throw redirect({ to: '/demo', replace: true })
}

export const onlyBeforeSetUp = async (queries: QueryClient): Promise<void> => {
  const entry = await queries.query(entryQuery)
  if (!entry.needsSetUp) throw redirect({ to: '/sign-in', replace: true })
}
