import { refuse, type Refused } from '../../platform/refuse.ts'
import type { HumanResources } from '../../platform/viewer.ts'
import type { Relation } from './relation.ts'
import { type HeldRole, isOnlyOne } from './standing.ts'
import type { UnitPlaces } from './unit.ts'
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

/** To whose address an invitation goes decides who comes in: that of somebody with a role is for those who may give that role. */
export const mayInvite = (asker: Asker, relation: Relation, vouches: boolean): boolean =>
  mayKeep(asker, relation) && vouches

/**
 * Whoever changes the address of somebody who is here decides who comes in as them and reads what is theirs.
 * So HR for them does, and of somebody with a role those who may give that role; an administrator does not.
 */
export const mayReaddress = (relation: Relation, vouches: boolean): boolean => relation.hr && vouches

/** Number, address, hours, first and last day, history: the person, their manager, and who keeps them. Colleagues see none of it. */
export const maySeeDetails = (asker: Asker, relation: Relation): boolean =>
  relation.self || relation.manager || mayKeep(asker, relation)

/** Until when somebody is on probation: they, who leads them, and HR. An administrator does not need it to keep people. */
export const maySeeProbation = (relation: Relation): boolean =>
  relation.self || relation.manager || relation.hr

/** HR knows the contract, and so when its probation ends. */
export const mayKeepProbation = (relation: Relation): boolean => relation.hr

/** HR plans an improvement series between somebody and who leads them; who leads them plans it themselves. */
export const mayArrangeSeries = (relation: Relation): boolean =>
  relation.hr && !relation.self && !relation.manager

/** HR chooses who judges somebody whom nobody leads who may; nobody chooses who judges themselves. */
export const mayChooseLeader = (relation: Relation): boolean => relation.hr && !relation.self

/** Which roles somebody holds: the person and who keeps them. */
export const maySeeRoles = (asker: Asker, relation: Relation): boolean =>
  relation.self || mayKeep(asker, relation)

/**
 * Their manager and HR for them are shown the way to somebody's file; being administrator gives nothing, and
 * one's own file has a place of its own. What is in it for whom the file itself decides.
 */
export const mayOpenFile = (relation: Relation): boolean =>
  !relation.self && (relation.manager || relation.hr)

/** What is known of a role's place when it is given or ended. */
export interface RolePlace {
  /** The asker is HR for the unit that the role is for. */
  readonly unitMine: boolean
  readonly relation: Relation
}

/**
 * HR is given by HR alone: by HR for everybody everywhere, by HR for some units within those. Administrators
 * make administrators. A coach leads conversations, so HR makes coaches, among its own people. Whoever may
 * give a role may end it.
 */
export const mayGiveRole = (
  asker: Asker,
  { role, unitId }: HeldRole,
  { unitMine, relation }: RolePlace,
): boolean => {
  if (asker.hr.scope === 'all') return true
  if (role === 'administrator') return asker.administrator
  if (asker.hr.scope === 'none') return false
  return role === 'hr' ? unitId !== null && unitMine : relation.hr
}

/**
 * Whether who ends a role may still give it afterwards: of somebody else's always. Of one's own, HR goes with it;
 * only HR for everybody, who stays that, gives themselves the others again.
 */
export const mayGiveBack = (asker: Asker, { role, unitId }: HeldRole, relation: Relation): boolean =>
  !relation.self || role === 'coach' || (asker.hr.scope === 'all' && (role !== 'hr' || unitId !== null))

/** The roles that the asker may give somebody; HR for some units gives HR for those alone. */
export const givableRoles = (asker: Asker, relation: Relation): HeldRole['role'][] =>
  (['hr', 'administrator', 'coach'] as const).filter((role) => {
    const unitId = role === 'hr' && asker.hr.scope === 'units' ? (asker.hr.unitIds[0] ?? null) : null
    return mayGiveRole(asker, { role, unitId }, { unitMine: true, relation })
  })

/** HR for everybody is never left without anybody who works here. */
export const isLastHr = (held: HeldRole, personId: string, hrForAll: readonly string[]): boolean =>
  held.role === 'hr' && held.unitId === null && isOnlyOne(personId, hrForAll)

/**
 * Who leads somebody may read of them what their manager reads, so HR decides it. An administrator leaves
 * the manager as they are, and places who is new under anybody but themselves.
 */
const mayPlaceUnder = (asker: Asker, { personMine, isNew, managerStays, managerId }: WorkFacts): boolean =>
  personMine || managerStays || (isNew && (asker.hr.scope !== 'none' || managerId !== asker.personId))

/** Whether, of somebody whose work they change, they may change who leads them as well: as above, for whoever it becomes. */
export const mayChangeManager = (relation: Relation, isNew: boolean): boolean => relation.hr || isNew

/**
 * HR for some units reads what is in the file of who works there. One of them who is an administrator too
 * brings nobody in from elsewhere by that: as an administrator they would give themselves what HR is given.
 */
const mayBringInto = (asker: Asker, { unitMine, personMine, isNew }: WorkFacts): boolean =>
  asker.hr.scope !== 'units' || personMine || isNew || !unitMine

/**
 * Whether an import changes who leads the people that are here, and writes down until when somebody is on probation:
 * HR's does, of its own people.
 */
export const importsAsHr = (asker: Asker): boolean =>
  asker.hr.scope === 'all' || (asker.hr.scope === 'units' && !asker.administrator)

/** Why somebody may not be given this work; null when they may. HR for some units places people within those. */
export const refuseWork = (
  asker: Asker,
  work: WorkFacts,
): Refused<
  'unit-unknown' | 'person-unknown' | 'manager-loop' | 'manager-for-hr' | 'unit-for-hr' | 'not-allowed'
> | null => {
  if (!work.unitKnown) return refuse('unit-unknown')
  if (!work.managerKnown) return refuse('person-unknown')
  if (work.loop) return refuse('manager-loop')
  if (!keepsAllPeople(asker) && !work.unitMine) return refuse('not-allowed')
  if (!mayBringInto(asker, work)) return refuse('unit-for-hr')
  return mayPlaceUnder(asker, work) ? null : refuse('manager-for-hr')
}

/** How the organisation is set up is known to those who keep people, and changed by administrators: it is the product's, not a person's. */
export const maySeeOrganization = (asker: Asker): boolean => keepsPeople(asker)
export const mayChangeOrganization = (asker: Asker): boolean => asker.administrator

/** Adds units below this one (`mine`: the asker is HR for it), names it anew and archives it. */
export const mayKeepUnit = (asker: Asker, mine: boolean): boolean =>
  keepsAllPeople(asker) || (asker.hr.scope === 'units' && mine)

/**
 * Where a unit hangs decides who is HR for its people. HR for some units moves it within those; an administrator
 * anywhere, but none under what they are HR for themselves: that would give them what HR is given.
 */
export const mayMoveUnit = (asker: Asker, { unitMine, fromMine, toMine }: UnitPlaces): boolean =>
  asker.hr.scope === 'all' || (asker.administrator && (!toMine || unitMine)) || (fromMine && toMine)
