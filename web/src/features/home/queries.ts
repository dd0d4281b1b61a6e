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

/** What a few typed letters may mean; kept for as long as somebody is typing. */
export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['search', text],
    queryFn: ({ signal }) => call(homeRoutes.search, { query: { text }, signal }),
    enabled: text.trim() !== '',
    staleTime: 30_000,
  })
