import type { FileEntry } from '@tweespraak/contract/dossier'
import { dayOf } from '../../lib/dates.ts'

export interface Year {
  /** As on the calendar of the organisation: "2026". */
  readonly year: string
  readonly entries: readonly FileEntry[]
}

/** The entries by the year that they fell in, in the order in which they came. */
export const byYear = (entries: readonly FileEntry[], timeZone: string): readonly Year[] => {
  const years = Map.groupBy(entries, (entry) => dayOf(Date.parse(entry.at), timeZone).slice(0, 4))
  return [...years].map(([year, its]) => ({ year, entries: its }))
}
