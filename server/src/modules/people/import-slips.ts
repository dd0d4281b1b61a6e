import type { Matched } from './import-match.ts'
import type { PlanFacts, Report } from './import-table.ts'
import { displayName } from './name.ts'

interface Slips {
  readonly facts: Pick<PlanFacts, 'today'>
  /** What stands above these columns; null when there is none. */
  readonly columns: {
    readonly email: string | null
    readonly manager: string | null
    readonly givenName: string | null
    readonly familyName: string | null
    readonly startsOn: string | null
    readonly endsOn: string | null
  }
  readonly report: Report
}

/** What stands where a letter was, in a file that was saved in an encoding without that letter. */
const lostLetter = /[?\u{FFFD}]/u

/**
 * Says what is taken as it stands, and is more often forgotten or mistyped than meant: somebody new without an
 * address, who cannot be invited, or without a manager; somebody new who has left already, of whom nothing else is
 * missed; whoever has no given name, or would lose it; a name that would come in without some of its letters; and a
 * first day more than a year ahead. A file that has no addresses, managers or given names at all is not told so line by
 * line.
 */
export const reportSlips = (rows: readonly Matched[], { facts: { today }, columns, report }: Slips): void => {
  const far = Temporal.PlainDate.from(today).add({ years: 1 }).toString()
  for (const { draft, known } of rows) {
    const { line, startsOn = null, endsOn = null } = draft
    const say = (
      reason: string,
      column: string | null,
      value: string,
      details: { day?: string; family?: string } = {},
    ): void => report({ line, column, value, reason, details, severity: 'notice' })
    const hasLeft = known === null && endsOn !== null && endsOn < today
    if (hasLeft) say('new-left', columns.endsOn, endsOn, { day: endsOn })
    else if (known === null) {
      if (columns.email !== null && draft.email === null) say('address-missing', columns.email, '')
      if (columns.manager !== null && draft.manager === null) say('manager-missing', columns.manager, '')
    }
    const { givenName, familyName } = draft.name
    if (columns.givenName !== null && givenName === '' && known?.givenName !== '' && !hasLeft)
      say('given-name-missing', columns.givenName, '', { family: familyName })
    const name = displayName(draft.name)
    if (lostLetter.test(name) && (known === null || displayName(known) !== name))
      say('name-garbled', lostLetter.test(givenName) ? columns.givenName : columns.familyName, name)
    if (startsOn !== null && startsOn > far && startsOn !== known?.employment?.startsOn)
      say('first-day-far', columns.startsOn, startsOn)
  }
}
