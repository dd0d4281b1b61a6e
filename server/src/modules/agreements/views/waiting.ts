import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** An open agreement that waits for who does it, or for the support that somebody promised. */
export interface WaitingAgreement {
  readonly agreementId: string
  readonly waitsFor: 'agreement' | 'support'
  readonly personId: string
  readonly otherId: string
  readonly employeeId: string
  /** The last day of it as it stands (ISO date). */
  readonly dueOn: string
  /** ISO instant. */
  readonly madeAt: string
}

interface Row {
  readonly agreement_id: string
  readonly employee_id: string
  readonly leader_id: string
  readonly doer_id: string
  readonly due_on: string
  readonly made_at: string
  readonly owes_support: boolean
}

/** Which ones: a page after an id of those that end between two days (ISO dates), or these alone. */
export type AgreementsAsked =
  | { readonly after: string; readonly most: number; readonly from: string; readonly until: string }
  | { readonly agreementIds: readonly string[] }

/**
 * For the task that reminds: open agreements of employees whose conversations do not rest on this day (ISO date), by
 * id. `last` is where the next page begins, null after the last one.
 */
export const waitingAgreements = async (
  tx: Tx,
  asked: AgreementsAsked,
  today: string,
): Promise<{ readonly waiting: WaitingAgreement[]; readonly last: string | null }> => {
  const [which, most] =
    'agreementIds' in asked
      ? [sql`a.agreement_id = any (${[...asked.agreementIds]}::uuid[])`, asked.agreementIds.length]
      : [
          sql`a.agreement_id > ${asked.after}::uuid
            and greatest(a.due_on, a.resumed_on) between ${asked.from}::date and ${asked.until}::date`,
          asked.most,
        ]
  const { rows } = await sql<Row>`
    select a.agreement_id, a.employee_id, a.leader_id, a.doer_id, a.made_at,
      greatest(a.due_on, a.resumed_on) as due_on, coalesce(a.support_state = 'promised', false) as owes_support
    from agreements a
    where a.organization_id = ${thisOrganization} and a.state = 'open' and ${which}
      and not exists (select from conversation_rests r where r.organization_id = a.organization_id
        and r.person_id = a.employee_id and r.from_on <= ${today}::date
        and (r.until_on is null or r.until_on >= ${today}::date))
    order by a.agreement_id limit ${most}`.execute(tx)
  return {
    waiting: rows.flatMap(waitingOf),
    last: rows.length === most ? (rows.at(-1)?.agreement_id ?? null) : null,
  }
}

const waitingOf = (row: Row): WaitingAgreement[] => {
  const doer = row.doer_id
  const other = doer === row.employee_id ? row.leader_id : row.employee_id
  const about = {
    agreementId: row.agreement_id,
    employeeId: row.employee_id,
    dueOn: row.due_on,
    madeAt: row.made_at,
  }
  const done: WaitingAgreement = { ...about, waitsFor: 'agreement', personId: doer, otherId: other }
  const owed: WaitingAgreement = { ...about, waitsFor: 'support', personId: other, otherId: doer }
  return row.owes_support ? [done, owed] : [done]
}
