import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { say } from '../../ui/toast.tsx'

/** After how long what the server carries out by itself will have been done; in milliseconds. */
const carriedOutAfter = [2_000, 6_000, 12_000]

/** Fetches what is shown again, now and when the server will have carried out what follows from a deed. */
const followUp = async (queries: QueryClient): Promise<void> => {
  for (const later of carriedOutAfter) setTimeout(() => void queries.invalidateQueries(), later)
  await queries.invalidateQueries()
}

interface DeedOptions {
  /** More than people changes by it, partly a little later: conversations come under somebody else, or are called off. */
  readonly hasFollowUp?: boolean
}

/** A deed on people: what it changed is fetched again, and it is said that it was done. */
export const useDeed = <Given>(
  deed: (given: Given) => Promise<unknown>,
  done: string | ((given: Given) => string),
  after: () => void = () => {},
  { hasFollowUp = false }: DeedOptions = {},
) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: deed,
    onSuccess: async (_, given) => {
      await (hasFollowUp ? followUp(queries) : queries.invalidateQueries({ queryKey: ['people'] }))
      say(typeof done === 'string' ? done : done(given))
      after()
    },
  })
}
