import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Goal } from '@tweespraak/contract/goal'
import { say, showUndo } from '../../ui/toast.tsx'
import { goalQuery, goalsKey } from './queries.ts'

/** What a deed did, in a sentence; what can be taken back says how. */
export interface Done {
  readonly said?: string
  readonly undo?: () => Promise<unknown>
  /** How the goal stands after it: shown at once, so that the next deed is not one with a goal that is gone. */
  readonly now?: Goal
}

/** One deed with a goal: all that shows goals is read anew, and what can be undone offers that for ten seconds. */
export const useGoalDeed = <Input = void>(act: (input: Input) => Promise<Done>) => {
  const queries = useQueryClient()
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: goalsKey }),
      queries.invalidateQueries({ queryKey: ['home'] }),
    ])
  return useMutation({
    mutationFn: act,
    onSettled: refresh,
    onSuccess: ({ said, undo, now }) => {
      if (now !== undefined)
        queries.setQueryData(goalQuery(now.goalId).queryKey, (was) => was && { ...was, goal: now })
      if (said === undefined) return
      if (undo === undefined) say(said)
      else showUndo(said, () => void undo().then(refresh, (error: Error) => say(error.message)))
    },
  })
}
