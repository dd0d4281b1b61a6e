import { useMutation, useQueryClient } from '@tanstack/react-query'
import { say } from '../../ui/toast.tsx'
import { channelsQuery } from './queries.ts'

/** Does something with a channel, says what became of it, and looks again; also when it came to nothing. */
export const useChannel = <Given>(change: (given: Given) => Promise<unknown>, said: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => say(said),
    onSettled: () => queries.invalidateQueries({ queryKey: channelsQuery.queryKey }),
  })
}
