import { beginsAnew } from './import-effect.ts'
import type { Matched } from './import-match.ts'
import type { PlanFacts, Report } from './import-table.ts'
import { isWrittenAsDate } from './import-value.ts'

/**
 * What becomes of a first working day that cannot be read. Of somebody who is here the day that is known stays.
 * Somebody new, or back again, would begin on a day that nobody wrote down: their row is left out.
 */
export const withFirstDay = (
  rows: readonly Matched[],
  facts: Pick<PlanFacts, 'today' | 'from'>,
  report: Report,
): Matched[] =>
  rows.filter(({ draft, known }) => {
    const unreadable = draft.unreadableStart
    if (unreadable === null) return true
    const begins = beginsAnew(draft, known?.employment ?? null, facts)
    report({
      line: draft.line,
      ...unreadable,
      reason: `${begins ? 'first-day' : 'date'}-${isWrittenAsDate(unreadable.value) ? 'impossible' : 'unreadable'}`,
      details: {},
      severity: begins ? 'row' : 'value',
    })
    return !begins
  })
