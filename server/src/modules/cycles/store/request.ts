import type { Tx } from '../../../platform/db/database.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'
import { kindsSeenByHr } from '../../templates/public.ts'

export interface TalkRequest {
  readonly kindId: string
  /** ISO date on which it was asked. */
  readonly on: string
  readonly weeks: number | null
}

/** What somebody asked for and did not have yet: told to themselves alone. */
export const requestsOf = async (tx: Tx, personId: string): Promise<TalkRequest[]> => {
  const rows = await tx
    .selectFrom('talk_requests')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .select(['kind_id', 'asked_on', 'weeks'])
    .orderBy('asked_at')
    .execute()
  return rows.map((row) => ({ kindId: row.kind_id, on: row.asked_on, weeks: row.weeks }))
}

/** The kinds that one may ask for: those that are for everybody, and are followed. */
export const kindsToAsk = async (tx: Tx) =>
  (await kindsSeenByHr(tx)).filter(
    ({ inUse, followed, holdsFor }) => inUse && followed && holdsFor === 'everybody',
  )

/** Whether it was new. */
export const insertRequest = async (
  tx: Tx,
  of: { readonly organizationId: string; readonly personId: string },
  { kindId, on, weeks }: TalkRequest,
  at: Temporal.Instant,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('talk_requests')
    .values({
      organization_id: of.organizationId,
      person_id: of.personId,
      kind_id: kindId,
      asked_on: on,
      weeks,
      asked_at: at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether it was there. */
export const deleteRequest = async (tx: Tx, personId: string, kindId: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('talk_requests')
    .where('organization_id', '=', thisOrganization)
    .where('person_id', '=', personId)
    .where('kind_id', '=', kindId)
    .executeTakeFirstOrThrow()
  return numDeletedRows === 1n
}
