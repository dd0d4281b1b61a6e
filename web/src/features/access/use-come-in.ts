import { useQueryClient } from '@tanstack/react-query'
import type { Me } from '@tweespraak/contract/access'
import { speak } from '../../lib/language.ts'
import { meQuery } from '../../lib/me.ts'

/** After any way of signing in: forgets what the one before saw, and speaks the language of the one who came in. */
export const useComeIn = (): ((me: Me) => Promise<void>) => {
  const queries = useQueryClient()
  return async (me) => {
    // What this page itself shows is nobody's, and an invitation just used cannot be asked for again.
    queries.removeQueries({ type: 'inactive' })
    queries.getMutationCache().clear()
    queries.setQueryData(meQuery.queryKey, me)
    await speak(me.language)
  }
}
