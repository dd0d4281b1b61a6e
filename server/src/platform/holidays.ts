/** The public holidays of a year, as ISO dates. */
type HolidaysOf = (year: number) => ReadonlySet<string>

const known = new Map<number, ReadonlySet<string>>()
let loading: Promise<HolidaysOf> | null = null

const load = async (): Promise<HolidaysOf> => {
  const { default: Holidays } = await import('date-holidays')
  const holidays = new Holidays('NL', { types: ['public'] })
  return (year) => {
    const found = known.get(year) ?? new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)))
    known.set(year, found)
    return found
  }
}

/** Whether a day (ISO date) is a public holiday in the Netherlands. The library is read when it is asked for first. */
export const dutchHolidays = async (): Promise<(day: string) => boolean> => {
  loading ??= load()
  const holidaysOf = await loading
  return (day) => holidaysOf(Number(day.slice(0, 4))).has(day)
}
