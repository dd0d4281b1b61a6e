import { dutchHolidays } from '../../../platform/holidays.ts'
import type { IsWorkday } from '../reminder.ts'

/** The days on which people are reminded: Monday to Friday, no holidays. */
export const workdays = async (): Promise<IsWorkday> => {
  const isHoliday = await dutchHolidays()
  return (day) => day.dayOfWeek <= 5 && !isHoliday(day.toString())
}
