import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type ReminderRule, reminderRoutes, type ReminderSort } from '@tweespraak/contract/reminders'
import { call } from '../../lib/api.ts'

const key = ['reminder-rules'] as const

export const reminderRulesQuery = queryOptions({
  queryKey: [...key, 'all'],
  queryFn: ({ signal }) => call(reminderRoutes.show, { signal }),
})

/** When people would hear by a rule that is not kept yet: as each morning works it out. */
export const exampleQuery = (sort: ReminderSort, rule: ReminderRule) =>
  queryOptions({
    queryKey: [...key, 'example', sort, rule],
    queryFn: ({ signal }) => call(reminderRoutes.example, { body: { sort, rule }, signal }),
    placeholderData: keepPreviousData,
  })
