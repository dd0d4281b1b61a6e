import type { Named, SchoolPart } from './calendar.ts'

export type Unit =
  | 'hour'
  | 'day'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'year'
  | 'step'

export type Edge = 'end' | 'start' | 'middle'

/** How a preposition binds a day or a period to a deadline. */
export type Binding =
  /** The last day that counts is the one before: voor 1 juni, before June, tot Pasen. */
  | 'before'
  /** Up to and with the last day: uiterlijk, by, t/m, in, during. */
  | 'through'
  /** The first day: per 1 september, tegen de zomer. */
  | 'at'
  /** Only with a length of time: binnen, over, within. */
  | 'within'
  /** A beginning without an end: vanaf, sinds, since. */
  | 'from'

/** What phrases mean: under each meaning its phrases, with commas between. */
export type Meanings<Key extends string | number> = Readonly<Partial<Record<Key, string>>>

/** The words of time of one language, folded. Single words stand with spaces between, phrases with commas. */
export interface TimeVocabulary {
  months: Meanings<number>
  /** A month only beside a day, a year or a preposition: may, march. */
  ambiguousMonths: string
  weekdays: Meanings<number>
  units: Meanings<Unit>
  /** Units that stand for a part of the school year, with or without a number. */
  schoolParts: Meanings<SchoolPart>
  named: Meanings<Named>
  bindings: Meanings<Binding>
  /** The one going on (0), the one after (1). */
  turns: Meanings<0 | 1>
  /** de, het, mijn, the, my: passed over between a preposition and what follows. */
  determiners: string
  /** Which part of a period. */
  edges: Meanings<Edge>
  /** 9 is the last. */
  ordinals: Meanings<number>
  every: string
  /** wekelijks, monthly. */
  frequencies: string
  /** per, a. */
  per: string
  /** What looks back: vorig, afgelopen, geleden, last, ago. */
  past: string
  /** Words by which a duration is already over: al, sinds, been. */
  already: string
  /** How words end of something that will happen on a day that the text does not tell: gesprek, stage, sprint. */
  events: string
  /** Of these those that last, so that "during" them has an end. */
  lasting: string
  /** Of these each day has one; its end is no deadline. */
  daily: string
  of: string
  half: string
  vague: string
}
