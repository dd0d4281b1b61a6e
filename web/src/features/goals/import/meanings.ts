import type { GoalColumn, GoalField } from '@tweespraak/contract/goal-import'

/** What each column was chosen to mean, as the file is read again with (`goalMeanings` of the contract). */
export const meaningsOf = (
  columns: readonly GoalColumn[],
  mapping: Readonly<Record<string, GoalField>>,
): string => columns.map(({ index }) => mapping[String(index)] ?? '').join(',')
