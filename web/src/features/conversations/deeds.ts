import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { RefusalError } from '../../lib/api.ts'
import { saveOpenFields } from '../../lib/open-fields.ts'
import { say } from '../../ui/toast.tsx'
import { refreshAll } from './queries.ts'

/**
 * Does something at the server that moves a conversation on, and looks again at all that may have changed. When the
 * other was just before, what one looks at then is gone, with the place where the refusal would stand: it is said all
 * the same.
 */
export const useDeed = <Given, Result>(
  deed: (given: Given) => Promise<Result>,
): UseMutationResult<Result, Error, Given> => {
  const client = useQueryClient()
  const unsaid = useRef<Error | null>(null)
  const mutation = useMutation({
    mutationFn: deed,
    onError: (error) => {
      unsaid.current = error
    },
    onSettled: () => refreshAll(client),
  })
  useEffect(() => {
    // Settled with its screen still there: there it stands.
    if (!mutation.isPending) unsaid.current = null
  }, [mutation.isPending])
  useEffect(
    () => () => {
      if (unsaid.current instanceof RefusalError) say(unsaid.current.message)
    },
    [],
  )
  return mutation
}

/** As `useDeed`, for what closes the fields that are open now: everything typed is saved first. */
export const useClosingDeed = <Given, Result>(
  deed: (given: Given) => Promise<Result>,
): UseMutationResult<Result, Error, Given> =>
  useDeed(async (given) => {
    await saveOpenFields()
    return deed(given)
  })
