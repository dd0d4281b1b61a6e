import type { Conversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { leftDraftsRoutes } from '@tweespraak/contract/left-drafts'
import { peopleRoutes } from '@tweespraak/contract/people'
import { templatesRoutes } from '@tweespraak/contract/templates'
import { infiniteQueryOptions, notifyManager, queryOptions, type QueryClient } from '@tanstack/react-query'
import { call, isRefusal } from '../../lib/api.ts'

const all = ['conversations'] as const

const keyOf = (conversationId: string) => [...all, 'one', conversationId] as const

/**
 * How often an open conversation is looked at again, in milliseconds: the other side may have shared, noted or signed.
 * What is not there, or not any more, is not asked for again.
 */
const freshness = (conversation: Conversation | undefined, error: Error | null): number | false => {
  if (isRefusal(error, 'not-found')) return false
  return conversation?.phase === 'talk' ? 3000 : 10_000
}

export const conversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: keyOf(conversationId),
    queryFn: ({ signal }): Promise<Conversation> =>
      call(conversationsRoutes.get, { params: { conversationId }, signal }),
    staleTime: 0,
    refetchInterval: (query) => freshness(query.state.data, query.state.error),
  })

export const contextQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...keyOf(conversationId), 'context'],
    queryFn: ({ signal }) => call(conversationsRoutes.context, { params: { conversationId }, signal }),
    staleTime: 10 * 60_000,
  })

export interface ListFilter {
  readonly scope: 'mine' | 'leading' | 'all'
  readonly stage: 'open' | 'done'
  readonly personId?: string
}

export const listQuery = (filter: ListFilter) =>
  infiniteQueryOptions({
    queryKey: [...all, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      call(conversationsRoutes.list, {
        query: { ...filter, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  })

export const leftDraftsQuery = queryOptions({
  queryKey: [...all, 'left-drafts'],
  queryFn: ({ signal }) => call(leftDraftsRoutes.list, { signal }),
  staleTime: 5 * 60_000,
})

export const proposalsQuery = queryOptions({
  queryKey: [...all, 'proposals'],
  queryFn: ({ signal }) => call(conversationsRoutes.proposals, { signal }),
})

export const kindsQuery = queryOptions({
  queryKey: ['kinds'],
  queryFn: ({ signal }) => call(templatesRoutes.listKinds, { signal }),
  staleTime: 10 * 60_000,
})

/** Of one employee, as far as the viewer may know of it. */
export const progressQuery = (personId: string) =>
  queryOptions({
    queryKey: [...all, 'progress', personId],
    queryFn: ({ signal }) => call(conversationsRoutes.progress, { params: { personId }, signal }),
  })

/** Whether a mail reaches somebody, and whether they can sign in: an invitation may change it meanwhile. */
export const reachQuery = (personId: string) =>
  queryOptions({
    queryKey: ['reach', personId],
    queryFn: ({ signal }) => call(conversationsRoutes.reach, { params: { personId }, signal }),
  })

/** Somebody with their manager and their team: with whom one may plan. */
export const colleagueQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => call(peopleRoutes.show, { params: { personId }, signal }),
  })

/** Everything about conversations is looked at again, in lists and elsewhere: something moved on. */
export const refreshAll = async (client: QueryClient): Promise<void> => {
  await client.invalidateQueries({ queryKey: all })
  await client.invalidateQueries({ queryKey: ['home'] })
}

/**
 * One conversation is looked at again now. Done when what came of it stands on the screen: what left the screen with it
 * may not be there any more for who looks, and is not asked for again.
 */
export const refreshOne = async (client: QueryClient, conversationId: string): Promise<void> => {
  await client.invalidateQueries({ queryKey: keyOf(conversationId), exact: true })
  // What is fetched is told to the screen a moment later, in the order it was scheduled.
  await new Promise<void>((shown) => {
    notifyManager.schedule(shown)
  })
}

/** Writes into what is known of a conversation what the server just acknowledged, so that no second look is needed. */
export const amend = (
  client: QueryClient,
  conversationId: string,
  change: (known: Extract<Conversation, { view: 'participant' }>) => Conversation,
): void => {
  client.setQueryData<Conversation>(keyOf(conversationId), (known) =>
    known?.view === 'participant' ? change(known) : known,
  )
}
