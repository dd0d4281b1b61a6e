import type { GoalLine } from '@tweespraak/contract/goal-import'

/** What whoever brought the file decided about the words on a line that the guard points out. */
export type Decision = 'keep' | 'leave-out'
export type Decisions = ReadonlyMap<number, Decision>

/** The lines about which nothing was decided yet. */
export const undecided = (lines: readonly GoalLine[], decisions: Decisions): readonly GoalLine[] =>
  lines.filter(({ line, guarded }) => guarded.length > 0 && !decisions.has(line))

/** The lines that are proposed: all but those that were decided to stay out. */
export const proposed = (lines: readonly GoalLine[], decisions: Decisions): readonly GoalLine[] =>
  lines.filter(({ line }) => decisions.get(line) !== 'leave-out')

/** How many people they are for. */
export const peopleIn = (lines: readonly GoalLine[]): number =>
  new Set(lines.map(({ employee }) => employee.personId)).size
