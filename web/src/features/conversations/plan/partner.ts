import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'

/** Who the other is in a conversation that one plans: whose it is, or who leads it. */
export type Part = 'employee' | 'leader'

/** Who plans: with whom they work, and whether they coach at the workplace. */
export interface Planner {
  readonly me: Pick<Person, 'team'> & { readonly manager: Pick<Person, 'personId' | 'name'> | null }
  readonly coach: boolean
}

type Offered = Pick<KindSummary, 'rules' | 'can'>

type Bond = 'report' | 'manager' | 'colleague'

const bondWith = ({ me }: Planner, personId: string): Bond => {
  if (me.team.some((each) => each.personId === personId)) return 'report'
  return me.manager?.personId === personId ? 'manager' : 'colleague'
}

const partOf = ({ rules, can }: Offered, bond: Bond, coach: boolean): Part | null => {
  if (bond === 'manager') {
    if (can.planForMyself) return 'leader'
    return rules.ledBy === 'coach' && can.planWithOthers ? 'employee' : null
  }
  if (rules.ledBy === 'coach' && !coach) return can.planForMyself ? 'leader' : null
  if (bond === 'report') return can.planWithOthers ? 'employee' : null
  return coach && rules.plannedBy.includes('coach') ? 'employee' : null
}

/** Who somebody would be in a conversation of this kind; null when the two cannot have one. */
export const partIn = (kind: Offered, planner: Planner, personId: string): Part | null =>
  partOf(kind, bondWith(planner, personId), planner.coach)

/** The kinds that one may plan with somebody; with nobody chosen yet, those with anybody. */
export const kindsWith = <Kind extends Offered>(
  kinds: readonly Kind[],
  planner: Planner,
  personId: string | null,
): readonly Kind[] =>
  kinds.filter((kind) =>
    personId === null
      ? kind.can.planForMyself || kind.can.planWithOthers
      : partIn(kind, planner, personId) !== null,
  )

/** Whether there is a kind that one may plan with somebody outside one's team, such as a trainee or a coach. */
export const reachesColleagues = (kinds: readonly Offered[], { coach }: Planner): boolean =>
  kinds.some((kind) => partOf(kind, 'colleague', coach) !== null)

/** The one to begin with: who was named before one came here, else the only one it is likely to be. */
export const likelyPartner = (
  kinds: readonly Offered[],
  planner: Planner,
  named: string | undefined,
): string | null => {
  const [only, another] = planner.me.team
  const likely = only === undefined ? planner.me.manager : another === undefined ? only : null
  const personId = named ?? likely?.personId ?? null
  return personId !== null && kindsWith(kinds, planner, personId).length > 0 ? personId : null
}
