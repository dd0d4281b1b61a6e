import { isRefusal, RefusalError } from '../../lib/api.ts'

/** The first day that was possible, when a day was refused for coming before it; else null. */
export const earliestDay = (error: unknown): string | null => {
  if (!(error instanceof RefusalError) || !isRefusal(error, 'date-order')) return null
  const { earliest } = error.details
  return typeof earliest === 'string' ? earliest : null
}
