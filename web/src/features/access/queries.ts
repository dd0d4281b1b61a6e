import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { accessRoutes } from '@tweespraak/contract/access'
import { templatesRoutes } from '@tweespraak/contract/templates'
import { call } from '../../lib/api.ts'

/** How one comes in here. Asked anew each time: a session can have ended meanwhile. */
export const entryQuery = queryOptions({
  queryKey: ['entry'],
  queryFn: ({ signal }) => call(accessRoutes.entry, { signal }),
  staleTime: 0,
})

/** Of which the rules say who reads what. */
export const kindsInUseQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => call(templatesRoutes.listKinds, { signal }),
  staleTime: 10 * 60_000,
})

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => call(accessRoutes.sessions, { signal }),
})

export const demoPeopleQuery = queryOptions({
  queryKey: ['demo-people'],
  queryFn: ({ signal }) => call(accessRoutes.demoPeople, { signal }),
})

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(accessRoutes.invitation, { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const resetQuery = (token: string) =>
  queryOptions({
    queryKey: ['password-reset', token],
    queryFn: ({ signal }) => call(accessRoutes.reset, { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Who is HR and still to come in; see the route. */
export const hrToComeQuery = queryOptions({
  queryKey: ['people', 'hr-to-come'],
  queryFn: ({ signal }) => call(accessRoutes.hrToCome, { signal }),
})

/** Whom mail does not reach, for who keeps their addresses. */
export const unreachableQuery = queryOptions({
  queryKey: ['people', 'unreachable'],
  queryFn: ({ signal }) => call(accessRoutes.unreachable, { signal }),
})

export const mailsQuery = infiniteQueryOptions({
  queryKey: ['mails'],
  queryFn: ({ pageParam, signal }) => call(accessRoutes.mails, { query: { after: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
})
