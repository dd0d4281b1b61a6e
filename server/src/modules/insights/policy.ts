import type { HumanResources } from '../../platform/viewer.ts'

/** What decides here about the one who asks. */
export interface Asker {
  readonly hr: HumanResources
}

/** How far everybody is, HR alone sees: managers have their team, and being administrator gives nothing. */
export const seesProgress = ({ hr }: Asker): boolean => hr.scope !== 'none'

/** Whether a unit is one of theirs: `above` are its own id and those of the units that it hangs below. */
export const seesUnit = ({ hr }: Asker, above: readonly string[]): boolean =>
  hr.scope === 'all' || (hr.scope === 'units' && above.some((unitId) => hr.unitIds.includes(unitId)))

/** How often words were kept that the guard pointed out is told of the organisation alone, to those who keep it. */
export const seesKeptWords = ({ hr, administrator }: Asker & { readonly administrator: boolean }): boolean =>
  administrator || hr.scope !== 'none'
