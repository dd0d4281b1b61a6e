import { numberOf } from '../number.ts'
import type { Anchor, Choose } from './anchor.ts'
import {
  coming,
  half,
  months,
  named,
  oneDay,
  quarter,
  schoolPart,
  weekdayAfter,
  weekOf,
  years,
  type Period,
  type Yearly,
} from './calendar.ts'
import type { TimeContext } from './context.ts'
import { daysAfter, monthOf, monthsAfter, yearOf } from './days.ts'
import { dayAfterLength, lengthAt } from './length.ts'
import type { Unit } from './vocabulary.ts'

/** The unit of the calendar that is going on (0) or comes after it (1). */
export const unitOf = (unit: Unit, today: string, ahead: number): Period | null => {
  const inMonth = (count: number, of: (month: number) => Yearly): Period | null => {
    const day = monthsAfter(today, count)
    return day === null ? null : of(monthOf(day))(yearOf(day))
  }
  switch (unit) {
    case 'day':
    case 'workday':
      return oneDay(daysAfter(today, ahead))
    case 'week':
    case 'fortnight':
      return weekOf(today, ahead)
    case 'month':
      return inMonth(ahead, months)
    case 'quarter':
      return inMonth(ahead * 3, (month) => quarter(Math.ceil(month / 3)))
    case 'halfYear':
      return inMonth(ahead * 6, (month) => half(Math.ceil(month / 6)))
    case 'year':
      return years(yearOf(today) + ahead)
    case 'hour':
    case 'step':
      return null
  }
}

const endsWithAny = (word: string, ends: readonly string[]): boolean => ends.some((end) => word.endsWith(end))

/** Something that will happen on a day that the text does not tell: volgende sprint, my next appraisal. */
export const eventAt = (context: TimeContext, from: number, lasting = false): number | null => {
  const { at, vocabulary, words, reading } = context
  const ends = lasting ? vocabulary.lasting : vocabulary.events
  const first = words[from]
  for (let index = from; index < from + 3; index += 1) {
    const word = words[index]
    if (word === undefined || first === undefined || word.clause !== first.clause) return null
    if (endsWithAny(at(index), ends))
      return numberOf(words[index + 1], reading.language) === null ? index + 1 : index + 2
  }
  return null
}

const weekday = (context: TimeContext, from: number, turn: 0 | 1): Anchor | null => {
  const { at, vocabulary, today } = context
  const unit = context.units(context.reading, from)
  const afterWeek = unit?.value === 'week' ? unit.next : from
  const found = vocabulary.weekdays[at(afterWeek)]
  if (found === undefined) return null
  const week = afterWeek === from ? null : weekOf(today, turn)
  const day = week === null ? weekdayAfter(today, found) : daysAfter(week.first, found - 1)
  return { next: afterWeek + 1, period: oneDay(day), bare: true }
}

/** dit jaar, volgend voorjaar, komende drie maanden, next sprint: what is going on or comes after it. */
export const turnAt = (context: TimeContext, from: number, choose: Choose): Anchor | null => {
  const { at, vocabulary, today } = context
  const turn = vocabulary.turns[at(from)]
  // my first hundred days: nobody but they know since when
  const opening = vocabulary.ordinals[at(from)] === 1 ? lengthAt(context, from + 1) : null
  if (opening !== null && opening.unit !== 'hour') return { next: opening.next, period: null, bare: false }
  if (turn === undefined) return null
  const index = from + 1
  const length = turn === 1 || at(index) !== 'een' ? lengthAt(context, index) : null
  if (length !== null && (length.count !== 1 || at(index) === '1') && length.unit !== 'hour') {
    const last = dayAfterLength(today, length)
    return { next: length.next, period: last === null ? null : { first: today, last }, bare: true }
  }
  const day = weekday(context, index, turn)
  if (day !== null) return day
  const unit = context.units(context.reading, index)
  if (unit !== null && unit.value !== 'hour' && unit.value !== 'step' && !unitIsPlural(at(unit.next - 1)))
    return { next: unit.next, period: unitOf(unit.value, today, turn), bare: unit.value !== 'day' }
  const name = context.named(context.reading, index)
  if (name !== null) {
    const of = named[name.value]
    return { next: name.next, period: turn === 1 ? coming(of, today) : choose(of), bare: true }
  }
  const part = vocabulary.schoolParts[at(index)]
  if (part !== undefined) return { next: index + 1, period: schoolPart(part, today, turn), bare: true }
  const month = vocabulary.months[at(index)]
  if (month !== undefined && !vocabulary.ambiguousMonths.has(at(index)))
    return { next: index + 1, period: choose(months(month)), bare: true }
  if (turn === 0) {
    const next = eventAt(context, index, true)
    return next === null ? null : { next, period: null, bare: true }
  }
  const next = eventAt(context, index)
  return next === null ? null : { next, period: null, bare: true }
}

/** "De komende maanden" has no end that could be told. */
const plural = /^(?:dagen|werkdagen|weken|maanden|kwartalen|jaren|days|weeks|months|quarters|years)$/
const unitIsPlural = (word: string): boolean => plural.test(word)
