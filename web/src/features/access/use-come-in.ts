import { useQueryClient } from '@tanstack/react-query'
import type { Me } from '@tweespraak/contract/access'
import { dropDrafts } from '../../lib/kept-drafts.ts'
import { speak } from '../../lib/language.ts'
import { meQuery } from '../../lib/me.ts'

/** After any way of signing in: forgets what the one before saw, and speaks the language of the one who came in. */
export const useComeIn = (): ((me: Me) => Promise<void>) => {
  const queries = useQueryClient()
  return async (me) => {
    // What this page itself shows is nobody's, and an invitation just used cannot be asked for again.
    queries.removeQueries({ type: 'inactive' })
    queries.getMutationCache().clear()
    // What somebody else typed here before and never saved is not for the one who came in.
    dropDrafts((personId) => personId !== me.person.id)
    queries.setQueryData(meQuery.queryKey, me)
    await speak(me.language)
  }
}
