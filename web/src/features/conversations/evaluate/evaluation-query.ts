import { queryOptions } from '@tanstack/react-query'
import { evaluationRoutes } from '@tweespraak/contract/evaluation'
import { call } from '../../../lib/api.ts'

/** What the viewer said of a talk. Beside the conversation itself, so that it is never drawn anew for a tap here. */
export const evaluationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['evaluations', conversationId],
    queryFn: ({ signal }) => call(evaluationRoutes.own, { params: { conversationId }, signal }),
  })
