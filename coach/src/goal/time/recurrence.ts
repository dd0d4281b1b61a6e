import { numberOf } from '../number.ts'
import type { TimeContext } from './context.ts'

const other: ReadonlySet<string> = new Set([
  'andere',
  'other',
  'twee',
  'two',
  'nieuwe',
  'new',
  'single',
  'enkele',
])
const everyOther: ReadonlySet<string> = new Set(['week', 'dag', 'maand'])

const pluralWeekday =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dagen|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/

const isWeekday = ({ vocabulary, at }: TimeContext, index: number): boolean =>
  vocabulary.weekdays[at(index)] !== undefined

/** elke vrijdag, every two weeks, each team meeting */
const every = (context: TimeContext, from: number): number | null => {
  const { at, vocabulary, words, reading } = context
  if (!vocabulary.every.has(at(from)) || words[from + 1]?.sentence !== words[from]?.sentence) return null
  let next = from + 1
  if (
    other.has(at(next)) ||
    numberOf(words[next], reading.language) !== null ||
    vocabulary.ordinals[at(next)] !== undefined
  )
    next += 1
  return words[next] === undefined ? null : next + 1
}

/** per week, a month: after a count, so that "within a month" stays a deadline. */
const per = (context: TimeContext, from: number): number | null => {
  const { at, vocabulary, units, words, reading } = context
  if (!vocabulary.per.has(at(from))) return null
  const unit = units(context.reading, from + 1)
  if (unit === null || numberOf(words[unit.next], reading.language) !== null) {
    const counted = at(from) === 'per' && vocabulary.months[at(from + 1)] === undefined
    const noun = words[from + 1]
    return counted && unit === null && noun?.kind === 'word' && isCommon(context, from + 1) ? from + 2 : null
  }
  if (at(from) === 'per' || at(from) === 'p') return unit.next
  const before = at(from - 1)
  const bound = context.bindings(context.reading, from - 1)
  return bound === null && before !== 'half' && before !== 'over' && before !== 'for' ? unit.next : null
}

/** per dienst, per cliënt: a noun that is no date and no "direct". */
const isCommon = ({ at, vocabulary, named, reading, edges }: TimeContext, index: number): boolean =>
  /^[a-z]{3,}$/.test(at(index)) &&
  at(index) !== 'direct' &&
  at(index) !== 'ommegaande' &&
  vocabulary.turns[at(index)] === undefined &&
  edges(reading, index) === null &&
  named(reading, index) === null

const weekdays = (context: TimeContext, from: number): number | null => {
  const { at, vocabulary } = context
  if (pluralWeekday.test(at(from))) return from + 1
  const on = at(from) === 'op' || at(from) === 'on' || at(from) === "'s" || at(from) === 's'
  if (!on || !isWeekday(context, from + 1)) return null
  // "Op vrijdag 18 december" is a day; "op vrijdag" tells what somebody does on Fridays.
  const dated = numberOf(context.words[from + 2], context.reading.language) !== null
  const joined = ['en', 'and'].includes(at(from + 2)) && vocabulary.weekdays[at(from + 3)] !== undefined
  return dated ? null : joined ? from + 4 : from + 2
}

/** What comes back without an end: one past its last word, or null. */
export const recurrenceAt = (context: TimeContext, from: number): number | null => {
  const { at, vocabulary } = context
  if (vocabulary.frequencies.has(at(from))) return from + 1
  const found = every(context, from) ?? per(context, from) ?? weekdays(context, from)
  if (found !== null) return found
  if (at(from) === 'om' && at(from + 1) === 'de' && everyOther.has(at(from + 2))) return from + 3
  return null
}
