import { seriesRoutes } from '@tweespraak/contract/series'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** The series that a talk is one of, if it is. */
export const seriesQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversations', 'one', conversationId, 'series'],
    queryFn: ({ signal }) => call(seriesRoutes.show, { params: { conversationId }, signal }),
  })
