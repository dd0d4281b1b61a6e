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

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** Where the units stand that are called so; but for the one that is being named. */
export const namesakesOf = (name: string, units: readonly Unit[], except: string | null): string[] => {
  const same = new Set(
    units
      .filter((unit) => unit.unitId !== except && plain(unit.name) === plain(name))
      .map(({ unitId }) => unitId),
  )
  return same.size === 0
    ? []
    : unitOptions(units).flatMap(({ value, label }) => (same.has(value) ? [label] : []))
}
