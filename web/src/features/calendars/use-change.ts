import { useMutation, useQueryClient } from '@tanstack/react-query'
import { say } from '../../ui/toast.tsx'
import { calendarQuery } from './queries.ts'

/** Does something with an address, says what became of it, and looks again. */
export const useChange = <Given>(change: (given: Given) => Promise<unknown>, said: string | null) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: async () => {
      if (said !== null) say(said)
      await queries.invalidateQueries({ queryKey: calendarQuery.queryKey })
      await queries.invalidateQueries({ queryKey: ['free-moments'] })
    },
  })
}
