import { queryOptions } from '@tanstack/react-query'
import { criteriaRoutes, type CriteriaContent, type CriteriaSet } from '@tweespraak/contract/criteria'
import { call } from '../../../lib/api.ts'

/** What holds for the viewer; for HR all of it. */
export const criteriaQuery = queryOptions({
  queryKey: ['criteria', 'all'],
  queryFn: ({ signal }) => call(criteriaRoutes.list, { signal }),
})

/** What HR writes of a set. */
export const contentOf = ({
  name,
  firstDay,
  lastDay,
  unitId,
  jobTitles,
  steps,
  criteria,
}: CriteriaSet): CriteriaContent => ({ name, firstDay, lastDay, unitId, jobTitles, steps, criteria })

/** What people are called at work, to choose from. */
export const jobTitlesQuery = queryOptions({
  queryKey: ['criteria', 'job-titles'],
  queryFn: ({ signal }) => call(criteriaRoutes.jobTitles, { signal }),
})
