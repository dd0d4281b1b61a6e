import { queryOptions } from '@tanstack/react-query'
import { momentOfferRoutes } from '@tweespraak/contract/moment-offers'
import { call } from '../../../lib/api.ts'

/** What still waits for a choice. */
export const offersQuery = queryOptions({
  queryKey: ['conversations', 'offers'],
  queryFn: ({ signal }) => call(momentOfferRoutes.list, { signal }),
})

/** One offer, looked at again while it is open: a moment may be taken meanwhile, or the other was just before. */
export const offerQuery = (offerId: string) =>
  queryOptions({
    queryKey: ['conversations', 'offers', offerId],
    queryFn: ({ signal }) => call(momentOfferRoutes.show, { params: { offerId }, signal }),
    refetchInterval: 15_000,
  })
