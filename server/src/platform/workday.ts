const years = new Map<number, ReadonlySet<string>>()

/** The public holidays of a year (ISO dates); their library is large, and only who asks for it loads it. */
const holidaysOf = async (year: number): Promise<ReadonlySet<string>> => {
  const known = years.get(year)
  if (known !== undefined) return known
  const { default: Holidays } = await import('date-holidays')
  const found = new Holidays('NL').getHolidays(year).filter(({ type }) => type === 'public')
  const days = new Set(found.map(({ date }) => date.slice(0, 10)))
  years.set(year, days)
  return days
}

/** Whether people work on a day, from Monday to Friday except on public holidays in the Netherlands: for days from the year before this one until the year after it. */
export const workdaysAround = async (
  day: Temporal.PlainDate,
): Promise<(day: Temporal.PlainDate) => boolean> => {
  const around = await Promise.all([day.year - 1, day.year, day.year + 1].map(holidaysOf))
  return (asked) => asked.dayOfWeek <= 5 && !around.some((holidays) => holidays.has(asked.toString()))
}
