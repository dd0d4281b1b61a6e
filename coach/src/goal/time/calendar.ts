import { daysAfter, easterOf, endOfMonth, isoDay, mondayOfWeek, weekdayOf, yearOf } from './days.ts'

/** From the first day to the last, both in it. */
export interface Period {
  first: string
  last: string
}

/** The period of a year: null where that year has none (week 53). */
export type Yearly = (year: number) => Period | null

const period = (first: string | null, last: string | null): Period | null =>
  first === null || last === null ? null : { first, last }

export const oneDay = (day: string | null): Period | null => period(day, day)

export const years: Yearly = (year) => period(isoDay(year, 1, 1), isoDay(year, 12, 31))

export const months =
  (from: number, to = from): Yearly =>
  (year) =>
    period(isoDay(year, from, 1), isoDay(year, to, 1) === null ? null : endOfMonth(year, to))

export const quarter = (number: number): Yearly => months(number * 3 - 2, number * 3)
export const half = (number: number): Yearly => months(number * 6 - 5, number * 6)

export const isoWeek =
  (week: number): Yearly =>
  (year) => {
    const monday = mondayOfWeek(year, week)
    return monday === null ? null : period(monday, daysAfter(monday, 6))
  }

/** A stretch between two days of the year; it may run over the turn of the year. */
const between =
  (fromMonth: number, fromDay: number, toMonth: number, toDay: number): Yearly =>
  (year) =>
    period(isoDay(year, fromMonth, fromDay), isoDay(toMonth < fromMonth ? year + 1 : year, toMonth, toDay))

const aroundEaster =
  (from: number, to = from): Yearly =>
  (year) => {
    const easter = easterOf(year)
    return easter === null ? null : period(daysAfter(easter, from), daysAfter(easter, to))
  }

/**
 * What a year has under a name. Seasons begin on the 21st. School holidays differ by region and year: the earliest
 * usual beginning is taken, so that a deadline is never later than was meant (decision 083).
 */
export const named = {
  spring: between(3, 21, 6, 20),
  summer: between(6, 21, 9, 20),
  autumn: between(9, 21, 12, 20),
  winter: between(12, 21, 3, 20),
  christmas: between(12, 25, 12, 26),
  newYear: between(12, 31, 12, 31),
  easter: aroundEaster(0, 1),
  ascension: aroundEaster(39),
  pentecost: aroundEaster(49, 50),
  carnival: aroundEaster(-49, -47),
  kingsDay: between(4, 27, 4, 27),
  saintNicholas: between(12, 5, 12, 5),
  summerHolidays: between(7, 4, 8, 30),
  buildersHolidays: between(7, 20, 8, 14),
  autumnBreak: between(10, 10, 10, 25),
  christmasHolidays: between(12, 19, 1, 3),
  springBreak: between(2, 13, 2, 28),
  mayHolidays: between(4, 24, 5, 8),
  summerRecess: between(7, 4, 8, 30),
  schoolYear: between(8, 1, 7, 31),
  academicYear: between(9, 1, 8, 31),
} satisfies Record<string, Yearly>

export type Named = keyof typeof named

/** The parts of a school year are set by each school; these are the usual ones (decision 083). */
const blocks: readonly Yearly[] = [
  between(9, 1, 11, 15),
  between(11, 16, 1, 31),
  (year) => between(2, 1, 4, 15)(year + 1),
  (year) => between(4, 16, 7, 15)(year + 1),
]
const semesters: readonly Yearly[] = [between(9, 1, 1, 31), (year) => between(2, 1, 7, 15)(year + 1)]
const terms: readonly Yearly[] = [
  between(9, 1, 12, 20),
  (year) => between(1, 4, 3, 31)(year + 1),
  (year) => between(4, 1, 7, 15)(year + 1),
]

export const schoolParts = { block: blocks, semester: semesters, term: terms }
export type SchoolPart = keyof typeof schoolParts

/** The one that is going on, or else the first to come. */
export const current = (of: Yearly, today: string): Period | null => {
  const year = yearOf(today)
  for (let tried = year - 2; tried <= year + 7; tried += 1) {
    const found = of(tried)
    if (found !== null && found.last >= today) return found
  }
  return null
}

/** The first that has not begun. */
export const coming = (of: Yearly, today: string): Period | null => {
  const year = yearOf(today)
  for (let tried = year - 2; tried <= year + 8; tried += 1) {
    const found = of(tried)
    if (found !== null && found.first > today) return found
  }
  return null
}

/** The part of a school year that is going on (ahead 0) or comes so many after it. */
export const schoolPart = (part: SchoolPart, today: string, ahead: number): Period | null => {
  const year = yearOf(today)
  const all = [year - 1, year, year + 1]
    .flatMap((start) => schoolParts[part].map((of) => of(start)))
    .filter((found) => found !== null)
  return all.filter(({ last }) => last >= today)[ahead] ?? null
}

export const weekOf = (day: string, ahead: number): Period | null => {
  const monday = daysAfter(day, 1 - weekdayOf(day) + ahead * 7)
  return monday === null ? null : period(monday, daysAfter(monday, 6))
}

/** The first such weekday after the day; 1 is Monday. */
export const weekdayAfter = (day: string, weekday: number): string | null =>
  daysAfter(day, ((weekday - weekdayOf(day) + 6) % 7) + 1)
