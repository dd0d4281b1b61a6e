import type { FileEntry } from '@tweespraak/contract/dossier'

/** Newest first; what happened at the same moment keeps its order, conversations before what was agreed in them. */
export const timelineOf = (
  conversations: readonly FileEntry[],
  agreements: readonly FileEntry[],
): readonly FileEntry[] =>
  [...conversations, ...agreements].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))

/** Minutes that a report waits before it is tried again: twice as long after each try, an hour at most. */
export const minutesToNextTry = (tries: number): number => Math.min(2 ** Math.min(tries, 6), 60)
