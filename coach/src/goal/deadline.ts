import type { Evidence } from './evidence.ts'
import type { GoalPart } from './part.ts'
import type { TimeExpression, TimeKind } from './time/expression.ts'

export interface Deadline extends Evidence {
  /** ISO; null where the text alone does not tell it: before my next appraisal. */
  day: string | null
}

const all = (parts: readonly GoalPart[], kind: TimeKind): (TimeExpression & Evidence)[] =>
  parts.flatMap((part) => part.times.filter((time) => time.kind === kind).map((time) => ({ ...time, part })))

/** Of why and where no deadline is told: "because the law changes in May". */
const elsewhere: ReadonlySet<string> = new Set(['why', 'where', 'who'])

const isBetter = (one: TimeExpression & Evidence, other: TimeExpression & Evidence): boolean => {
  if ((one.part.field === 'by') !== (other.part.field === 'by')) return one.part.field === 'by'
  if ((one.day === null) !== (other.day === null)) return one.day !== null
  if (one.bound !== other.bound) return one.bound
  return (one.day ?? '') > (other.day ?? '')
}

/** The end of the goal: of the field for it first, of what is bound by a word for a deadline, then the latest. */
export const deadlineOf = (parts: readonly GoalPart[]): Deadline | null => {
  const told = all(
    parts.filter(({ field }) => !elsewhere.has(field)),
    'deadline',
  )
  let best: (TimeExpression & Evidence) | null = null
  for (const time of told) if (best === null || isBetter(time, best)) best = time
  return best === null ? null : { part: best.part, first: best.first, next: best.next, day: best.day }
}

/** Words about time that are no deadline: zo snel mogelijk, elke week, vanaf 1 mei. */
export const openTime = (parts: readonly GoalPart[]): (TimeExpression & Evidence) | null =>
  (['vague', 'start', 'recurrence'] as const).flatMap((kind) => all(parts, kind))[0] ?? null
