import { useMutation, useQueryClient } from '@tanstack/react-query'
import { say } from '../../ui/toast.tsx'

/** A deed on people: what it changed is fetched again, and it is said that it was done. */
export const useDeed = <Given>(
  deed: (given: Given) => Promise<unknown>,
  done: string,
  after: () => void = () => {},
) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['people'] })
      say(done)
      after()
    },
  })
}
