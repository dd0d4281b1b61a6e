import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { say } from '../../../ui/toast.tsx'

/** Takes a response a step further, says that it was done, and looks again at all that may have changed by it. */
export const useResponseDeed = <Given>(
  deed: (given: Given) => Promise<unknown>,
  done: (given: Given) => string,
): UseMutationResult<unknown, Error, Given> => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: deed,
    // Also the conversation and Home: a report may have gone back, and somebody else is asked.
    onSettled: () => client.invalidateQueries(),
    onSuccess: (_, given) => say(done(given)),
  })
}
