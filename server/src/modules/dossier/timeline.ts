import type { FileEntry } from '@tweespraak/contract/dossier'

const dayOf = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/**
 * The newest day first, as people in this time zone count days. Within a day a conversation comes before
 * what was agreed in it and what became of goals, each in the order in which it happened.
 */
export const timelineOf = (
  conversations: readonly FileEntry[],
  others: readonly FileEntry[],
  timeZone: string,
): readonly FileEntry[] => {
  const inOrder = (entries: readonly FileEntry[]): readonly FileEntry[] =>
    entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  const days = Map.groupBy([...inOrder(conversations), ...inOrder(others)], ({ at }) => dayOf(at, timeZone))
  return [...days].toSorted(([one], [other]) => (one < other ? 1 : -1)).flatMap(([, entries]) => entries)
}

/** Minutes that a report waits before it is tried again: twice as long after each try, an hour at most. */
export const minutesToNextTry = (tries: number): number => Math.min(2 ** Math.min(tries, 6), 60)
