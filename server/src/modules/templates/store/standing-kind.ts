import { bilingual } from '@tweespraak/contract/id'
import { builtInKindCode } from '@tweespraak/contract/templates'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import type { StandingKind } from '../kind-draft.ts'
import { kindOf, newestOnly, versions } from './kind.ts'

/** The newest versions of all kinds, in use or not. */
const standing = (tx: Tx) =>
  versions(tx).select(['kinds.origin', 'form_versions.name as form_name']).where(newestOnly)

type StandingRow = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]

const standingOf = (row: StandingRow): StandingKind => ({
  ...kindOf(row),
  formName: row.form_name === null ? null : bilingual.parse(row.form_name),
  origin: builtInKindCode.nullable().parse(row.origin),
  retiredAt: row.retired_at,
})

/** Every kind, in the order in which they are offered. */
export const loadStandingKinds = async (tx: Tx): Promise<StandingKind[]> => {
  const rows = await standing(tx).orderBy('kinds.position').orderBy('kinds.code').execute()
  return rows.map(standingOf)
}

/** One kind, in use or not; null when there is none. */
export const loadStandingKind = async (tx: Tx, kindId: string): Promise<StandingKind | null> => {
  const row = await standing(tx).where('kind_versions.kind_id', '=', kindId).executeTakeFirst()
  return row === undefined ? null : standingOf(row)
}

/** Since when (ISO instant) a kind is offered no more; null puts it to use. */
export const saveRetirement = async (tx: Tx, kindId: string, retiredAt: string | null): Promise<void> => {
  await tx
    .updateTable('kinds')
    .set({ retired_at: retiredAt })
    .where('organization_id', '=', thisOrganization)
    .where('kind_id', '=', kindId)
    .execute()
}

/** Puts the kinds in this order. */
export const saveOrder = async (tx: Tx, kindIds: readonly string[]): Promise<void> => {
  await sql`update kinds set position = put.position
    from unnest(${kindIds}::uuid[]) with ordinality as put (kind_id, position)
    where kinds.organization_id = ${thisOrganization} and kinds.kind_id = put.kind_id
      and kinds.position <> put.position`.execute(tx)
}
