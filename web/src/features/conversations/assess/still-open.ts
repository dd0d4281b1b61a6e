import type { Assessment, Score } from '@tweespraak/contract/assessment'

type Criterion = Assessment['set']['criteria'][number]

/** What somebody's own scores leave open, by criterion. */
export interface OwnOpen {
  /** Not scored. */
  readonly empty: readonly Criterion[]
  /** Scored without saying why: that does not count. */
  readonly bare: readonly Criterion[]
  /** How many have both. */
  readonly done: number
}

const hasReason = ({ reason }: Score): boolean => reason.trim() !== ''

/** How far the viewer is with their own scores. */
export const ownOpen = ({ set, mine }: Pick<Assessment, 'set' | 'mine'>): OwnOpen => {
  const scored = (scores: readonly Score[], { criterionId }: Criterion) =>
    scores.find((score) => score.criterionId === criterionId && score.step !== null)
  const own = mine?.scores ?? []
  const empty = set.criteria.filter((criterion) => scored(own, criterion) === undefined)
  const bare = set.criteria.filter((criterion) => {
    const score = scored(own, criterion)
    return score !== undefined && !hasReason(score)
  })
  return { empty, bare, done: set.criteria.length - empty.length - bare.length }
}

/**
 * What keeps the one who leads from offering the report: criteria to score or to settle, the own scores that were not
 * given yet, or another assessor's. Null when nothing does.
 */
export type OpenForReport =
  | { readonly what: 'fill' | 'settle'; readonly criteria: readonly Criterion[] }
  | { readonly what: 'give' | 'wait' }

export const openForReport = (assessment: Assessment): OpenForReport | null => {
  const { can, leftOut, outcomes, set } = assessment
  if (leftOut) return null
  const { empty, bare } = ownOpen({ set, mine: { scores: outcomes, givenAt: null } })
  const criteria = set.criteria.filter((criterion) => empty.includes(criterion) || bare.includes(criterion))
  if (criteria.length === 0) return null
  if (can.settle) return { what: 'settle', criteria }
  if (!can.give) return { what: 'wait' }
  const own = ownOpen(assessment)
  const unfilled = set.criteria.filter((each) => own.empty.includes(each) || own.bare.includes(each))
  return unfilled.length > 0 ? { what: 'fill', criteria: unfilled } : { what: 'give' }
}
