import { accessRoutes, type Me } from '@tweespraak/contract/access'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { call } from './api.ts'

/** Who is signed in. The router loads it before any page that needs it. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => call(accessRoutes.me, { signal }),
  staleTime: 5 * 60_000,
})

/** Only below the signed-in pages. What one may do is sent with each thing; this is for names and places. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data
