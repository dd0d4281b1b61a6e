import type { GivenRole } from '@tweespraak/contract/people'

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
