import { useMutation, useQueryClient } from '@tanstack/react-query'
import { say, showUndo } from '../../ui/toast.tsx'
import { goalsKey } from './queries.ts'

/** What a deed did, in a sentence; what can be taken back says how. */
export interface Done {
  readonly said?: string
  readonly undo?: () => Promise<unknown>
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
    onSuccess: ({ said, undo }) => {
      if (said === undefined) return
      if (undo === undefined) say(said)
      else showUndo(said, () => void undo().then(refresh, (error: Error) => say(error.message)))
    },
  })
}
