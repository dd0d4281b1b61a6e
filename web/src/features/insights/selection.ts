import { progressMeasures, type ProgressMeasure, type ProgressOverview } from '@tweespraak/contract/insights'

/** What HR looks at. It stands in the address: a reload, a link and the way back keep it. */
export interface Selection {
  readonly unit?: string
  readonly kind?: string
  /** This year when left out. */
  readonly period?: 'twelve-months'
  /** Who: the people behind a number, or everybody; the units when left out. */
  readonly show?: ProgressMeasure | 'everyone'
  /** Only who works in the unit itself. */
  readonly within?: 'here'
  /** By name when left out. */
  readonly sort?: 'longest-ago'
}

/** Reads an address; what is no choice of ours is left out. */
export const selectionOf = (search: Record<string, unknown>): Selection => {
  const show = [...progressMeasures, 'everyone' as const].find((known) => known === search.show)
  return {
    ...(typeof search.unit === 'string' ? { unit: search.unit } : {}),
    ...(typeof search.kind === 'string' ? { kind: search.kind } : {}),
    ...(search.period === 'twelve-months' ? { period: search.period } : {}),
    ...(show === undefined ? {} : { show }),
    ...(search.within === 'here' ? { within: search.within } : {}),
    ...(search.sort === 'longest-ago' ? { sort: search.sort } : {}),
  }
}

/** The same kind and period, elsewhere in the tree: of a unit its units, at the top everybody. */
export const atUnit = ({ kind, period }: Selection, unit: string | null): Selection => ({
  ...(unit === null ? {} : { unit }),
  ...(kind === undefined ? {} : { kind }),
  ...(period === undefined ? {} : { period }),
})

/** The measure to ask the server for; none for everybody. */
export const measureOf = ({ show }: Selection): ProgressMeasure | undefined =>
  show === 'everyone' ? undefined : show

/** Whether a measure counts anybody there: an agreement belongs to no kind of conversation, and not every kind is for everybody. */
export const isCounted = (
  measure: ProgressMeasure,
  { kind }: Selection,
  { holdsFor }: Pick<ProgressOverview, 'holdsFor'>,
): boolean => {
  if (measure === 'agreements') return kind === undefined
  return holdsFor === 'everybody' || (measure !== 'never' && measure !== 'not-held')
}
