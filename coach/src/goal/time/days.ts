/** Days are ISO strings (2027-06-01). Browsers do not all have Temporal, so the calendar is counted here. */

const two = (value: number): string => String(value).padStart(2, '0')

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Null for a day that the calendar does not have, or outside the years 1000–9999. */
export const isoDay = (year: number, month: number, day: number): string | null =>
  year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month)
    ? `${String(year)}-${two(month)}-${two(day)}`
    : null

const milliseconds = 86_400_000

/** Null when the outcome lies beyond the year 9999. */
export const daysAfter = (day: string, days: number): string | null => {
  const moment = Date.parse(day) + days * milliseconds
  return Math.abs(moment) < 253_000_000_000_000 ? new Date(moment).toISOString().slice(0, 10) : null
}

/** The same day so many months later, or the last of that month where it has no such day. */
export const monthsAfter = (day: string, months: number): string | null => {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return year <= 9999
    ? isoDay(year, month, Math.min(Number(day.slice(8, 10)), lastOfMonth(year, month)))
    : null
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7

/** The last day of a month, whose number may be wrong by the caller's doing but never is. */
export const endOfMonth = (year: number, month: number): string =>
  `${String(year)}-${two(month)}-${two(lastOfMonth(year, month))}`

/** Monday of an ISO week (ISO 8601: week 1 holds 4 January), or null where the year has no such week. */
export const mondayOfWeek = (year: number, week: number): string | null => {
  const fourth = isoDay(year, 1, 4)
  if (fourth === null || week < 1 || week > 53) return null
  const monday = daysAfter(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  const thursday = monday === null ? null : daysAfter(monday, 3)
  return thursday !== null && yearOf(thursday) === year ? monday : null
}

/** Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991). */
export const easterOf = (year: number): string | null => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}
