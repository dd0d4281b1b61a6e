import type { Matched } from './import-match.ts'
import type { PlanFacts, Report } from './import-table.ts'

interface Slips {
  readonly facts: Pick<PlanFacts, 'today'>
  /** What stands above these columns; null when there is none. */
  readonly columns: {
    readonly email: string | null
    readonly manager: string | null
    readonly startsOn: string | null
    readonly endsOn: string | null
  }
  readonly report: Report
}

/**
 * Says what is taken as it stands, and is more often forgotten or mistyped than meant: somebody new without an
 * address, who cannot be invited, or without a manager; somebody new who has left already, of whom nothing else is
 * missed; and a first day more than a year ahead. A file that has no addresses or managers at all is not told so
 * line by line.
 */
export const reportSlips = (rows: readonly Matched[], { facts: { today }, columns, report }: Slips): void => {
  const far = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  for (const { draft, known } of rows) {
    const { line, startsOn = null, endsOn = null } = draft
    const say = (
      reason: string,
      column: string | null,
      value: string,
      details: { day?: string } = {},
    ): void => report({ line, column, value, reason, details, severity: 'notice' })
    if (known === null && endsOn !== null && endsOn < today)
      say('new-left', columns.endsOn, endsOn, { day: endsOn })
    else if (known === null) {
      if (columns.email !== null && draft.email === null) say('address-missing', columns.email, '')
      if (columns.manager !== null && draft.manager === null) say('manager-missing', columns.manager, '')
    }
    if (startsOn !== null && startsOn > far && startsOn !== known?.employment?.startsOn)
      say('first-day-far', columns.startsOn, startsOn)
  }
}
