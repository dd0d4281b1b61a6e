const aDay = 86_400_000

/** `2026-11-24` and so many days. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * aDay).toISOString().slice(0, 10)

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay()

/** Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export const easterOf = (year: number): string => {
  const whole = Math.floor
  const moon = year % 19
  const century = whole(year / 100)
  const inCentury = year % 100
  const epact =
    (19 * moon + century - whole(century / 4) - whole((century - whole((century + 8) / 25) + 1) / 3) + 15) %
    30
  const toSunday = (32 + 2 * (century % 4) + 2 * whole(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = whole((moon + 11 * epact + 22 * toSunday) / 451)
  const march = epact + toSunday - 7 * late + 21
  return daysAfter(`${year}-03-01`, march)
}

const holidays = [
  'new-year',
  'good-friday',
  'easter',
  'kings-day',
  'liberation-day',
  'ascension',
  'pentecost',
  'christmas',
] as const
export type Holiday = (typeof holidays)[number]

/** The public holiday of the Netherlands that a day is (Algemene termijnenwet, article 3); null for any other day. */
export const holidayOn = (day: string): Holiday | null => {
  const year = Number(day.slice(0, 4))
  const easter = easterOf(year)
  const kingsDay = weekdayOf(`${year}-04-27`) === 0 ? `${year}-04-26` : `${year}-04-27`
  const days: Readonly<Record<Holiday, readonly string[]>> = {
    'new-year': [`${year}-01-01`],
    'good-friday': [daysAfter(easter, -2)],
    easter: [easter, daysAfter(easter, 1)],
    'kings-day': [kingsDay],
    'liberation-day': [`${year}-05-05`],
    ascension: [daysAfter(easter, 39)],
    pentecost: [daysAfter(easter, 49), daysAfter(easter, 50)],
    christmas: [`${year}-12-25`, `${year}-12-26`],
  }
  return holidays.find((holiday) => days[holiday].includes(day)) ?? null
}

const isWorkday = (day: string): boolean =>
  weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && holidayOn(day) === null

/** This day, or the first after it on which people work: no weekend and no holiday. */
export const workdayFrom = (day: string): string => (isWorkday(day) ? day : workdayFrom(daysAfter(day, 1)))
