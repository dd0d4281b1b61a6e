import { numberOf } from '../number.ts'
import {
  coming,
  current,
  half,
  isoWeek,
  months,
  named,
  oneDay,
  quarter,
  schoolParts,
  years,
  type Period,
  type Yearly,
} from './calendar.ts'
import type { TimeContext } from './context.ts'
import { daysAfter, isoDay, yearOf } from './days.ts'

/** A stretch of the calendar that the words name. */
export interface Anchor {
  /** Index of the first word after it. */
  next: number
  /** Null: it has an end that the text does not tell. */
  period: Period | null
  /** Whether it tells a deadline by itself; else it needs a preposition before it (2027, 7/10). */
  bare: boolean
}

/** A deadline before something that began already means the next of it. */
export type Choose = (of: Yearly) => Period | null

export const chooser = (today: string, mustBegin: boolean): Choose =>
  mustBegin ? (of) => coming(of, today) : (of) => current(of, today)

const yearWord = /^(?:fy-?)?((?:19|20)\d\d)$/
const shortYear = /^fy-?(\d\d)$/
const yearRange = /^((?:19|20)\d\d)[-/]((?:19|20)?\d\d)$/

/** A year (2027, '27 after a month, this or next year), from which the period is taken. */
const yearAt = (context: TimeContext, from: number): { next: number; year: number } | null => {
  const { at, vocabulary, today, units } = context
  const index = vocabulary.of.has(at(from)) ? from + 1 : from
  const [, full] = yearWord.exec(at(index)) ?? []
  if (full !== undefined) return { next: index + 1, year: Number(full) }
  const word = context.words[index]
  if (word !== undefined && /^\d\d$/.test(word.text)) {
    const mark = context.reading.text.charAt(word.start - 1)
    if (mark === "'" || mark === '’' || mark === '‘')
      return { next: index + 1, year: 2000 + Number(word.text) }
  }
  const turn = vocabulary.turns[at(index)]
  const unit = units(context.reading, index + 1)
  if (turn !== undefined && unit?.value === 'year') return { next: unit.next, year: yearOf(today) + turn }
  return null
}

/** A part of the year, of the year that stands behind it or else the one that is meant by default. */
const inYear = (
  context: TimeContext,
  next: number,
  of: Yearly,
  choose: Choose,
  bare = true,
): Anchor | null => {
  const year = yearAt(context, next)
  const period = year === null ? choose(of) : of(year.year)
  return period === null ? null : { next: year?.next ?? next, period, bare }
}

const numeric = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const text = context.at(from)
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text)
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text)
  const next = from + 1
  if (iso !== null) {
    const period = oneDay(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])))
    return period === null ? null : { next, period, bare: true }
  }
  const [, first, second, year] = full ?? short ?? []
  if (first === undefined || second === undefined) return null
  // Day before month, as in Dutch and British writing; the other way where only that is a date.
  const swapped = Number(second) > 12
  const day = Number(swapped ? second : first)
  const month = Number(swapped ? first : second)
  if (year === undefined) {
    const period = choose((tried) => oneDay(isoDay(tried, month, day)))
    return period === null ? null : { next, period, bare: false }
  }
  const period = oneDay(isoDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day))
  return period === null ? null : { next, period, bare: true }
}

const dayNumber = /^(\d{1,2})(?:e|de|ste|st|nd|rd|th)?$/

const dayOf = (text: string): number | null => {
  const day = Number(dayNumber.exec(text)?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

const monthAt = (context: TimeContext, index: number): number | null =>
  context.vocabulary.months[context.at(index)] ?? null

const dayAndMonth = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const { at, vocabulary } = context
  const day = dayOf(at(from))
  if (day !== null) {
    const index = vocabulary.of.has(at(from + 1)) ? from + 2 : from + 1
    const month = monthAt(context, index)
    return month === null
      ? null
      : inYear(context, index + 1, (year) => oneDay(isoDay(year, month, day)), choose)
  }
  const month = monthAt(context, from)
  const index = at(from + 1) === 'the' ? from + 2 : from + 1
  const after = dayOf(at(index))
  if (month === null || after === null || context.reading.language === 'nl') return null
  return inYear(context, index + 1, (year) => oneDay(isoDay(year, month, after)), choose)
}

const month = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const { at, vocabulary } = context
  const found = monthAt(context, from)
  // The day before it was none of the calendar: 31 februari.
  if (found === null || /^\d+$/.test(at(from - 1))) return null
  const anchor = inYear(context, from + 1, months(found), choose)
  if (anchor === null || !vocabulary.ambiguousMonths.has(at(from))) return anchor
  const capital = context.words[from]?.written.charAt(0) !== at(from).charAt(0)
  return { ...anchor, bare: anchor.next > from + 1 && (capital || context.reading.language === 'nl') }
}

const partNames: Readonly<Record<string, (part: number) => Yearly>> = {
  kwartaal: quarter,
  quarter,
  q: quarter,
  kw: quarter,
  helft: half,
  half,
  halfjaar: half,
  jaarhelft: half,
}
const limits = new Map([
  [quarter, 4],
  [half, 2],
])

/** Q3, kwartaal 3, derde kwartaal, first half of 2027. */
const partOfYear = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const { at, vocabulary } = context
  const [, letter, digit] = /^([qkh])([1-4])$/.exec(at(from)) ?? []
  let of: Yearly | null = null
  let next = from + 1
  if (digit !== undefined && (letter !== 'h' || Number(digit) <= 2))
    of = (letter === 'h' ? half : quarter)(Number(digit))
  const ordinal = vocabulary.ordinals[at(from)]
  const name = partNames[at(from + (ordinal === undefined ? 0 : 1))]
  if (name !== undefined) {
    const last = limits.get(name) ?? 1
    const part = ordinal ?? numberOf(context.words[from + 1], context.reading.language)
    if (part !== null && (part <= last || part === 9)) {
      of = name(Math.min(part, last))
      next = from + 2
    }
  }
  if (of === null) return null
  const anchor = inYear(context, next, of, choose)
  if (
    anchor !== null &&
    vocabulary.of.has(at(anchor.next)) &&
    context.units(context.reading, anchor.next + 2)?.value === 'year'
  )
    return { ...anchor, next: anchor.next + 3 }
  return anchor
}

/** week 12, wk 40; a week of a block ends with the block. */
const numberedWeek = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  if (!/^(?:week|wk|weeknr|weeknummer|lesweek|kalenderweek)$/.test(context.at(from))) return null
  const week = numberOf(context.words[from + 1], context.reading.language)
  if (week === null || week < 1 || week > 53) return null
  return schoolPart(context, from + 2, choose) ?? inYear(context, from + 2, isoWeek(week), choose)
}

/** blok 4, semester 2, second term. */
function schoolPart(context: TimeContext, from: number, choose: Choose): Anchor | null {
  const { at, vocabulary } = context
  const ordinal = vocabulary.ordinals[at(from)]
  const index = ordinal === undefined ? from : from + 1
  const part = vocabulary.schoolParts[at(index)]
  const number =
    part === undefined ? null : (ordinal ?? numberOf(context.words[index + 1], context.reading.language))
  if (part === undefined || number === null) return null
  const of = schoolParts[part]
  const next = ordinal === undefined ? index + 2 : index + 1
  const found = of[(number === 9 ? of.length : number) - 1]
  // A fifth block has no usual place in the year.
  return { next, period: found === undefined ? null : choose(found), bare: true }
}

const namedPeriod = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const match = context.named(context.reading, from)
  if (match === null) return null
  const of = named[match.value]
  const range = yearRange.exec(context.at(match.next))
  if (range !== null) return { next: match.next + 1, period: of(Number(range[1])), bare: true }
  const anchor = inYear(context, match.next, of, choose, false)
  return anchor === null ? null : { ...anchor, bare: anchor.next > match.next }
}

const plainYear = (context: TimeContext, from: number): Anchor | null => {
  const [, short] = shortYear.exec(context.at(from)) ?? []
  const apostrophe = yearAt(context, from)
  if (apostrophe !== null && /^\d\d$/.test(context.at(from))) {
    const period = years(apostrophe.year)
    return period === null ? null : { next: apostrophe.next, period, bare: false }
  }
  const year = short === undefined ? yearWord.exec(context.at(from))?.[1] : `20${short}`
  const range = yearRange.exec(context.at(from))
  const last =
    range === null ? year : `${String(range[1]).slice(0, 4 - String(range[2]).length)}${String(range[2])}`
  const first = range?.[1] ?? year
  const period =
    first === undefined || last === undefined
      ? null
      : { begin: years(Number(first)), end: years(Number(last)) }
  if (period === null || period.begin === null || period.end === null) return null
  return {
    next: from + 1,
    period: { first: period.begin.first, last: period.end.last },
    bare: context.at(from).startsWith('fy'),
  }
}

/** first week of May */
const weekOfMonth = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const { at, vocabulary } = context
  const ordinal = vocabulary.ordinals[at(from)]
  if (ordinal === undefined || at(from + 1) !== 'week' || !vocabulary.of.has(at(from + 2))) return null
  const anchor = month(context, from + 3, choose)
  if (anchor === null || anchor.period === null) return null
  const { first, last } = anchor.period
  const end = ordinal === 9 ? last : (daysAfter(first, ordinal * 7 - 1) ?? last)
  return { ...anchor, period: { first: daysAfter(end, -6) ?? first, last: end }, bare: true }
}

/** vrijdag 18 december: the day of the month tells which Friday. */
const weekdayAndDate = (context: TimeContext, from: number, choose: Choose): Anchor | null =>
  context.vocabulary.weekdays[context.at(from)] === undefined
    ? null
    : (dayAndMonth(context, from + 1, choose) ?? numeric(context, from + 1, choose))

const readers = [
  numeric,
  weekdayAndDate,
  dayAndMonth,
  weekOfMonth,
  namedPeriod,
  month,
  partOfYear,
  numberedWeek,
  schoolPart,
  plainYear,
]

/** Reads what the calendar itself names: a day, month, quarter, week, season, holiday, part of a school year, year. */
export const anchorAt = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  for (const reader of readers) {
    const anchor = reader(context, from, choose)
    if (anchor !== null) return anchor
  }
  return null
}
