import type { GivenRole, RoleGrant } from '@tweespraak/contract/people'

/** A role while it is being chosen. */
export interface RoleDraft {
  readonly role: GivenRole | null
  /** Of HR alone: for everybody or for one unit; null until one says so. */
  readonly reach: 'all' | 'unit' | null
  readonly unitId: string | null
}

/** Only HR is given for somebody, and nobody is given it for everybody because nothing was chosen. */
export const isForWhomChosen = ({ role, reach, unitId }: RoleDraft): boolean =>
  role !== 'hr' || reach === 'all' || (reach === 'unit' && unitId !== null)

/** The unit that it is given for; null for everybody, and for a role that is not for somebody. */
export const unitOf = ({ role, reach, unitId }: RoleDraft): string | null =>
  role === 'hr' && reach === 'unit' ? unitId : null

/** What can still be given to who holds these: HR for one unit after another, the rest once. */
export const givableTo = (may: readonly GivenRole[], held: readonly RoleGrant[]): readonly GivenRole[] =>
  may.filter((role) => held.every((grant) => grant.role !== role || (role === 'hr' && grant.unit !== null)))
