import { queryOptions } from '@tanstack/react-query'
import { mailChoicesRoutes } from '@tweespraak/contract/mail-choices'
import { call } from '../../../lib/api.ts'

/** How one hears of what, and when. */
export const choicesQuery = queryOptions({
  queryKey: ['mail-choices'],
  queryFn: ({ signal }) => call(mailChoicesRoutes.show, { signal }),
})
