import { queryOptions } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { homeRoutes } from '@tweespraak/contract/home'
import { peopleRoutes } from '@tweespraak/contract/people'
import { call } from '../../lib/api.ts'

export const homeQuery = queryOptions({
  queryKey: ['home'],
  queryFn: ({ signal }) => call(homeRoutes.home, { signal }),
})

export const teamQuery = queryOptions({
  queryKey: ['team'],
  queryFn: ({ signal }) => call(homeRoutes.team, { signal }),
})

/** How many people are not in yet, among those whom the viewer may invite. */
export const notInQuery = queryOptions({
  queryKey: ['people', 'not-in'],
  queryFn: ({ signal }) => call(accessRoutes.countWaiting, { query: {}, signal }),
})

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => call(peopleRoutes.show, { params: { personId }, signal }),
  })
