import type { Matched } from './import-match.ts'
import type { PlanFacts, Report } from './import-table.ts'
import { checkProbationEnd } from './probation.ts'

interface Employed {
  /** First working day as it is after the file; an ISO date. */
  readonly startsOn: string
  /** Another employment than the one that is known begins. */
  readonly anew: boolean
}

interface Tools {
  readonly facts: Pick<PlanFacts, 'today' | 'importsAsHr'>
  readonly probationColumn: string | null
  readonly report: Report
}

/**
 * Until when somebody is on probation after the file: what it says where the law allows it and HR imports, else what is
 * known, as long as that fits the first working day. A day that does not fit and is past is left out without a word:
 * systems keep the probation of a first contract beside the dates of the last one, and nothing hangs on it any more.
 */
export const probationAfter = (
  { draft, known }: Matched,
  { startsOn, anew }: Employed,
  { facts, probationColumn, report }: Tools,
): string | null => {
  const there = anew ? null : (known?.employment?.probationEndsOn ?? null)
  const kept = checkProbationEnd(startsOn, there).ok ? there : null
  const said = draft.probationEndsOn
  const say = (reason: string, details: Record<string, string>): void =>
    report({
      line: draft.line,
      column: probationColumn,
      value: said ?? null,
      reason,
      details,
      severity: 'value',
    })
  if (said === undefined) return kept
  if (!facts.importsAsHr) {
    if (said !== null) say('probation-for-hr', {})
    return kept
  }
  const lawful = checkProbationEnd(startsOn, said)
  if (lawful.ok) return said
  if (said !== null && said >= facts.today) {
    const { latest, earliest } = lawful.details
    say(lawful.reason, { day: String(latest ?? earliest) })
  }
  return kept
}
