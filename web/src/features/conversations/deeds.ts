import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { saveOpenFields } from '../../lib/open-fields.ts'
import { refreshAll } from './queries.ts'

/** Does something at the server that moves a conversation on, and looks again at all that may have changed. */
export const useDeed = <Given, Result>(
  deed: (given: Given) => Promise<Result>,
): UseMutationResult<Result, Error, Given> => {
  const client = useQueryClient()
  return useMutation({ mutationFn: deed, onSettled: () => refreshAll(client) })
}

/** As `useDeed`, for what closes the fields that are open now: everything typed is saved first. */
export const useClosingDeed = <Given, Result>(
  deed: (given: Given) => Promise<Result>,
): UseMutationResult<Result, Error, Given> =>
  useDeed(async (given) => {
    await saveOpenFields()
    return deed(given)
  })
