import { refuse, type Refused } from '../../platform/refuse.ts'
import { normalise } from './name.ts'

/** A unit as it is changed. */
export interface UnitRecord {
  readonly unitId: string
  readonly parentId: string | null
  readonly name: string
  readonly code: string | null
  readonly archived: boolean
  /** Counts its changes on the screen. */
  readonly revision: number
}

/** What keeps a unit from being archived: how many work there now, how many will, what hangs below it, who is HR for it. */
export interface UnitHolds {
  readonly people: number
  readonly later: number
  readonly units: number
  readonly hr: number
}

const isEmpty = (holds: UnitHolds): boolean => Object.values(holds).every((count) => count === 0)

/** A unit is put away when nobody is left in it; the counts say what still is. */
export const refuseArchiving = (holds: UnitHolds): Refused<'unit-not-empty'> | null =>
  isEmpty(holds) ? null : refuse('unit-not-empty', { ...holds })

/** Who changes a unit changes what they saw: not what somebody else made of it meanwhile. */
export const refuseOutdated = (unit: UnitRecord, revision: number): Refused<'unit-moved-on'> | null =>
  unit.revision === revision ? null : refuse('unit-moved-on')

/** What other units are called and coded, where a unit is to be. */
export interface Neighbours {
  readonly siblings: readonly string[]
  readonly codeTaken: boolean
}

/** Siblings are told apart by name, whatever its capitals and accents: an import reads them so. */
export const refuseTaken = (
  name: string,
  { siblings, codeTaken }: Neighbours,
): Refused<'unit-name-taken' | 'unit-code-taken'> | null => {
  if (siblings.some((sibling) => normalise(sibling) === normalise(name))) return refuse('unit-name-taken')
  return codeTaken ? refuse('unit-code-taken') : null
}

/** For which of the places concerned the asker is HR: the unit itself, what it hangs under, what it is to hang under. */
export interface UnitPlaces {
  readonly unitMine: boolean
  readonly fromMine: boolean
  readonly toMine: boolean
}
