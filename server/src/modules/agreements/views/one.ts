import type { Agreement as Sent, AgreementDeed, Side } from '@tweespraak/contract/agreements'
import type { Tx } from '../../../platform/db/database.ts'
import { accept, refuse, type Outcome } from '../../../platform/refuse.ts'
import type { Services } from '../../../platform/services.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { sideOf } from '../policy.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { readAgreements, sendAgreements } from './agreement.ts'

interface Moment {
  readonly by: Side
  readonly at: string
  readonly deed: AgreementDeed
  readonly terms: { readonly what: string; readonly measure: string | null; readonly dueOn: string } | null
}

/** One agreement as the asker may see it. */
const readOne = async (
  tx: Tx,
  services: Services,
  viewer: Viewer,
  agreementId: string,
): Promise<Sent | undefined> => {
  const rows = await readAgreements(tx).where('agreements.agreement_id', '=', agreementId).execute()
  return (await sendAgreements(tx, services, viewer, rows))[0]
}

/** One agreement, as it is after a deed. */
export const showAgreement = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
): Promise<Outcome<Sent, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const agreement = await readOne(tx, services, viewer, agreementId)
    return agreement === undefined ? refuse('not-found') : accept(agreement)
  })

/** One agreement with all that happened to it. */
export const showHistory = (
  services: Services,
  viewer: Viewer,
  agreementId: string,
): Promise<Outcome<{ readonly agreement: Sent; readonly history: Moment[] }, 'not-found'>> =>
  services.db.transaction(viewer, async (tx) => {
    const agreement = await readOne(tx, services, viewer, agreementId)
    if (agreement === undefined) return refuse('not-found')
    const two = { employeeId: agreement.employee.personId, leaderId: agreement.leader.personId }
    const rows = await tx
      .selectFrom('agreement_moments')
      .selectAll()
      .where('organization_id', '=', thisOrganization)
      .where('agreement_id', '=', agreementId)
      .orderBy('revision')
      .execute()
    const history = rows.map(({ what, measure, due_on: dueOn, ...row }): Moment => ({
      by: sideOf(two, row.person_id) ?? 'employee',
      at: row.at,
      deed: row.deed as AgreementDeed,
      terms: what === null || dueOn === null ? null : { what, measure, dueOn },
    }))
    return accept({ agreement, history })
  })
