import { queryOptions } from '@tanstack/react-query'
import { type MomentOfferItem, momentOfferRoutes } from '@tweespraak/contract/moment-offers'
import { call } from '../../../lib/api.ts'

/** What still waits for a choice. */
export const offersQuery = queryOptions({
  queryKey: ['conversations', 'offers'],
  queryFn: ({ signal }) => call(momentOfferRoutes.list, { signal }),
})

/** Of what waits: the moments for the talk of this kind with this employee. */
export const offerFor = (
  items: readonly MomentOfferItem[] | undefined,
  talk: { readonly kindId: string; readonly employeeId: string },
): MomentOfferItem | undefined =>
  items?.find(({ kind, employee }) => kind.kindId === talk.kindId && employee.personId === talk.employeeId)

/** One offer, looked at again while it is open: a moment may be taken meanwhile, or the other was just before. */
export const offerQuery = (offerId: string) =>
  queryOptions({
    queryKey: ['conversations', 'offers', offerId],
    queryFn: ({ signal }) => call(momentOfferRoutes.show, { params: { offerId }, signal }),
    refetchInterval: 15_000,
  })
