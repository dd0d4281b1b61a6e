import { queryOptions } from '@tanstack/react-query'
import { homeRoutes } from '@tweespraak/contract/home'
import { call } from '../../lib/api.ts'

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => call(homeRoutes.home, { signal }),
})

export const teamQuery = queryOptions({
  queryKey: ['team'],
  queryFn: ({ signal }) => call(homeRoutes.team, { signal }),
})
