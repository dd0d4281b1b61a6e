import { beginsAnew } from './import-effect.ts'
import type { Matched } from './import-match.ts'
import type { KnownPerson, PlanFacts, Report } from './import-table.ts'
import { leavesNoHr } from './standing.ts'

/** Somebody who is HR for everybody, and until when they work here; null is for good. */
export interface HrForAll {
  readonly personId: string
  readonly lastDay: string | null
}

/** Who of these would leave nobody behind who is HR for everybody: if all go, everybody who goes on the latest day. */
export const lastOfHr = (hr: readonly HrForAll[]): ReadonlySet<string> => {
  const now = hr.map(({ personId }) => personId)
  const last = hr.filter(({ personId, lastDay }) => {
    if (lastDay === null) return false
    const after = hr.filter((other) => other.lastDay === null || other.lastDay > lastDay)
    return leavesNoHr(personId, { now, after: after.map((other) => other.personId) })
  })
  return new Set(last.map(({ personId }) => personId))
}

const lastDayNow = ({ employment }: KnownPerson): string | null => employment?.endsOn ?? null

/** What the row makes of somebody's last day. */
const lastDayAfter = ({ draft, known }: Matched, facts: Pick<PlanFacts, 'today' | 'from'>): string | null => {
  const now = beginsAnew(draft, known?.employment ?? null, facts) || known === null ? null : lastDayNow(known)
  return draft.endsOn === undefined ? now : draft.endsOn
}

/** The last who is HR for everybody does not leave by a file either: their last day stays as it was, and their line says why. */
export const withHrStaying = (
  rows: readonly Matched[],
  people: readonly KnownPerson[],
  facts: PlanFacts,
  { column, report }: { readonly column: string | null; readonly report: Report },
): Matched[] => {
  const rowOf = new Map(rows.map((row) => [row.personId, row]))
  const hr = people.filter(({ personId }) => facts.hrForAll.includes(personId))
  const last = lastOfHr(
    hr.map((person) => {
      const row = rowOf.get(person.personId)
      const lastDay = row === undefined ? lastDayNow(person) : lastDayAfter(row, facts)
      return { personId: person.personId, lastDay }
    }),
  )
  return rows.map((row) => {
    const { draft, known, personId } = row
    const lastDay = lastDayAfter(row, facts)
    if (!last.has(personId) || known === null || lastDay === lastDayNow(known)) return row
    report({
      line: draft.line,
      column,
      value: lastDay,
      reason: 'last-hr',
      details: {},
      severity: 'value',
    })
    return { ...row, draft: { ...draft, endsOn: undefined } }
  })
}
