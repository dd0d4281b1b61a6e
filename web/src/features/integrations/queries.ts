import { queryOptions } from '@tanstack/react-query'
import { channelRoutes } from '@tweespraak/contract/channels'
import { call } from '../../lib/api.ts'

/** Which channels are told how much waits. */
export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  queryFn: ({ signal }) => call(channelRoutes.list, { signal }),
})
