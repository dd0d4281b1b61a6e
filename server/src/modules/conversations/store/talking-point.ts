import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Given } from '../../../platform/db/prepare.ts'
import type { Viewer } from '../../../platform/viewer.ts'
import type { TalkingPoint } from '../talking-point.ts'
import { thisOrganization } from '../../../platform/db/this-organization.ts'

/** The points that the asker may read, in order; the own removed ones among them. */
export const pointsQuery = (tx: Tx, conversationId: Given<string>) =>
  tx
    .selectFrom('talking_points')
    .selectAll()
    .where('organization_id', '=', thisOrganization)
    .where('conversation_id', '=', conversationId)
    .orderBy('author_id')
    .orderBy('position')
    .orderBy('point_id')

type PointRow = Awaited<ReturnType<ReturnType<typeof pointsQuery>['execute']>>[number]

export const pointOfRow = (row: PointRow): TalkingPoint => ({
  pointId: row.point_id,
  authorId: row.author_id,
  text: row.text,
  position: row.position,
  tablePlace: row.table_place,
  discussedAt: row.discussed_at,
  removedAt: row.removed_at,
  broughtAt: row.brought_at,
  carriedAt: row.carried_at,
  carriedTo: row.carried_to,
  carriedFrom: row.carried_from,
})

export const loadPoints = async (tx: Tx, conversationId: string): Promise<TalkingPoint[]> =>
  (await pointsQuery(tx, conversationId).execute()).map(pointOfRow)

/** Adds a point; false when that id is taken already. */
export const insertPoint = async (
  tx: Tx,
  viewer: Viewer,
  conversationId: string,
  point: TalkingPoint,
): Promise<boolean> => {
  const added = await tx
    .insertInto('talking_points')
    .values({
      organization_id: viewer.organizationId,
      point_id: point.pointId,
      conversation_id: conversationId,
      author_id: viewer.personId,
      text: point.text,
      position: point.position,
      brought_at: point.broughtAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

export const updatePoint = async (
  tx: Tx,
  { pointId, text, position, discussedAt, removedAt, broughtAt }: TalkingPoint,
): Promise<void> => {
  await tx
    .updateTable('talking_points')
    .set({ text, position, discussed_at: discussedAt, removed_at: removedAt, brought_at: broughtAt })
    .where('organization_id', '=', thisOrganization)
    .where('point_id', '=', pointId)
    .execute()
}

/** Lays the points on the table in this order. */
export const saveTableOrder = async (tx: Tx, pointIds: readonly string[]): Promise<void> => {
  await sql`update talking_points set table_place = put.place
    from unnest(${pointIds}::uuid[]) with ordinality as put (point_id, place)
    where talking_points.organization_id = ${thisOrganization} and talking_points.point_id = put.point_id
      and talking_points.table_place is distinct from put.place`.execute(tx)
}

/** Has points go along to the next conversation of the two, since this instant, or lets them lie (null). */
export const markCarried = async (
  tx: Tx,
  pointIds: readonly string[],
  carriedAt: string | null,
): Promise<void> => {
  await tx
    .updateTable('talking_points')
    .set({ carried_at: carriedAt })
    .where('organization_id', '=', thisOrganization)
    .where('point_id', 'in', pointIds)
    .execute()
}

/** Puts into a conversation that was planned what was left for it in earlier ones of the same two. */
export const placeCarriedPoints = async (tx: Tx, conversationId: string, at: string): Promise<void> => {
  await sql`select app_place_carried_points(${conversationId}, ${at})`.execute(tx)
}

/**
 * All that was not discussed in one conversation goes along to another of the same two that has not begun or goes on.
 * Its author stays who brought it; it lies open there where it lay open. Nothing goes from development to judging.
 */
export const carryPoints = async (
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
  at: string,
): Promise<void> => {
  await sql`select app_carry_points(${from}, ${to}, ${at})`.execute(tx)
}

interface PointCount {
  readonly side: string
  readonly points: number
}

/** How many points each side brought, also while they are hidden. */
export const pointCountsQuery = (conversationId: Given<string>) =>
  sql<PointCount>`select side, points from app_talking_point_counts(${conversationId})`

export const pointCountsOf = (
  rows: readonly PointCount[],
): { readonly employee: number; readonly manager: number; readonly third: number } => {
  const of = (side: string) => rows.find((row) => row.side === side)?.points ?? 0
  return { employee: of('employee'), manager: of('manager'), third: of('third') }
}
