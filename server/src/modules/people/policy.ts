import { refuse, type Refused } from '../../platform/refuse.ts'
import type { HumanResources } from '../../platform/viewer.ts'
import type { Relation } from './relation.ts'
import type { HeldRole } from './standing.ts'
import type { WorkFacts } from './work-facts.ts'

/** What decides here about the one who asks. */
export interface Asker {
  readonly personId: string
  readonly hr: HumanResources
  readonly administrator: boolean
}

/** HR for everybody, or an administrator. */
export const keepsAllPeople = (asker: Asker): boolean => asker.hr.scope === 'all' || asker.administrator

/** Keeps people at all: everybody, or those of some units. */
export const keepsPeople = (asker: Asker): boolean => keepsAllPeople(asker) || asker.hr.scope === 'units'

/** Changes somebody: HR for them, or an administrator. */
export const mayKeep = (asker: Asker, relation: Relation): boolean =>
  keepsAllPeople(asker) || (keepsPeople(asker) && relation.hr)

/** Number, address, hours, first and last day, history: the person, their manager, and who keeps them. Colleagues see none of it. */
export const maySeeDetails = (asker: Asker, relation: Relation): boolean =>
  relation.self || relation.manager || mayKeep(asker, relation)

/** Which roles somebody holds: the person and who keeps them. */
export const maySeeRoles = (asker: Asker, relation: Relation): boolean =>
  relation.self || mayKeep(asker, relation)

/** What is known of a role's place when it is given or ended. */
export interface RolePlace {
  /** The asker is HR for the unit that the role is for. */
  readonly unitMine: boolean
  readonly relation: Relation
}

/**
 * HR for everybody and administrators give every role. HR for some units gives HR within those units, and
 * coaches among the people there. Whoever may give a role may end it.
 */
export const mayGiveRole = (
  asker: Asker,
  { role, unitId }: HeldRole,
  { unitMine, relation }: RolePlace,
): boolean => {
  if (keepsAllPeople(asker)) return true
  if (!keepsPeople(asker)) return false
  return (role === 'hr' && unitId !== null && unitMine) || (role === 'coach' && relation.hr)
}

/** HR for everybody is never left without anybody. */
export const isLastHr = (held: HeldRole, hrForAll: number): boolean =>
  held.role === 'hr' && held.unitId === null && hrForAll <= 1

/** Why somebody may not be given this work; null when they may. HR for some units places people within those. */
export const refuseWork = (
  asker: Asker,
  work: WorkFacts,
): Refused<'unit-unknown' | 'person-unknown' | 'manager-loop' | 'not-allowed'> | null => {
  if (!work.unitKnown) return refuse('unit-unknown')
  if (!work.managerKnown) return refuse('person-unknown')
  if (work.loop) return refuse('manager-loop')
  return keepsAllPeople(asker) || work.unitMine ? null : refuse('not-allowed')
}
