import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { seriesRoutes } from '@tweespraak/contract/series'
import { call } from '../../../lib/api.ts'
import { useDeed } from '../deeds.ts'

type One = Parameters<typeof call<typeof conversationsRoutes.plan>>[1]['body']
type Several = Parameters<typeof call<typeof seriesRoutes.plan>>[1]['body']

/** Plans one conversation, or a series of them at once; `onPlanned` hears of the (first) one. */
export const usePlanning = (onPlanned: (conversationId: string) => void) => {
  const one = useDeed((body: One) => call(conversationsRoutes.plan, { body }))
  const several = useDeed((body: Several) => call(seriesRoutes.plan, { body }))
  return {
    planOne: (body: One) => {
      one.mutate(body, { onSuccess: ({ conversationId }) => onPlanned(conversationId) })
    },
    planSeries: (body: Several) => {
      several.mutate(body, { onSuccess: ({ conversationIds }) => onPlanned(conversationIds[0] ?? '') })
    },
    error: one.error ?? several.error,
    isPending: one.isPending || several.isPending,
  }
}
