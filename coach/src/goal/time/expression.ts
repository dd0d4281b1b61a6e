import type { Reading } from '../../reading.ts'
import { numberOf } from '../number.ts'
import { anchorAt, chooser, type Anchor } from './anchor.ts'
import { oneDay, weekdayAfter, type Period } from './calendar.ts'
import { afterDeterminers, timeContext, type TimeContext } from './context.ts'
import { daysAfter } from './days.ts'
import { dayAfterLength, lengthAt } from './length.ts'
import { recurrenceAt } from './recurrence.ts'
import { eventAt, turnAt, unitOf } from './turn.ts'
import type { Binding, Edge } from './vocabulary.ts'

export type TimeKind =
  /** A day, or a period with an end. */
  | 'deadline'
  /** Comes back without an end. */
  | 'recurrence'
  /** How soon each time: binnen 2 werkdagen. */
  | 'norm'
  /** From when, without until when. */
  | 'start'
  | 'past'
  /** zo snel mogelijk, ooit */
  | 'vague'

export interface TimeExpression {
  kind: TimeKind
  /** Indices of words, `[first, next)`. */
  first: number
  next: number
  /** The last day that counts, ISO; null where the text alone does not tell it. */
  day: string | null
  /** Bound by a word for a deadline (voor, uiterlijk, by); a bare month or year is not. */
  bound: boolean
}

type Found = Omit<TimeExpression, 'first'>

const middleOf = ({ first, last }: Period): string =>
  daysAfter(first, Math.floor((Date.parse(last) - Date.parse(first)) / 86_400_000 / 2)) ?? last

const edgeOf = (period: Period | null, edge: Edge): Period | null => {
  if (period === null) return null
  // "Voor eind mei" still counts all of May.
  if (edge === 'end') return oneDay(period.last)
  return oneDay(edge === 'start' ? period.first : middleOf(period))
}

/** The end of something: eind Q3, aan het einde van mijn stage, start of next year. */
const edgeAt = (
  context: TimeContext,
  from: number,
  binding: Binding | null,
): (Anchor & { edge: Edge }) | null => {
  const { at, vocabulary, words, today, reading } = context
  const edge = context.edges(context.reading, from)
  if (edge === null) return null
  let index = edge.next
  if (vocabulary.of.has(at(index)) || at(index) === 'this') index += at(index) === 'this' ? 0 : 1
  const before = index
  index = afterDeterminers(context, index)
  if (vocabulary.every.has(at(index)) || words[index]?.sentence !== words[from]?.sentence) return null
  const choose = chooser(today, binding === 'before' && edge.value !== 'end')
  const anchor = anchorAt(context, index, choose) ?? turnAt(context, index, choose)
  if (anchor !== null)
    return { ...anchor, bare: true, period: edgeOf(anchor.period, edge.value), edge: edge.value }
  const unit = context.units(context.reading, index)
  if (unit !== null && unit.value !== 'hour' && unit.value !== 'step' && !vocabulary.daily.has(at(index)))
    return {
      next: unit.next,
      period: edgeOf(unitOf(unit.value, today, 0), edge.value),
      bare: true,
      edge: edge.value,
    }
  const part = vocabulary.schoolParts[at(index)]
  if (part !== undefined) {
    const found = turnAt(
      { ...context, at: (i) => (i === index - 1 ? (reading.language === 'nl' ? 'dit' : 'this') : at(i)) },
      index - 1,
      choose,
    )
    if (found !== null) return { ...found, period: edgeOf(found.period, edge.value), edge: edge.value }
  }
  if (vocabulary.daily.has(at(index)) || edge.value === 'middle') return null
  const event = eventAt(context, index)
  // "Aan het eind van" anything that lasts is an end; "begin met" a training is none.
  const certain = edge.value === 'end' && (before > edge.next || event !== null)
  if (!certain || words[index] === undefined) return null
  return event === null && index === before
    ? null
    : { next: event ?? index + 1, period: null, bare: true, edge: 'end' }
}

const lastDay = (period: Period | null, binding: Binding | null): string | null => {
  if (period === null) return null
  if (binding === 'before') return daysAfter(period.first, -1)
  return binding === 'at' ? period.first : period.last
}

const looksBack = /^(?:heb|hebt|heeft|hebben|had|hadden|ben|bent|was|waren|werd|have|has|did|were)$/

/** "In 2019 heb ik" tells of then; "voor 2019" was a deadline, whenever it was read. */
const isPast = (context: TimeContext, from: number, day: string | null): boolean => {
  if (day === null || day >= context.today) return false
  const sentence = context.words[from]?.sentence
  for (let index = Math.max(0, from - 8); index < from + 8; index += 1) {
    context.reading.step()
    if (context.words[index]?.sentence === sentence && looksBack.test(context.at(index))) return true
  }
  return false
}

const normAfter: ReadonlySet<string> = new Set(['na', 'after', 'of', 'nadat'])
const now: ReadonlySet<string> = new Set(['nu', 'now', 'vandaag', 'today'])
const universal: ReadonlySet<string> = new Set([
  'alle',
  'elke',
  'iedere',
  'elk',
  'ieder',
  'altijd',
  'all',
  'every',
  'each',
  'always',
  '%',
  'procent',
  'percent',
])

/** Days within which each thing is done, again and again: an answer within 2 working days. */
const isNorm = (
  context: TimeContext,
  from: number,
  length: NonNullable<ReturnType<typeof lengthAt>>,
): boolean => {
  const { at, words, reading } = context
  if (length.unit === 'hour' || length.unit === 'workday') return true
  if (normAfter.has(at(length.next)) && !now.has(at(length.next + 1))) return true
  if (length.unit !== 'day' && !(length.unit === 'week' && length.count <= 2)) return false
  const sentence = words[from]?.sentence
  for (let index = Math.max(0, from - 12); index < length.next + 8; index += 1) {
    reading.step()
    if (words[index]?.sentence === sentence && universal.has(at(index))) return true
  }
  return false
}

const lengthBinding: ReadonlySet<Binding> = new Set(['within', 'through', 'before'])

const ofLength = (context: TimeContext, from: number, index: number, binding: Binding): Found | null => {
  const { at, vocabulary, today } = context
  // "In my 15 years as a nurse" has no end to come.
  const owned = /^(?:mijn|my|onze|our)$/.test(at(index - 1))
  const length = lengthBinding.has(binding) && !owned ? lengthAt(context, index) : null
  if (length === null) return null
  const word = at(from)
  // "op 3 dagen", "bij 2 weken": a count, no deadline. "Sinds" and "al" look back.
  if (binding === 'through' && word !== 'in' && word !== 'gedurende' && word !== 'during') return null
  if (vocabulary.past.has(at(length.next)) || vocabulary.already.has(at(from - 1)))
    return { kind: 'past', next: length.next, day: null, bound: false }
  if (isNorm(context, from, length)) return { kind: 'norm', next: length.next, day: null, bound: false }
  return {
    kind: 'deadline',
    next: length.next,
    day: dayAfterLength(today, length),
    bound: binding === 'within',
  }
}

const certainEvents: ReadonlySet<string> = new Set(['before', 'by', 'until', 'till', 'prior'])
const whileLasting: ReadonlySet<string> = new Set([
  'tijdens',
  'gedurende',
  'binnen',
  'during',
  'throughout',
  'within',
])

/** Talks and tests that come once, so that "voor", which is also "for", means before them. */
const onceOnly =
  /^(?:(?:eind|tussen|slot|midterm|mid-term|final).*|.*(?:functionerings|beoordelings|voortgangs|evaluatie|ontwikkel|jaar|pop-?)gesprek|appraisal|graduation|diplomering)$/

const ofEvent = (context: TimeContext, from: number, index: number): number | null => {
  const { at, words, vocabulary } = context
  const accented = words[from]?.text === 'vóór'
  if (onceOnly.test(at(index)) && !vocabulary.daily.has(at(index))) return eventAt(context, index)
  if (whileLasting.has(at(from))) return eventAt(context, index, true)
  if (certainEvents.has(at(from)) || accented || at(from) === 'uiterlijk' || at(index - 2) === 'afloop')
    return eventAt(context, index)
  return null
}

const isBound = (context: TimeContext, from: number, binding: Binding): boolean =>
  binding === 'before' ||
  binding === 'within' ||
  binding === 'at' ||
  !['in', 'on', 'op', 'at'].includes(context.at(from))

/** A preposition and what it binds. */
const boundAt = (context: TimeContext, from: number, ranged: boolean): Found | null => {
  const { words, today, at, vocabulary } = context
  const match = context.bindings(context.reading, from)
  if (match === null) return null
  const { value: binding } = match
  const index = afterDeterminers(context, match.next)
  if (words[index]?.sentence !== words[from]?.sentence || vocabulary.every.has(at(index))) return null
  if (at(from) === 'to' && !ranged) return null
  const length = ofLength(context, from, match.next, binding) ?? ofLength(context, from, index, binding)
  if (length !== null) return length
  const choose = chooser(today, binding === 'before')
  const edge = edgeAt(context, match.next, binding) ?? edgeAt(context, index, binding)
  const anchor = edge ?? anchorAt(context, index, choose) ?? turnAt(context, index, choose)
  const bound = isBound(context, from, binding)
  if (anchor !== null) {
    if (binding === 'from' || (binding === 'within' && ['na', 'after'].includes(at(from))))
      return { kind: 'start', next: anchor.next, day: null, bound: false }
    if (binding === 'within' && !['binnen', 'within', 'over', 'tussen'].includes(at(from)))
      return anchor.bare
        ? { kind: 'deadline', next: anchor.next, day: anchor.period?.last ?? null, bound: false }
        : null
    const day = edge?.edge === 'end' ? (edge.period?.last ?? null) : lastDay(anchor.period, binding)
    return { kind: isPast(context, from, day) && !bound ? 'past' : 'deadline', next: anchor.next, day, bound }
  }
  const weekday = vocabulary.weekdays[at(index)]
  if (weekday !== undefined && binding !== 'from' && !['op', 'on', 'in'].includes(at(from)))
    return {
      kind: 'deadline',
      next: index + 1,
      day: lastDay(oneDay(weekdayAfter(today, weekday)), binding),
      bound,
    }
  const unit = context.units(context.reading, index)
  // before the year is out: in het jaar
  if (
    unit !== null &&
    (whileLasting.has(at(from)) || at(from) === 'before') &&
    unit.value !== 'hour' &&
    unit.value !== 'day'
  )
    return {
      kind: 'deadline',
      next: unit.next,
      day: unitOf(unit.value, today, 0)?.last ?? null,
      bound: false,
    }
  const event = ofEvent(context, from, index)
  return event === null ? null : { kind: 'deadline', next: event, day: null, bound: true }
}

const tomorrow: Readonly<Record<string, number>> = { overmorgen: 2, tomorrow: 1 }

const lasts: ReadonlySet<string> = new Set(['lang', 'long'])
const fromNow: ReadonlySet<string> = new Set(['from', 'vanaf'])

/** zes weken lang, a year from now */
const lengthFromNow = (context: TimeContext, from: number): Found | null => {
  const length = lengthAt(context, from)
  if (length === null || length.unit === 'hour') return null
  const { at, today } = context
  const counted = fromNow.has(at(length.next)) && now.has(at(length.next + 1))
  if (!counted && !lasts.has(at(length.next))) return null
  const next = length.next + (counted ? 2 : 1)
  return { kind: 'deadline', next, day: dayAfterLength(today, length), bound: true }
}

/** A stretch of the calendar without a preposition: 1 juni 2027, volgend jaar, eind Q3. */
const unboundAt = (context: TimeContext, from: number): Found | null => {
  const { at, today, words, vocabulary } = context
  const choose = chooser(today, false)
  const edge = edgeAt(context, from, null)
  const anchor = edge ?? anchorAt(context, from, choose) ?? turnAt(context, from, choose)
  if (anchor?.bare === true) {
    const day = anchor.period?.last ?? null
    return {
      kind: isPast(context, from, day) ? 'past' : 'deadline',
      next: anchor.next,
      day,
      bound: edge !== null,
    }
  }
  const days = tomorrow[at(from)]
  if (days !== undefined)
    return { kind: 'deadline', next: from + 1, day: daysAfter(today, days), bound: false }
  const opensSentence = words[from]?.sentence !== words[from - 1]?.sentence
  const weekday = vocabulary.weekdays[at(from)]
  if (weekday !== undefined && (opensSentence || at(from - 1) === 'van'))
    return { kind: 'deadline', next: from + 1, day: weekdayAfter(today, weekday), bound: false }
  return null
}

/** vorig jaar, de afgelopen 3 maanden, 2 years ago */
const pastAt = (context: TimeContext, from: number): Found | null => {
  const { at, vocabulary, units, words, reading } = context
  if (vocabulary.past.has(at(from))) {
    const index = numberOf(words[from + 1], reading.language) === null ? from + 1 : from + 2
    const next = units(context.reading, index)?.next ?? context.named(context.reading, index)?.next ?? null
    return next === null ? null : { kind: 'past', next, day: null, bound: false }
  }
  const length = lengthAt(context, from)
  return length !== null && vocabulary.past.has(at(length.next))
    ? { kind: 'past', next: length.next + 1, day: null, bound: false }
    : null
}

const readAt = (context: TimeContext, from: number, ranged: boolean): Found | null => {
  const plain = (kind: TimeKind, next: number | undefined | null): Found | null =>
    next === undefined || next === null ? null : { kind, next, day: null, bound: false }
  return (
    plain('vague', context.vague(context.reading, from)?.next) ??
    pastAt(context, from) ??
    plain('recurrence', recurrenceAt(context, from)) ??
    boundAt(context, from, ranged) ??
    lengthFromNow(context, from) ??
    unboundAt(context, from)
  )
}

/** All that a text says about time, in the order of the text, none over another. Steps are counted on the reading. */
export const timeExpressions = (reading: Reading, today: string): TimeExpression[] => {
  const context = timeContext(reading, today)
  const found: TimeExpression[] = []
  let at = 0
  while (at < reading.words.length) {
    reading.step()
    const before = found.at(-1)
    const expression = readAt(context, at, before?.kind === 'start' && before.next === at)
    if (expression !== null) found.push({ ...expression, first: at })
    at = expression === null ? at + 1 : Math.max(at + 1, expression.next)
  }
  return found
}
