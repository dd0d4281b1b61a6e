/** How often something was said of lines, and how often rightly. */
export interface Counts {
  /** Said and true, said and not true, true and not said, neither. */
  readonly right: number
  readonly wrong: number
  readonly missed: number
  readonly silent: number
}

/** Shares between 0 and 1; null where there is nothing to take a share of. */
export interface Score extends Counts {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export const count = (pairs: readonly { readonly said: boolean; readonly is: boolean }[]): Counts => ({
  right: pairs.filter(({ said, is }) => said && is).length,
  wrong: pairs.filter(({ said, is }) => said && !is).length,
  missed: pairs.filter(({ said, is }) => !said && is).length,
  silent: pairs.filter(({ said, is }) => !said && !is).length,
})

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Precision, recall and their harmonic mean (van Rijsbergen's F, both weighing as much). */
export const scoreOf = (counts: Counts): Score => {
  const { right, wrong, missed } = counts
  return {
    ...counts,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  }
}

/** The mean of those that are known; null when none is. */
export const mean = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  )
}
