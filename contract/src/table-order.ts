import type { Side } from './form.ts'

interface OnTable {
  readonly pointId: string
  readonly side: Side
  /** In its author's own list. */
  readonly position: number
  /** Where those at the table put it; null when nobody did. */
  readonly tablePlace: number | null
}

const last = Number.MAX_SAFE_INTEGER

/**
 * Points as they lie on the table: where the two put them, and after those the others, alternately one of each side, so
 * that neither is kept for last.
 */
export const inTableOrder = <Point extends OnTable>(points: readonly Point[]): Point[] =>
  points.toSorted(
    (a, b) =>
      (a.tablePlace ?? last) - (b.tablePlace ?? last) ||
      a.position - b.position ||
      a.side.localeCompare(b.side) ||
      a.pointId.localeCompare(b.pointId),
  )

/**
 * The same points with one of them before another, or last (null); null when one of the two does not lie there.
 */
export const putBefore = (
  pointIds: readonly string[],
  pointId: string,
  before: string | null,
): string[] | null => {
  if (!pointIds.includes(pointId) || (before !== null && !pointIds.includes(before))) return null
  if (before === pointId) return [...pointIds]
  const others = pointIds.filter((each) => each !== pointId)
  return others.toSpliced(before === null ? others.length : others.indexOf(before), 0, pointId)
}
