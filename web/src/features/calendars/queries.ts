import { queryOptions } from '@tanstack/react-query'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { call } from '../../lib/api.ts'

/** The address of one's own calendar, and when one works. */
export const calendarQuery = queryOptions({
  queryKey: ['calendar'],
  queryFn: ({ signal }) => call(calendarRoutes.show, { signal }),
})
