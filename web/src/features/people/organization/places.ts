import type { Unit } from '@tweespraak/contract/people'
import { treeOf, type UnitBranch, unitOptions } from '../../../lib/units.ts'

const idsOf = (branches: readonly UnitBranch[]): string[] =>
  branches.flatMap(({ unit, below }) => [unit.unitId, ...idsOf(below)])

/** Under which units this one may hang: those that one may change, not itself nor what hangs below it. */
export const placesFor = (unit: Unit, units: readonly Unit[]): { value: string; label: string }[] => {
  const own = new Set([unit.unitId, ...idsOf(treeOf(units, unit.unitId))])
  const open = new Set(units.filter(({ can }) => can.change).map(({ unitId }) => unitId))
  return unitOptions(units).filter(({ value }) => open.has(value) && !own.has(value))
}
