import { conclusionRoutes } from '@tweespraak/contract/conclusion'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** What a conversation concludes, and whether the viewer writes it. */
export const conclusionQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversations', 'one', conversationId, 'conclusion'],
    queryFn: ({ signal }) => call(conclusionRoutes.show, { params: { conversationId }, signal }),
    staleTime: 0,
  })
