import type { GoalCoaching } from '@tweespraak/coach/goal'

type Found = GoalCoaching['findings'][number]

/** Where something is missing no words are found, so that it lies over nothing. */
const isOver = (one: Found, other: Found): boolean =>
  one.field === other.field && one.start < other.end && other.start < one.end

/** One remark for the same words: the first that was made of them. */
export const onceEach = (findings: readonly Found[]): Found[] =>
  findings.filter((found, index) => !findings.slice(0, index).some((before) => isOver(found, before)))
