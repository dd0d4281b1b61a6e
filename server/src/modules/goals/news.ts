/** What was done that somebody else hears of. */
export const toldDeeds = [
  'proposed',
  'withdrawn',
  'accepted',
  'made-own',
  'declined',
  'reached',
  'complimented',
] as const
export type ToldDeed = (typeof toldDeeds)[number]

/** What there is to hear of a goal; what waits for its employee is reminded of besides. */
export type GoalMail = `goal-${ToldDeed}`

/** What was done that a mail of this kind tells of; null for a mail about anything else. */
export const deedOf = (kind: string): ToldDeed | null =>
  toldDeeds.find((deed) => kind === `goal-${deed}`) ?? null

interface Occasion {
  readonly deed: ToldDeed
  readonly goalId: string
  readonly by: string
}

/** Of one goal each is said once; a compliment once by each. */
export const occasionOf = ({ deed, goalId, by }: Occasion): string =>
  deed === 'complimented' ? `${goalId} ${by}` : goalId

/** Who gave the compliment that was told of on this occasion; null for another deed, and where the occasion is not known. */
export const complimenterIn = (deed: ToldDeed, occasion: string | undefined): string | null =>
  deed === 'complimented' ? (occasion?.split(' ')[1] ?? null) : null

/** How a goal stands by the time that it is told: ids and states, none of its words. */
export interface Told {
  readonly employeeId: string
  /** Null where it is there no more. */
  readonly goal: {
    readonly state: string
    readonly proposedBy: string | null
    /** Proposed to a group: what became of that, the plan says in numbers. */
    readonly inGroup: boolean
  } | null
  /** Who leads the employee today. */
  readonly managerId: string | null
  /** The talks of the employee rest: they hear nothing, and find on Home what still counts afterwards. */
  readonly resting: boolean
  /** What was given by this person is not taken back. */
  readonly complimented: boolean
}

export interface GoalNews {
  readonly kind: GoalMail
  readonly to: string
}

/** An answer goes to who proposed it, as long as they lead the employee: whoever does not may not see it any more. */
const answerTo = ({ goal, managerId }: Told): string | null =>
  goal !== null && !goal.inGroup && goal.proposedBy === managerId ? managerId : null

/** Who hears what; null when that is nobody, since it is not so any more or is not for them to know. */
export const newsOf = (deed: ToldDeed, told: Told): GoalNews | null => {
  const { employeeId, goal, managerId, resting } = told
  const toEmployee = (kind: GoalMail, stands: boolean): GoalNews | null =>
    stands && !resting ? { kind, to: employeeId } : null
  const toManager = (kind: GoalMail, to: string | null): GoalNews | null =>
    to === null || to === employeeId ? null : { kind, to }
  switch (deed) {
    case 'proposed':
      return toEmployee('goal-proposed', goal?.state === 'proposed')
    case 'withdrawn':
      return toEmployee('goal-withdrawn', goal === null)
    case 'complimented':
      return toEmployee('goal-complimented', goal?.state === 'reached' && told.complimented)
    case 'reached':
      return goal?.state === 'reached' ? toManager('goal-reached', managerId) : null
    case 'accepted':
    case 'made-own':
    case 'declined':
      return toManager(`goal-${deed}`, answerTo(told))
    default:
      return deed satisfies never
  }
}
