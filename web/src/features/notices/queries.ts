import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query'
import { noticesRoutes } from '@tweespraak/contract/notices'
import { call } from '../../lib/api.ts'
import { currentLanguage } from '../../lib/language.ts'

const all = ['notices'] as const

/** What the viewer was told, newest first, in the language that they read. */
export const noticesQuery = () =>
  infiniteQueryOptions({
    queryKey: [...all, currentLanguage()],
    queryFn: ({ signal, pageParam }) =>
      call(noticesRoutes.list, {
        query: pageParam === null ? {} : { before: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // What is new is told by the stream.
    staleTime: Infinity,
  })

export const lookAgain = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: all })
