import type { BuiltInKindCode } from './templates.ts'

/** The built-in kinds in which one of the two judges how the other does. */
const judging: readonly (BuiltInKindCode | null)[] = ['appraisal', 'probation', 'improvement']

/**
 * Whether one of the two judges in a kind that began as this one; null for one that HR made from plain beginnings.
 * What was said for somebody's development is not opened there.
 */
export const judges = (origin: BuiltInKindCode | null): boolean => judging.includes(origin)

/** What a conversation of a kind that began as this one can conclude; null where it concludes nothing. */
export const concludes = (origin: BuiltInKindCode | null): 'probation' | 'improvement' | null =>
  origin === 'probation' || origin === 'improvement' ? origin : null

/** Whether a kind that began as this one scores on criteria that were published before the period. */
export const scores = (origin: BuiltInKindCode | null): boolean => origin === 'appraisal'
