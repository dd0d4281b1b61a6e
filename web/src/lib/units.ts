import { queryOptions } from '@tanstack/react-query'
import { peopleRoutes, type Unit } from '@tweespraak/contract/people'
import { call } from './api.ts'

/** The tree of units, which many screens choose from. Below `people`: who changes people may change what it counts. */
export const unitsQuery = queryOptions({
  queryKey: ['people', 'units'],
  queryFn: ({ signal }) => call(peopleRoutes.units, { signal }),
})

export interface UnitBranch {
  readonly unit: Unit
  readonly below: readonly UnitBranch[]
  /** People here and in all that hangs below. */
  readonly total: number
}

/** The units as a tree, each level in the order they came in (by name). */
export const treeOf = (units: readonly Unit[], parentId: string | null = null): UnitBranch[] => {
  const byParent = Map.groupBy(units, (unit) => unit.parentId)
  const branches = (parent: string | null): UnitBranch[] =>
    (byParent.get(parent) ?? []).map((unit) => {
      const below = branches(unit.unitId)
      return { unit, below, total: unit.people + below.reduce((sum, branch) => sum + branch.total, 0) }
    })
  return branches(parentId)
}

/** For a list to choose from: every unit with its place in the tree, as `Zorg > Noord`. */
export const unitOptions = (units: readonly Unit[]): { value: string; label: string }[] => {
  const options: { value: string; label: string }[] = []
  const visit = (branches: readonly UnitBranch[], path: string): void => {
    for (const { unit, below } of branches) {
      const label = path === '' ? unit.name : `${path} > ${unit.name}`
      options.push({ value: unit.unitId, label })
      visit(below, label)
    }
  }
  visit(treeOf(units), '')
  return options
}
