import { type CollectiveAgreement, collectiveAgreement } from '@tweespraak/contract/collective-agreement'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { json } from '../../../platform/db/json.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { builtInAgreements } from '../collective-agreement.ts'

/** The agreements that one may choose: ours, then those that the organisation brought in, by code. */
export const loadAgreements = async (
  tx: Tx,
): Promise<(CollectiveAgreement & { readonly own: boolean })[]> => {
  const rows = await tx
    .selectFrom('collective_agreements')
    .where('organization_id', '=', thisOrganization)
    .select('content')
    .orderBy('code')
    .execute()
  return [
    ...builtInAgreements.map((agreement) => ({ ...agreement, own: false })),
    ...rows.map(({ content }) => ({ ...collectiveAgreement.parse(content), own: true })),
  ]
}

export const saveAgreement = async (
  tx: Tx,
  organizationId: string,
  agreement: CollectiveAgreement,
  at: Temporal.Instant,
): Promise<void> => {
  const kept = { content: json(agreement), brought_in_at: at.toString() }
  await tx
    .insertInto('collective_agreements')
    .values({ organization_id: organizationId, code: agreement.code, ...kept })
    .onConflict((on) => on.columns(['organization_id', 'code']).doUpdateSet(kept))
    .execute()
}

/** Which agreement applies, for all (null) or for a unit. */
export const loadChoices = async (
  tx: Tx,
): Promise<{ readonly unitId: string | null; readonly code: string }[]> => {
  const rows = await tx
    .selectFrom('agreement_choices')
    .where('organization_id', '=', thisOrganization)
    .select(['unit_id', 'code'])
    .orderBy('choice_id')
    .execute()
  return rows.map((row) => ({ unitId: row.unit_id, code: row.code }))
}

interface Choice {
  readonly choiceId: string
  readonly unitId: string | null
  /** Null: none applies any more. */
  readonly code: string | null
}

export const saveChoice = async (
  tx: Tx,
  organizationId: string,
  { choiceId, unitId, code }: Choice,
  at: Temporal.Instant,
): Promise<void> => {
  await tx
    .deleteFrom('agreement_choices')
    .where('organization_id', '=', thisOrganization)
    .where(sql<boolean>`unit_id is not distinct from ${unitId}::uuid`)
    .execute()
  if (code === null) return
  await tx
    .insertInto('agreement_choices')
    .values({
      organization_id: organizationId,
      choice_id: choiceId,
      unit_id: unitId,
      code,
      chosen_at: at.toString(),
    })
    .execute()
}
