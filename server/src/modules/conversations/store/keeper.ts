import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** Who of the two wants what was noted kept in the file. */
export const keepersQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('conversation_keepers')
    .select('person_id')
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)

export const loadKeepers = async (tx: Tx, conversationId: string): Promise<string[]> =>
  (await keepersQuery(tx, conversationId).execute()).map((row) => row.person_id)

/** Writes down whether the viewer wants it; said twice it is the same. */
export const sayWanted = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  { wanted, at }: { readonly wanted: boolean; readonly at: string },
): Promise<void> => {
  const mine = {
    organization_id: viewer.organizationId,
    conversation_id: conversationId,
    person_id: viewer.personId,
  }
  if (wanted)
    await tx
      .insertInto('conversation_keepers')
      .values({ ...mine, said_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await tx
      .deleteFrom('conversation_keepers')
      .where('organization_id', '=', mine.organization_id)
      .where('conversation_id', '=', conversationId)
      .where('person_id', '=', mine.person_id)
      .execute()
}
