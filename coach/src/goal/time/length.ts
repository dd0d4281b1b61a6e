import { numberOf } from '../number.ts'
import type { TimeContext } from './context.ts'
import { daysAfter, monthsAfter } from './days.ts'
import type { Unit } from './vocabulary.ts'

/** So much time: zes weken, een half jaar, anderhalve maand. */
export interface Length {
  /** Index of the first word after it. */
  next: number
  unit: Unit
  count: number
}

const one: ReadonlySet<string> = new Set(['een', '1', 'a', 'an', 'one'])

const withUnit = (context: TimeContext, index: number, count: number): Length | null => {
  const unit = context.units(context.reading, index)
  return unit === null ? null : { next: unit.next, unit: unit.value, count }
}

const halfLength = (context: TimeContext, index: number): Length | null => {
  const { at, vocabulary } = context
  if (at(index).startsWith('anderhal')) return withUnit(context, index + 1, 1.5)
  if (!vocabulary.half.has(at(index))) return null
  return withUnit(context, vocabulary.determiners.has(at(index + 1)) ? index + 2 : index + 1, 0.5)
}

/** Reads a length of time; of two numbers (6 tot 8 weken, 3-4 weeks) the longer one. */
export const lengthAt = (context: TimeContext, from: number): Length | null => {
  const { at, words, reading } = context
  const range = /^\d{1,3}[-/](\d{1,3})$/.exec(at(from))
  if (range !== null) return withUnit(context, from + 1, Number(range[1]))
  const half = halfLength(context, one.has(at(from)) ? from + 1 : from)
  if (half !== null) return half
  const first = numberOf(words[from], reading.language) ?? (one.has(at(from)) ? 1 : null)
  if (first === null)
    return withUnit(context, from, 1)?.unit === 'halfYear' ? withUnit(context, from, 1) : null
  const joined = ['a', 'of', 'tot', 'or', 'to'].includes(at(from + 1))
    ? numberOf(words[from + 2], reading.language)
    : null
  const and = at(from + 1) === 'en' && at(from + 3) === 'half' ? 0.5 : 0
  const index = joined !== null ? from + 3 : and > 0 ? from + 4 : from + 1
  const word = at(index)
  // zes volle weken, two full months
  const skip = word === 'volle' || word === 'full' || word === 'hele' || word === 'school' ? 1 : 0
  return withUnit(context, index + skip, (joined ?? first) + and)
}

/** The day so much later; null for hours and for steps whose days nobody knows, or beyond the calendar. */
export const dayAfterLength = (today: string, { unit, count }: Length): string | null => {
  switch (unit) {
    case 'day':
      return daysAfter(today, Math.ceil(count))
    case 'workday':
      return daysAfter(today, Math.ceil((count * 7) / 5))
    case 'week':
      return daysAfter(today, Math.ceil(count * 7))
    case 'fortnight':
      return daysAfter(today, Math.ceil(count * 14))
    case 'month':
      return Number.isInteger(count)
        ? monthsAfter(today, count)
        : daysAfter(monthsAfter(today, Math.floor(count)) ?? today, 15)
    case 'quarter':
      return monthsAfter(today, Math.ceil(count * 3))
    case 'halfYear':
      return monthsAfter(today, Math.ceil(count * 6))
    case 'year':
      return monthsAfter(today, Math.ceil(count * 12))
    case 'hour':
    case 'step':
      return null
  }
}
