import { goalPlansRoutes, type GoalAudience } from '@tweespraak/contract/goal-plans'
import { goalTemplatesRoutes } from '@tweespraak/contract/goal-templates'
import { goalsRoutes, type GoalShow, type GoalWhose } from '@tweespraak/contract/goals'
import { sharedGoalsRoutes } from '@tweespraak/contract/shared-goals'
import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'

/** Everything about goals: made stale by every deed with one of them. */
export const goalsKey = ['goals']

interface Which {
  readonly whose: GoalWhose
  readonly show: GoalShow
  /** The goals of this employee instead. */
  readonly employeeId?: string
}

export const goalListQuery = (which: Which) =>
  infiniteQueryOptions({
    queryKey: [...goalsKey, 'list', which],
    queryFn: ({ pageParam, signal }) =>
      call(goalsRoutes.list, { query: { ...which, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const goalQuery = (goalId: string) =>
  queryOptions({
    queryKey: [...goalsKey, 'one', goalId],
    queryFn: ({ signal }) => call(goalsRoutes.read, { params: { goalId }, signal }),
  })

/** Whom the viewer may propose a goal to. */
export const proposableQuery = queryOptions({
  queryKey: [...goalsKey, 'proposable'],
  queryFn: ({ signal }) => call(goalsRoutes.proposable, { signal }),
})

/** What the viewer gave to groups. */
export const groupPlansQuery = queryOptions({
  queryKey: [...goalsKey, 'plans'],
  queryFn: ({ signal }) => call(goalPlansRoutes.list, { signal }),
})

/** Who would get a goal; null asks nothing, since nobody is chosen yet. */
export const recipientsQuery = (audience: GoalAudience | null) =>
  queryOptions({
    queryKey: [...goalsKey, 'recipients', audience],
    queryFn: audience === null ? skipToken : () => call(goalPlansRoutes.preview, { body: { audience } }),
    placeholderData: keepPreviousData,
  })

/** Goals to begin from. */
export const goalTemplatesQuery = queryOptions({
  queryKey: [...goalsKey, 'templates'],
  queryFn: ({ signal }) => call(goalTemplatesRoutes.list, { signal }),
})

/** Goals of the organisation and of its units. */
export const sharedGoalsQuery = (show: 'open' | 'done') =>
  queryOptions({
    queryKey: [...goalsKey, 'together', show],
    queryFn: ({ signal }) => call(sharedGoalsRoutes.list, { query: { show }, signal }),
  })

export const sharedGoalQuery = (sharedGoalId: string) =>
  queryOptions({
    queryKey: [...goalsKey, 'together', 'one', sharedGoalId],
    queryFn: ({ signal }) => call(sharedGoalsRoutes.read, { params: { sharedGoalId }, signal }),
  })

/** The goals that were made in one conversation. */
export const goalsOfConversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: [...goalsKey, 'conversation', conversationId],
    queryFn: ({ signal }) => call(goalsRoutes.ofConversation, { params: { conversationId }, signal }),
  })

/** Where the goals of somebody stood on a day, and stand today. */
export const thenAndNowQuery = (which: { readonly employeeId: string; readonly since: string }) =>
  queryOptions({
    queryKey: [...goalsKey, 'then-and-now', which],
    queryFn: ({ signal }) => call(goalsRoutes.thenAndNow, { query: which, signal }),
  })
