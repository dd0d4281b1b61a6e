import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { refreshAll } from './queries.ts'

/** Does something at the server that moves a conversation on, and looks again at all that may have changed. */
export const useDeed = <Given, Result>(
  deed: (given: Given) => Promise<Result>,
): UseMutationResult<Result, Error, Given> => {
  const client = useQueryClient()
  return useMutation({ mutationFn: deed, onSettled: () => refreshAll(client) })
}
