import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import { nameColumns, nameOfRow } from '../../people/public.ts'
import { mine } from './mine.ts'

/** An agreement of the viewer, by its own words. */
export interface FoundAgreement {
  readonly agreementId: string
  readonly what: string
  readonly person: { readonly personId: string; readonly name: string }
  /** ISO date. */
  readonly dueOn: string
}

/** More than a palette has room for. */
const most = 4

/**
 * Somebody's own agreements of which a word begins like this text, in what was agreed or in the support that was
 * promised: what is open first, then the newest. A query still to be run, so that search can ask it together with
 * others. Only one's own are looked through, which are few: an index of their words would not be used.
 */
export const foundAgreementsQuery = (tx: Tx, me: Given<string>, text: Given<string>) =>
  mine(tx, me)
    .select(['agreements.agreement_id', 'agreements.what', 'agreements.due_on'])
    .select(['people.person_id', ...nameColumns])
    .where(
      sql<boolean>`(starts_with(lower(agreements.what), lower(${text}::text))
        or strpos(lower(agreements.what), ' ' || lower(${text}::text)) > 0
        or strpos(' ' || lower(coalesce(agreements.support, '')), ' ' || lower(${text}::text)) > 0)`,
    )
    .orderBy(sql`agreements.state <> 'open'`)
    .orderBy('agreements.made_at', 'desc')
    .orderBy('agreements.agreement_id', 'desc')
    .limit(sql.lit(most))

type FoundRow = Awaited<ReturnType<ReturnType<typeof foundAgreementsQuery>['execute']>>[number]

export const foundAgreementOf = (row: FoundRow): FoundAgreement => ({
  agreementId: row.agreement_id,
  what: row.what,
  person: { personId: row.person_id, name: nameOfRow(row) },
  dueOn: row.due_on,
})
