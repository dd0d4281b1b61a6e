import { goalsRoutes, type GoalShow, type GoalWhose } from '@tweespraak/contract/goals'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
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
